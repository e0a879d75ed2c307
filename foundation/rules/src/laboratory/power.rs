//! Power indices from the counts of winning coalitions (rules.md §6).

use num_bigint::{BigInt, BigUint};

use crate::Fraction;
use crate::laboratory::winning::Winning;

/// The power of one member, or of an authority that must approve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Power {
    /// Banzhaf's index: the share of the coalitions of all others that this one turns into winning ones.
    pub banzhaf: Fraction,
    /// Shapley and Shubik's index: the share of the orders of all in which this one turns them into winning.
    pub shapley: Fraction,
}

impl Default for Power {
    /// None.
    fn default() -> Self {
        Self { banzhaf: Fraction::zero(), shapley: Fraction::zero() }
    }
}

impl Power {
    /// Adds the powers of so many members of equal power.
    pub(super) fn add(&mut self, each: &Self, members: u32) {
        let members = Fraction::share(members, 1);
        self.banzhaf = self.banzhaf.plus(&each.banzhaf.times(&members));
        self.shapley = self.shapley.plus(&each.shapley.times(&members));
    }
}

/// The factorials up to a number.
pub(super) struct Factorials(Vec<BigUint>);

impl Factorials {
    pub fn up_to(number: usize) -> Self {
        let mut factorials = vec![BigUint::from(1_u32)];
        for factor in 1..=number {
            let next = &factorials[factor - 1] * factor;
            factorials.push(next);
        }
        Self(factorials)
    }
}

/// What the indices of a game with some approvals need: each approval is one more player, without whom nobody wins.
pub(super) struct Indices<'a> {
    winning: &'a Winning,
    factorials: &'a Factorials,
    members: usize,
    approvals: usize,
}

impl<'a> Indices<'a> {
    /// Needs factorials up to members and approvals together.
    pub fn new(winning: &'a Winning, factorials: &'a Factorials, approvals: usize) -> Self {
        Self { winning, factorials, members: winning.number.len() - 1, approvals }
    }

    /// The power of each member of a class of so many.
    pub fn of_class(&self, class: usize, size: u32) -> Power {
        let with: Vec<BigUint> = self.winning.of_class[class].iter().map(|members| members / size).collect();
        let without = self.winning.number.iter().zip(&with).map(|(all, with)| all - with);
        let mut swings = BigInt::ZERO;
        let mut orders = BigInt::ZERO;
        for (count, (with, without)) in with.iter().zip(without).enumerate() {
            swings += BigInt::from(with.clone()) - BigInt::from(without.clone());
            // A coalition of `count` with this member becomes one when it comes last of these; one without it would
            // have won before.
            if count > 0 {
                orders += BigInt::from(with * self.orders(count - 1));
            }
            if count < self.members {
                orders -= BigInt::from(without * self.orders(count));
            }
        }
        self.power(swings, orders)
    }

    /// The power of each authority that must approve.
    pub fn of_approval(&self) -> Power {
        let swings: BigUint = self.winning.number.iter().sum();
        let orders: BigUint = self
            .winning
            .number
            .iter()
            .enumerate()
            .map(|(count, number)| {
                let before = count + self.approvals - 1;
                number * &self.factorials.0[before] * &self.factorials.0[self.members - count]
            })
            .sum();
        self.power(swings.into(), orders.into())
    }

    /// The share of coalitions that win (Coleman).
    pub fn decisiveness(&self) -> Fraction {
        let winning: BigUint = self.winning.number.iter().sum();
        Fraction::share(BigInt::from(winning), BigInt::from(BigUint::from(1_u32) << self.members))
    }

    /// The orders of all players in which these `before`, and every approval, come before this member.
    fn orders(&self, before: usize) -> BigUint {
        &self.factorials.0[before + self.approvals] * &self.factorials.0[self.members - before - 1]
    }

    fn power(&self, swings: BigInt, orders: BigInt) -> Power {
        let players = self.members + self.approvals;
        let coalitions = BigInt::from(BigUint::from(1_u32) << (players - 1));
        Power {
            banzhaf: Fraction::share(swings, coalitions),
            shapley: Fraction::share(orders, BigInt::from(self.factorials.0[players].clone())),
        }
    }
}
