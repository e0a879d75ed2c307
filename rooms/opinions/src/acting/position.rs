//! Taking a position in one's member's name: one form in one page. Once one was taken, the page repeats what was done, how
//! to change it, and leads to the receipt.

use axum::{extract::Path, response::Response};
use pluriel_council::{Arg, FieldError, MemberId};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Facts, Notice, NoticeKind},
    deadline, exact_time, paragraphs,
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{
    amending, confirm,
    done::{done, done_at},
    forms, objections, probe,
    rules::Reader,
    secret_ballot, seen,
    statement::{signature, signs},
};
use crate::{
    commands::TakePosition,
    standing_orders::{BallotForm, BallotWhen},
    state::{Call, Opinion, PositionHeld},
    words::{Position, Way},
};

/// The page with the form.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    if opinion.call().is_some_and(|call| call.secret.is_some()) {
        return Ok(see_other(&secret_ballot::address(opinion)));
    }
    probe::require(&visit, nothing_said(opinion))?;
    let form = form(&visit, opinion);
    let form = match amending::statement(&visit, opinion) {
        Some(statement) => form.filled(&statement.values()),
        None => form,
    };
    Ok(visit.page(&page(&visit, opinion, &form, Some(&done(&visit)))))
}

/// A position without words on the text of the call: what asks whether one may take any.
pub(super) fn nothing_said(opinion: &Opinion) -> TakePosition {
    TakePosition {
        opinion: opinion.id,
        version: opinion.call().map_or(0, Call::version),
        position: Position::Supports,
        reservation: String::new(),
        reasons: String::new(),
        raises: false,
        keeps: None,
        explanation: String::new(),
        statement: String::new(),
        signs: false,
    }
}

/// The position that the visitor's member holds.
pub(super) fn held<'a>(visit: &Visit, opinion: &'a Opinion) -> Option<(MemberId, &'a PositionHeld)> {
    let member = visit.member()?;
    Some((member, opinion.call()?.position_of(member)?))
}

/// The address of the form.
pub(super) fn address(opinion: &Opinion) -> String {
    format!("{}/position", opinion.address())
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let held = held(visit, opinion).map(|(_, held)| held);
    let words = |text| held.map_or_else(String::new, |held| seen::words(visit, text_of(held, text)));
    let means = |position: Position| {
        Choice::new(position.name(), say(&format!("acting-position-{}", position.name())))
            .help(say(&format!("acting-position-{}.means", position.name())))
    };
    let text = |name, rows| {
        let id = format!("acting-position-{name}");
        Field::text(name, say(&id), rows).help(say(&format!("{id}.help"))).value(words(name)).published()
    };
    let mut which =
        Field::radio("position", say("acting-position-which"), Position::ALL.map(means).into()).required();
    if let Some(held) = held {
        which = which.value(held.position.name());
    }
    let mut form = Form::new(address(opinion), visit.form_keys())
        .hidden("version", opinion.call().map_or(0, Call::version).to_string())
        .field(which)
        .field(text("reservation", 3))
        .field(objections::reasons(visit, opinion, text("reasons", 3)))
        .field(text("explanation", 3))
        .field(text("statement", 5));
    if let Some(raises) = objections::raises(visit, opinion, held) {
        form = form.field(raises);
    }
    if signs(opinion) {
        form = form
            .field(signature(visit, held.and_then(|held| held.statement).is_some_and(|held| held.signed)));
    }
    let id = if held.is_some() { "acting-position-change" } else { "acting-position" };
    let form = form
        .button(confirm::button(visit, ActionKind::Main, id, &[("member", seen::own_name(visit).into())]))
        .cancel(forms::cancel(visit, opinion));
    visit.draftable(form)
}

fn text_of(held: &PositionHeld, name: &str) -> Option<pluriel_members::TextAt> {
    match name {
        "reservation" => held.reservation,
        "reasons" => held.reasons,
        "explanation" => held.explanation,
        _ => held.statement.map(|statement| statement.text),
    }
}

/// The page; `above` is what was done, shown with the position held. A form that was refused comes without it.
fn page(visit: &Visit, opinion: &Opinion, form: &Form, above: Option<&Html>) -> Page {
    let (theme, speech, now) = (visit.site.theme(), &visit.speech, visit.site.house().now());
    let mut page = forms::page(visit, opinion, "acting-position", form);
    page.title = speech.quote("acting-position-in-the-name", "member", seen::own_name(visit));
    let Some(call) = opinion.call() else { return page };
    page.lead = deadline(call.closes, now, speech);
    let mut body = Html::empty();
    if let (Some(done), Some((_, held))) = (above, held(visit, opinion)) {
        body.push(done);
        body.push(&theme.html(&holding(visit, opinion, held)));
    }
    body.push(&changed_since(visit, opinion, call));
    body.push(&theme.html(&facts(visit, opinion, call)));
    body.push(&forms::to_read(visit, opinion, &call.text));
    forms::above(page, body)
}

