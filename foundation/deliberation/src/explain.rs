//! Every number explains itself: its formula, where the formula comes from, and the counts behind it.

use crate::{Tally, Votes, analysis::Analysis, interval::Interval, model::Model};

/// A number one may ask about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The mean vote on a statement.
    Mean {
        /// Column.
        statement: usize,
    },
    /// Support of a statement in an announced group.
    GroupSupport {
        /// Column.
        statement: usize,
        /// Announced group.
        group: usize,
    },
    /// The sure common ground of a statement: what it is ranked by.
    CommonGround {
        /// Column.
        statement: usize,
    },
    /// The group-aware consensus of a statement.
    GroupAware {
        /// Column.
        statement: usize,
    },
    /// Support of a statement in a college.
    CollegeSupport {
        /// Column.
        statement: usize,
        /// College.
        college: usize,
    },
    /// Geometric mean of support over colleges.
    EqualVoice {
        /// Column.
        statement: usize,
    },
    /// Least lower bound of support over colleges.
    Floor {
        /// Column.
        statement: usize,
    },
    /// Share of colleges that carry a statement.
    Breadth {
        /// Column.
        statement: usize,
    },
    /// Share of the variance of votes that lies between colleges.
    Divisiveness {
        /// Column.
        statement: usize,
    },
    /// Logarithm of how many times likelier a participant's votes are in their group than in another.
    Margin {
        /// Row.
        participant: usize,
        /// Announced group of the participant.
        own: usize,
        /// Another group.
        other: usize,
    },
}

/// A number with what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The number, as published.
    pub value: f64,
    /// How it follows from the parts.
    pub formula: &'static str,
    /// Where the formula comes from.
    pub source: &'static str,
    /// What it is made of.
    pub parts: Parts,
}

/// What a number is made of, and enough to compute it again.
#[derive(Clone, Debug, PartialEq)]
pub enum Parts {
    /// One count.
    Votes(Tally),
    /// One count per group or college.
    VotesBySet(Vec<Tally>),
    /// Agrees and disagrees per college, as they weigh once capped by organisation.
    WeighedBySet(Vec<[f64; 2]>),
    /// How many of how many.
    Share(usize, usize),
    /// What each vote of a participant adds: column, vote and amount.
    ByVote(Vec<crate::model::Contribution>),
}

const JEFFREYS: &str = "Jeffreys's prior; Brown, Cai and DasGupta 2001";

impl Analysis {
    /// Explains a number; `None` when there is no such statement, group, college or participant.
    pub fn explain(&self, votes: &Votes, question: Question) -> Option<Explanation> {
        let explain = |value, formula, source, parts| Some(Explanation { value, formula, source, parts });
        let by_group =
            |column: usize| -> Vec<Tally> { self.group_votes.iter().map(|group| group[column]).collect() };
        let college = |column: usize| self.colleges.as_ref()?.support.get(column);
        match question {
            Question::Mean { statement } => {
                let tally = *self.tallies.get(statement)?;
                explain(
                    tally.mean(),
                    "(agree − disagree) / (agree + disagree + pass)",
                    "mean vote",
                    Parts::Votes(tally),
                )
            }
            Question::GroupSupport { statement, group } => {
                let ground = self.common_ground.iter().find(|ground| ground.statement == statement)?;
                let tally = *self.group_votes.get(group)?.get(statement)?;
                let share = ground.by_group.get(group)?.share;
                explain(share, "(agree + ½) / (agree + disagree + 1)", JEFFREYS, Parts::Votes(tally))
            }
            Question::CommonGround { statement } => {
                let ground = self.common_ground.iter().find(|ground| ground.statement == statement)?;
                let formula =
                    "geometric mean over groups of the 5th percentile of Beta(agree + ½, disagree + ½)";
                explain(ground.agree.low, formula, JEFFREYS, Parts::VotesBySet(by_group(statement)))
            }
            Question::GroupAware { statement } => {
                let value = self.bridging.group_aware.get(statement)?.product;
                let formula = "product over groups of (agree + 1) / (agree + disagree + pass + 2)";
                explain(
                    value,
                    formula,
                    "Polis, group-aware consensus",
                    Parts::VotesBySet(by_group(statement)),
                )
            }
            Question::CollegeSupport { statement, college: number } => {
                let support = college(statement)?.colleges.get(number)?;
                let formula = "(agree + ½) / (agree + disagree + 1), votes as they weigh";
                explain(support.support.share, formula, JEFFREYS, Parts::WeighedBySet(vec![support.weighed]))
            }
            Question::EqualVoice { statement } => {
                let support = college(statement)?;
                let formula = "geometric mean over colleges of (agree + ½) / (agree + disagree + 1)";
                explain(support.equal_voice, formula, "every college counts the same", weighed(support))
            }
            Question::Floor { statement } => {
                let support = college(statement)?;
                let formula = "least over colleges of the 5th percentile of Beta(agree + ½, disagree + ½)";
                explain(support.floor, formula, JEFFREYS, weighed(support))
            }
            Question::Breadth { statement } => {
                let (carried, quorate) = college(statement)?.breadth;
                let value = carried as f64 / quorate.max(1) as f64;
                explain(
                    value,
                    "colleges that carry / colleges with enough voices",
                    "breadth",
                    Parts::Share(carried, quorate),
                )
            }
            Question::Divisiveness { statement } => {
                let tallies = college(statement)?.colleges.iter().map(|college| college.votes).collect();
                let value = self.colleges.as_ref()?.divisiveness.get(statement)?.eta_squared;
                explain(
                    value,
                    "between-college over total sum of squares of votes",
                    "η²",
                    Parts::VotesBySet(tallies),
                )
            }
            Question::Margin { participant, own, other } => {
                if participant >= votes.participants().len() {
                    return None;
                }
                margin(&self.model(votes), votes, participant, own, other)
            }
        }
    }
}

