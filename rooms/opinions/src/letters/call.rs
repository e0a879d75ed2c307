//! The call: who is asked, who is reminded, what a member did.

use pluriel_council::{Arg, MemberId};
use pluriel_mail::Letter;
use pluriel_members::Members;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::{
    acting::Reader,
    state::{Call, PositionHeld},
    words::Way,
};

pub(super) fn until(call: &Call) -> (&'static str, Arg) {
    ("until", Arg::Deadline(call.closes))
}

/// Every voting member is asked for its position, and every member that advises for its advice.
pub(super) fn opened(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |speech: &Speech| vec![until(call), ("needed", needed(writing, call, speech).into())];
    let annulled = writing.opinion.calls.iter().find(|before| before.number + 1 == number);
    let again = annulled.is_some_and(|before| before.contested.annulled.is_some());
    let purpose = if again { "call-again" } else { "call" };
    let mut letters =
        writing.to_members(writing.electors(call), &Said { purpose, path: "position", args: &args });
    let args = |_: &Speech| vec![until(call)];
    let said = Said { purpose: "advice", path: "avis-consultatif", args: &args };
    letters.extend(writing.to_members(writing.advisers(), &said));
    letters
}

/// What is needed while nobody has spoken.
fn needed(writing: &Writing<'_>, call: &Call, speech: &Speech) -> String {
    let (Some(admission), Some(orders)) = (&writing.opinion.admission, writing.orders()) else {
        return String::new();
    };
    let members = writing.mailing.snapshot.rooms.of::<Members>();
    let reader = Reader { speech, members, by: orders.carriage_by };
    let needed = reader.needed(writing.opinion, &admission.rule, &call.electorate, &call.dormant);
    reader.in_a_letter(&admission.rule_name, needed)
}

/// Everybody who is asked learns that the end moved: it is a clock of one's own.
pub(super) fn end_moved(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |_: &Speech| vec![until(call)];
    writing.to_members(writing.electors(call), &Said { purpose: "moved", path: "position", args: &args })
}

/// Whoever has not answered is reminded, all alike.
pub(super) fn reminded(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let silent = writing.electors(call).filter(|member| !call.has_answered(*member));
    let args = |_: &Speech| vec![until(call)];
    writing.to_members(silent, &Said { purpose: "reminder", path: "position", args: &args })
}

/// The reminder as it can be copied: to all who are asked, since who answered is told to nobody before the closing.
pub(super) fn reminder_for_all(writing: &Writing<'_>, number: u32) -> Vec<Letter> {
    let Some(call) = writing.call(number) else { return Vec::new() };
    let args = |_: &Speech| vec![until(call)];
    let said = Said { purpose: "reminder-for-all", path: "position", args: &args };
    writing.to_members(writing.electors(call), &said)
}

/// The receipt, to everybody who speaks for the member and to nobody else.
pub(super) fn position_taken(writing: &Writing<'_>, member: MemberId) -> Vec<Letter> {
    let taken = writing.opinion.calls.iter().rev().find_map(|call| {
        let held = call.positions.get(&member)?.iter().find(|held| held.seq == writing.seq)?;
        Some((call, held))
    });
    let Some((call, held)) = taken else { return Vec::new() };
    if matches!(held.way, Way::Writing | Way::Hands) {
        return entered(writing, member, call, held);
    }
    let leaf = writing.mailing.site.house().leaf(held.seq).unwrap_or_default();
    let args = |speech: &Speech| {
        vec![
            until(call),
            ("position", speech.say(&format!("acting-position-{}", held.position.name())).into()),
            ("version", held.version.to_string().into()),
            ("at", held.at.into()),
            ("entry", held.seq.to_string().into()),
            ("hash", leaf.as_str().into()),
        ]
    };
    writing.to_delegates(member, &Said { purpose: "receipt", path: "recu", args: &args })
}

/// A position was entered for a member: everybody who speaks for it may correct it.
fn entered(writing: &Writing<'_>, member: MemberId, call: &Call, held: &PositionHeld) -> Vec<Letter> {
    let args = |speech: &Speech| {
        let way = if held.way == Way::Writing { "writing" } else { "hands" };
        vec![
            until(call),
            ("way", way.into()),
            ("position", speech.say(&format!("acting-position-{}", held.position.name())).into()),
        ]
    };
    writing.to_delegates(member, &Said { purpose: "entered", path: "position", args: &args })
}
