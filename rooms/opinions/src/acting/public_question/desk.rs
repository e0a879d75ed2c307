//! `/secretariat/questions`: what somebody of the public asked, to be let through or set aside.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Refusal};
use pluriel_members::Members;
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{ActionKind, Facts, Link},
    paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{
        confirm,
        done::{done, done_at},
        forms, seen,
    },
    DESK, called, desk_address,
};
use crate::{
    Opinions,
    commands::{LetQuestionThrough, SetQuestionAside},
    state::{PublicQuestion, QuestionFate},
    words::{QuestionId, TextName},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ done }}{% for (title, questions) in parts %}{% if !questions.is_empty() %}<h2>{{ title }}</h2><ul class="plain">
{% for (link, about) in questions %}<li><a href="{{ link.href }}">{{ link.label }}</a> <span class="help">{{ about }}</span></li>{% endfor %}</ul>{% endif %}{% endfor %}
{% if is_empty %}<p>{{ speech.say("public-question-none") }}</p>{% endif %}"#
)]
struct List<'a> {
    speech: &'a Speech,
    done: Html,
    parts: Vec<(&'a str, Vec<(Link, String)>)>,
    is_empty: bool,
}

/// The list: those that wait first.
pub(super) async fn list(visit: Visit) -> Response {
    let (speech, state) = (&visit.speech, visit.room::<Opinions>());
    let mut settled: Vec<_> = state.questions().filter(|question| question.fate.is_some()).collect();
    settled.sort_by_key(|question| std::cmp::Reverse(question.number));
    let waiting = state.waiting_questions();
    let is_empty = waiting.is_empty() && settled.is_empty();
    let of = |questions: Vec<&PublicQuestion>| {
        questions.into_iter().map(|question| line(&visit, question)).collect::<Vec<_>>()
    };
    let parts = vec![
        (speech.say("public-question-waiting"), of(waiting)),
        (speech.say("public-question-dealt-with"), of(settled)),
    ];
    let list = List { speech, done: done(&visit), parts, is_empty };
    let mut page = Page::new(speech.say("public-question-desk"), Html::of(&list));
    page.lead = Html::text(speech.say("public-question-desk.lead"));
    page.is_private = true;
    visit.page(&page)
}

fn line(visit: &Visit, question: &PublicQuestion) -> (Link, String) {
    let title = seen::words(visit, question.text(TextName::Title));
    let args = [("number", question.number.to_string().into()), ("title", title.into())];
    let link = Link::new(desk_address(question), visit.speech.with("public-question-one", &args));
    (link, standing(visit, question))
}

fn standing(visit: &Visit, question: &PublicQuestion) -> String {
    let speech = &visit.speech;
    match question.fate {
        None => speech.quote("public-question-since", "day", speech.plain_date(question.at)),
        Some(QuestionFate::LetThrough { at, .. }) => {
            speech.quote("public-question-through", "day", speech.plain_date(at))
        }
        Some(QuestionFate::SetAside { at, .. }) => {
            speech.quote("public-question-aside", "day", speech.plain_date(at))
        }
    }
}

fn of_address<'a>(visit: &'a Visit, id: &str) -> Result<&'a PublicQuestion, Refused> {
    let id: Option<QuestionId> = id.parse().ok();
    let question = id.and_then(|id| visit.room::<Opinions>().question(id));
    Ok(question.ok_or(Refusal::not_found("public-question-unknown"))?)
}

/// One question, with what can be done with it.
pub(super) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let question = of_address(&visit, &id)?;
    let forms = forms_of(&visit, question);
    Ok(visit.page(&page(&visit, question, &forms)))
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ facts }}{% for (title, form) in forms %}<h2>{{ title }}</h2>{{ form }}{% endfor %}"#
)]
struct Body {
    facts: Html,
    forms: Vec<(String, Html)>,
}

