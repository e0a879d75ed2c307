//! Minimal winning compositions: coalitions that lose with any one supporter fewer (rules.md §6).

use std::collections::BTreeSet;

use crate::budget::{Budget, Exhausted};
use crate::electorate::Electorate;
use crate::laboratory::game::{Board, Game};
use crate::laboratory::seats::{Seats, seats};
use crate::laboratory::situations::{MOST_CLASSES, QUESTION};
use crate::rule::Rule;

/// How many compositions are shown.
pub const MOST_COMPOSITIONS: usize = 200;

/// The minimal winning compositions of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinimalWinning {
    /// The classes of members in which compositions are counted.
    pub seats: Vec<Seats>,
    /// The compositions of fewest members first, at most [`MOST_COMPOSITIONS`]: so many of each class.
    pub compositions: Vec<Vec<u32>>,
    /// How many there are.
    pub total: u64,
}

/// The minimal winning compositions in a game, or nothing beyond the budget.
pub fn minimal_winning(rule: &Rule, electorate: &Electorate, game: Game) -> Option<MinimalWinning> {
    let board = Board::new(rule, electorate);
    let sizes = board.sizes();
    if sizes.len() > MOST_CLASSES {
        return None;
    }
    // The largest class is counted from the others: the number from which on it wins is looked for.
    let last = (0..sizes.len()).max_by_key(|class| sizes[*class]);
    let mut found =
        Found { board: &board, game, budget: Budget::standard(), total: 0, first: BTreeSet::new() };
    found.extend(0, last, &mut vec![0; sizes.len()], &sizes).ok()?;
    Some(MinimalWinning {
        seats: seats(&board.census, board.tells_colleges_apart()),
        compositions: found.first.into_iter().map(|(_, composition)| composition).collect(),
        total: found.total,
    })
}

struct Found<'a> {
    board: &'a Board,
    game: Game,
    budget: Budget,
    total: u64,
    /// The first compositions by size.
    first: BTreeSet<(u32, Vec<u32>)>,
}

impl Found<'_> {
    fn wins(&mut self, supports: &[u32]) -> Result<bool, Exhausted> {
        self.budget.spend(QUESTION)?;
        Ok(self.board.wins(self.game, supports))
    }

    /// Extends a composition to the classes from this one on, and to the last.
    fn extend(
        &mut self,
        class: usize,
        last: Option<usize>,
        supports: &mut Vec<u32>,
        sizes: &[u32],
    ) -> Result<(), Exhausted> {
        if class == sizes.len() {
            return self.complete(last, supports, sizes);
        }
        let most = if Some(class) == last { 0 } else { sizes[class] };
        for count in 0..=most {
            supports[class] = count;
            self.extend(class + 1, last, supports, sizes)?;
        }
        supports[class] = 0;
        Ok(())
    }

    /// Completes a composition with the fewest of the last class that win, and keeps it when it is minimal.
    fn complete(
        &mut self,
        last: Option<usize>,
        supports: &mut [u32],
        sizes: &[u32],
    ) -> Result<(), Exhausted> {
        if let Some(last) = last {
            let (mut low, mut high) = (0, sizes[last] + 1);
            while low < high {
                let middle = u32::midpoint(low, high);
                supports[last] = middle.min(sizes[last]);
                if middle > sizes[last] || self.wins(supports)? {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            if low > sizes[last] {
                supports[last] = 0;
                return Ok(());
            }
            supports[last] = low;
        } else if !self.wins(supports)? {
            return Ok(());
        }
        let minimal = self.is_minimal(last, supports)?;
        if minimal {
            self.total += 1;
            self.first.insert((supports.iter().sum(), supports.to_vec()));
            if self.first.len() > MOST_COMPOSITIONS {
                self.first.pop_last();
            }
        }
        if let Some(last) = last {
            supports[last] = 0;
        }
        Ok(())
    }

    /// Whether a winning composition loses with one fewer of any class but the last, which has the fewest already.
    fn is_minimal(&mut self, last: Option<usize>, supports: &mut [u32]) -> Result<bool, Exhausted> {
        for class in (0..supports.len()).filter(|class| Some(*class) != last) {
            if supports[class] > 0 {
                supports[class] -= 1;
                let wins = self.wins(supports)?;
                supports[class] += 1;
                if wins {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}
