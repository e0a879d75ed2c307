//! Interests that are found in a secret ballot (`specs/opinions.md`, "Secret ballot"): the ballot is taken from each position in turn;
//! if any changes the outcome, the vote is annulled, else there is a note. Told by a count of its own, on random councils and votes.

use std::collections::BTreeSet;

use pluriel_council::MemberId;
use pluriel_opinions::{proof::NoProof, words::ChallengeId};
use proptest::prelude::*;

use super::*;

const OF_MEMBERS: &str = r#"{"decision": {"support": {"more_than": "1/2", "of": "members"}}}"#;

/// What a cell holds: supports, reservations, abstentions, oppositions, and its members.
type Cell = [u32; 5];

/// The cells of a vote, and in which of them each member that is challenged voted.
#[derive(Debug, Clone)]
struct Counted {
    of_members: bool,
    cells: Vec<Cell>,
}

impl Counted {
    fn of(tallies: &[CellTally], of_members: bool) -> Self {
        let cell = |tally: &CellTally| {
            [tally.supports, tally.supports_with_reservation, tally.abstains, tally.opposes, tally.members]
        };
        Self { of_members, cells: tallies.iter().map(cell).collect() }
    }

    fn is_adopted(&self) -> bool {
        let sum = |which: &[usize]| {
            self.cells.iter().flat_map(|cell| which.iter().map(|place| cell[*place])).sum::<u32>()
        };
        let of = if self.of_members { sum(&[4]) } else { sum(&[0, 1, 3]) };
        2 * sum(&[0, 1]) > of
    }

    /// Every count that is possible when one ballot of this cell is taken out.
    fn without_one(&self, cell: usize) -> Vec<Self> {
        let taken = (0..4).filter(|choice| self.cells[cell][*choice] > 0).map(|choice| {
            let mut left = self.clone();
            left.cells[cell][choice] -= 1;
            left.cells[cell][4] -= 1;
            left
        });
        let taken: Vec<_> = taken.collect();
        // Whoever voted there said that it takes no part: no ballot of a choice can be taken.
        if taken.is_empty() { vec![self.clone()] } else { taken }
    }

    /// Whether some way to take ballots of these cells out changes the outcome.
    fn hangs_on(&self, cells: &[usize]) -> bool {
        let mut possible = vec![self.clone()];
        for cell in cells {
            possible = possible.iter().flat_map(|counted| counted.without_one(*cell)).collect();
        }
        possible.iter().any(|counted| counted.is_adopted() != self.is_adopted())
    }
}

/// Somebody else challenges this member, which admits it.
fn admitted(council: &mut Grouped, member: usize) -> ChallengeId {
    let (name, by) =
        (council.members[member].0.clone(), council.members[(member + 1) % council.members.len()].0.clone());
    let opinion = council.opinion;
    let challenge = Challenge { opinion, member: council.house.id(&name), reasons: "Un intérêt.".into() };
    let decision = council.house.by(&by, challenge).accepted();
    let Event::Challenged(brought) = &decision.events[0].event else { panic!("{decision:?}") };
    let challenge = brought.challenge;
    council.house.by(&name, JudgeChallenge { opinion, challenge, founded: true }).accepted();
    challenge
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: crate::cases(48),
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_260_504),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_ballot_is_taken_from_each_position_in_turn(
        sizes in (5usize..8, 5usize..8, 0usize..3),
        votes in prop::collection::vec(prop::option::weighted(0.9, 0usize..5), 18),
        leaning in 0usize..4,
        of_members in any::<bool>(),
        interested in prop::collection::btree_set(0usize..16, 1..4),
        while_open in any::<bool>(),
    ) {
        let rule = if of_members { OF_MEMBERS } else { MAJORITY };
        let groups: Vec<_> =
            [('a', sizes.0), ('b', sizes.1), ('c', sizes.2)].into_iter().filter(|(_, size)| *size > 0).collect();
        let mut council = Grouped::voting(&groups, secretly(rule));
        let names: Vec<_> = council.members.iter().map(|(name, _)| name.clone()).collect();
        let mut voted: BTreeSet<MemberId> = BTreeSet::new();
        for (place, (name, vote)) in names.iter().zip(&votes).enumerate() {
            let Some(vote) = vote else { continue };
            // Votes that are close are those in which one ballot decides.
            let vote = if leaning == 0 { *vote } else { [0, 3][place % 2] };
            council.cast(name, Position::ALL[vote]).accepted();
            voted.insert(council.house.id(name));
        }
        let interested: Vec<_> = interested.into_iter().filter(|place| *place < names.len()).collect();
        let mut waiting = Vec::new();
        if while_open {
            for member in &interested {
                waiting.push(admitted(&mut council, *member));
            }
            let known = council.house.opinion(council.opinion);
            prop_assert!(known.disputes.challenges.iter().all(|held| held.end.is_none()), "they wait for the closing");
            prop_assert!(known.call().unwrap().closing.is_none());
        }
        let events = council.close();
        let Some(Event::BallotClosed(closed)) = events.first() else { return Ok(()) };
        let tallies = closed.tallies.clone();
        let counted = Counted::of(&tallies, of_members);
        let first = council.house.call(council.opinion).number;
        prop_assert_eq!(counted.is_adopted(), council.house.stage(council.opinion) == Stage::Adopted);

        let mut cells = Vec::new();
        for (rank, member) in interested.iter().enumerate() {
            let id = council.house.id(&names[*member]);
            if voted.contains(&id) {
                let group = council.house.call(council.opinion).electorate.elector(id).unwrap().group.clone();
                cells.push(tallies.iter().position(|tally| tally.groups.contains(&group)).unwrap());
            }
            if while_open {
                let held = council.house.opinion(council.opinion).disputes.challenge(waiting[rank]).cloned();
                let due = held.filter(|held| held.end.is_none()).map(|held| held.decide_by);
                if let Some(due) = due {
                    let later = due.max(council.house.now);
                    council.house.clock_without_deadlines(later);
                    let decide = DecideChallenges { opinion: council.opinion };
                    council.house.when(pluriel_council::Actor::Pluriel, decide).accepted();
                }
            } else {
                admitted(&mut council, *member);
            }
            let known = council.house.opinion(council.opinion);
            let annulled = known.calls.iter().find(|call| call.number == first).unwrap().contested.annulled.is_some();
            prop_assert_eq!(annulled, counted.hangs_on(&cells), "{:?} without ballots of {:?}", counted, cells);
            if annulled {
                let first = known.calls.iter().find(|call| call.number == first).unwrap();
                prop_assert!(first.closing.is_none(), "tallies are withdrawn");
                prop_assert_eq!(proof::of(council.house.given.rooms(), known), Err(NoProof::NotClosed));
                prop_assert!(known.recused.contains_key(&id), "it is out of the next vote");
                break;
            }
            prop_assert!(known.disputes.interests.contains_key(&id));
            let kept = known.closed_call().unwrap().closing.as_ref().unwrap();
            prop_assert_eq!(&kept.tallies, &tallies, "what was counted is not published a second time without the member");
            let proof = proof::of(council.house.given.rooms(), known).unwrap();
            proof::verify(&proof).unwrap();
        }
    }
}
