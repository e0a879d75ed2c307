//! How many ballots an outcome hangs on.

use crate::budget::{Budget, Exhausted};
use crate::count::census::Census;
use crate::count::formula::Compiled;
use crate::count::ground::Ground;
use crate::outline::{Gate, Outline, Shape};
use crate::rule::Rule;

mod moves;
mod search;

use moves::Aim;
use search::Search;

/// The least number of members whose position must change, to anything, for `adopted` to change (rules.md §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotsToFlip {
    /// This number.
    Exactly(u32),
    /// Nothing can change it.
    Never,
    /// Beyond the budget of the computation.
    NotComputed,
}

/// Computes it, exactly or not at all.
pub(crate) fn ballots_to_flip(rule: &Rule, census: &Census) -> BallotsToFlip {
    let outlines: Vec<Outline> = rule.outlines().into_iter().map(|(_, outline)| outline).collect();
    let conditions: Vec<&Outline> = outlines.iter().flat_map(conjuncts).collect();
    let mut budget = Budget::standard();
    let fewest = if conditions.iter().all(|condition| holds(condition, census)) {
        to_break(&conditions, census, &mut budget)
    } else {
        to_hold(&conditions, census, &mut budget)
    };
    match fewest {
        Ok(Some(number)) => BallotsToFlip::Exactly(number),
        Ok(None) => BallotsToFlip::Never,
        Err(Exhausted) => BallotsToFlip::NotComputed,
    }
}

/// The fewest changes that make all conditions hold. What holds already still does when members move to support
/// (rules.md §2), and is looked at no more.
fn to_hold(conditions: &[&Outline], census: &Census, budget: &mut Budget) -> Result<Option<u32>, Exhausted> {
    let failing: Vec<Outline> = conditions
        .iter()
        .filter(|condition| !holds(condition, census))
        .map(|condition| wanting(condition, census))
        .collect();
    let compiled = Compiled::all(&failing.iter().collect::<Vec<_>>(), census);
    Search::new(&compiled, census, Aim::Hold).fewest(members(census), budget)
}

/// What a failing condition still wants.
fn wanting(condition: &Outline, census: &Census) -> Outline {
    let Shape::Gate { gate, of } = &condition.shape else { return condition.clone() };
    let failing: Vec<Outline> =
        of.iter().filter(|child| !holds(child, census)).map(|child| wanting(child, census)).collect();
    let holding = of.len() - failing.len();
    let gate = Gate::AtLeast(gate.least(of.len()) - holding);
    Outline { name: None, shape: Shape::Gate { gate, of: failing } }
}

/// The fewest changes that break one of the conditions at least: each is broken apart.
fn to_break(conditions: &[&Outline], census: &Census, budget: &mut Budget) -> Result<Option<u32>, Exhausted> {
    let mut fewest = None;
    for condition in conditions {
        let most = fewest.map_or(members(census), |fewest: u32| fewest.saturating_sub(1));
        let compiled = Compiled::all(&[condition], census);
        fewest = Search::new(&compiled, census, Aim::Break).fewest(most, budget)?.or(fewest);
    }
    Ok(fewest)
}

fn holds(condition: &Outline, census: &Census) -> bool {
    let compiled = Compiled::all(&[condition], census);
    compiled.formula.holds(&Ground::of_census(&compiled, census).facts())
}

/// The conditions that must all hold for this one to.
fn conjuncts(outline: &Outline) -> Vec<&Outline> {
    match &outline.shape {
        Shape::Gate { gate: Gate::All, of } => of.iter().flat_map(conjuncts).collect(),
        _ => vec![outline],
    }
}

fn members(census: &Census) -> u32 {
    census.classes.iter().map(|class| class.ballots.members()).sum()
}
