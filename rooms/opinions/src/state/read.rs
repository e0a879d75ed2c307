//! What the pages of this room and all later rooms read.

use std::sync::Arc;

use super::{Opinion, State};
use crate::{standing_orders::InForce, words::OpinionId};

impl State {
    /// The standing orders in force; `None` before the host set the first ones.
    pub fn orders(&self) -> Option<&InForce> {
        self.orders.last()
    }

    /// Standing orders of this version.
    pub fn orders_version(&self, version: u32) -> Option<&InForce> {
        self.orders.iter().find(|orders| orders.version == version)
    }

    /// Every version of the standing orders, oldest first.
    pub fn all_orders(&self) -> &[InForce] {
        &self.orders
    }

    /// The standing orders that an opinion keeps: those of its admission or, before it, those in force.
    pub fn orders_of(&self, opinion: &Opinion) -> Option<&InForce> {
        match &opinion.admission {
            Some(admission) => self.orders_version(admission.orders),
            None => self.orders(),
        }
    }

    /// One opinion.
    pub fn opinion(&self, id: OpinionId) -> Option<&Opinion> {
        self.opinions.get(&id).map(|opinion| &**opinion)
    }

    /// The opinion of `/avis/<number>`.
    pub fn by_number(&self, number: u32) -> Option<&Opinion> {
        self.by_number.get(&number).and_then(|id| self.opinion(*id))
    }

    /// The opinion of `/saisines/<number>`.
    pub fn by_referral(&self, number: u32) -> Option<&Opinion> {
        self.by_referral.get(&number).and_then(|id| self.opinion(*id))
    }

    /// Opinions that have a number, by number.
    pub fn numbered(&self) -> impl DoubleEndedIterator<Item = &Opinion> {
        self.by_number.values().filter_map(|id| self.opinion(*id))
    }

    /// Referrals by number, admitted and declined ones included.
    pub fn referrals(&self) -> impl DoubleEndedIterator<Item = &Opinion> {
        self.by_referral.values().filter_map(|id| self.opinion(*id))
    }

    /// All opinions, by id.
    pub fn opinions(&self) -> impl Iterator<Item = &Opinion> {
        self.opinions.values().map(|opinion| &**opinion)
    }

    /// The same state, these opinions as outlines.
    pub(crate) fn outlining(&self, hidden: &[OpinionId]) -> Self {
        let mut shown = self.clone();
        for id in hidden {
            if let Some(opinion) = shown.opinions.get_mut(id) {
                *opinion = Arc::new(opinion.outline());
            }
        }
        shown
    }

    /// The next number of `/avis/<n>`.
    pub fn next_number(&self) -> u32 {
        self.by_number.last_key_value().map_or(1, |(last, _)| last.saturating_add(1))
    }

    /// The next number of `/saisines/<n>`.
    pub fn next_referral(&self) -> u32 {
        self.by_referral.last_key_value().map_or(1, |(last, _)| last.saturating_add(1))
    }
}
