//! What the forms and the desk know of objections.

use pluriel_council::{Instant, Refusal, door};
use pluriel_pages::{Field, Html, component::Facts, exact_time, paragraphs};
use pluriel_web::{Refused, Route, Visit};

use super::{actions::Offer, answer_objection, judge_objection, object, probe, seen, settle_objection};
use crate::{
    commands::{AnswerObjection, JudgeObjection, Object, SettleObjection},
    standing_orders::ObjectionForm,
    state::{Call, Objection, Opinion, PositionHeld},
    words::{ObjectionId, Publicity, TextName},
};
use pluriel_council::access::Action;

/// The forms of objections.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/avis/{number}/objection", Action::TakePosition, object::show),
        Route::post("/avis/{number}/objection", Action::TakePosition, object::send),
        Route::get(
            "/avis/{number}/objections/{id}/repondre",
            Action::AnswerObjection,
            answer_objection::show,
        ),
        Route::post(
            "/avis/{number}/objections/{id}/repondre",
            Action::AnswerObjection,
            answer_objection::send,
        ),
        Route::get("/avis/{number}/objections/{id}/lever", Action::SettleObjection, settle_objection::show),
        Route::post("/avis/{number}/objections/{id}/lever", Action::SettleObjection, settle_objection::send),
        Route::get("/avis/{number}/objections/{id}/juger", Action::JudgeObjection, judge_objection::show),
        Route::post("/avis/{number}/objections/{id}/juger", Action::JudgeObjection, judge_objection::send),
    ]
}

/// The objection that an address names.
pub(super) fn named<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Objection, Refused> {
    let id: Option<ObjectionId> = id.parse().ok();
    let found = id.and_then(|id| opinion.call()?.objection(id));
    Ok(found.ok_or(Refusal::not_found("opinions-objection-unknown"))?)
}

/// The address at which something is done with an objection.
pub(super) fn address(opinion: &Opinion, objection: ObjectionId, act: &str) -> String {
    format!("{}/objections/{objection}/{act}", opinion.address())
}

