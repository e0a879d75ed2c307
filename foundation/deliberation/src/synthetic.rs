//! Made consultations whose groups are known, to measure what is found.

use crate::{Vote, keyed::Key};

/// Share of statements that all groups mostly agree with.
const CONSENSUAL: f64 = 0.1;
/// Share of statements that one group rejects and the others accept.
const ONE_OUT: f64 = 0.1;
const PASS: f64 = 0.1;
/// Probability that a participant's college follows their group rather than chance.
const COLLEGE_FOLLOWS: f64 = 0.6;
const COLLEGES: usize = 5;
const PEOPLE_PER_ORGANISATION: usize = 20;

/// What to make.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Number of participants.
    pub participants: usize,
    /// Number of statements.
    pub statements: usize,
    /// Number of votes, at most participants × statements and at least one per participant.
    pub votes: usize,
    /// Number of planted groups; with one, all opinions are unrelated.
    pub groups: usize,
    /// What all draws depend on.
    pub key: Key,
}

/// A made consultation: everything about it is drawn on demand.
#[derive(Clone, Debug)]
pub struct Synthetic {
    plan: Plan,
    /// Probability of agreeing, `[statement × groups + group]`.
    agree: Vec<f64>,
    activity: Vec<u32>,
}

/// What was planted in one participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planted {
    /// The group.
    pub group: usize,
    /// The college.
    pub college: usize,
    /// The organisation, within one college.
    pub organisation: usize,
}

impl Synthetic {
    /// Draws statements and how much each participant votes (log-normal).
    pub fn new(plan: Plan) -> Self {
        let agree = (0..plan.statements).flat_map(|statement| agreement(&plan, statement)).collect();
        Self { activity: activity(&plan), agree, plan }
    }

    /// Probability that a member of `group` who does not pass agrees with `statement`.
    pub fn agreement(&self, statement: usize, group: usize) -> f64 {
        self.agree[statement * self.plan.groups.max(1) + group]
    }

    /// What was planted in a participant. Group g has size proportional to 1 / (1 + g / 2).
    pub fn planted(&self, participant: usize) -> Planted {
        let groups = self.plan.groups.max(1);
        let key = self.plan.key.with(1).with(participant as u64);
        let size = |group: usize| 1.0 / (1.0 + group as f64 / 2.0);
        let mut left = key.uniform() * (0..groups).map(size).sum::<f64>();
        let drawn = (0..groups).position(|group| {
            left -= size(group);
            left < 0.0
        });
        let group = drawn.unwrap_or(groups - 1);
        let follows = key.with(1).uniform() < COLLEGE_FOLLOWS;
        let college = if follows { group % COLLEGES } else { key.with(2).index(COLLEGES) };
        let organisations = (self.plan.participants / (COLLEGES * PEOPLE_PER_ORGANISATION)).max(1);
        Planted { group, college, organisation: college * organisations + key.with(3).index(organisations) }
    }

    /// The votes of a participant, on distinct statements, in the order they are cast.
    pub fn votes(&self, participant: usize) -> Vec<(usize, Vote)> {
        let key = self.plan.key.with(2).with(participant as u64);
        let group = self.planted(participant).group;
        let count = self.activity[participant] as usize;
        let mut statements: Vec<u32> = (0..self.plan.statements as u32).collect();
        (0..count)
            .map(|at| {
                let draw = key.with(at as u64);
                statements.swap(at, at + draw.index(self.plan.statements - at));
                let statement = statements[at] as usize;
                let vote = if draw.with(1).uniform() < PASS {
                    Vote::Pass
                } else if draw.with(2).uniform() < self.agreement(statement, group) {
                    Vote::Agree
                } else {
                    Vote::Disagree
                };
                (statement, vote)
            })
            .collect()
    }
}

fn agreement(plan: &Plan, statement: usize) -> Vec<f64> {
    let key = plan.key.with(3).with(statement as u64);
    let kind = key.uniform();
    let groups = plan.groups.max(1);
    let out = key.with(1).index(groups);
    (0..groups)
        .map(|group| {
            if groups > 1 && kind < CONSENSUAL {
                0.85
            } else if groups > 1 && kind < CONSENSUAL + ONE_OUT {
                if group == out { 0.15 } else { 0.8 }
            } else {
                beta(key.with(2).with(group as u64))
            }
        })
        .collect()
}

/// A Beta(0.6, 0.6) share, by Jöhnk's method (1964).
fn beta(key: Key) -> f64 {
    let power = |key: Key| libm::pow(key.uniform(), 1.0 / 0.6);
    for round in 0..64 {
        let (x, y) = (power(key.with(2 * round)), power(key.with(2 * round + 1)));
        if x + y > 0.0 && x + y <= 1.0 {
            return x / (x + y);
        }
    }
    0.5
}

/// Votes per participant, adding up to the plan's number as far as it is possible.
fn activity(plan: &Plan) -> Vec<u32> {
    let key = plan.key.with(4);
    let wish: Vec<f64> = (0..plan.participants)
        .map(|participant| libm::exp(key.with(participant as u64).normals()[0]))
        .collect();
    let scale = plan.votes as f64 / wish.iter().sum::<f64>();
    let most = plan.statements as u32;
    let mut activity: Vec<u32> = wish
        .iter()
        .enumerate()
        .map(|(participant, wish)| {
            let rounded = wish * scale + key.with(participant as u64).with(1).uniform();
            (rounded as u32).clamp(1.min(most), most)
        })
        .collect();
    let mut missing = (plan.votes as i64) - activity.iter().map(|votes| i64::from(*votes)).sum::<i64>();
    while missing != 0 {
        let before = missing;
        for votes in &mut activity {
            if missing > 0 && *votes < most {
                *votes += 1;
                missing -= 1;
            } else if missing < 0 && *votes > 1 {
                *votes -= 1;
                missing += 1;
            }
        }
        if missing == before {
            break;
        }
    }
    activity
}
