//! Evaluation from published tallies, without anybody's position.

use std::collections::BTreeSet;

use crate::carriage::Carriage;
use crate::count::census::{Census, Class, Holder};
use crate::count::stance::{Ballots, Stance};
use crate::evaluation::{Evaluation, evaluate_census};
use crate::grain::{Asks, CannotRecompute, Organisations};
use crate::place::Place;
use crate::position_counts::PositionCounts;
use crate::rule::Rule;
use crate::{Cell, CollegeId};

/// The published tally of a cell: a group, several joined, or the whole electorate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupTally {
    /// The groups that are counted together.
    pub cell: Cell,
    /// Their members' positions.
    pub counts: PositionCounts,
}

/// Evaluates a rule from published tallies. `without_any_one` takes out one member of any cell and position; who is
/// pivotal is a number by cell. Where the only tally is that of several groups together there is no carriage.
///
/// Refused when the rule asks for more than is published: see [`Rule::recomputes_from_cells`].
pub fn evaluate_tallies(
    rule: &Rule,
    tallies: &[GroupTally],
    organisations: Organisations,
) -> Result<Evaluation, CannotRecompute> {
    let cells: Vec<Cell> = tallies.iter().map(|tally| tally.cell.clone()).collect();
    let colleges: BTreeSet<&CollegeId> = cells.iter().flat_map(Cell::colleges).collect();
    if colleges.len() < cells.iter().map(|cell| cell.colleges().count()).sum() {
        return Err(CannotRecompute { place: Place::root(), asks: Asks::DistinctCells });
    }
    rule.recomputes_from_cells(&cells, organisations)?;
    let mut counts = PositionCounts::default();
    for tally in tallies {
        counts += tally.counts;
    }
    let by_cell = || tallies.iter().map(|tally| (tally.cell.clone(), tally.counts));
    let total_alone = cells.len() == 1 && cells.iter().all(|cell| cell.single().is_none());
    let carriage = (!total_alone).then(|| Carriage::of(by_cell()));
    Ok(evaluate_census(rule, &census(by_cell()), counts, carriage, false))
}

/// The census of these tallies: every member an organisation of its own.
fn census(tallies: impl Iterator<Item = (Cell, PositionCounts)>) -> Census {
    let mut cells: Vec<_> = tallies.filter(|(_, counts)| counts.members() > 0).collect();
    cells.sort_by(|(a, _), (b, _)| a.cmp(b));
    let class = |(college, (_, counts)): (usize, &(Cell, PositionCounts))| Class {
        college,
        holder: Holder::Single { author: false },
        ballots: ballots(counts),
    };
    Census {
        classes: cells.iter().enumerate().map(class).collect(),
        colleges: cells.into_iter().map(|(cell, _)| cell).collect(),
        affiliated: Vec::new(),
        holders: None,
    }
}

fn ballots(counts: &PositionCounts) -> Ballots {
    let mut ballots = Ballots::default();
    ballots[Stance::Supports] = counts.in_favour();
    ballots[Stance::Opposes] = counts.opposes;
    ballots[Stance::Abstains] = counts.abstains;
    ballots[Stance::Unheard] = counts.takes_no_part + counts.silent;
    ballots
}
