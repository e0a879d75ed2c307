//! While the text is written and discussed.

use pluriel_mail::Letter;

use super::writing::{Said, Writing};
use crate::{
    state::{Comment, Suggestion},
    words::{CommentId, SuggestionId, Task},
};

/// The pen learns of a comment, unless one that it was told of still awaits its answer.
pub(super) fn commented(writing: &Writing<'_>, comment: CommentId) -> Vec<Letter> {
    let opinion = writing.opinion;
    let (Some(comment), Some(admission)) = (opinion.comments.get(&comment), &opinion.admission) else {
        return Vec::new();
    };
    let awaited_before = |other: &Comment| {
        other.seq < comment.seq && other.answer.as_ref().is_none_or(|answer| answer.at > comment.at)
    };
    if opinion.comments.values().any(awaited_before) {
        return Vec::new();
    }
    let args = |speech: &pluriel_speech::Speech| {
        vec![
            ("by", speech.arg(&comment.member.into()).into()),
            ("comment", writing.text(Some(comment.text)).into()),
        ]
    };
    let pens = admission.rapporteurs.iter().filter(|rapporteur| rapporteur.task == Task::Pen);
    let pens = pens.map(|rapporteur| rapporteur.member).filter(|pen| *pen != comment.member);
    writing.to_members(pens, &Said { purpose: "commented", path: "", args: &args })
}

/// The pen learns of a suggestion, unless one that it was told of still awaits its decision.
pub(super) fn suggested(writing: &Writing<'_>, suggestion: SuggestionId) -> Vec<Letter> {
    let opinion = writing.opinion;
    let (Some(suggestion), Some(admission)) = (opinion.suggestions.get(&suggestion), &opinion.admission)
    else {
        return Vec::new();
    };
    let awaited_before = |other: &Suggestion| other.is_open() && other.words.seq < suggestion.words.seq;
    if opinion.suggestions.values().any(awaited_before) {
        return Vec::new();
    }
    let args = |speech: &pluriel_speech::Speech| vec![("by", speech.arg(&suggestion.member.into()).into())];
    let pens = admission.rapporteurs.iter().filter(|rapporteur| rapporteur.task == Task::Pen);
    let pens = pens.map(|rapporteur| rapporteur.member).filter(|pen| *pen != suggestion.member);
    writing.to_members(pens, &Said { purpose: "suggested", path: "suggestions", args: &args })
}
