//! Putting a question to the council, and what whoever does it for the first time may expect.

use axum::response::Response;
use pluriel_council::{Arg, FieldError, Refusal, access::Action as Access};
use pluriel_members::{Formation, FormationId, Members};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Facts, Link, Notice, NoticeKind},
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{
    afterlife::overtake, amending, confirm, done::done_at, forms, paste, probe, public_question,
    same::same_question, seen,
};
use crate::{Opinions, commands::Refer, standing_orders::InForce};

/// The page: what to expect, for everybody; the form, for whoever may use it.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refused> {
    let orders = in_force(&visit)?;
    let formations = formations(&visit);
    let may_refer = visit.may(Access::Refer, |_| true);
    if let (true, Some(first)) = (may_refer, formations.first()) {
        probe::require(&visit, nothing_asked(first.id.clone()))?;
        let form = form(&visit, &visit.query);
        let form = match amending::question(&visit).or_else(|| overtake::first_words(&visit, &visit.query)) {
            Some(question) => form.filled(&question.values()),
            None => form,
        };
        return Ok(visit.page(&page(&visit, orders, &visit.query, Some(&form))));
    }
    Ok(visit.page(&page(&visit, orders, &visit.query, None)))
}

fn in_force(visit: &Visit) -> Result<&InForce, Refused> {
    Ok(visit.room::<Opinions>().orders().ok_or(Refusal::conflict("opinions-no-standing-orders"))?)
}

/// The formations that the visitor's member may put a question to and in which somebody votes.
fn formations(visit: &Visit) -> Vec<&Formation> {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let Some(own) = visit.member() else { return Vec::new() };
    let sits = |formation: &&Formation| {
        let voters = members.voters(&formation.id, now);
        let advises = || members.advisers(&formation.id, now).iter().any(|adviser| adviser.id == own);
        !voters.is_empty() && (voters.iter().any(|voter| voter.id == own) || advises())
    };
    members.formations().filter(sits).collect()
}

fn form(visit: &Visit, asked: &Fields) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = overtake::kept(Form::new("/saisines/nouvelle", visit.form_keys()), asked);
    let form = question(visit, form).field(
        Field::text("text", say("acting-refer-text"), 10)
            .help(say("acting-refer-text.help"))
            .published_as_markdown(4),
    );
    visit.draftable(closing(visit, form))
}

/// The fields of a question, its text aside.
pub(super) fn question(visit: &Visit, form: Form) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let line = |name, id: &str| Field::line(name, say(id)).help(say(&format!("{id}.help")));
    let text = |name, id: &str, rows| Field::text(name, say(id), rows).help(say(&format!("{id}.help")));
    let formations = formations(visit);
    let form = if let [only] = formations.as_slice() {
        form.hidden("formation", only.id.to_string())
    } else {
        let choice = |formation: &&Formation| {
            Choice::new(formation.id.to_string(), seen::named(visit, &formation.names))
        };
        let choices = formations.iter().map(choice).collect();
        form.field(Field::radio("formation", say("acting-refer-formation"), choices).required())
    };
    form.field(line("title", "acting-refer-title").required())
        .field(text("question", "acting-refer-question", 3).published().required())
        .field(text("context", "acting-refer-context", 6).published_as_markdown(3))
        .field(text("links", "acting-refer-links", 2))
        .field(Field::date("wanted", say("acting-refer-wanted")).help(say("acting-refer-wanted.help")))
}

/// The buttons of a question.
pub(super) fn closing(visit: &Visit, form: Form) -> Form {
    let member = [("member", seen::own_name(visit).into())];
    form.button(confirm::button(visit, ActionKind::Main, "acting-refer", &member))
        .cancel(Link::new("/saisines", visit.speech.say("cancel")))
}

/// Refuses whoever can put no question now.
pub(super) fn require(visit: &Visit) -> Result<(), Refused> {
    in_force(visit)?;
    let first = formations(visit).first().map(|formation| formation.id.clone());
    let first = first.ok_or_else(|| Refused::from(Refusal::forbidden("opinions-not-in-formation")))?;
    probe::require(visit, nothing_asked(first))
}

