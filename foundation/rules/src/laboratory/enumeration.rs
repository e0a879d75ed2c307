//! Counts winning coalitions composition by composition: the plain way, for what does not fold.

use num_bigint::BigUint;

use crate::budget::{Budget, Exhausted};
use crate::laboratory::game::{Board, Game};
use crate::laboratory::outcomes::binomials;
use crate::laboratory::winning::Winning;

/// Counts the winning coalitions of every composition, in so many of each class.
pub(super) fn count(board: &Board, game: Game, budget: &mut Budget) -> Result<Winning, Exhausted> {
    let sizes = board.sizes();
    let compositions =
        sizes.iter().try_fold(1_u64, |product, size| product.checked_mul(u64::from(*size) + 1));
    budget.spend(compositions.ok_or(Exhausted)?)?;
    // The largest class comes last: only the number from which on it wins is looked for.
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|class| sizes[*class]);
    let choices = sizes.iter().map(|size| binomials(*size)).collect();
    let supports = vec![0; sizes.len()];
    let winning = Winning::none(board.members(), sizes.len());
    let mut count = Count { board, game, order, choices, supports, winning };
    count.extend(0, &BigUint::from(1_u32));
    Ok(count.winning)
}

struct Count<'a> {
    board: &'a Board,
    game: Game,
    order: Vec<usize>,
    choices: Vec<Vec<BigUint>>,
    supports: Vec<u32>,
    winning: Winning,
}

impl Count<'_> {
    /// Extends a composition, which there are so many ways to choose, to the classes from this rank on.
    fn extend(&mut self, rank: usize, ways: &BigUint) {
        let Some(class) = self.order.get(rank).copied() else {
            if self.board.wins(self.game, &self.supports) {
                self.add(ways);
            }
            return;
        };
        let choices = std::mem::take(&mut self.choices[class]);
        let first = if rank + 1 == self.order.len() { self.least_winning(class, choices.len()) } else { 0 };
        for (supports, choice) in (0..).zip(&choices).skip(first) {
            self.supports[class] = supports;
            let ways = ways * choice;
            if rank + 1 == self.order.len() { self.add(&ways) } else { self.extend(rank + 1, &ways) }
        }
        self.choices[class] = choices;
    }

    /// The least number of a last class that wins with the rest, or the number of choices: more never loses.
    fn least_winning(&mut self, class: usize, choices: usize) -> usize {
        let (mut low, mut high) = (0, choices);
        while low < high {
            let middle = usize::midpoint(low, high);
            self.supports[class] = u32::try_from(middle).unwrap_or(u32::MAX);
            if self.board.wins(self.game, &self.supports) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    fn add(&mut self, ways: &BigUint) {
        let size = self.supports.iter().sum::<u32>() as usize;
        self.winning.number[size] += ways;
        for (of_class, supports) in self.winning.of_class.iter_mut().zip(&self.supports) {
            of_class[size] += ways * supports;
        }
    }
}
