//! Measures on pairs, against counting pair by pair.

use crate::made;
use pluriel_deliberation::{Threads, Vote, Votes, agreement::Contingency, bridging, keyed::Key};

fn complete(people: u64, statements: u64, seed: u64) -> Votes {
    let key = Key::new("complete votes").with(seed);
    made::from_ballots((0..people).flat_map(|person| {
        (0..statements).map(move |statement| {
            let vote =
                Vote::from_value(key.with(person).with(statement).index(3) as i64 - 1).expect("a vote");
            (person, statement, vote)
        })
    }))
}

#[test]
fn pairwise_disagreement_is_the_sum_over_pairs_for_complete_data() {
    let votes = complete(23, 9, 1);
    let measures = bridging::pair_measures(&votes, &[false; 9], Threads(2));
    let opposed = |a: usize, b: usize, out: usize| {
        let pairs = votes.row(a).iter().zip(votes.row(b)).filter(|(x, _)| x.statement() != out);
        pairs.filter(|(x, y)| x.value() * y.value() < 0.0).count() as f64 / 8.0
    };
    for (column, measure) in measures.iter().enumerate() {
        let approvers: Vec<usize> =
            (0..23).filter(|row| votes.row(*row)[column].vote() == Vote::Agree).collect();
        let mut sum = 0.0;
        for (at, a) in approvers.iter().enumerate() {
            for b in &approvers[at + 1..] {
                sum += opposed(*a, *b, column);
            }
        }
        let pairs = (approvers.len() * approvers.len().saturating_sub(1)) as f64 / 2.0;
        let share = if pairs > 0.0 { sum / pairs } else { 0.0 };
        let approval = approvers.len() as f64 / 23.0;
        let expected = 2.0 * approval * approval * share;
        assert!((measure.pairwise_disagreement - expected).abs() < 1e-12, "statement {column}");
    }
}

#[test]
fn the_p_norm_is_the_mean_over_other_statements() {
    let votes = complete(40, 6, 2);
    let measures = bridging::pair_measures(&votes, &[false; 6], Threads(1));
    for (column, measure) in measures.iter().enumerate() {
        let mut sum = 0.0;
        for other in (0..6).filter(|other| *other != column) {
            let approval = |side: Vote| {
                let on_side: Vec<_> = votes.rows().filter(|row| row[other].vote() == side).collect();
                let approve = on_side.iter().filter(|row| row[column].vote() == Vote::Agree).count();
                (approve as f64 + 0.5) / (on_side.len() as f64 + 1.0)
            };
            let powers = approval(Vote::Agree).powi(-10) + approval(Vote::Disagree).powi(-10);
            sum += (powers / 2.0).powf(-0.1);
        }
        assert!((measure.p_norm - sum / 5.0).abs() < 1e-12, "statement {column}");
    }
}

#[test]
fn groupings_are_compared_as_the_literature_does() {
    // Hubert and Arabie's own example has the same shape: a table with known index.
    let first = [0, 0, 0, 1, 1, 1];
    let second = [0, 0, 1, 1, 2, 2];
    let table = Contingency::new(&first, &second);
    assert!((table.adjusted_rand() - 0.242_424_242_424_242_4).abs() < 1e-12);
    assert!((table.normalised_mutual_information() - 0.515_803_742_979_388_9).abs() < 1e-9);
    assert!((table.cramer_v() - (2.0_f64 / 3.0).sqrt()).abs() < 1e-12);
    let same = Contingency::new(&first, &[5, 5, 5, 2, 2, 2]);
    assert_eq!((same.adjusted_rand(), same.cramer_v()), (1.0, 1.0));
}

#[test]
fn rank_correlation_is_that_of_spearman() {
    let values = |values: &[f64]| values.iter().map(|value| Some(*value)).collect::<Vec<_>>();
    let rising = values(&[1.0, 2.0, 3.0, 4.0, 5.0]);
    assert_eq!(bridging::rank_correlation(&rising, &rising), Some(1.0));
    let tied = values(&[2.0, 1.0, 1.0, 4.0, 3.0]);
    let computed = bridging::rank_correlation(&rising, &tied).expect("five values");
    assert!((computed - 0.564_288_09).abs() < 1e-6, "{computed}");
    assert_eq!(bridging::rank_correlation(&rising, &values(&[1.0; 5])), None);
}