/// A page around a form of a question. `id` names its words.
pub(super) fn bare_page(visit: &Visit, id: &str, form: &Form) -> Result<Page, Refused> {
    let mut page = Page::new(visit.speech.say(id), form.html(visit.site.theme(), &visit.speech));
    page.lead = Html::text(&visit.speech.attr(id, "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![Link::new("/saisines", visit.speech.say("acting-referrals"))];
    page.is_set_by_host = seen::is_set_by_host(in_force(visit)?);
    page.is_private = true;
    Ok(page)
}

fn page(visit: &Visit, orders: &InForce, asked: &Fields, form: Option<&Form>) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = overtake::notice(visit, asked);
    body.push(&expectations(visit, orders));
    if form.is_some() {
        let href = "/saisines/nouvelle/document";
        body.push(&theme.html(&Action::link(ActionKind::Other, href, speech.say("documents-do-bring"))));
    }
    body.push(&form.map_or_else(|| not_you(visit), |form| form.html(theme, speech)));
    let mut page = Page::new(speech.say("acting-refer"), body);
    page.lead = Html::text(speech.say("acting-refer.lead"));
    page.breadcrumb = vec![Link::new("/saisines", speech.say("acting-referrals"))];
    page.is_set_by_host = seen::is_set_by_host(orders);
    page.is_private = form.is_some();
    page
}

/// Who may put a question, for a reader who may not.
fn not_you(visit: &Visit) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let is_known = visit.person().is_some();
    let id = if is_known { "acting-refer-not-you" } else { "acting-refer-sign-in" };
    let help = speech.attr(id, "help", &[]).unwrap_or_default();
    let mut notice = Notice::new(NoticeKind::Information, speech.say(id)).body(Html::text(&help));
    if !is_known {
        let sign_in = "/connexion?retour=%2Fsaisines%2Fnouvelle";
        notice.actions = theme.html(&Action::link(ActionKind::Main, sign_in, speech.say("sign-in")));
        if public_question::is_offered(visit) {
            let label = speech.say("public-question-ask");
            let ask = Action::link(ActionKind::Other, public_question::ASK, label);
            notice.actions.push(&theme.html(&ask));
        }
    }
    theme.html(&notice)
}

/// Delays, and who decides: in the numbers of the standing orders.
fn expectations(visit: &Visit, orders: &InForce) -> Html {
    let speech = &visit.speech;
    let referral = &orders.orders.referral;
    let call = &orders.orders.call;
    let numbers: [(&str, Arg); 6] = [
        ("sponsors", referral.sponsors.into()),
        ("groups", referral.groups.into()),
        ("days", referral.window_days.into()),
        ("most", referral.open_per_author.into()),
        ("calldays", call.days.into()),
        ("workingdays", call.working_days.into()),
    ];
    let backing =
        if referral.or_at_meeting { "acting-expect-backing-or-meeting" } else { "acting-expect-backing" };
    let facts = [
        ("acting-expect-received", "acting-expect-received.term"),
        (backing, "acting-expect-backing.term"),
        ("acting-expect-text", "acting-expect-text.term"),
        ("acting-expect-call", "acting-expect-call.term"),
    ]
    .into_iter()
    .fold(Facts::default(), |facts, (id, term)| facts.with(speech.say(term), speech.with(id, &numbers)));
    visit.site.theme().html(&facts)
}

/// A question of which nothing is known yet but to whom it goes.
fn nothing_asked(formation: FormationId) -> Refer {
    Refer {
        formation,
        title: String::new(),
        question: String::new(),
        context: String::new(),
        links: String::new(),
        wanted: None,
        text: Vec::new(),
        same_as: None,
        consequence: None,
    }
}

/// Records the question.
pub(crate) async fn send(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let orders = in_force(visit)?;
    let result = give(&posted, paste::blocks(posted.fields.raw("text")), Vec::new()).await;
    let accepted = |receipt: &pluriel_house::Receipt| {
        done_at(receipt.address.as_deref().unwrap_or("/saisines"), "referred", receipt)
    };
    let form = || form(visit, &posted.fields);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, orders, &posted.fields, Some(form))))
}

/// Gives the question that was typed, with this text.
pub(super) async fn give(
    posted: &Posted,
    text: Vec<crate::commands::Wording>,
    mut faults: Vec<FieldError>,
) -> Result<pluriel_house::Receipt, Refused> {
    let (visit, fields) = (&posted.visit, &posted.fields);
    let wanted = forms::day(visit, &mut faults, "wanted", fields.raw("wanted"));
    let raw = |name| fields.raw(name).to_owned();
    let Ok(formation) = fields.raw("formation").parse() else {
        return Err(forms::at_fault(vec![FieldError::new("formation", "opinions-formation-unknown")]));
    };
    let command = Refer {
        title: raw("title"),
        question: raw("question"),
        context: raw("context"),
        links: raw("links"),
        wanted,
        text,
        same_as: same_question(visit, fields.raw("title"), fields.raw("question")),
        consequence: overtake::asked(visit, fields).map(|(consequence, _)| consequence),
        ..nothing_asked(formation)
    };
    forms::give(posted, faults, command).await
}
