//! Which removals are worth remembering: the worst.
//!
//! In a game the tally of the whole is known from the number of supports. A removal is thus known, as far as the whole
//! goes, from the least number of supports with which each criterion still holds after it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::count::facts::Removal;
use crate::count::formula::Formula;
use crate::criterion::Criterion;
use crate::laboratory::game::Game;
use crate::laboratory::horizon::visit;
use crate::tally::Tally;

/// The removals of a formula in a game.
pub(super) struct Removals {
    game: Game,
    members: u32,
    /// The criteria on the whole electorate that are asked with something taken out.
    criteria: Vec<Criterion>,
    known: RefCell<Known>,
}

#[derive(Default)]
struct Known {
    /// For each part taken out, the least numbers of supports.
    least: BTreeMap<Tally, Vec<u32>>,
    /// For each list of least numbers, and organisations taken out, the first part that had them.
    first: BTreeMap<(Vec<u32>, u32), Tally>,
}

impl Removals {
    pub fn new(formula: &Formula, game: Game, members: u32) -> Self {
        let mut criteria = Vec::new();
        visit(formula, &mut |formula| {
            if let Formula::WithoutAnyOne(of) | Formula::WithoutAnyOneCollege(of) = formula {
                visit(of, &mut |formula| match formula {
                    Formula::Whole(Criterion::OrganisationsBeyondAuthor(_)) => {}
                    Formula::Whole(criterion) => criteria.push(*criterion),
                    _ => {}
                });
            }
        });
        Self { game, members, criteria, known: RefCell::default() }
    }

    /// The removals than which none is worse, each as the first that comes to the same.
    pub fn worst(&self, removals: BTreeSet<Removal>) -> BTreeSet<Removal> {
        let judged: BTreeMap<Removal, Vec<u32>> = removals
            .into_iter()
            .map(|removal| {
                let (whole, least) = self.first(removal.whole);
                (Removal { whole, ..removal }, least)
            })
            .collect();
        let beaten = |this: (&Removal, &Vec<u32>)| {
            judged.iter().any(|other| other.0 != this.0 && is_as_bad(other, this) && !is_as_bad(this, other))
        };
        judged.iter().filter(|removal| !beaten(*removal)).map(|(removal, _)| removal.clone()).collect()
    }

    /// Whether a criterion holds when so many members and organisations support and this is taken out.
    pub fn leave_holding(
        &self,
        criterion: Criterion,
        out: &Removal,
        supports: u32,
        organisations: u32,
    ) -> bool {
        let position = self.criteria.iter().position(|asked| *asked == criterion);
        match position {
            Some(position) if out.whole.members > 0 => supports >= self.first(out.whole).1[position],
            _ => {
                let left = organisations.saturating_sub(out.whole.organisations);
                criterion.holds(self.game.tally(self.members, supports, left))
            }
        }
    }

    /// The first part taken out that comes to the same as this one, and the least numbers of supports.
    fn first(&self, part: Tally) -> (Tally, Vec<u32>) {
        let mut known = self.known.borrow_mut();
        let least = known.least.entry(part).or_insert_with(|| self.least(part)).clone();
        let first = known.first.entry((least.clone(), part.organisations)).or_insert(part);
        (*first, least)
    }

    /// For each criterion, the least number of supports with which it holds once this part is taken out: 0 when it
    /// holds with those of the part alone, one more than the members where none does. Only such numbers are asked
    /// about as go with the part: its supporters support, its other members do not.
    fn least(&self, part: Tally) -> Vec<u32> {
        let (fewest, most) = (part.supports, self.members - (part.members - part.supports));
        let least = |criterion: &Criterion| {
            let holds = |supports: u32| criterion.holds(self.game.tally(self.members, supports, 0) - part);
            if holds(fewest) {
                return 0;
            }
            let (mut low, mut high) = (fewest + 1, most + 1);
            while low < high {
                let middle = u32::midpoint(low, high);
                if holds(middle) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            if low > most { self.members + 1 } else { low }
        };
        self.criteria.iter().map(least).collect()
    }
}

/// Whether whatever holds after the first removal holds after the second.
fn is_as_bad(this: (&Removal, &Vec<u32>), that: (&Removal, &Vec<u32>)) -> bool {
    this.0.colleges == that.0.colleges
        && this.0.whole.organisations >= that.0.whole.organisations
        && this.1.iter().zip(that.1).all(|(this, that)| this >= that)
        && this.0.held.iter().zip(&that.0.held).all(|(this, that)| this <= that)
}