/// What changed in the text since the member took its position, which is to be confirmed; nothing when it stands.
fn changed_since(visit: &Visit, opinion: &Opinion, call: &Call) -> Html {
    let to_confirm = visit.member().and_then(|own| call.to_confirm(own));
    let Some((held, before)) = to_confirm.and_then(|held| Some((held, opinion.text.at(held.version)?)))
    else {
        return Html::empty();
    };
    let seen = crate::pages::seen(visit);
    let compared = crate::diff::texts(&seen.worded(&before), &seen.worded(&call.text));
    let version = held.version.to_string();
    let title = visit.speech.quote("acting-position-to-confirm", "version", version);
    let body = crate::pages::text::diff::comparison(visit, &compared);
    visit.site.theme().html(&Notice::new(NoticeKind::Warning, title).body(body))
}

/// What one must know before answering: the question, what is needed, what will be published.
fn facts(visit: &Visit, opinion: &Opinion, call: &Call) -> Facts {
    let speech = &visit.speech;
    let mut facts = Facts::default()
        .with(speech.say("acting-question"), paragraphs(&seen::words(visit, opinion.question)));
    if let (Some(admission), Ok(orders)) = (&opinion.admission, seen::orders(visit, opinion)) {
        let by = orders.orders.carriage_by;
        let ballot = &orders.orders.ballot;
        let promise = if ballot.form == BallotForm::Secret && ballot.when == BallotWhen::Always {
            "secret-call-promise".to_owned()
        } else {
            format!("acting-publicity-{}.promise", admission.publicity.name())
        };
        let reader = Reader::of(visit, by);
        let needed = reader.needed(opinion, &admission.rule, &call.electorate, &call.dormant);
        facts = facts
            .with(speech.say("acting-rule"), reader.on_demand(&admission.rule_name, needed))
            .with(speech.say("acting-publicity"), speech.say(&promise));
    }
    facts
}

/// The words for how a position came.
pub(crate) const fn way_words(way: Way) -> &'static str {
    match way {
        Way::Own => "ballots-way-own",
        Way::Writing => "ballots-way-writing",
        Way::Hands => "ballots-way-hands",
        Way::Proxy => "ballots-way-proxy",
    }
}

/// What the member said, when, on which version, and until when it may say something else.
fn holding(visit: &Visit, opinion: &Opinion, held: &PositionHeld) -> Notice {
    let speech = &visit.speech;
    let mut facts = Facts::default()
        .with(
            speech.say("acting-held-position"),
            speech.say(&format!("acting-position-{}", held.position.name())),
        )
        .with(speech.say("acting-held-at"), exact_time(held.at, speech))
        .with(speech.say("acting-text"), speech.quote("acting-version", "version", held.version.to_string()));
    for name in ["reservation", "reasons", "explanation", "statement"] {
        if let Some(text) = text_of(held, name) {
            facts = facts.with(
                speech.say(&format!("acting-position-{name}")),
                paragraphs(&seen::words(visit, Some(text))),
            );
        }
    }
    if !held.way.is_own() {
        facts = facts.with(speech.say("ballots-way"), speech.say(way_words(held.way)));
    }
    if held.letter.is_some() {
        let words = paragraphs(&seen::words(visit, held.letter));
        facts = facts.with(speech.say("ballots-transcribe-letter"), words);
    }
    if held.document.is_some() {
        let href = format!("{}/bulletins/{}", opinion.address(), held.seq);
        let link = crate::pages::link(&href, speech.say("ballots-transcribe-document"));
        facts = facts.with(speech.say("ballots-transcribe-document"), link);
    }
    let own: [(&str, Arg); 1] = [("member", seen::own_name(visit).into())];
    let mut body = visit.site.theme().html(&facts);
    body.push(&paragraphs(&speech.with("acting-held-change", &own)));
    let mut notice = Notice::new(NoticeKind::Information, speech.with("acting-held", &own)).body(body);
    let receipt =
        Action::link(ActionKind::Other, format!("{}/recu", opinion.address()), speech.say("acting-receipt"));
    notice.actions = visit.site.theme().html(&receipt);
    notice
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let position = Position::ALL.into_iter().find(|position| position.name() == fields.raw("position"));
    if position.is_none() {
        faults.push(FieldError::new("position", "acting-choose"));
    }
    let raw = |name| fields.raw(name).to_owned();
    let command = TakePosition {
        opinion: opinion.id,
        version: fields.raw("version").parse().unwrap_or_default(),
        // While nothing is chosen, no text can be said to go with another position.
        position: position.unwrap_or(Position::Opposes),
        reservation: if position.is_some() { raw("reservation") } else { String::new() },
        reasons: raw("reasons"),
        raises: fields.ticked("raises"),
        keeps: objections::kept(visit, opinion, fields.raw("reasons")),
        explanation: raw("explanation"),
        statement: raw("statement"),
        signs: fields.ticked("signs"),
    };
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(&address(opinion), "position", receipt);
    let form = || form(visit, opinion);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, form, None)))
}
