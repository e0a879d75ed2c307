//! Which situations are one: what a formula can no longer tell apart once some colleges are counted.

use crate::condition::Quantifier;
use crate::count::facts::{Facts, Removal};
use crate::count::formula::{Compiled, Formula};
use crate::criterion::Criterion;
use crate::laboratory::game::Game;
use crate::laboratory::removals::Removals;
use crate::tally::Tally;

/// What bounds the numbers worth telling apart.
pub(super) struct Horizon<'a> {
    compiled: &'a Compiled,
    /// For each local condition asked of all colleges: in how many it must hold.
    quantifiers: Vec<Option<Quantifier>>,
    colleges: u32,
    /// In how many colleges the removal of one organisation or college may change something.
    reach: u32,
    /// Beyond this, one supporting organisation more changes nothing.
    organisations: Option<u32>,
    removals: Removals,
}

impl<'a> Horizon<'a> {
    /// The horizon of a formula in a game of so many members and colleges, in which one organisation has seats in at
    /// most `reach` of these.
    pub fn new(compiled: &'a Compiled, game: Game, members: u32, colleges: u32, reach: u32) -> Self {
        let mut quantifiers = vec![None; compiled.locals.len()];
        let mut organisations = 0;
        visit(&compiled.formula, &mut |formula| match formula {
            Formula::Across { local, quantifier } => quantifiers[*local] = Some(*quantifier),
            Formula::Whole(Criterion::OrganisationsBeyondAuthor(count)) => {
                organisations = organisations.max(count.get() + 1);
            }
            _ => {}
        });
        let organisations = (!compiled.removes_colleges).then_some(organisations);
        let removals = Removals::new(&compiled.formula, game, members);
        Self { compiled, quantifiers, colleges, reach: reach.max(1), organisations, removals }
    }

    /// The facts as the formula can still tell them apart, or nothing when it can no longer hold. What the tally of
    /// the whole says beside organisations is known from the number of supports and put aside.
    pub fn settle(&self, mut facts: Facts) -> Option<Facts> {
        let remaining = self.colleges - facts.colleges;
        let organisations = facts.whole.organisations;
        let organisations = self.organisations.map_or(organisations, |enough| organisations.min(enough));
        facts.whole = Tally { organisations, ..Tally::default() };
        for (local, quantifier) in self.quantifiers.iter().enumerate() {
            let Some(quantifier) = quantifier else { continue };
            let slack = if self.compiled.locals[local].reduced { self.reach } else { 0 };
            let enough = quantifier.least(self.colleges).saturating_add(slack);
            let fewest = quantifier.least(self.colleges.saturating_sub(slack));
            let held = &mut facts.held[local];
            *held = if *held + remaining + slack < fewest { 0 } else { (*held).min(enough) };
        }
        facts.removals = self.removals.worst(facts.removals);
        facts.college_removals = self.removals.worst(facts.college_removals);
        self.may_hold(&facts, remaining).then_some(facts)
    }

    /// Whether the formula holds when these are the facts of all colleges and so many members support.
    pub fn holds(&self, facts: &Facts, supports: u32) -> bool {
        let organisations = facts.whole.organisations;
        let nothing = Removal::nothing(facts.held.len());
        self.compiled.formula.holds_by(facts, &nothing, &|criterion, out| {
            self.removals.leave_holding(criterion, out, supports, organisations)
        })
    }

    fn may_hold(&self, facts: &Facts, remaining: u32) -> bool {
        let mut hoped = facts.clone();
        hoped.colleges += remaining;
        hoped.held.iter_mut().for_each(|held| *held += remaining);
        let nothing = Removal::nothing(hoped.held.len());
        self.compiled.formula.holds_by(&hoped, &nothing, &|_, _| true)
    }
}

/// Sees a formula and all those in it.
pub(super) fn visit<'f>(formula: &'f Formula, see: &mut impl FnMut(&'f Formula)) {
    see(formula);
    match formula {
        Formula::WithoutAnyOne(of) | Formula::WithoutAnyOneCollege(of) => visit(of, see),
        Formula::AtLeast(_, of) => of.iter().for_each(|formula| visit(formula, see)),
        Formula::Constant(_) | Formula::Whole(_) | Formula::Named { .. } | Formula::Across { .. } => {}
    }
}
