//! Draws can be replayed, corrected for, and heard when they break.

use crate::made;
use pluriel_deliberation::{
    Tally, Vote,
    interval::Interval,
    keyed::Key,
    routing::{self, Alarm, Candidate, Router},
};

#[test]
fn every_draw_replays_and_follows_its_propensity() {
    let router = Router::new([7; 32]);
    let candidates = [3.0, 1.0, 0.5, 0.5]
        .iter()
        .zip(10..)
        .map(|(weight, statement)| Candidate { statement, weight: *weight })
        .collect::<Vec<_>>();
    let mut drawn = [0_u32; 4];
    for person in 0..200 {
        for number in 0..50 {
            let draw = router.draw(person, number, &candidates).expect("candidates");
            assert!(router.replays(&draw, &candidates));
            drawn[(draw.statement - 10) as usize] += 1;
        }
    }
    for (count, candidate) in drawn.iter().zip(&candidates) {
        let propensity = 0.1 / 4.0 + 0.9 * candidate.weight / 5.0;
        assert!((f64::from(*count) / 10_000.0 - propensity).abs() < 0.02, "{drawn:?}");
    }
    assert!(router.draw(1, 1, &[]).is_none());
    let other = Router::new([8; 32]);
    let same =
        (0..100).filter(|number| other.draw(1, *number, &candidates) == router.draw(1, *number, &candidates));
    assert!(same.count() < 90, "another key draws otherwise");
}

#[test]
fn broken_weights_raise_an_alarm() {
    let votes = |statement: u64| Tally { agree: statement as u32, disagree: 1, pass: 0 };
    let weights = |weights: &[f64]| -> Vec<Candidate> {
        weights.iter().zip(0..).map(|(weight, statement)| Candidate { statement, weight: *weight }).collect()
    };
    assert_eq!(routing::check(&weights(&[49.0; 5]), votes), Err(Alarm::AllEqual));
    assert_eq!(routing::check(&weights(&[1.0, f64::NAN]), votes), Err(Alarm::NotPositive(1)));
    assert_eq!(routing::check(&weights(&[1.0, 0.0]), votes), Err(Alarm::NotPositive(1)));
    assert_eq!(routing::check(&routing::candidates((0..5).map(|id| (id, votes(id)))), votes), Ok(()));
}

/// Widths of all colleges' intervals, ascending, once statements arrived over time and people of five colleges
/// answered twelve each.
fn widths(routed: bool) -> Vec<f64> {
    const STATEMENTS: usize = 100;
    const PEOPLE: usize = 1_200;
    let synthetic = made::synthetic(PEOPLE, STATEMENTS, PEOPLE, 4, 3);
    let router = Router::new([1; 32]);
    let mut counts = vec![vec![Tally::default(); STATEMENTS]; 5];
    for person in 0..PEOPLE {
        let planted = synthetic.planted(person);
        let open = (STATEMENTS / 5 + person * STATEMENTS / PEOPLE).min(STATEMENTS);
        let mut seen = [false; STATEMENTS];
        for number in 0..12 {
            let college = &mut counts[planted.college];
            let unseen = (0..open).filter(|statement| !seen[*statement]);
            let candidates = if routed {
                routing::candidates(unseen.map(|statement| (statement as u64, college[statement])))
            } else {
                unseen.map(|statement| Candidate { statement: statement as u64, weight: 1.0 }).collect()
            };
            let draw = router.draw(person as u64, number, &candidates).expect("an unseen statement");
            let statement = draw.statement as usize;
            seen[statement] = true;
            let opinion = Key::new("opinion").with(person as u64).with(draw.statement);
            let agrees = opinion.uniform() < synthetic.agreement(statement, planted.group);
            college[statement].add(if agrees { Vote::Agree } else { Vote::Disagree });
        }
    }
    let mut widths: Vec<f64> = counts
        .iter()
        .flatten()
        .map(|tally| Interval::of(f64::from(tally.agree), f64::from(tally.disagree)))
        .map(|interval| interval.high - interval.low)
        .collect();
    widths.sort_by(f64::total_cmp);
    widths
}

#[test]
fn routed_votes_teach_more_than_even_ones() {
    let (routed, even) = (widths(true), widths(false));
    let at = |share: usize| {
        let index = routed.len() * share / 100;
        (routed[index], even[index])
    };
    let (median, even_median) = at(50);
    assert!(median <= 0.95 * even_median, "{median} against {even_median}");
    let (unsure, even_unsure) = at(75);
    assert!(unsure <= 0.8 * even_unsure, "{unsure} against {even_unsure}");
}
