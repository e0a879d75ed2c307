//! Dormancy: whom a formation may put out of its next electorates, and what that does to the bar (`specs/opinions.md`, "Dormancy").
//!
//! A silence counts where who took part is published: where positions are named, and in secret ballots. Under `counts` nobody learns
//! who was silent, so no silence counts.

use pluriel_council::{Instant, MemberId};
use pluriel_members::FormationId;
use pluriel_rules::{Bar as Threshold, Rule};
use serde::{Deserialize, Serialize};

use crate::{
    adoption,
    electorate::Electorate,
    events::Event,
    state::{Call, Opinion, State},
    tally::Grain,
};

/// In how many ballots running a member must have been silent.
pub const SILENT_BALLOTS: usize = 3;

/// What a rule asks for in an electorate, when everybody speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// How many members vote.
    pub members: u32,
    /// The numbers that the conditions on the whole electorate ask for at least, in the order of the rule.
    pub needed: Vec<u32>,
}

impl Bar {
    /// The bar of a rule in an electorate.
    pub fn of(rule: &Rule, electorate: &Electorate) -> Self {
        let thresholds = rule.thresholds_in(&adoption::silent_electorate(electorate)).into_iter();
        let of_all = thresholds.filter(|threshold| threshold.college.is_none());
        let needed = of_all.filter_map(|threshold| match threshold.needed {
            Threshold::AtLeast(count) => Some(count),
            Threshold::AtMost(_) | Threshold::Impossible => None,
        });
        Self { members: u32::try_from(electorate.len()).unwrap_or(u32::MAX), needed: needed.collect() }
    }
}

/// The opinions in whose last [`SILENT_BALLOTS`] votes of a formation a member of the electorate said nothing, newest first; `None`: it
/// spoke in one, or was asked in fewer since it was last put out and came back.
pub fn silence<'a>(state: &'a State, formation: &FormationId, member: MemberId) -> Option<Vec<&'a Opinion>> {
    let back = state.back_since(formation, member);
    let mut votes: Vec<(Instant, &Opinion, &Call)> = state
        .opinions()
        .filter(|opinion| opinion.formation == *formation)
        .filter_map(|opinion| {
            let call = opinion.closed_call()?;
            let closing = call.closing.as_ref()?;
            let publicity = opinion.admission.as_ref()?.publicity;
            let is_told = call.grain(publicity) != Grain::Counts;
            let is_asked = call.electorate.contains(member) && !closing.recused.contains_key(&member);
            (is_told && is_asked).then_some((closing.at, opinion, call))
        })
        .filter(|(closed, ..)| back.is_none_or(|back| *closed > back))
        .collect();
    votes.sort_by_key(|(closed, opinion, _)| (std::cmp::Reverse(*closed), opinion.id));
    votes.truncate(SILENT_BALLOTS);
    let is_silent = votes.iter().all(|(.., call)| !took_part(call, member));
    (votes.len() == SILENT_BALLOTS && is_silent)
        .then(|| votes.into_iter().map(|(_, opinion, _)| opinion).collect())
}

/// Whether a member said anything in a vote; what it said of words that changed since is no silence.
pub(crate) fn took_part(call: &Call, member: MemberId) -> bool {
    let in_secret = call.secret.as_ref().is_some_and(|secret| secret.took_part.contains_key(&member));
    in_secret || call.position_of(member).is_some()
}

/// The member whose act an event is; `None`: nobody's, or it is about a member that did nothing.
pub(crate) fn act_of(event: &Event) -> Option<MemberId> {
    match event {
        Event::Challenged(event) => Some(event.by),
        Event::ChallengeDecided(_) | Event::InterestNoted(_) => None,
        event => event.member(),
    }
}
