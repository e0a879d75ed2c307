//! Who carries an opinion, group by group (rules.md §5).
//!
//! The members are known: this is a census, not a sample, so that no interval is estimated.

use std::collections::BTreeMap;

use num_bigint::BigInt;

use crate::electorate::Electorate;
use crate::position_counts::PositionCounts;
use crate::{Cell, Fraction};

/// Where a group stands. Each is in exactly one list: the first that fits, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Less than half of its members take part.
    TooFewVoices,
    /// A majority of its members supports: no silence could reverse it.
    Carried,
    /// More support than oppose.
    Leaning,
    /// As many support as oppose.
    Divided,
    /// More oppose than support.
    Contested,
}

impl Standing {
    /// The standings in the order in which pages list them.
    pub const LISTED: [Self; 5] =
        [Self::Carried, Self::Leaning, Self::Divided, Self::Contested, Self::TooFewVoices];

    /// The word of the data.
    pub fn word(self) -> &'static str {
        match self {
            Self::TooFewVoices => "too_few_voices",
            Self::Carried => "carried",
            Self::Leaning => "leaning",
            Self::Divided => "divided",
            Self::Contested => "contested",
        }
    }

    /// Where a group of these counts stands.
    pub fn of(counts: &PositionCounts) -> Self {
        let (members, supports, opposes) = (counts.members(), counts.in_favour(), counts.opposes);
        if u64::from(counts.taking_part()) * 2 < u64::from(members) {
            Self::TooFewVoices
        } else if u64::from(supports) * 2 > u64::from(members) {
            Self::Carried
        } else {
            match supports.cmp(&opposes) {
                std::cmp::Ordering::Greater => Self::Leaning,
                std::cmp::Ordering::Equal => Self::Divided,
                std::cmp::Ordering::Less => Self::Contested,
            }
        }
    }
}

/// A group in the carriage of an opinion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupCarriage {
    /// The group.
    pub cell: Cell,
    /// Its members' positions.
    pub counts: PositionCounts,
}

impl GroupCarriage {
    /// The list in which the group is.
    pub fn standing(&self) -> Standing {
        Standing::of(&self.counts)
    }

    /// A/N.
    pub fn support(&self) -> Fraction {
        Fraction::share(self.counts.in_favour(), self.counts.members())
    }

    /// (N − D − abstentions)/N: the share that supports if all who were not heard do.
    pub fn support_at_most(&self) -> Fraction {
        let possible = self.counts.members() - self.counts.opposes - self.counts.abstains;
        Fraction::share(possible, self.counts.members())
    }
}

/// The carriage of an opinion by the groups that exist (one counted member at least).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carriage {
    groups: Vec<GroupCarriage>,
    all_recused: Vec<GroupCarriage>,
}

impl Carriage {
    /// The carriage by groups of these counts.
    pub(crate) fn of(counts: impl IntoIterator<Item = (Cell, PositionCounts)>) -> Self {
        let mut groups: Vec<_> =
            counts.into_iter().map(|(cell, counts)| GroupCarriage { cell, counts }).collect();
        groups.sort_by(|a, b| a.cell.cmp(&b.cell));
        let (groups, all_recused) = groups.into_iter().partition(|group| group.counts.members() > 0);
        Self { groups, all_recused }
    }

    /// The groups that exist, sorted.
    pub fn groups(&self) -> &[GroupCarriage] {
        &self.groups
    }

    /// The groups whose members are all recused: in no list, in no mean.
    pub fn all_recused(&self) -> &[GroupCarriage] {
        &self.all_recused
    }

    /// The groups of one list, sorted.
    pub fn list(&self, standing: Standing) -> Vec<&Cell> {
        self.groups.iter().filter(|group| group.standing() == standing).map(|group| &group.cell).collect()
    }

    /// Whether there are two groups at least and every one carries. Pages say "carried by the whole" of an adopted
    /// opinion alone.
    pub fn whole(&self) -> bool {
        self.groups.len() >= 2 && self.groups.iter().all(|group| group.standing() == Standing::Carried)
    }

    /// Groups that carry over groups.
    pub fn breadth(&self) -> Fraction {
        Fraction::share(self.list(Standing::Carried).len(), self.groups.len())
    }

    /// The least A/N, with the groups where it is found, sorted; 0 and none without groups.
    pub fn floor(&self) -> (Fraction, Vec<&Cell>) {
        let least = self.groups.iter().map(GroupCarriage::support).min().unwrap_or_else(Fraction::zero);
        let at_least = self.groups.iter().filter(|group| group.support() == least).map(|group| &group.cell);
        let cells = at_least.collect();
        (least, cells)
    }

    /// The mean over groups of A/N: each group counts the same.
    pub fn equal_voice(&self) -> Fraction {
        self.sum_of_supports().over(&Fraction::share(self.groups.len(), 1))
    }

    /// The effective number of supporting groups: 1/Σs², s being the part of a group's A/N in their sum; 0 without
    /// support.
    pub fn effective_groups(&self) -> Fraction {
        let sum = self.sum_of_supports();
        sum.times(&sum).over(&self.sum_over_sizes(|counts| square(counts.in_favour()), square))
    }

    fn sum_of_supports(&self) -> Fraction {
        self.sum_over_sizes(|counts| BigInt::from(counts.in_favour()), BigInt::from)
    }

    /// Σ part/whole, added by size of the groups first: sizes are few even where groups are many.
    fn sum_over_sizes(
        &self,
        part: impl Fn(&PositionCounts) -> BigInt,
        whole: impl Fn(u32) -> BigInt,
    ) -> Fraction {
        let mut parts: BTreeMap<u32, BigInt> = BTreeMap::new();
        for group in &self.groups {
            *parts.entry(group.counts.members()).or_default() += part(&group.counts);
        }
        let shares = parts.into_iter().map(|(members, part)| Fraction::share(part, whole(members)));
        shares.fold(Fraction::zero(), |sum, share| sum.plus(&share))
    }
}

fn square(count: u32) -> BigInt {
    BigInt::from(u64::from(count) * u64::from(count))
}

/// The counts of each college of an electorate.
pub(crate) fn counts_by_college(electorate: &Electorate) -> BTreeMap<Cell, PositionCounts> {
    let mut counts: BTreeMap<Cell, PositionCounts> = BTreeMap::new();
    for member in electorate.members() {
        counts.entry(Cell::from(member.college.clone())).or_default().count(member.position);
    }
    counts
}
