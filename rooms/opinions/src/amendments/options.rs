//! What a group of conflicting amendments puts to the vote: its compatible combinations.

use std::collections::BTreeSet;

use super::{Amendment, is_compatible};

/// How many combinations a vote bears: more cannot be ranked by a person.
pub const MOST_OPTIONS: usize = 12;

/// The combinations that are put to the vote, by their sorted numbers: each amendment alone, and each that nothing can be added to.
/// `None` where there would be more than [`MOST_OPTIONS`].
pub fn options(amendments: &[&Amendment], declared: &BTreeSet<(u32, u32)>) -> Option<Vec<BTreeSet<u32>>> {
    let mut options: BTreeSet<BTreeSet<u32>> =
        amendments.iter().map(|one| BTreeSet::from([one.number])).collect();
    if options.len() > MOST_OPTIONS {
        return None;
    }
    let fits = |set: u32, place: usize| {
        let mut all: Vec<_> = chosen(amendments, set).collect();
        all.push(amendments[place]);
        is_compatible(&all, declared)
    };
    for set in 1..1_u32 << amendments.len() {
        let all: Vec<_> = chosen(amendments, set).collect();
        let left = (0..amendments.len()).filter(|place| set & (1 << place) == 0);
        if is_compatible(&all, declared) && !left.into_iter().any(|place| fits(set, place)) {
            options.insert(all.iter().map(|one| one.number).collect());
        }
    }
    (options.len() <= MOST_OPTIONS).then(|| options.into_iter().collect())
}

/// The amendments of a set, one bit each.
fn chosen<'a>(amendments: &'a [&'a Amendment], set: u32) -> impl Iterator<Item = &'a Amendment> {
    let of_set = amendments.iter().enumerate().filter(move |(place, _)| set & (1 << place) != 0);
    of_set.map(|(_, one)| *one)
}
