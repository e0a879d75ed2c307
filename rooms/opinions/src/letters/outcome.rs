//! The result. A letter says what the rule said of the text, never who said what.

use pluriel_council::Arg;
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing, nothing};
use crate::{
    deadlines::{calendar_of, rework_end, statements_end},
    state::Call,
};

/// Everybody who was asked, and those who advise.
fn everybody<'a>(writing: &Writing<'a>, call: &'a Call) -> Vec<pluriel_council::MemberId> {
    let mut members: Vec<_> = call.electorate.electors().map(|elector| elector.id).collect();
    members.extend(writing.advisers());
    members
}

/// The closed call of this number.
fn closed<'a>(writing: &Writing<'a>, number: u32) -> Option<&'a Call> {
    writing.opinion.calls.iter().find(|call| call.number == number && call.closing.is_some())
}

/// Adopted: all members learn it, with the time they have to amend a statement; the secretariat publishes.
pub(super) fn adopted(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = closed(writing, number) else { return Vec::new() };
    let args = |_: &Speech| settled(writing).into_iter().collect();
    let mut letters =
        writing.to_members(everybody(writing, call), &Said { purpose: "adopted", path: "", args: &args });
    letters.extend(writing.to_secretariat(&Said { purpose: "to-publish", path: "publier", args: &args }));
    letters
}

fn settled(writing: &Writing<'_>) -> Option<(&'static str, Arg)> {
    let orders = writing.orders()?;
    let calendar = calendar_of(&writing.mailing.snapshot.rooms, orders, writing.opinion);
    Some(("until", Arg::Deadline(statements_end(orders, &calendar, writing.at))))
}

/// Not adopted: all members learn it; the pen, until when it may take the text back.
pub(super) fn not_carried(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = closed(writing, number) else { return Vec::new() };
    let pens: Vec<_> = writing.opinion.pens().collect();
    let others = everybody(writing, call).into_iter().filter(|member| !pens.contains(member));
    let mut letters = writing.to_members(others, &Said { purpose: "not-carried", path: "", args: &nothing });
    let end = writing.orders().map(|orders| {
        let calendar = calendar_of(&writing.mailing.snapshot.rooms, orders, writing.opinion);
        ("until", Arg::Deadline(rework_end(writing.opinion, orders, &calendar, writing.at)))
    });
    let args = |_: &Speech| end.iter().cloned().collect();
    letters.extend(writing.to_members(pens.clone(), &Said { purpose: "to-rework", path: "", args: &args }));
    letters
}

/// Not valid: it says nothing of the text.
pub(super) fn not_valid(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = closed(writing, number) else { return Vec::new() };
    writing.to_members(everybody(writing, call), &Said { purpose: "not-valid", path: "", args: &nothing })
}