/// What the visitor can do with an objection: where, and in which words.
pub(crate) fn acts(visit: &Visit, opinion: &Opinion, id: ObjectionId) -> Vec<(String, String)> {
    let opinion_id = opinion.id;
    let act = |may: bool, path: &str, words: &str| {
        may.then(|| (address(opinion, id, path), visit.speech.say(words).to_owned()))
    };
    let answer = AnswerObjection { opinion: opinion_id, objection: id, text: String::new() };
    let settle = SettleObjection { opinion: opinion_id, objection: id, lifted: true };
    let judge = JudgeObjection { opinion: opinion_id, objection: id, unfounded: true };
    [
        act(probe::may(visit, answer), "repondre", "acting-answer-objection.send"),
        act(probe::may(visit, settle), "lever", "acting-settle-objection.do"),
        act(probe::may(visit, judge), "juger", "acting-judge-objection.do"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is awaited of the visitor about an objection.
pub(super) struct Awaited {
    /// The words of the desk; those of the opinion's page are named after them.
    pub id: &'static str,
    /// Where it is done.
    pub href: String,
    /// Until when.
    pub until: Instant,
}

/// The first objection that awaits the visitor's answer, as the pen, or reply, as the objector.
pub(super) fn awaited(visit: &Visit, opinion: &Opinion) -> Option<Awaited> {
    let own = visit.member()?;
    let mut open = opinion.call()?.objections.iter().filter(|objection| objection.is_open());
    open.find_map(|objection| {
        let (id, path, until) = match objection.answer {
            None if opinion.holds_pen(own) => ("acting-awaits-objection", "repondre", objection.answer_by),
            Some(answer) if objection.member == own => ("acting-awaits-reply", "lever", answer.reply_by),
            _ => return None,
        };
        let may = match path {
            "repondre" => probe::may(
                visit,
                AnswerObjection { opinion: opinion.id, objection: objection.id, text: String::new() },
            ),
            _ => probe::may(
                visit,
                SettleObjection { opinion: opinion.id, objection: objection.id, lifted: true },
            ),
        };
        may.then(|| Awaited { id, href: address(opinion, objection.id, path), until })
    })
}

/// The same as an action of the opinion's page.
pub(super) fn awaiting(visit: &Visit, opinion: &Opinion) -> Option<Offer> {
    let awaited = awaited(visit, opinion)?;
    let id = match awaited.id {
        "acting-awaits-objection" => "acting-do-answer-objection",
        _ => "acting-do-settle-objection",
    };
    Some(Offer { id, href: awaited.href, args: vec![("member", seen::own_name(visit).into())] })
}

/// Raising an objection, where it is done apart.
pub(super) fn raising(visit: &Visit, opinion: &Opinion) -> Option<Offer> {
    let held = opinion.call()?.objection_of(visit.member()?).is_some_and(Objection::stands);
    let may = !held && probe::may(visit, nothing_raised(opinion));
    may.then(|| Offer {
        id: "acting-do-object",
        href: format!("{}/objection", opinion.address()),
        args: vec![("member", seen::own_name(visit).into())],
    })
}

/// An objection without words: what asks whether one may raise any.
pub(super) fn nothing_raised(opinion: &Opinion) -> Object {
    Object {
        opinion: opinion.id,
        version: opinion.call().map_or(0, Call::version),
        blocks: Vec::new(),
        reasons: String::new(),
        remedy: String::new(),
    }
}

/// The objection of the visitor's member whose reasons are these, word for word: it goes on.
pub(super) fn kept(visit: &Visit, opinion: &Opinion, reasons: &str) -> Option<ObjectionId> {
    let held = opinion.call()?.objection_of(visit.member()?).filter(|held| held.stands())?;
    let typed = door::text("reasons", reasons, TextName::Reasons.limit()).ok()?;
    (typed == seen::words(visit, Some(held.reasons))).then_some(held.id)
}

fn makes_objections(visit: &Visit, opinion: &Opinion) -> bool {
    seen::orders(visit, opinion).is_ok_and(|orders| orders.orders.call.objection == ObjectionForm::Reasons)
}

fn is_named(opinion: &Opinion) -> bool {
    opinion.admission.as_ref().is_some_and(|admission| admission.publicity == Publicity::Named)
}

/// The field of an opposition's reasons, which says what becomes of them.
pub(super) fn reasons(visit: &Visit, opinion: &Opinion, field: Field) -> Field {
    let help = match (makes_objections(visit, opinion), is_named(opinion)) {
        (true, true) => "acting-position-reasons.named",
        (true, false) => "acting-position-reasons.help",
        (false, _) => "acting-position-reasons.apart",
    };
    field.help(visit.speech.say(help).to_owned())
}

/// The box by which reasons are raised in public, where positions are not named.
pub(super) fn raises(visit: &Visit, opinion: &Opinion, held: Option<&PositionHeld>) -> Option<Field> {
    if is_named(opinion) || !makes_objections(visit, opinion) {
        return None;
    }
    let label = visit.speech.quote("acting-position-raises", "member", seen::own_name(visit));
    let field = Field::tick("raises", label).help(visit.speech.say("acting-position-raises.help").to_owned());
    Some(if held.is_some_and(|held| held.raises.is_some()) { field.value("yes") } else { field })
}

/// What an objection says, and the answer: above a form about it.
pub(super) fn facts(visit: &Visit, opinion: &Opinion, objection: &Objection) -> Html {
    let speech = &visit.speech;
    let words = |text| paragraphs(&seen::words(visit, text));
    let mut facts = Facts::default()
        .with(speech.say("acting-objection-by"), seen::member(visit, objection.member))
        .with(speech.say("acting-objection-at"), exact_time(objection.at, speech));
    let text = crate::pages::seen(visit).text_view(&opinion.text);
    if !objection.blocks.is_empty() {
        let named = objection.blocks.iter().map(|block| crate::pages::block_named(visit, &text, *block));
        facts = facts.with(speech.say("acting-objection-passages"), named.collect::<Vec<_>>().join(", "));
    }
    facts = facts.with(speech.say("acting-objection-reasons"), words(Some(objection.reasons)));
    if objection.remedy.is_some() {
        facts = facts.with(speech.say("acting-objection-remedy"), words(objection.remedy));
    }
    if let Some(answer) = objection.answer {
        facts = facts.with(speech.say("acting-objection-answer"), words(Some(answer.text)));
    }
    visit.site.theme().html(&facts)
}
