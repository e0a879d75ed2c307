//! Intervals hold what they say.

use crate::made;
use pluriel_deliberation::{
    Tally, Vote,
    interval::{Interval, beta_cdf, beta_quantile},
    keyed::Key,
};
use proptest::prelude::*;

#[test]
fn the_incomplete_beta_function_has_its_known_values() {
    // Closed forms: I_x(1, b) = 1 − (1 − x)^b; I_x(2, 2) = 3x² − 2x³; symmetric ones give one half.
    for (x, a, b, expected) in [
        (0.3, 1.0, 4.0, 1.0 - 0.7_f64 * 0.7 * 0.7 * 0.7),
        (0.3, 2.0, 2.0, 3.0 * 0.09 - 2.0 * 0.027),
        (0.5, 7.5, 7.5, 0.5),
        (0.5, 1234.5, 1234.5, 0.5),
        (0.25, 0.5, 0.5, 1.0 / 3.0),
    ] {
        let computed = beta_cdf(x, a, b);
        assert!((computed - expected).abs() < 1e-12, "I_{x}({a}, {b}) = {computed}, not {expected}");
    }
}

#[test]
fn millions_of_votes_keep_eight_digits() {
    assert!((beta_cdf(0.5, 4_000_000.5, 4_000_000.5) - 0.5).abs() < 1e-7);
    let interval = Interval::of(3_000_000.0, 1_000_000.0);
    // The normal approximation is as good as exact here: 1.644854 standard errors.
    let error = 1.644_854 * (0.75_f64 * 0.25 / 4e6).sqrt();
    assert!((interval.low - (0.75 - error)).abs() < 1e-6 && (interval.high - (0.75 + error)).abs() < 1e-6);
}

proptest! {
    #![proptest_config(crate::fixed(500))]

    #[test]
    fn quantiles_invert_the_distribution(a in 0_u32..5_000, d in 0_u32..5_000, p in 0.01_f64..0.99) {
        let (a, d) = (f64::from(a) + 0.5, f64::from(d) + 0.5);
        let x = beta_quantile(p, a, d);
        prop_assert!((beta_cdf(x, a, d) - p).abs() < 1e-9);
    }

    #[test]
    fn an_interval_holds_its_share_and_mirrors(a in 0_u32..2_000, d in 0_u32..2_000) {
        let (a, d) = (f64::from(a), f64::from(d));
        let (own, mirrored) = (Interval::of(a, d), Interval::of(d, a));
        prop_assert!(0.0 <= own.low && own.low <= own.share && own.share <= own.high && own.high <= 1.0);
        prop_assert!((own.low - (1.0 - mirrored.high)).abs() < 1e-12);
    }
}

#[test]
fn nine_intervals_in_ten_hold_the_planted_support() {
    let synthetic = made::synthetic(3_000, 200, 90_000, 4, 5);
    let mut tallies = vec![vec![Tally::default(); 200]; 4];
    for participant in 0..3_000 {
        let group = synthetic.planted(participant).group;
        for (statement, vote) in synthetic.votes(participant) {
            tallies[group][statement].add(vote);
        }
    }
    let (mut held, mut all) = (0, 0);
    for (group, tallies) in tallies.iter().enumerate() {
        for (statement, tally) in tallies.iter().enumerate().filter(|(_, tally)| tally.expressed() >= 5) {
            let interval = Interval::of(f64::from(tally.agree), f64::from(tally.disagree));
            let planted = synthetic.agreement(statement, group);
            held += usize::from(interval.low <= planted && planted <= interval.high);
            all += 1;
        }
    }
    let coverage = held as f64 / f64::from(all);
    assert!((0.87..=0.93).contains(&coverage), "{coverage}");
}

#[test]
fn a_statement_that_few_saw_never_leads() {
    let key = Key::new("votes of a popular statement");
    let popular = (0..200_u64).map(|person| {
        let agrees = key.with(person).uniform() < 0.8;
        (person, 0, if agrees { Vote::Agree } else { Vote::Disagree })
    });
    let votes =
        made::from_ballots(popular.chain([(0, 1, Vote::Agree), (1, 2, Vote::Agree), (2, 2, Vote::Agree)]));
    let analysis = made::read(&votes, &[]);
    assert_eq!(analysis.common_ground[0].statement, 0, "80 % of 200 is surer than 2 of 2");
}
