//! Secret ballots: that one is open, that a member took part, that it starts again or ends without result. No letter tells a choice.

use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::{
    call::until,
    writing::{Said, Writing, nothing},
};
use crate::events::{LapseGround, TookPart};

/// Every voting member is told that the ballot is open, and secret.
pub(super) fn opened(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    to_electors(writing, number, "secret-ballot")
}

/// Every voting member is told that what it cast is lost.
pub(super) fn restarted(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    to_electors(writing, number, "secret-restarted")
}

fn to_electors(writing: &Writing<'_>, number: u32, purpose: &'static str) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |_: &Speech| vec![until(call)];
    writing.to_members(writing.electors(call), &Said { purpose, path: "bulletin", args: &args })
}

/// The receipt, to everybody who speaks for the member and to nobody else: that it took part.
pub(super) fn took_part(writing: &Writing<'_>, event: &TookPart) -> Vec<Letter> {
    let Some(call) = writing.opinion.calls.iter().find(|call| call.number == event.call) else {
        return Vec::new();
    };
    let leaf = writing.mailing.site.house().leaf(writing.seq).unwrap_or_default();
    let args = |_: &Speech| {
        vec![until(call), ("entry", writing.seq.to_string().into()), ("hash", leaf.as_str().into())]
    };
    writing.to_delegates(event.member, &Said { purpose: "secret-receipt", path: "recu", args: &args })
}

/// Everybody who was asked learns that a secret ballot ended without result.
pub(super) fn lapsed(writing: &Writing<'_>, ground: LapseGround) -> Vec<Letter> {
    let Some(call) = writing.opinion.call() else { return Vec::new() };
    let purpose = match ground {
        LapseGround::NoSecretBallot => "secret-not-held",
        LapseGround::NotValid if call.secret.is_some() => "secret-not-valid",
        _ => return Vec::new(),
    };
    let members = call.electorate.electors().map(|elector| elector.id).chain(writing.advisers());
    writing.to_members(members, &Said { purpose, path: "", args: &nothing })
}
