//! What the coalitions within one cluster of colleges come to.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::budget::{Budget, Exhausted};
use crate::count::facts::Facts;
use crate::laboratory::game::{Board, Game};
use crate::laboratory::horizon::Horizon;

/// Coalitions within a cluster, by what the formula sees of them.
pub(super) type Outcomes = BTreeMap<Facts, Coalitions>;

/// How many coalitions there are of each size; the size of a coalition is the number of its members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Coalitions {
    /// By size.
    pub number: BTreeMap<u32, BigUint>,
    /// For each class of the cluster, by size: the number of members of the class, over all coalitions.
    pub of_class: Vec<BTreeMap<u32, BigUint>>,
}

/// The outcomes of a cluster of classes.
pub(super) fn outcomes(
    board: &Board,
    game: Game,
    classes: &[usize],
    horizon: &Horizon<'_>,
    budget: &mut Budget,
) -> Result<Outcomes, Exhausted> {
    let mut compositions: Vec<(Vec<u32>, BigUint)> = vec![(Vec::new(), BigUint::from(1_u32))];
    for class in classes {
        let choices = binomials(board.census.classes[*class].ballots.members());
        let mut further = Vec::new();
        for (composition, ways) in &compositions {
            // What they take in memory is what counts here.
            budget.spend(8 * choices.len() as u64)?;
            for (supports, choice) in (0..).zip(&choices) {
                let composition = composition.iter().copied().chain([supports]).collect();
                further.push((composition, ways * choice));
            }
        }
        compositions = further;
    }
    let mut outcomes = Outcomes::new();
    for (composition, ways) in compositions {
        let facts = board.facts(game, classes.iter().copied().zip(composition.iter().copied()));
        budget.spend_on(&facts)?;
        let Some(facts) = horizon.settle(facts) else { continue };
        let coalitions = outcomes.entry(facts).or_default();
        coalitions.of_class.resize_with(classes.len(), BTreeMap::new);
        let size = composition.iter().sum();
        for (of_class, supports) in coalitions.of_class.iter_mut().zip(&composition) {
            *of_class.entry(size).or_default() += &ways * supports;
        }
        *coalitions.number.entry(size).or_default() += ways;
    }
    Ok(outcomes)
}

/// The numbers of subsets of each size of a set of so many.
pub(super) fn binomials(members: u32) -> Vec<BigUint> {
    let mut row = vec![BigUint::from(1_u32)];
    for chosen in 0..members {
        let next = row[row.len() - 1].clone() * (members - chosen) / (chosen + 1);
        row.push(next);
    }
    row
}
