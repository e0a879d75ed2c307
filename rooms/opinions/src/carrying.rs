//! How many groups carry a text, where they are too small to be counted apart and only their total is published.
//!
//! The number itself would tell more than the total: of a group of one and a group of two that said one support and two oppositions,
//! it tells what the one said. So everybody is told what follows from the total and from the sizes of the groups, which are public: how
//! many carry at least, and how many at most (`docs/decisions/0120`).

use serde::Serialize;

/// Between which numbers lies that of the groups that carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Carrying {
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
    /// Of so many groups that have a member.
    pub groups: u32,
}

/// What `supports` members tell who are spread, nobody knows how, over groups of these sizes, recused members aside. A group carries
/// when more than half of its members support (`specs/rules.md` §5); a group without members is none.
pub fn carrying(sizes: impl IntoIterator<Item = u32>, supports: u32) -> Carrying {
    let mut sizes: Vec<u32> = sizes.into_iter().filter(|size| *size > 0).collect();
    sizes.sort_unstable();
    let mut most = 0;
    let mut left = supports;
    for size in &sizes {
        match left.checked_sub(size / 2 + 1) {
            Some(rest) => left = rest,
            None => break,
        }
        most += 1;
    }
    // As many as can be support without carrying their group; the others fill the largest groups.
    let hidden: u32 = sizes.iter().map(|size| size / 2).sum();
    let mut left = supports.saturating_sub(hidden);
    let mut least = 0;
    for size in sizes.iter().rev() {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(size.div_ceil(2));
        least += 1;
    }
    Carrying { least, most, groups: u32::try_from(sizes.len()).unwrap_or(u32::MAX) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every number of groups that carry, over all ways to spread the support.
    fn possible(sizes: &[u32], supports: u32) -> Vec<u32> {
        let Some((size, rest)) = sizes.split_first() else {
            return if supports == 0 { vec![0] } else { Vec::new() };
        };
        let mut numbers: Vec<u32> = (0..=supports.min(*size))
            .flat_map(|here| {
                let carries = u32::from(here * 2 > *size);
                possible(rest, supports - here).into_iter().map(move |others| others + carries)
            })
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    #[test]
    fn a_total_tells_what_it_tells_and_no_more() {
        for (sizes, supports, least, most) in [
            (vec![1, 2], 1, 0, 1),
            (vec![1, 2], 3, 2, 2),
            (vec![2, 2], 0, 0, 0),
            (vec![2, 2], 3, 1, 1),
            (vec![1, 14], 8, 1, 1),
            (vec![1, 14], 7, 0, 1),
            (vec![], 0, 0, 0),
        ] {
            let told = carrying(sizes.clone(), supports);
            assert_eq!((told.least, told.most), (least, most), "{supports} of {sizes:?}");
        }
    }

    proptest! {
        #[test]
        fn both_bounds_are_reached(sizes in prop::collection::vec(1u32..5, 0..5), share in 0u32..=20) {
            let supports = share.min(sizes.iter().sum());
            let possible = possible(&sizes, supports);
            let told = carrying(sizes.clone(), supports);
            prop_assert_eq!((Some(&told.least), Some(&told.most)), (possible.first(), possible.last()));
        }
    }
}
