//! Which statements stand for a group ("repness"): more agreed, or disagreed, there than elsewhere.

use super::Z_90;
use crate::Tally;

const LISTED: usize = 5;

/// What is compared, for one statement, between one group and all other groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatementStatistics {
    /// Votes of the group.
    pub votes: Tally,
    /// Agreement: on the group's votes.
    pub agree: SideStatistics,
    /// Disagreement: on the group's votes.
    pub disagree: SideStatistics,
}

/// Probability, tests and ratio of one side (agree or disagree).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SideStatistics {
    /// (n + 1) / (seen + 2): `pa`, `pd`.
    pub probability: f64,
    /// z of that probability against one half: `pat`, `pdt`.
    pub test: f64,
    /// Ratio to the same probability in the other groups: `ra`, `rd`.
    pub ratio: f64,
    /// z of the difference with the other groups: `rat`, `rdt`.
    pub ratio_test: f64,
}

/// The side on which a statement stands for its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The group agrees more than others.
    Agree,
    /// The group disagrees more than others.
    Disagree,
}

/// One statement that stands for a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Representative {
    /// Its column.
    pub statement: usize,
    /// On which side.
    pub direction: Direction,
    /// Votes of the group on that side.
    pub successes: u32,
    /// Votes of the group on the statement, passes included.
    pub trials: u32,
    /// The numbers of that side.
    pub side: SideStatistics,
    /// The group's agrees, when this is the statement it agrees on best.
    pub best_agree: Option<u32>,
}

/// Statistics of `group` against all others, by column, from `tallies[group][column]`.
pub fn statistics(tallies: &[Vec<Tally>], group: usize) -> Vec<StatementStatistics> {
    let columns = tallies[group].len();
    (0..columns)
        .map(|column| {
            let own = tallies[group][column];
            let rest = tallies.iter().map(|group| group[column]).sum::<Tally>() - own;
            StatementStatistics {
                votes: own,
                agree: side(own.agree, own.seen(), rest.agree, rest.seen()),
                disagree: side(own.disagree, own.seen(), rest.disagree, rest.seen()),
            }
        })
        .collect()
}

fn side(own: u32, own_seen: u32, rest: u32, rest_seen: u32) -> SideStatistics {
    let [own, own_seen, rest, rest_seen] = [own, own_seen, rest, rest_seen].map(f64::from);
    let probability = (own + 1.0) / (own_seen + 2.0);
    SideStatistics {
        probability,
        test: proportion_test(own, own_seen),
        ratio: probability / ((rest + 1.0) / (rest_seen + 2.0)),
        ratio_test: two_proportions_test(own + 1.0, rest + 1.0, own_seen + 1.0, rest_seen + 1.0),
    }
}

/// z of a proportion against one half, one success added.
pub(super) fn proportion_test(successes: f64, trials: f64) -> f64 {
    2.0 * (trials + 1.0).sqrt() * ((successes + 1.0) / (trials + 1.0) - 0.5)
}

fn two_proportions_test(own: f64, rest: f64, own_trials: f64, rest_trials: f64) -> f64 {
    let pooled = (own + rest) / (own_trials + rest_trials);
    if pooled == 1.0 {
        return 0.0;
    }
    let spread = (pooled * (1.0 - pooled) * (1.0 / own_trials + 1.0 / rest_trials)).sqrt();
    (own / own_trials - rest / rest_trials) / spread
}

/// The at most five statements that stand for a group, in the worker's order.
pub fn representative(statistics: &[StatementStatistics], excluded: &[bool]) -> Vec<Representative> {
    let mut sufficient: Vec<Representative> = Vec::new();
    let mut best: Option<Representative> = None;
    let mut best_agree: Option<usize> = None;
    for (column, own) in statistics.iter().enumerate().filter(|(column, _)| !excluded[*column]) {
        if passes(&own.agree) || passes(&own.disagree) {
            sufficient.push(entry(column, own));
        }
        let strongest = own.agree.ratio_test.max(own.disagree.ratio_test);
        if sufficient.is_empty() && best.is_none_or(|best| strongest > best.side.ratio_test) {
            best = Some(entry(column, own));
        }
        if beats_best_agree(own, best_agree.map(|column| &statistics[column])) {
            best_agree = Some(column);
        }
    }
    let best_agree = best_agree.map(|column| {
        let own = &statistics[column];
        Representative { best_agree: Some(own.votes.agree), ..entry(column, own) }
    });
    if sufficient.is_empty() {
        return best_agree.or(best).into_iter().collect();
    }
    sufficient.retain(|other| best_agree.is_none_or(|best| best.statement != other.statement));
    sufficient.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let listed: Vec<Representative> = best_agree.into_iter().chain(sufficient).take(LISTED).collect();
    let (agree, disagree): (Vec<_>, Vec<_>) =
        listed.into_iter().partition(|entry| entry.direction == Direction::Agree);
    agree.into_iter().chain(disagree).collect()
}

fn passes(side: &SideStatistics) -> bool {
    side.ratio_test > Z_90 && side.test > Z_90
}

fn weight(entry: &Representative) -> f64 {
    let side = entry.side;
    side.ratio * side.ratio_test * side.probability * side.test
}

fn entry(statement: usize, own: &StatementStatistics) -> Representative {
    let agrees = own.agree.ratio_test > own.disagree.ratio_test;
    let (direction, side, successes) = if agrees {
        (Direction::Agree, own.agree, own.votes.agree)
    } else {
        (Direction::Disagree, own.disagree, own.votes.disagree)
    };
    Representative { statement, direction, successes, trials: own.votes.seen(), side, best_agree: None }
}

fn beats_best_agree(own: &StatementStatistics, best: Option<&StatementStatistics>) -> bool {
    if own.votes.expressed() == 0 {
        return false;
    }
    let full = |side: &SideStatistics| side.ratio * side.ratio_test * side.probability * side.test;
    let plain = |side: &SideStatistics| side.probability * side.test;
    match best {
        Some(best) if best.agree.ratio > 1.0 => full(&own.agree) > full(&best.agree),
        Some(best) => plain(&own.agree) > plain(&best.agree),
        None => own.agree.test > Z_90 || (own.agree.ratio > 1.0 && own.agree.probability > 0.5),
    }
}
