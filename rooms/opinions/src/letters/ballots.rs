//! The ballot, and a vote that goes on because it was not valid: each starts a clock of whoever receives it.

use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::{
    call::until,
    writing::{Said, Writing},
};

/// Every voting member is told that the ballot is open: what it said in the call does not count.
pub(super) fn opened(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    to_electors(writing, number, "ballot", |_| true)
}

/// A second call convenes everybody; an extension tells whoever has not spoken.
pub(super) fn prolonged(writing: &Writing<'_>, number: u32, second_call: bool) -> Vec<Letter> {
    let purpose = if second_call { "second-call" } else { "prolonged" };
    to_electors(writing, number, purpose, |answered| second_call || !answered)
}

/// Everybody learns that the ballot goes on, and until when.
pub(super) fn resumed(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    to_electors(writing, number, "resumed", |_| true)
}

fn to_electors(
    writing: &Writing<'_>,
    number: u32,
    purpose: &'static str,
    is_told: impl Fn(bool) -> bool,
) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |_: &Speech| vec![until(call)];
    let told = writing.electors(call).filter(|member| is_told(call.has_answered(*member)));
    writing.to_members(told, &Said { purpose, path: "position", args: &args })
}
