//! Who stands behind a question.

use std::collections::BTreeSet;

use pluriel_council::{Instant, MemberId};
use pluriel_members::{AffiliationId, CarriageBy, GroupId, State as Members};

use crate::state::Referral;

/// How many organisations stand behind a question, and of how many groups: affiliated members are one organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backing {
    /// Organisations.
    pub organisations: u32,
    /// Groups.
    pub groups: u32,
}

/// An affiliation, or a member without one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Organisation {
    Affiliation(AffiliationId),
    Member(MemberId),
}

/// Who stands behind a question at this instant. A sponsor that became an author, or as close to one as a sponsor may not be, when
/// another question was joined counts no more.
pub fn backing(members: &Members, referral: &Referral, by: CarriageBy, at: Instant) -> Backing {
    let sponsors = referral.sponsors.iter().map(|sponsorship| sponsorship.member);
    let apart = sponsors.filter(|sponsor| may_sponsor(members, referral, *sponsor, by, at));
    backing_of(members, apart, by, at)
}

/// How many organisations these members are at this instant, and of how many groups.
pub fn backing_of(
    members: &Members,
    sponsors: impl Iterator<Item = MemberId>,
    by: CarriageBy,
    at: Instant,
) -> Backing {
    let sponsors: Vec<_> = sponsors.collect();
    let sponsors = || sponsors.iter().copied();
    let organisations: BTreeSet<_> = sponsors().map(|member| organisation(members, member, at)).collect();
    let groups: BTreeSet<GroupId> = sponsors().map(|member| members.group_of(member, by, at)).collect();
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Backing { organisations: count(organisations.len()), groups: count(groups.len()) }
}

/// Whether enough stands behind a question for it to be admitted.
pub fn suffices(backing: Backing, referral: &Referral) -> bool {
    referral.taken_up.is_some()
        || referral.upheld.is_some()
        || (backing.organisations >= referral.sponsors_needed && backing.groups >= referral.groups_needed)
}

/// Whether a member may stand behind a question: it is of another group than every author, and affiliated with none.
pub fn may_sponsor(
    members: &Members,
    referral: &Referral,
    member: MemberId,
    by: CarriageBy,
    at: Instant,
) -> bool {
    let group = members.group_of(member, by, at);
    referral.authors.iter().all(|author| {
        *author != member
            && members.group_of(*author, by, at) != group
            && organisation(members, *author, at) != organisation(members, member, at)
    })
}

/// How many organisations these members are at this instant.
pub fn organisations(members: &Members, all: impl IntoIterator<Item = MemberId>, at: Instant) -> u32 {
    let all: BTreeSet<_> = all.into_iter().map(|member| organisation(members, member, at)).collect();
    u32::try_from(all.len()).unwrap_or(u32::MAX)
}

pub(crate) fn organisation(members: &Members, member: MemberId, at: Instant) -> Organisation {
    members
        .affiliation_of(member, at)
        .map_or(Organisation::Member(member), |affiliation| Organisation::Affiliation(affiliation.id))
}
