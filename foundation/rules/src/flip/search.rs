//! Finds the fewest changes that make a formula hold or break, college by college.
//!
//! A formula sees of a college only which local conditions hold in it, what leaves when something is taken out, and
//! its part in the tally of the whole. Cluster after cluster of colleges, the search keeps for each such situation
//! the changes that no other beats: fewer or as few, for a tally that serves the aim as well. It looks at one change,
//! then at up to two, four, eight, until one succeeds: the first success of fewest changes is exact.

use std::collections::BTreeMap;

use crate::budget::{Budget, Exhausted};
use crate::count::census::Census;
use crate::count::facts::Facts;
use crate::count::formula::Compiled;
use crate::count::ground::Ground;
use crate::count::relevance::Relevance;
use crate::count::stance::Ballots;
use crate::flip::moves::{Aim, STEPS_A_MOVE, moves};
use crate::tally::Tally;

/// Changes that no other beats, for each situation but the tally of the whole.
type Fronts = BTreeMap<Facts, Vec<Change>>;

/// So many changes, which lead to this tally.
#[derive(Clone, Copy, Debug)]
struct Change {
    members: u32,
    whole: Tally,
}

/// What other clusters bring at best, whatever the number of changes.
#[derive(Clone, Copy, Debug, Default)]
struct Rest {
    whole: Tally,
    colleges: u32,
}

impl Rest {
    fn and(self, other: Self) -> Self {
        let mut whole = self.whole;
        whole += other.whole;
        Self { whole, colleges: self.colleges + other.colleges }
    }
}

/// A formula to be made to hold or to break.
pub(super) struct Search<'a> {
    compiled: &'a Compiled,
    census: Census,
    clusters: Vec<Vec<usize>>,
    /// What each cluster brings at best.
    best: Vec<Rest>,
    relevance: Relevance,
    of_whole: Relevance,
    aim: Aim,
}

impl<'a> Search<'a> {
    pub fn new(compiled: &'a Compiled, census: &Census, aim: Aim) -> Self {
        let (census, _) = census.seen_by(compiled);
        let clusters = census.clusters();
        let (relevance, of_whole) = (Relevance::of(compiled), Relevance::of_whole(compiled));
        let target = aim.targets(relevance)[0];
        let at_best = |cluster: &Vec<usize>| {
            let ballots =
                |class: &usize| (*class, Ballots::all(target, census.classes[*class].ballots.members()));
            let ground = Ground::new(compiled, &census, cluster.iter().map(ballots).collect());
            Rest { whole: ground.whole(), colleges: ground.colleges() }
        };
        let best = clusters.iter().map(at_best).collect();
        Self { compiled, census, clusters, best, relevance, of_whole, aim }
    }

    /// The fewest changes that reach the aim, if `most` or fewer can.
    pub fn fewest(&self, most: u32, budget: &mut Budget) -> Result<Option<u32>, Exhausted> {
        let mut reach = 1.min(most);
        loop {
            if let Some(fewest) = self.within(reach, budget)? {
                return Ok(Some(fewest));
            }
            if reach == most {
                return Ok(None);
            }
            reach = reach.saturating_mul(2).min(most);
        }
    }

    fn within(&self, most: u32, budget: &mut Budget) -> Result<Option<u32>, Exhausted> {
        let nothing = Facts { held: vec![0; self.compiled.locals.len()], ..Facts::default() };
        let mut fronts = Fronts::from([(nothing, vec![Change { members: 0, whole: Tally::default() }])]);
        let mut after: Vec<Rest> = vec![Rest::default()];
        for best in self.best.iter().rev() {
            after.push(after[after.len() - 1].and(*best));
        }
        let mut before = Rest::default();
        for (cluster, best) in self.clusters.iter().zip(&self.best) {
            after.pop();
            let rest = after.last().copied().unwrap_or_default();
            let here = self.cluster(cluster, most, before.and(rest), budget)?;
            fronts = self.joined(&fronts, &here, most, rest, budget)?;
            before = before.and(*best);
        }
        // Nothing is left to come: what was kept reaches the aim. (Nobody can change anything in an empty electorate.)
        let kept = fronts.values().flatten().filter(|_| !self.clusters.is_empty());
        Ok(kept.map(|change| change.members).min())
    }

