//! What conflicts with what among the amendments that wait.

use std::collections::BTreeSet;

use pluriel_council::Instant;

use crate::{
    amendments::{Conflict, conflict},
    state::{Amendment, Opinion},
};

/// Why two amendments conflict, if they do; what somebody declared comes last.
pub(crate) fn between(opinion: &Opinion, one: &Amendment, other: &Amendment) -> Option<Conflict> {
    let pair = (one.number.min(other.number), one.number.max(other.number));
    let declared = || opinion.amending.pairs().contains(&pair).then_some(Conflict::Declared);
    conflict(&one.shape(), &other.shape()).or_else(declared)
}

/// The pending amendments with which one conflicts.
pub(super) fn against(opinion: &Opinion, one: &Amendment, now: Instant) -> BTreeSet<u32> {
    let others = opinion.amending.pending(now).filter(|other| other.number != one.number);
    others.filter(|other| between(opinion, one, other).is_some()).map(|other| other.number).collect()
}

/// The groups that amendments belong to: each with all that it conflicts with, those without a conflict together.
pub(super) fn of(
    opinion: &Opinion,
    amendments: &BTreeSet<u32>,
    now: Instant,
) -> (Vec<BTreeSet<u32>>, BTreeSet<u32>) {
    let groups = opinion.amending.conflicts(now);
    let concerned = groups.into_iter().filter(|group| !group.is_disjoint(amendments));
    let contested: Vec<_> = concerned.collect();
    let alone = amendments.iter().copied().filter(|one| !contested.iter().any(|group| group.contains(one)));
    let alone = alone.collect();
    (contested, alone)
}
