//! A question that somebody of the public asks: received, then let through or set aside by the secretariat.

use pluriel_council::{
    Context, Decision, FieldError, NewEvent, Refusal, Stream,
    access::{self, Action},
    door,
    people::{Follower, PeopleChange},
};

use super::{Decided, Ground, form::Form, refer};
use crate::{
    commands::{AskPublicly, LetQuestionThrough, SetQuestionAside},
    events::{Event, QuestionLetThrough, QuestionReceived, QuestionSetAside, Referred, With, stream},
    following,
    secret::Secret,
    state::PublicQuestion,
    words::{OpinionId, QuestionId, TextName},
};

/// How many questions may wait for the secretariat: robots fill the queue, and not the vault.
pub const MOST_WAITING: usize = 200;
/// About how many waiting questions one address is written to: whoever gives another's address floods nobody.
const MOST_WRITTEN: usize = 3;
/// How many addresses are kept at the most.
const MOST_ADDRESSES: usize = 100_000;

/// Refuses where the standing orders have no such form.
fn is_offered(ground: &Ground<'_>) -> Result<(), Refusal> {
    let offered = ground.orders().is_ok_and(|orders| orders.referral.public_form);
    if offered { Ok(()) } else { Err(Refusal::not_found("public-question-off")) }
}

/// Anybody. The answer's address holds the secret of the link by which who asked reads where the question stands.
pub(super) fn ask(ground: &Ground<'_>, command: &AskPublicly, context: &mut Context) -> Decided {
    access::require(Action::AskPublicly, ground.actor, |_| false)?;
    is_offered(ground)?;
    if ground.state.waiting_questions().len() >= MOST_WAITING {
        return Err(Refusal::conflict("public-question-full"));
    }
    let mut form = Form::default();
    let texts = Asked::read(&mut form, &command.title, &command.question, &command.context, &command.links);
    let email = match command.email.trim() {
        "" => None,
        typed => form.keep(address(typed)),
    };
    form.finish()?;
    let question: QuestionId = context.id();
    let secret = Secret::fresh(context);
    let received = QuestionReceived {
        question,
        number: ground.state.next_question(),
        key: secret.key(),
        with: texts.with(),
    };
    let received = NewEvent::sealed(Stream(question.0), Event::from(received));
    let mut decision =
        Decision::one(texts.on(received)).at(format!("/saisines/publique/{}", secret.reveal()));
    let people = ground.rooms.people();
    let row = email.map(|email| Follower {
        hash: following::key(secret.reveal()),
        secret: secret.reveal().to_owned(),
        subject: question.0,
        email,
        language: command.language.clone(),
        asked: ground.now,
        confirmed: None,
    });
    let is_waiting = |row: &&Follower| {
        let asked = ground.state.question(QuestionId(row.subject));
        asked.is_some_and(|question| question.fate.is_none())
    };
    let is_kept = |row: &Follower| {
        people.followed_by(&row.email).filter(is_waiting).count() < MOST_WRITTEN
            && people.followers().nth(MOST_ADDRESSES - 1).is_none()
    };
    decision.people.extend(row.filter(is_kept).map(PeopleChange::Follower));
    Ok(decision)
}

fn address(typed: &str) -> Result<String, FieldError> {
    let email = door::line("email", typed, TextName::Email.limit())?.to_lowercase();
    if door::is_email(&email) {
        Ok(email)
    } else {
        Err(FieldError::new("email", "public-question-not-an-email"))
    }
}

/// The secretariat: the question becomes a referral without author, with the words that everybody will read.
pub(super) fn let_through(
    ground: &Ground<'_>,
    command: &LetQuestionThrough,
    context: &mut Context,
) -> Decided {
    ground.role(Action::KeepQuestions)?;
    let question = waiting(ground, command.of)?;
    let orders = ground.orders()?;
    let mut form = Form::default();
    let texts = Asked::read(&mut form, &command.title, &command.question, &command.context, &command.links);
    if ground.members.voters(&command.formation, ground.now).is_empty() {
        form.fault(FieldError::new("formation", "opinions-formation-unknown"));
    }
    form.finish()?;
    let opinion: OpinionId = context.id();
    let number = ground.state.next_referral();
    let referred = Referred {
        opinion,
        number,
        formation: command.formation.clone(),
        authors: Vec::new(),
        wanted: None,
        window_ends: ground.calendar(orders).after_days(ground.now, orders.referral.window_days),
        sponsors_needed: orders.referral.sponsors,
        groups_needed: orders.referral.groups,
        with: texts.with(),
    };
    let let_through = QuestionLetThrough { question: question.id, opinion };
    let events = vec![
        texts.on(NewEvent::open(stream(opinion), Event::from(referred))),
        NewEvent::sealed(Stream(question.id.0), let_through.into()),
    ];
    Ok(Decision::all(events).at(format!("/saisines/{number}")))
}

/// The secretariat, with reasons that who asked is told.
pub(super) fn set_aside(ground: &Ground<'_>, command: &SetQuestionAside) -> Decided {
    ground.role(Action::KeepQuestions)?;
    let question = waiting(ground, command.of)?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let event = QuestionSetAside { question: question.id };
    let event = NewEvent::sealed(Stream(question.id.0), Event::from(event));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)))
}

fn waiting<'a>(ground: &Ground<'a>, id: QuestionId) -> Result<&'a PublicQuestion, Refusal> {
    let question = ground.state.question(id).ok_or(Refusal::not_found("public-question-unknown"))?;
    match question.fate {
        None => Ok(question),
        Some(_) => Err(Refusal::conflict("public-question-settled")),
    }
}

/// The texts of a question, cleaned.
struct Asked {
    title: String,
    question: String,
    context: Option<String>,
    links: Option<String>,
}

impl Asked {
    fn read(form: &mut Form, title: &str, question: &str, context: &str, links: &str) -> Self {
        let read = Self {
            title: form.line("title", title, TextName::Title),
            question: form.text("question", question, TextName::Question),
            context: form.optional("context", context, TextName::Context),
            links: form.optional("links", links, TextName::Links),
        };
        form.keep(refer::check_links(read.links.as_deref().unwrap_or_default()));
        read
    }

    fn with(&self) -> With {
        let optional = [(TextName::Context, &self.context), (TextName::Links, &self.links)];
        optional.into_iter().filter(|(_, text)| text.is_some()).map(|(name, _)| name).collect()
    }

    fn on(self, event: NewEvent<Event>) -> NewEvent<Event> {
        let event =
            event.text(TextName::Title.as_str(), self.title).text(TextName::Question.as_str(), self.question);
        let optional = [(TextName::Context, self.context), (TextName::Links, self.links)];
        optional.into_iter().fold(event, |event, (name, text)| match text {
            Some(text) => event.text(name.as_str(), text),
            None => event,
        })
    }
}
