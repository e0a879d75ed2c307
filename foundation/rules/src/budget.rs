//! How much work an exact result may cost before it is said not to be computed.

use crate::count::facts::Facts;

/// The steps that a computation may still take: of a few dozen nanoseconds each, so that giving up takes seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget(u64);

/// More steps than the budget allows: the result is not computed, never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exhausted;

impl Budget {
    /// The budget of rules.md §6: 10^7.
    pub fn standard() -> Self {
        Self(10_000_000)
    }

    /// A budget of so many steps.
    pub fn of(steps: u64) -> Self {
        Self(steps)
    }

    /// Takes so many steps from the budget.
    pub fn spend(&mut self, steps: u64) -> Result<(), Exhausted> {
        self.0 = self.0.checked_sub(steps).ok_or(Exhausted)?;
        Ok(())
    }

    /// Takes what it costs to make such facts: they are compared with others, removal by removal.
    pub fn spend_on(&mut self, facts: &Facts) -> Result<(), Exhausted> {
        let cost = facts.cost();
        self.spend(8 * cost + cost * cost / 4)
    }
}
