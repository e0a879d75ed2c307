//! Copies, straight lines and bursts are found where they are, and only there.

use crate::made;
use pluriel_deliberation::{
    Threads, Vote,
    keyed::Key,
    robustness::{self, Search},
};

type Ballots = Vec<(u64, u64, Vote)>;

fn crowd(people: usize) -> Ballots {
    let synthetic = made::synthetic(people, 120, people * 30, 3, 2);
    let votes = |person: usize| {
        let votes = synthetic.votes(person).into_iter();
        votes.map(move |(statement, vote)| (person as u64, statement as u64, vote))
    };
    (0..people).flat_map(votes).collect()
}

/// `count` people from identifier `first` on, who vote one random ballot and stray once in twenty.
fn copies(first: u64, count: u64) -> Ballots {
    let ballot = Key::new("one ballot");
    let vote = |key: Key| Vote::from_value(key.index(3) as i64 - 1).expect("a vote");
    let mut ballots = Vec::new();
    for person in first..first + count {
        for statement in (0..120).filter(|statement| ballot.with(*statement).uniform() < 0.4) {
            let own = Key::new("own votes").with(person).with(statement);
            let followed = if own.uniform() < 0.05 { own.with(1) } else { ballot.with(statement).with(1) };
            ballots.push((person, statement, vote(followed)));
        }
    }
    ballots
}

#[test]
fn copies_are_found_in_small_and_large_crowds() {
    for (people, search) in [(600, Search::AllPairs), (6_000, Search::LikeSignatures)] {
        let honest = crowd(people);
        let (none, searched) = robustness::rings(&made::from_ballots(honest.clone()), Threads(2));
        assert_eq!((none.len(), searched), (0, search), "{people} independent people");
        let first = people as u64;
        let votes = made::from_ballots(honest.into_iter().chain(copies(first, 20)));
        let (rings, _) = robustness::rings(&votes, Threads(2));
        assert_eq!(rings.len(), 1, "{people} people");
        let found: Vec<u64> = rings[0].rows.iter().map(|row| votes.participants()[*row]).collect();
        let copies = found.iter().filter(|id| **id >= first).count();
        assert!(copies >= 18 && found.len() <= copies + people / 100, "{found:?}");
        let voices = robustness::voices(votes.participants().len(), &rings);
        assert_eq!(voices.iter().filter(|heard| !**heard).count(), found.len() - 1);
    }
}

#[test]
fn straight_lines_are_told_from_popular_statements() {
    let mut ballots = crowd(300);
    ballots.extend((0..120).map(|statement| (9_000, statement, Vote::Disagree)));
    let lines = robustness::straight_lines(&made::from_ballots(ballots));
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].vote, lines[0].votes), (Vote::Disagree, 120));
    let popular = (0..200).flat_map(|person| (0..30).map(move |statement| (person, statement, Vote::Agree)));
    assert!(robustness::straight_lines(&made::from_ballots(popular)).is_empty());
}

#[test]
fn bursts_stand_out_of_the_usual_pace() {
    const MINUTE: i64 = 60_000;
    let usual = (0..400).map(|person| (person * 7 * MINUTE, person * 7 * MINUTE + MINUTE));
    let steady: Vec<(i64, i64)> = usual.clone().collect();
    assert!(robustness::bursts(&steady).is_empty());
    let burst = (0..40).map(|person| (1_000 * MINUTE + person * 2_000, 1_001 * MINUTE));
    let found = robustness::bursts(&usual.chain(burst).collect::<Vec<_>>());
    assert_eq!(found.len(), 1);
    assert!(found[0].start <= 1_000 * MINUTE && 1_000 * MINUTE < found[0].end && found[0].arrivals >= 40);
    assert!(robustness::bursts(&[]).is_empty());
}
