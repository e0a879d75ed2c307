//! Challenges: whoever is challenged learns it, until when the others judge, and what was decided.

use pluriel_council::Arg;
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::words::ChallengeId;

/// Everybody who speaks for the member that is challenged: it may admit, or say what it has to say.
pub(super) fn challenged(writing: &Writing<'_>, id: ChallengeId) -> Vec<Letter> {
    let Some(held) = writing.opinion.disputes.challenge(id) else { return Vec::new() };
    let args = |speech: &Speech| {
        vec![
            ("by", speech.arg(&held.by.into()).into()),
            ("reasons", writing.text(Some(held.reasons)).into()),
            ("until", Arg::Deadline(held.decide_by)),
        ]
    };
    let path = format!("deports/{id}");
    writing.to_members([held.member], &Said { purpose: "challenged", path: &path, args: &args })
}

/// The member that was challenged learns what was decided.
pub(super) fn decided(writing: &Writing<'_>, id: ChallengeId) -> Vec<Letter> {
    let held = writing.opinion.disputes.challenge(id);
    let Some((held, end)) = held.and_then(|held| Some((held, held.end?))) else { return Vec::new() };
    let args = |_: &Speech| {
        let upheld = if end.upheld { "yes" } else { "no" };
        vec![("upheld", upheld.into()), ("founded", end.founded.into()), ("unfounded", end.unfounded.into())]
    };
    writing.to_members([held.member], &Said { purpose: "challenge-decided", path: "", args: &args })
}