fn page(visit: &Visit, question: &PublicQuestion, forms: &[(&'static str, Form)]) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut facts = Facts::default();
    for (name, id) in [
        (TextName::Title, "public-question-title"),
        (TextName::Question, "acting-question"),
        (TextName::Context, "acting-refer-context"),
        (TextName::Links, "acting-refer-links"),
    ] {
        if let Some(text) = question.text(name) {
            facts = facts.with(speech.say(id), paragraphs(&seen::words(visit, Some(text))));
        }
    }
    match question.fate {
        Some(QuestionFate::SetAside { reasons, .. }) => {
            let reasons = paragraphs(&seen::words(visit, Some(reasons)));
            facts = facts.with(speech.say("public-question-reasons"), reasons);
        }
        Some(QuestionFate::LetThrough { opinion, .. }) => {
            if let Some(opinion) = visit.room::<Opinions>().opinion(opinion) {
                let link = crate::pages::link(&opinion.address(), &forms::called(visit, opinion));
                facts = facts.with(speech.say("acting-referrals"), link);
            }
        }
        None => {}
    }
    let forms = forms.iter().map(|(id, form)| (speech.say(id).to_owned(), form.html(theme, speech)));
    let body = Body { facts: theme.html(&facts), forms: forms.collect() };
    let mut page = Page::new(called(visit, question), Html::of(&body));
    page.lead = Html::text(&standing(visit, question));
    page.breadcrumb = vec![Link::new(DESK, speech.say("public-question-desk"))];
    page.is_private = true;
    page
}

/// Nothing is left to do with a question that was let through or set aside.
fn forms_of(visit: &Visit, question: &PublicQuestion) -> Vec<(&'static str, Form)> {
    if question.fate.is_some() {
        return Vec::new();
    }
    vec![
        ("public-question-let-through", through_form(visit, question)),
        ("public-question-set-aside", aside_form(visit, question)),
    ]
}

/// The formations in which somebody votes.
fn formations(visit: &Visit) -> Vec<Choice> {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let votes = members.formations().filter(|formation| !members.voters(&formation.id, now).is_empty());
    votes
        .map(|formation| Choice::new(formation.id.to_string(), seen::named(visit, &formation.names)))
        .collect()
}

fn through_form(visit: &Visit, question: &PublicQuestion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let held = |name| seen::bare_words(visit, question.text(name));
    Form::new(format!("{}/transmettre", desk_address(question)), visit.form_keys())
        .field(Field::radio("formation", say("acting-refer-formation"), formations(visit)).required())
        .field(
            Field::line("title", say("acting-refer-title"))
                .help(say("public-question-words.help"))
                .value(held(TextName::Title))
                .required(),
        )
        .field(
            Field::text("question", say("acting-refer-question"), 3)
                .value(held(TextName::Question))
                .required(),
        )
        .field(Field::text("context", say("acting-refer-context"), 6).value(held(TextName::Context)))
        .field(Field::text("links", say("acting-refer-links"), 2).value(held(TextName::Links)))
        .button(confirm::button(visit, ActionKind::Main, "public-question-let-through", &[]))
}

fn aside_form(visit: &Visit, question: &PublicQuestion) -> Form {
    Form::new(format!("{}/ecarter", desk_address(question)), visit.form_keys())
        .field(
            Field::text("reasons", visit.speech.say("public-question-reasons"), 4)
                .help(visit.speech.say("public-question-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Grave, "public-question-set-aside", &[]))
}

/// Lets it through.
pub(super) async fn let_through(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let (visit, fields) = (&posted.visit, &posted.fields);
    let question = of_address(visit, &id)?;
    let raw = |name| fields.raw(name).to_owned();
    let result = match fields.raw("formation").parse() {
        Err(_) => Err(forms::at_fault(vec![FieldError::new("formation", "field-required")])),
        Ok(formation) => {
            let command = LetQuestionThrough {
                of: question.id,
                formation,
                title: raw("title"),
                question: raw("question"),
                context: raw("context"),
                links: raw("links"),
            };
            forms::give(&posted, Vec::new(), command).await
        }
    };
    let accepted = |receipt: &pluriel_house::Receipt| {
        done_at(receipt.address.as_deref().unwrap_or(DESK), "question-let-through", receipt)
    };
    let drawn = |form: &Form| {
        let aside = ("public-question-set-aside", aside_form(visit, question));
        page(visit, question, &[("public-question-let-through", form.clone()), aside])
    };
    Ok(forms::answer(&posted, result, accepted, || through_form(visit, question), drawn))
}

/// Sets it aside.
pub(super) async fn set_aside(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let question = of_address(visit, &id)?;
    let command = SetQuestionAside { of: question.id, reasons: posted.fields.raw("reasons").to_owned() };
    let result = forms::give(&posted, Vec::new(), command).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(DESK, "question-set-aside", receipt);
    let drawn = |form: &Form| {
        let through = ("public-question-let-through", through_form(visit, question));
        page(visit, question, &[through, ("public-question-set-aside", form.clone())])
    };
    Ok(forms::answer(&posted, result, accepted, || aside_form(visit, question), drawn))
}
