//! Cells: groups published together so that no small group's tally unmasks a member (`specs/opinions.md`, "Cells").

use std::collections::BTreeMap;

use pluriel_members::GroupId;

/// Joins groups until each cell has at least `least` members: one begins with a cell a group and, while a cell is too small, joins
/// the smallest with the next smallest; equal sizes go by id. One cell is left when the whole is too small: then only the total is
/// published. Each cell lists its groups sorted; cells are sorted by their first group.
pub fn cells(sizes: BTreeMap<GroupId, usize>, least: usize) -> Vec<Vec<GroupId>> {
    let mut cells: Vec<(usize, Vec<GroupId>)> =
        sizes.into_iter().map(|(group, size)| (size, vec![group])).collect();
    cells.sort();
    while cells.len() > 1 && cells[0].0 < least {
        let (size, groups) = cells.remove(0);
        let (next_size, next_groups) = &mut cells[0];
        *next_size += size;
        next_groups.extend(groups);
        next_groups.sort();
        cells.sort();
    }
    let mut cells: Vec<_> = cells.into_iter().map(|(_, groups)| groups).collect();
    cells.sort();
    cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sizes(of: &[(&str, usize)]) -> BTreeMap<GroupId, usize> {
        of.iter().map(|(group, size)| (group.parse().unwrap(), *size)).collect()
    }

    fn joined(of: &[(&str, usize)], least: usize) -> Vec<String> {
        let join = |cell: Vec<GroupId>| cell.iter().map(GroupId::as_str).collect::<Vec<_>>().join("+");
        cells(sizes(of), least).into_iter().map(join).collect()
    }

    #[test]
    fn the_cells_of_scenario_4() {
        assert_eq!(joined(&[("a", 14), ("b", 9), ("c", 1)], 5), ["a", "b+c"]);
        assert_eq!(joined(&[("a", 14), ("c", 3)], 5), ["a+c"]);
        assert_eq!(joined(&[("a", 2), ("b", 2), ("c", 2)], 5), ["a+b+c"]);
        assert_eq!(joined(&[("a", 2), ("b", 2), ("c", 2), ("d", 2), ("e", 9)], 5), ["a+b+c+d", "e"]);
    }

    #[test]
    fn a_group_alone_is_a_cell_whatever_its_size() {
        assert_eq!(joined(&[("a", 1)], 3), ["a"]);
        assert_eq!(joined(&[], 3), [""; 0]);
    }

    proptest! {
        #[test]
        fn every_group_is_in_one_cell_and_small_cells_stand_alone(of in prop::collection::vec(0usize..9, 0..9)) {
            let named: Vec<_> = (0..of.len()).map(|place| format!("g{place}")).collect();
            let sizes: BTreeMap<GroupId, usize> =
                named.iter().zip(&of).map(|(group, size)| (group.parse().unwrap(), *size)).collect();
            let cells = cells(sizes.clone(), 3);
            let mut groups: Vec<_> = cells.iter().flatten().cloned().collect();
            groups.sort();
            prop_assert_eq!(groups, sizes.keys().cloned().collect::<Vec<_>>());
            for cell in &cells {
                let size: usize = cell.iter().map(|group| sizes[group]).sum();
                prop_assert!(size >= 3 || cells.len() == 1);
            }
        }
    }
}
