//! Property 6, over small councils, exhaustively: whatever is published of a secret ballot is a function of who took part and of the
//! tallies by cell. So two votes that have these in common cannot be told apart, and 0/1/0 of a group of one is never computed.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::Event as _;
use pluriel_opinions::{proof, words::Position};

use super::*;

const CHOICES: [Position; 3] = [Position::Supports, Position::Opposes, Position::Abstains];

/// Everything that the record and the proof tell once a ballot is closed, and the tallies by cell.
fn published(open: &Grouped, votes: &[Position]) -> (Vec<String>, Vec<CellTally>) {
    let mut council = Grouped {
        house: House { given: open.house.given.clone(), now: open.house.now },
        members: open.members.clone(),
        opinion: open.opinion,
    };
    let names: Vec<_> = council.members.iter().map(|(name, _)| name.clone()).collect();
    let mut told = Vec::new();
    for (name, vote) in names.iter().zip(votes) {
        let events = council.cast(name, *vote).accepted().events;
        // Sealed, and without the choice all the same.
        told.extend(events.iter().map(|event| event.event.body()));
    }
    let events = council.close();
    told.extend(events.iter().map(pluriel_council::Event::body));
    let proof = proof::of(council.house.given.rooms(), council.house.opinion(council.opinion)).unwrap();
    told.push(proof.to_json());
    let tallies = proof.tallies.iter().map(CellTally::from).collect();
    (told, tallies)
}

/// All ways to vote.
fn all_votes(members: usize) -> impl Iterator<Item = Vec<Position>> {
    let ways = CHOICES.len().pow(u32::try_from(members).unwrap());
    (0..ways).map(move |mut way| {
        (0..members)
            .map(|_| {
                let vote = CHOICES[way % 3];
                way /= 3;
                vote
            })
            .collect()
    })
}

#[test]
fn what_is_published_depends_on_the_tallies_by_cell_alone_and_a_group_of_one_stays_hidden() {
    // One group of one, counted with the others: one cell.
    let open = Grouped::voting(&[('a', 4), ('c', 1)], secretly(MAJORITY));
    let mut by_tallies: BTreeMap<String, (Vec<String>, BTreeSet<Position>)> = BTreeMap::new();
    for votes in all_votes(5) {
        let (told, tallies) = published(&open, &votes);
        assert_eq!(tallies.len(), 1, "c is no cell of its own");
        let key = format!("{tallies:?}");
        let (first, of_c) = by_tallies.entry(key).or_insert_with(|| (told.clone(), BTreeSet::new()));
        assert_eq!(*first, told, "two votes of the same tallies are told apart");
        of_c.insert(votes[4]);
    }
    assert_eq!(by_tallies.len(), 21, "the ways to share 5 ballots among 3 choices");
    for (tallies, (_, of_c)) in by_tallies {
        let unanimous = of_c.len() == 1;
        let shares = ["supports: 5", "opposes: 5", "abstains: 5"];
        assert_eq!(unanimous, shares.iter().any(|share| tallies.contains(share)), "{tallies}: {of_c:?}");
    }
}

#[test]
fn with_two_cells_what_one_says_tells_nothing_of_who_said_it_in_the_other() {
    let open = Grouped::voting(&[('a', 5), ('b', 4), ('c', 1)], secretly(MAJORITY));
    let mut by_tallies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut of_c: BTreeMap<String, BTreeSet<Position>> = BTreeMap::new();
    // Group a votes in two orders of the same choices; b and c in every way.
    for a in [[0, 0, 0, 1, 2], [2, 1, 0, 0, 0]] {
        for bc in all_votes(5) {
            let votes: Vec<_> = a.iter().map(|choice| CHOICES[*choice]).chain(bc).collect();
            let (told, tallies) = published(&open, &votes);
            let cells: Vec<_> = tallies.iter().map(|tally| tally.groups.len()).collect();
            assert_eq!(cells, [1, 2]);
            let key = format!("{tallies:?}");
            assert_eq!(*by_tallies.entry(key.clone()).or_insert_with(|| told.clone()), told);
            of_c.entry(key).or_default().insert(votes[9]);
        }
    }
    // Of the 21 ways to share 5 ballots among 3 choices, the 3 unanimous ones tell every vote, and the page warns of it.
    let hidden = of_c.values().filter(|choices| choices.len() > 1).count();
    assert_eq!((of_c.len(), hidden), (21, 18));
}