fn weighed(support: &crate::colleges::StatementSupport) -> Parts {
    Parts::WeighedBySet(support.colleges.iter().map(|college| college.weighed).collect())
}

fn margin(model: &Model, votes: &Votes, row: usize, own: usize, other: usize) -> Option<Explanation> {
    if own >= model.groups() || other >= model.groups() {
        return None;
    }
    let cells = votes.row(row).iter().map(|cell| (cell.statement(), cell.vote()));
    let contributions = model.contributions(cells, own, other);
    Some(Explanation {
        value: contributions.iter().map(|contribution| contribution.for_own).sum(),
        formula: "sum over votes of ln(share of the own group that votes so / share of the other that does)",
        source: "latent classes; shares with half a vote added to each side",
        parts: Parts::ByVote(contributions),
    })
}

impl Explanation {
    /// The number, computed again from its parts alone.
    pub fn recompute(&self, question: Question) -> Option<f64> {
        let share = |[agree, disagree]: [f64; 2]| (agree + 0.5) / (agree + disagree + 1.0);
        let plain = |tally: &Tally| [f64::from(tally.agree), f64::from(tally.disagree)];
        let geometric = |values: Vec<f64>| {
            let count = values.len() as f64;
            libm::exp(values.into_iter().map(libm::log).sum::<f64>() / count)
        };
        Some(match (question, &self.parts) {
            (Question::Mean { .. }, Parts::Votes(tally)) => tally.mean(),
            (Question::GroupSupport { .. }, Parts::Votes(tally)) => share(plain(tally)),
            (Question::CommonGround { .. }, Parts::VotesBySet(sets)) => geometric(
                sets.iter().map(plain).map(|[agree, disagree]| Interval::of(agree, disagree).low).collect(),
            ),
            (Question::GroupAware { .. }, Parts::VotesBySet(sets)) => sets
                .iter()
                .map(|tally| (f64::from(tally.agree) + 1.0) / (f64::from(tally.seen()) + 2.0))
                .product(),
            (Question::CollegeSupport { .. }, Parts::WeighedBySet(sets)) => share(*sets.first()?),
            (Question::EqualVoice { .. }, Parts::WeighedBySet(sets)) => {
                geometric(sets.iter().copied().map(share).collect())
            }
            (Question::Floor { .. }, Parts::WeighedBySet(sets)) => {
                sets.iter().map(|[agree, disagree]| Interval::of(*agree, *disagree).low).fold(1.0, f64::min)
            }
            (Question::Breadth { .. }, Parts::Share(part, whole)) => *part as f64 / (*whole).max(1) as f64,
            (Question::Divisiveness { .. }, Parts::VotesBySet(sets)) => between_share(sets),
            (Question::Margin { .. }, Parts::ByVote(contributions)) => {
                contributions.iter().rev().map(|contribution| contribution.for_own).sum()
            }
            _ => return None,
        })
    }
}

/// η² from counts: variance of the whole less the mean variance within, over variance of the whole.
fn between_share(sets: &[Tally]) -> f64 {
    let squares = |tally: &Tally| {
        let mean = tally.mean();
        f64::from(tally.expressed()) - f64::from(tally.seen()) * mean * mean
    };
    let total = squares(&sets.iter().copied().sum());
    if total <= 0.0 { 0.0 } else { (total - sets.iter().map(squares).sum::<f64>()) / total }
}
