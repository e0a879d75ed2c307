//! A vote that was asked while another is under way: it is owed, and opens by itself
//! (`docs/decisions/0130-a-vote-that-was-asked-is-kept.md`).

use std::collections::BTreeSet;

use pluriel_council::{Decision, Instant, NewEvent, access::Action};

use super::{
    super::Decided,
    Ground, group, list,
    votes::{self, Met},
};
use crate::{
    commands::OpenKeptVotes,
    events::{AmendmentOvertaken, Event, stream},
    state::{AmendmentFate, Opinion},
};

/// The clock, as soon as nothing that is voted conflicts with an amendment whose vote is owed.
pub(in crate::decide) fn open(ground: &Ground<'_>, command: OpenKeptVotes) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let events = votes::opened(ground, opinion, &free(opinion, ground.now))?;
    Ok(Decision::all(events).at(list(opinion)))
}

/// The amendments whose vote is owed and can open at this instant.
pub(crate) fn free(opinion: &Opinion, now: Instant) -> BTreeSet<u32> {
    let owed = opinion.amending.pending(now).filter(|one| one.is_owed_a_vote());
    let owed = owed.map(|one| one.number);
    owed.filter(|number| votes::ballots_on(opinion, &BTreeSet::from([*number]), now).is_ok()).collect()
}

/// Whether the vote on an amendment cannot open yet because another is under way.
pub(super) fn waits(opinion: &Opinion, amendment: u32, now: Instant) -> bool {
    let met = votes::ballots_on(opinion, &BTreeSet::from([amendment]), now);
    matches!(met, Err(Met::InVote(_)))
}

/// What waits and has no place any more beside what a vote accepts: everything that conflicts with it and was not put to a vote.
pub(super) fn overtaken(opinion: &Opinion, accepted: &BTreeSet<u32>, now: Instant) -> Vec<NewEvent<Event>> {
    let waiting = opinion.amending.pending(now);
    let waiting = waiting.filter(|one| !matches!(one.fate, AmendmentFate::InVote { .. }));
    let accepted = || accepted.iter().filter_map(|number| opinion.amending.all.get(number));
    let ended = waiting.filter_map(|one| {
        let by = accepted().find(|other| group::between(opinion, one, other).is_some())?.number;
        Some(AmendmentOvertaken { opinion: opinion.id, amendment: one.number, by })
    });
    ended.map(|event| NewEvent::open(stream(opinion.id), event.into())).collect()
}
