//! What a rehearsal comes to: the state, the evaluation and the carriage of every opinion.

use pluriel_house::Texts;
use pluriel_opinions::{Opinions, adoption, state::Opinion, view::Seen};
use pluriel_rules::Lang;
use pluriel_web::Site;
use serde_json::{Value, json};

/// Every opinion by the number of its referral, those from before Pluriel last.
pub fn of(site: &Site) -> Value {
    let house = site.house();
    let snapshot = house.snapshot();
    let texts: &Texts = house.texts();
    let seen = Seen { rooms: &snapshot.rooms, texts, now: house.now(), speech: None };
    let state = snapshot.rooms.of::<Opinions>();
    let imported = state.numbered().filter(|opinion| opinion.referral().is_none());
    let opinions: Vec<Value> = state.referrals().chain(imported).map(|opinion| one(seen, opinion)).collect();
    json!({ "until": house.now(), "entries": snapshot.seq, "opinions": opinions })
}

fn one(seen: Seen<'_>, opinion: &Opinion) -> Value {
    let call = opinion.closed_call();
    let mut evaluation = call
        .and_then(|call| call.closing.as_ref()?.evaluation.as_ref())
        .map_or(Value::Null, |evaluation| evaluation.json().clone());
    let carriage = evaluation.as_object_mut().and_then(|parts| parts.remove("carriage")).unwrap_or_default();
    let judged = call.and_then(|call| adoption::of_call(opinion, call));
    let headline = judged.map(|judged| {
        let said = |lang| seen.with_rules_speech(lang, |speech| judged.headline(speech).to_string());
        json!({ "fr": said(Lang::Fr), "en": said(Lang::En) })
    });
    let noted: Vec<_> = opinion.disputes.interests.keys().map(|member| seen.member(*member).name).collect();
    let calls: Vec<Value> = opinion
        .calls
        .iter()
        .map(|call| {
            let closed = call.closing.as_ref();
            json!({
                "opened": call.opened,
                "ends": call.closes,
                "closed": closed.map(|closing| closing.at),
                "members": call.electorate.len(),
                "positions_counted": closed.map(|closing| closing.counted.len()),
                "annulled": call.contested.annulled.map(|held| held.at),
            })
        })
        .collect();
    json!({
        "opinion": opinion.number(),
        "referral": opinion.referral().map(|referral| referral.number),
        "address": opinion.address(),
        "title": seen.title(opinion),
        "formation": opinion.formation.as_str(),
        "state": opinion.stage.name(),
        "rule": opinion.admission.as_ref().map(|admission| &admission.rule_name),
        "headline": headline,
        "calls": calls,
        "interests": noted,
        "pens": opinion.pens().count(),
        "fast_track": opinion.fast_track.granted.is_some(),
        "dormant": opinion.call().map_or(0, |call| call.dormant.len()),
        "evaluation": evaluation,
        "carriage": carriage,
    })
}
