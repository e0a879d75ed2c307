//! Casting a secret ballot in one's member's name. The page never shows what was chosen, not even to whoever chose: nothing but the
//! closing reads the urn.

mod api;

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, access::Action};
use pluriel_pages::{
    Choice as Offered, Field, Form, Html, Page,
    component::{Action as Link, ActionKind, Facts, Notice, NoticeKind},
    deadline, paragraphs,
};
use pluriel_speech::Source;
use pluriel_web::{Front, Posted, Refused, Route, Visit};

use super::{confirm, done, done::done_at, forms, probe, rules::Reader, seen};
use crate::{
    Opinions,
    commands::{CastBallot, Choice},
    state::{Call, Opinion},
    words::Position,
};

pub use api::CastRequest;

/// The words of secret ballots.
pub const WORDS: Source = Source {
    room: "opinions (secret ballots)",
    fr: include_str!("../../words/secret.fr.ftl"),
    en: include_str!("../../words/secret.en.ftl"),
};

/// The front of secret ballots.
pub fn secret_front() -> Front {
    Front { api: api::document, letters: crate::letters::secret, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/avis/{number}/bulletin", Action::TakePosition, show),
        Route::post("/avis/{number}/bulletin", Action::TakePosition, send).keeping_drafts_if(|_| false),
        Route::post("/api/v1/opinions/{number}/ballot", Action::TakePosition, api::cast),
    ]
}

/// The address of the form.
pub(super) fn address(opinion: &Opinion) -> String {
    format!("{}/bulletin", opinion.address())
}

/// Whether the form that a visitor sends is about no secret ballot that is open: only then may it be kept as a draft.
pub(super) fn none_is_open(visit: &Visit) -> bool {
    let number = visit.path.split('/').nth(2).and_then(|number| number.parse().ok());
    let opinion = number.and_then(|number| visit.room::<Opinions>().by_number(number));
    opinion.and_then(Opinion::call).is_none_or(|call| call.secret.is_none())
}

/// Whether the visitor's member took part in the secret ballot that is or was last open.
pub(super) fn took_part(visit: &Visit, opinion: &Opinion) -> bool {
    let secret = opinion.call().and_then(|call| call.secret.as_ref());
    secret.is_some_and(|secret| visit.member().is_some_and(|own| secret.took_part.contains_key(&own)))
}

/// What the visitor may do in the secret ballot that is open: its words, and where it is done.
pub(super) fn offer(visit: &Visit, opinion: &Opinion) -> Option<(&'static str, &'static str)> {
    let may = probe::may(visit, of(opinion, Position::Abstains));
    let id = if took_part(visit, opinion) { "secret-do-change" } else { "secret-do-cast" };
    may.then_some((id, "bulletin"))
}

/// The ballot of this choice in the vote and on the text as they stand: what asks whether one may cast any.
fn of(opinion: &Opinion, choice: Position) -> CastBallot {
    let (call, version) = opinion.call().map_or((0, 0), |call| (call.number, call.version()));
    CastBallot { opinion: opinion.id, call, version, choice: Choice(choice) }
}

/// The page with the form.
async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, of(opinion, Position::Abstains))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion), true)))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let means = |position: Position| {
        let id = format!("acting-position-{}", position.name());
        let choice = Offered::new(position.name(), say(&id));
        match position {
            Position::SupportsWithReservation => choice.help(say("secret-reservation-means")),
            _ => choice.help(say(&format!("{id}.means"))),
        }
    };
    let which = Field::radio("choice", say("secret-which"), Position::ALL.map(means).into()).required();
    let CastBallot { call, version, .. } = of(opinion, Position::Abstains);
    let id = if took_part(visit, opinion) { "secret-change" } else { "secret-cast" };
    Form::new(address(opinion), visit.form_keys())
        .hidden("call", call.to_string())
        .hidden("version", version.to_string())
        .field(which)
        .button(confirm::button(visit, ActionKind::Main, id, &[("member", seen::own_name(visit).into())]))
        .cancel(forms::cancel(visit, opinion))
}

/// The page; a form that was refused comes without what was done before.
fn page(visit: &Visit, opinion: &Opinion, form: &Form, with_done: bool) -> Page {
    let (theme, speech, now) = (visit.site.theme(), &visit.speech, visit.site.house().now());
    let mut page = forms::page(visit, opinion, "secret-ballot", form);
    page.title = speech.quote("secret-in-the-name", "member", seen::own_name(visit));
    let Some(call) = opinion.call() else { return page };
    page.lead = deadline(call.closes, now, speech);
    let mut body = Html::empty();
    if with_done {
        body.push(&done(visit));
    }
    if took_part(visit, opinion) {
        body.push(&theme.html(&holding(visit, opinion)));
    }
    let promise = paragraphs(speech.say("secret-promise"));
    body.push(&theme.html(&Notice::new(NoticeKind::Information, speech.say("secret-before")).body(promise)));
    body.push(&theme.html(&facts(visit, opinion, call)));
    body.push(&forms::to_read(visit, opinion, &call.text));
    forms::above(page, body)
}

/// That the member took part, and where its receipt is.
fn holding(visit: &Visit, opinion: &Opinion) -> Notice {
    let speech = &visit.speech;
    let title = speech.quote("secret-held", "member", seen::own_name(visit));
    let mut notice =
        Notice::new(NoticeKind::Information, title).body(paragraphs(speech.say("secret-held-change")));
    let receipt =
        Link::link(ActionKind::Other, format!("{}/recu", opinion.address()), speech.say("acting-receipt"));
    notice.actions = visit.site.theme().html(&receipt);
    notice
}

/// What one must know before voting: the question, what is needed, and in which company one's ballot is counted.
fn facts(visit: &Visit, opinion: &Opinion, call: &Call) -> Facts {
    let speech = &visit.speech;
    let mut facts = Facts::default()
        .with(speech.say("acting-question"), paragraphs(&seen::words(visit, opinion.question)));
    if let (Some(admission), Ok(orders)) = (&opinion.admission, seen::orders(visit, opinion)) {
        let reader = Reader::of(visit, orders.orders.carriage_by);
        let needed = reader.needed(opinion, &admission.rule, &call.electorate, &call.dormant);
        facts = facts.with(speech.say("acting-rule"), reader.on_demand(&admission.rule_name, needed));
    }
    let view =
        call.secret.as_ref().map(|secret| crate::pages::seen(visit).secret_ballot(opinion, call, secret));
    let cells = view.map(|view| crate::pages::secret_cells(visit, &view)).unwrap_or_default();
    facts
        .with(speech.say("secret-published"), paragraphs(&cells))
        .with(speech.say("secret-not-published"), paragraphs(speech.say("secret-not-published.means")))
}

/// Puts it in the urn.
async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let chosen = Position::ALL.into_iter().find(|position| position.name() == fields.raw("choice"));
    if chosen.is_none() {
        faults.push(FieldError::new("choice", "acting-choose"));
    }
    let command = CastBallot {
        opinion: opinion.id,
        call: fields.raw("call").parse().unwrap_or_default(),
        version: fields.raw("version").parse().unwrap_or_default(),
        choice: Choice(chosen.unwrap_or(Position::Abstains)),
    };
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(&address(opinion), "cast", receipt);
    let form = || form(visit, opinion);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, form, false)))
}
