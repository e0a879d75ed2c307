//! How much of the votes on a statement goes with the college, and whether chance could do as much.

use super::{LogFactorials, hypergeometric};
use crate::{Tally, keyed::Key};

const TABLES: u32 = 999;
/// Chance tables that do as much are awaited up to this number (Besag and Clifford 1991).
const ENOUGH: u32 = 20;

/// How a statement divides colleges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divisiveness {
    /// η²: between-college share of the variance of votes (−1, 0, 1); 0 when all votes are the same.
    pub eta_squared: f64,
    /// Mutual information of vote and college, in bits.
    pub mutual_information: f64,
    /// Probability that colleges drawn at random among its voters divide as much.
    pub p_value: f64,
    /// Equal voice less what it would be on average were colleges drawn at random: bridging beyond plain
    /// popularity when positive, division when negative.
    pub bridge_lift: f64,
    /// Tables of chance drawn.
    pub tables: u32,
}

/// Divisiveness of a statement from its votes by college. Chance draws keep each college's number of voters
/// and the statement's numbers of agrees, disagrees and passes, which is what permuting the colleges of its
/// voters does. `factorials` reach up to the statement's number of votes.
pub fn divisiveness(colleges: &[Tally], factorials: &LogFactorials, key: Key) -> Divisiveness {
    let eta_squared = eta_squared(colleges);
    let (mut as_much, mut tables, mut equal_voices) = (0, 0, 0.0);
    let mut drawn = vec![Tally::default(); colleges.len()];
    while tables < TABLES && as_much < ENOUGH {
        draw_table(colleges, factorials, key.with(u64::from(tables)), &mut drawn);
        tables += 1;
        // A relative breath, so that a table equal to the real one counts whatever the rounding.
        as_much += u32::from(self::eta_squared(&drawn) >= eta_squared * (1.0 - 1e-12));
        equal_voices += equal_voice(&drawn);
    }
    let p_value = if as_much >= ENOUGH {
        f64::from(as_much) / f64::from(tables)
    } else {
        f64::from(as_much + 1) / f64::from(tables + 1)
    };
    Divisiveness {
        eta_squared,
        mutual_information: mutual_information(colleges),
        p_value,
        bridge_lift: equal_voice(colleges) - equal_voices / f64::from(tables),
        tables,
    }
}

fn draw_table(colleges: &[Tally], factorials: &LogFactorials, key: Key, drawn: &mut [Tally]) {
    let mut pool: Tally = colleges.iter().copied().sum();
    for (college, (real, drawn)) in colleges.iter().zip(drawn).enumerate() {
        let key = key.with(college as u64);
        let seen = real.seen();
        let agree = hypergeometric::draw(key.with(0), factorials, pool.seen(), pool.agree, seen);
        let rest = pool.disagree + pool.pass;
        let disagree = hypergeometric::draw(key.with(1), factorials, rest, pool.disagree, seen - agree);
        *drawn = Tally { agree, disagree, pass: seen - agree - disagree };
        pool = pool - *drawn;
    }
}

fn eta_squared(colleges: &[Tally]) -> f64 {
    let all: Tally = colleges.iter().copied().sum();
    let mean = all.mean();
    let total = f64::from(all.expressed()) - f64::from(all.seen()) * mean * mean;
    if total <= 0.0 {
        return 0.0;
    }
    let between: f64 = colleges
        .iter()
        .map(|college| {
            let apart = college.mean() - mean;
            f64::from(college.seen()) * apart * apart
        })
        .sum();
    (between / total).clamp(0.0, 1.0)
}

fn mutual_information(colleges: &[Tally]) -> f64 {
    let all: Tally = colleges.iter().copied().sum();
    let sides = |tally: &Tally| [tally.agree, tally.disagree, tally.pass].map(f64::from);
    let (total, margins) = (f64::from(all.seen()), sides(&all));
    let information: f64 = colleges
        .iter()
        .flat_map(|college| {
            let seen = f64::from(college.seen());
            let parts = sides(college).into_iter().zip(margins).filter(|(count, _)| *count > 0.0);
            parts.map(move |(count, margin)| count / total * libm::log2(count * total / (margin * seen)))
        })
        .sum();
    information.max(0.0)
}

fn equal_voice(colleges: &[Tally]) -> f64 {
    let logs: f64 = colleges
        .iter()
        .map(|college| libm::log((f64::from(college.agree) + 0.5) / (f64::from(college.expressed()) + 1.0)))
        .sum();
    libm::exp(logs / colleges.len().max(1) as f64)
}
