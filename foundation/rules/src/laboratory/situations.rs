//! Ballots from the smallest on: few members who take part first, and of these few who oppose.

use std::ops::ControlFlow;

use crate::budget::{Budget, Exhausted};
use crate::count::census::Census;
use crate::count::formula::Compiled;
use crate::count::ground::Ground;
use crate::count::stance::{Ballots, Stance};

/// With more classes than this, situations are too many to look at.
pub(super) const MOST_CLASSES: usize = 256;

/// The steps that one question to a rule takes from the budget, beside those for its facts.
pub(super) const QUESTION: u64 = 50;

/// Whether a rule adopts in a situation.
pub(super) fn adopts(
    compiled: &Compiled,
    census: &Census,
    ballots: &[Ballots],
    budget: &mut Budget,
) -> Result<bool, Exhausted> {
    let facts = Ground::new(compiled, census, ballots.iter().copied().enumerate().collect()).facts();
    budget.spend(QUESTION)?;
    budget.spend_on(&facts)?;
    Ok(compiled.formula.holds(&facts))
}

/// Calls `see` on every situation in which members take one of these stances or are unheard, the smallest first: by
/// the number of members who take part, then by the number in each stance of `speaking` but the last, in order.
pub(super) fn each<B>(
    census: &Census,
    speaking: &[Stance],
    mut see: impl FnMut(&[Ballots]) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let sizes: Vec<u32> = census.classes.iter().map(|class| class.ballots.members()).collect();
    let mut situation: Vec<Ballots> = sizes.iter().map(|size| Ballots::all(Stance::Unheard, *size)).collect();
    for taking_part in 0..=sizes.iter().sum() {
        totals(speaking, taking_part, &mut Vec::new(), &mut |counts| {
            distributed(speaking, counts, 0, 0, &mut situation, &mut see)
        })?;
    }
    ControlFlow::Continue(())
}

/// The ways to divide a number among stances.
fn totals<B>(
    speaking: &[Stance],
    left: u32,
    counts: &mut Vec<u32>,
    see: &mut impl FnMut(&[u32]) -> ControlFlow<B>,
) -> ControlFlow<B> {
    if counts.len() + 1 >= speaking.len() {
        counts.push(left);
        let flow = see(counts);
        counts.pop();
        return flow;
    }
    for count in 0..=left {
        counts.push(count);
        let flow = totals(speaking, left - count, counts, see);
        counts.pop();
        flow?;
    }
    ControlFlow::Continue(())
}

/// The ways to divide so many members of each stance among classes, from a stance and a class on.
fn distributed<B>(
    speaking: &[Stance],
    counts: &[u32],
    stance: usize,
    class: usize,
    situation: &mut [Ballots],
    see: &mut impl FnMut(&[Ballots]) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let Some(left) = counts.get(stance).copied() else { return see(situation) };
    if class == situation.len() {
        return if left == 0 {
            distributed(speaking, counts, stance + 1, 0, situation, see)
        } else {
            ControlFlow::Continue(())
        };
    }
    let room: u32 = situation[class..].iter().map(|ballots| ballots[Stance::Unheard]).sum();
    if left > room {
        return ControlFlow::Continue(());
    }
    for here in 0..=left.min(situation[class][Stance::Unheard]) {
        let mut counts = counts.to_vec();
        counts[stance] -= here;
        situation[class][Stance::Unheard] -= here;
        situation[class][speaking[stance]] += here;
        let flow = distributed(speaking, &counts, stance, class + 1, situation, see);
        situation[class][Stance::Unheard] += here;
        situation[class][speaking[stance]] -= here;
        flow?;
    }
    ControlFlow::Continue(())
}
