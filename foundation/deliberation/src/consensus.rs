//! Statements ranked by what is sure: the lower bound of support in every group.

use crate::{Tally, interval::Interval};

/// How one statement is supported across groups.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonGround {
    /// Its column.
    pub statement: usize,
    /// Support in each group.
    pub by_group: Vec<Interval>,
    /// Geometric means over groups of the bounds and of the shares of support.
    pub agree: Interval,
    /// The same for disagreement.
    pub disagree: Interval,
    /// All votes on it, over groups.
    pub votes: Tally,
}

/// Common ground of every statement in sight, the surest agreement first. A statement that few saw has a low
/// lower bound, so it cannot lead, however they voted; ties go by column.
pub fn common_ground(group_votes: &[Vec<Tally>], excluded: &[bool]) -> Vec<CommonGround> {
    let mut ground: Vec<CommonGround> = (0..excluded.len())
        .filter(|column| !excluded[*column])
        .map(|column| of_statement(column, group_votes.iter().map(|group| group[column])))
        .collect();
    ground.sort_by(|a, b| b.agree.low.total_cmp(&a.agree.low).then(a.statement.cmp(&b.statement)));
    ground
}

/// The same statements, the surest disagreement first.
pub fn by_disagreement(ground: &[CommonGround]) -> Vec<&CommonGround> {
    let mut ground: Vec<&CommonGround> = ground.iter().collect();
    ground.sort_by(|a, b| b.disagree.low.total_cmp(&a.disagree.low).then(a.statement.cmp(&b.statement)));
    ground
}

fn of_statement(statement: usize, tallies: impl Iterator<Item = Tally>) -> CommonGround {
    let tallies: Vec<Tally> = tallies.collect();
    let by_group: Vec<Interval> =
        tallies.iter().map(|tally| Interval::of(f64::from(tally.agree), f64::from(tally.disagree))).collect();
    let opposite = |support: &Interval| Interval {
        low: 1.0 - support.high,
        share: 1.0 - support.share,
        high: 1.0 - support.low,
    };
    let against: Vec<Interval> = by_group.iter().map(opposite).collect();
    CommonGround {
        statement,
        agree: geometric_mean(&by_group),
        disagree: geometric_mean(&against),
        by_group,
        votes: tallies.into_iter().sum(),
    }
}

/// The geometric mean of each bound: comparable whatever the number of groups, and 0 when one group is.
pub fn geometric_mean(intervals: &[Interval]) -> Interval {
    let mean = |bound: fn(&Interval) -> f64| {
        let logs: f64 = intervals.iter().map(|interval| libm::log(bound(interval))).sum();
        libm::exp(logs / intervals.len().max(1) as f64)
    };
    Interval {
        low: mean(|interval| interval.low),
        share: mean(|interval| interval.share),
        high: mean(|interval| interval.high),
    }
}

/// A statement on which one group differs surely from the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distinctive {
    /// Its column.
    pub statement: usize,
    /// Support in the group.
    pub own: Interval,
    /// Support in all other groups together.
    pub others: Interval,
    /// The sure part of the difference: the gap between the two intervals, signed towards the group's side.
    pub sure_difference: f64,
}

/// The statements on which `group` differs surely from the others, the widest gap first; empty for one group.
pub fn distinctive(group_votes: &[Vec<Tally>], group: usize, excluded: &[bool]) -> Vec<Distinctive> {
    if group_votes.len() < 2 {
        return Vec::new();
    }
    let support = |tally: Tally| Interval::of(f64::from(tally.agree), f64::from(tally.disagree));
    let mut listed: Vec<Distinctive> = (0..excluded.len())
        .filter(|column| !excluded[*column])
        .filter_map(|statement| {
            let tally = group_votes[group][statement];
            let rest: Tally = group_votes.iter().map(|group| group[statement]).sum::<Tally>() - tally;
            let (own, others) = (support(tally), support(rest));
            let sure_difference = if own.low > others.high {
                own.low - others.high
            } else if own.high < others.low {
                own.high - others.low
            } else {
                return None;
            };
            Some(Distinctive { statement, own, others, sure_difference })
        })
        .collect();
    listed.sort_by(|a, b| {
        b.sure_difference.abs().total_cmp(&a.sure_difference.abs()).then(a.statement.cmp(&b.statement))
    });
    listed
}