    /// The situations to which at most `most` changes lead in one cluster.
    fn cluster(
        &self,
        classes: &[usize],
        most: u32,
        others: Rest,
        budget: &mut Budget,
    ) -> Result<Fronts, Exhausted> {
        let mut combined: Vec<(u32, Vec<(usize, Ballots)>)> = vec![(0, Vec::new())];
        for class in classes {
            let options = moves(self.census.classes[*class].ballots, self.aim, self.relevance, most, budget)?;
            let mut further = Vec::new();
            for (moved, ballots) in combined {
                for (more, option) in options.iter().filter(|(more, _)| moved + more <= most) {
                    budget.spend(STEPS_A_MOVE)?;
                    let ballots = ballots.iter().copied().chain([(*class, *option)]).collect();
                    further.push((moved + more, ballots));
                }
            }
            combined = further;
        }
        let mut fronts = Fronts::new();
        for (members, ballots) in combined {
            let mut facts = Ground::new(self.compiled, &self.census, ballots).facts();
            budget.spend_on(&facts)?;
            let whole = std::mem::take(&mut facts.whole);
            if self.may_reach(&mut self.hoped(&facts, others), whole, others) {
                self.admit(fronts.entry(facts).or_default(), Change { members, whole });
            }
        }
        Ok(fronts)
    }

    fn joined(
        &self,
        fronts: &Fronts,
        here: &Fronts,
        most: u32,
        rest: Rest,
        budget: &mut Budget,
    ) -> Result<Fronts, Exhausted> {
        let mut joined = Fronts::new();
        for (facts, front) in fronts {
            for (facts_here, changes) in here {
                let facts = facts.and(facts_here);
                budget.spend_on(&facts)?;
                let cost = facts.cost();
                let mut hoped = self.hoped(&facts, rest);
                let joint = joined.entry(facts).or_default();
                for change in front {
                    for change_here in changes {
                        budget.spend(cost + joint.len() as u64 / 8)?;
                        let members = change.members + change_here.members;
                        let mut whole = change.whole;
                        whole += change_here.whole;
                        if members <= most && self.may_reach(&mut hoped, whole, rest) {
                            self.admit(joint, Change { members, whole });
                        }
                    }
                }
            }
        }
        joined.retain(|_, front| !front.is_empty());
        Ok(joined)
    }

    /// What these facts become at best.
    fn hoped(&self, facts: &Facts, rest: Rest) -> Facts {
        let mut hoped = facts.clone();
        hoped.colleges += rest.colleges;
        if self.aim == Aim::Hold {
            hoped.held.iter_mut().for_each(|held| *held += rest.colleges);
        }
        hoped
    }

    /// Whether the aim may still be reached. Not asked before the end where changes serve it in two ways, for what is
    /// best for one criterion may then not be for another, nor where what is still to come may break by being taken
    /// out.
    fn may_reach(&self, hoped: &mut Facts, whole: Tally, rest: Rest) -> bool {
        let either = self.aim.targets(self.relevance).len() > 1;
        let removes = self.compiled.removes_organisations || self.compiled.removes_colleges;
        if rest.colleges > 0 && self.aim == Aim::Break && (either || removes) {
            return true;
        }
        hoped.whole = whole;
        hoped.whole += rest.whole;
        self.compiled.formula.holds(hoped) == (self.aim == Aim::Hold)
    }

    /// Adds a change to a front, unless another beats it; drops those that it beats.
    fn admit(&self, front: &mut Vec<Change>, change: Change) {
        if !front.iter().any(|other| self.beats(*other, change)) {
            front.retain(|other| !self.beats(change, *other));
            front.push(change);
        }
    }

    fn beats(&self, this: Change, that: Change) -> bool {
        this.members <= that.members
            && match self.aim {
                Aim::Hold => self.of_whole.no_worse(this.whole, that.whole),
                Aim::Break => self.of_whole.no_worse(that.whole, this.whole),
            }
    }
}
