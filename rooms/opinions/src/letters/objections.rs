//! Objections: each letter starts a clock of whoever receives it.

use pluriel_council::Arg;
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::words::ObjectionId;

/// The rapporteurs that hold the pen learn of an objection, and until when they answer.
pub(super) fn raised(writing: &Writing<'_>, id: ObjectionId) -> Vec<Letter> {
    let objection = writing.opinion.call().and_then(|call| call.objection(id));
    let Some(objection) = objection else { return Vec::new() };
    let args = |speech: &Speech| {
        vec![
            ("by", speech.arg(&objection.member.into()).into()),
            ("reasons", writing.text(Some(objection.reasons)).into()),
            ("until", Arg::Deadline(objection.answer_by)),
        ]
    };
    let path = format!("objections/{id}/repondre");
    let said = Said { purpose: "objected", path: &path, args: &args };
    writing.to_members(writing.opinion.pens(), &said)
}

/// Whoever speaks for the objector learns of the answer, and until when it says whether it lifts the objection.
pub(super) fn answered(writing: &Writing<'_>, id: ObjectionId) -> Vec<Letter> {
    let objection = writing.opinion.call().and_then(|call| call.objection(id));
    let answered = objection.and_then(|objection| Some((objection, objection.answer?)));
    let Some((objection, answer)) = answered else { return Vec::new() };
    let args = |_: &Speech| {
        vec![("answer", writing.text(Some(answer.text)).into()), ("until", Arg::Deadline(answer.reply_by))]
    };
    let path = format!("objections/{id}/lever");
    writing.to_members([objection.member], &Said { purpose: "objection-answered", path: &path, args: &args })
}
