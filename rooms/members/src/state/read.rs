//! What the pages of this room and all later rooms read.

use std::collections::BTreeMap;

use pluriel_council::{
    Instant, MemberId,
    calendar::{Calendar, QuietPeriod},
};

use super::{Affiliation, Change, College, Council, Formation, KindOfMember, Member, State};
use crate::{
    events::AffiliationId,
    words::{CarriageBy, CollegeId, FormationId, GroupId, KindId, Naming},
};

impl State {
    /// What the council says of itself; `None` before it was described.
    pub const fn council(&self) -> Option<&Council> {
        self.council.as_ref()
    }

    /// Every change of what the council says of itself and of its parts, oldest first.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The council's time zone and holidays, without quiet periods; UTC and no holiday before it was described.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The council's calendar with the quiet periods of its standing orders.
    pub fn calendar_with(&self, quiet: Vec<QuietPeriod>) -> Calendar {
        self.council
            .as_ref()
            .and_then(|council| Calendar::new(&council.zone, council.holidays.clone(), quiet).ok())
            .unwrap_or_else(|| self.calendar.clone())
    }

    /// One college.
    pub fn college(&self, id: &CollegeId) -> Option<&College> {
        self.colleges.get(id)
    }

    /// All colleges, closed ones included: in the order that the council gave them, else by short name.
    pub fn colleges(&self) -> impl Iterator<Item = &College> {
        in_order(&self.college_order, &self.colleges)
    }

    /// One kind of member.
    pub fn kind(&self, id: &KindId) -> Option<&KindOfMember> {
        self.kinds.get(id)
    }

    /// All kinds of members, closed ones included: in the order that the council gave them, else by short name.
    pub fn kinds(&self) -> impl Iterator<Item = &KindOfMember> {
        in_order(&self.kind_order, &self.kinds)
    }

    /// Whether the council put its colleges in an order of its own.
    pub fn has_order(&self) -> bool {
        !self.college_order.is_empty()
    }

    /// One formation.
    pub fn formation(&self, id: &FormationId) -> Option<&Formation> {
        self.formations.get(id)
    }

    /// All formations, by short name.
    pub fn formations(&self) -> impl Iterator<Item = &Formation> {
        self.formations.values()
    }

    /// One member, also after its seat ended.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.get(&id)
    }

    /// All members, those whose seat ended included, by id.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.members.values()
    }

    /// The members that hold a seat in a college at this instant, by id.
    pub fn seated(&self, college: &CollegeId, at: Instant) -> Vec<&Member> {
        self.seated_in(std::slice::from_ref(college), at)
    }

    /// The members that vote in a formation at this instant, by id, suspended ones left out; none in an unknown formation.
    pub fn voters(&self, formation: &FormationId, at: Instant) -> Vec<&Member> {
        self.formation(formation).map_or_else(Vec::new, |formation| self.acting_in(&formation.votes, at))
    }

    /// The members that advise in a formation at this instant, by id, suspended ones left out; none in an unknown formation.
    pub fn advisers(&self, formation: &FormationId, at: Instant) -> Vec<&Member> {
        self.formation(formation).map_or_else(Vec::new, |formation| self.acting_in(&formation.advises, at))
    }

    fn acting_in(&self, colleges: &[CollegeId], at: Instant) -> Vec<&Member> {
        let mut members = self.seated_in(colleges, at);
        members.retain(|member| member.suspended_at(at).is_none());
        members
    }

    fn seated_in(&self, colleges: &[CollegeId], at: Instant) -> Vec<&Member> {
        self.members
            .values()
            .filter(|member| member.seat_at(at).is_some_and(|seat| colleges.contains(&seat.college)))
            .collect()
    }

    /// The group in which breadth counts a member at this instant: its college, or its kind, declared or else proposed.
    /// `undeclared` for a member without kind, without seat, or unknown.
    pub fn group_of(&self, member: MemberId, by: CarriageBy, at: Instant) -> GroupId {
        let group = self.member(member).and_then(|member| match by {
            CarriageBy::College => member.seat_at(at).map(|seat| GroupId::from(&seat.college)),
            CarriageBy::Kind => member.kind_at(at).map(|held| GroupId::from(&held.kind)),
        });
        group.unwrap_or_else(GroupId::undeclared)
    }

    /// The affiliation that holds a member at this instant.
    pub fn affiliation_of(&self, member: MemberId, at: Instant) -> Option<&Affiliation> {
        self.affiliations
            .values()
            .find(|affiliation| affiliation.members.contains(&member) && affiliation.period.contains(at))
    }

    /// One affiliation, also after it ended.
    pub fn affiliation(&self, id: AffiliationId) -> Option<&Affiliation> {
        self.affiliations.get(&id)
    }

    /// All affiliations, ended ones included, by id.
    pub fn affiliations(&self) -> impl Iterator<Item = &Affiliation> {
        self.affiliations.values()
    }

    /// How a member's name is known: to be shown as it is, or to be asked of the vault.
    pub fn name(&self, member: MemberId) -> Option<&Naming> {
        self.member(member).map(|member| &member.naming)
    }

    /// The organisation whose name has this skeleton (see [`crate::skeleton()`]), also after its seat ended.
    pub fn by_name(&self, skeleton: &str) -> Option<&Member> {
        self.by_skeleton.get(skeleton).and_then(|id| self.members.get(id))
    }

    /// Whether a member is invented: one of its seats is or was in a fictitious college. To be marked wherever it is shown.
    pub fn is_fictitious(&self, member: MemberId) -> bool {
        self.member(member).is_some_and(|member| {
            member
                .seats
                .iter()
                .any(|seat| self.colleges.get(&seat.college).is_some_and(|college| college.fictitious))
        })
    }

    /// Whether a formation is invented. To be marked wherever it, its meetings or its opinions are shown.
    pub fn is_fictitious_formation(&self, formation: &FormationId) -> bool {
        self.formation(formation).is_some_and(|formation| formation.fictitious)
    }
}

/// What is in the order first, then the rest.
fn in_order<'a, K: Ord, V>(order: &'a [K], all: &'a BTreeMap<K, V>) -> impl Iterator<Item = &'a V> {
    let named = order.iter().filter_map(|id| all.get(id));
    named.chain(all.iter().filter(|(id, _)| !order.contains(id)).map(|(_, value)| value))
}
