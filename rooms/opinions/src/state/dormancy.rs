//! Who is dormant, since when, and who came back.

use std::collections::BTreeSet;

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::{FormationId, TextAt};
use serde::Serialize;

use super::State;
use crate::{dormancy::Bar, words::OpinionId};

/// A member that a formation put out of its electorates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dormant {
    /// The entry.
    pub seq: u64,
    /// Since when.
    pub since: Instant,
    /// The formation.
    pub formation: FormationId,
    /// The member.
    pub member: MemberId,
    /// The meeting that decided it.
    pub meeting: MeetingId,
    /// Why.
    pub reasons: TextAt,
    /// The opinions on which it said nothing.
    pub silent_in: Vec<OpinionId>,
    /// The name of the rule of which the bar is told.
    pub rule_name: String,
    /// Its bar with the member.
    pub before: Bar,
    /// Its bar without it.
    pub after: Bar,
    /// When it came back, by its first act.
    pub back: Option<Instant>,
}

impl State {
    /// Every decision that put a member out of electorates, oldest first, those that came back included.
    pub fn dormancies(&self) -> &[Dormant] {
        &self.dormancies
    }

    /// Who is dormant now, while the standing orders know dormancy.
    pub fn dormant(&self) -> impl Iterator<Item = &Dormant> {
        let is_known = self.orders().is_some_and(|in_force| in_force.orders.dormancy);
        self.dormancies.iter().filter(move |dormant| is_known && dormant.back.is_none())
    }

    /// The members that are dormant in a formation.
    pub fn dormant_in(&self, formation: &FormationId) -> BTreeSet<MemberId> {
        self.dormant()
            .filter(|dormant| dormant.formation == *formation)
            .map(|dormant| dormant.member)
            .collect()
    }

    /// When a member last came back to a formation.
    pub(crate) fn back_since(&self, formation: &FormationId, member: MemberId) -> Option<Instant> {
        let own = self.dormancies.iter().filter(|dormant| dormant.member == member);
        own.filter(|dormant| dormant.formation == *formation).filter_map(|dormant| dormant.back).max()
    }
}
