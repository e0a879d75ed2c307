//! The text changed, or the end of the call did.

use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::{
    call::until,
    writing::{Said, Writing},
};

/// Whoever took a position on the former version is asked to confirm it: for them the call is open again.
pub(super) fn changed(writing: &Writing<'_>, number: u32, version: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let before = call.revisions.iter().filter(|revision| revision.version == version);
    let before = before.map(|revision| revision.before).max().unwrap_or_default();
    let told = |held: &crate::state::PositionHeld| held.version == before && before != version;
    let to_confirm = writing.electors(call).filter(|member| call.position_of(*member).is_some_and(told));
    let args = |_: &Speech| vec![until(call)];
    writing.to_members(to_confirm, &Said { purpose: "changed", path: "position", args: &args })
}

/// Everybody who is asked learns that the end moved: it is a clock of one's own.
pub(super) fn extended(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |_: &Speech| vec![until(call)];
    writing.to_members(writing.electors(call), &Said { purpose: "extended", path: "position", args: &args })
}
