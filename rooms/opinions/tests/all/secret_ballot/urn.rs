//! The urn: lost, damaged, destroyed.

use pluriel_council::{
    Actor,
    urn::{Slip, UrnId, Urns},
};
use pluriel_opinions::{
    commands::*,
    events::BallotRestarted,
    words::{Position, Stage},
};

use super::*;

fn urn(council: &Grouped) -> UrnId {
    council.house.call(council.opinion).secret.as_ref().unwrap().urn
}

#[test]
fn an_urn_is_there_from_the_opening_to_the_closing() {
    let mut council = Grouped::voting(&[('a', 7)], secretly(MAJORITY));
    let urn = urn(&council);
    assert_eq!(council.house.given.urns().slips(urn).unwrap().len(), 0);
    council.cast_all('a', [3, 3, 0]);
    assert_eq!(council.house.given.urns().slips(urn).unwrap().len(), 6);
    council.close();
    assert!(council.house.given.urns().kept().unwrap().is_empty());
    // A second closing finds it closed already.
    council.house.when(Actor::Pluriel, CloseCall { opinion: council.opinion }).then(&[]);
}

#[test]
fn a_lost_urn_starts_the_ballot_again_whole_and_what_was_cast_counts_for_nothing() {
    let mut council = Grouped::voting(&[('a', 7)], secretly(MAJORITY));
    let (first, old) = (urn(&council), council.ballot(Position::Supports));
    council.cast_all('a', [7, 0, 0]);
    council.house.when(Actor::Pluriel, RestartBallot { opinion: council.opinion }).then(&[]);
    council.house.when(SECRETARIAT, RestartBallot { opinion: council.opinion }).refused("access-denied");
    council.house.given.lose_urn(first);
    let ends = council.house.call(council.opinion).closes;
    let later = council.house.now.plus_seconds(2 * 86_400);
    assert_eq!(council.house.clock(later), 1, "what is lost is told at once");
    let ballot = council.house.call(council.opinion);
    assert!(ballot.secret.as_ref().unwrap().took_part.is_empty() && ballot.closes > ends);
    assert_eq!((ballot.number, council.house.stage(council.opinion)), (3, Stage::Ballot));
    assert_ne!(urn(&council), first);
    council.house.by("a1", old).refused("secret-another-ballot");
    council.cast_all('a', [2, 4, 0]);
    let events = council.close();
    let [Event::BallotClosed(closed), Event::NotCarried(_)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(counted(closed)["a"], [2, 4, 0]);
}

#[test]
fn an_urn_that_lacks_a_slip_is_lost_and_one_too_many_counts_for_nothing() {
    let mut council = Grouped::voting(&[('a', 8)], secretly(MAJORITY));
    council.cast_all('a', [6, 0, 0]);
    let urn = urn(&council);
    let stranger = council.house.id("a8");
    // Put in by a command that was never acknowledged: the record does not know of it.
    council.house.given.urns().put(urn, stranger, Some(Slip::of(3))).unwrap();
    let mut whole = council.house.given.clone();
    let events = council.close();
    let [Event::BallotClosed(closed), _] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!((counted(closed)["a"], closed.took_part.len()), ([6, 0, 0], 6));

    std::mem::swap(&mut council.house.given, &mut whole);
    council.house.given.urns().put(urn, council.house.id("a1"), None).unwrap();
    let events = council.close();
    let [Event::BallotRestarted(BallotRestarted { call: 3, .. })] = events.as_slice() else {
        panic!("{events:?}")
    };
}

#[test]
fn an_urn_lost_while_the_ballot_is_suspended_is_replaced_when_it_resumes() {
    let mut council = Grouped::voting(&[('a', 7)], secretly(MAJORITY));
    let opinion = council.opinion;
    council.house.when(SECRETARIAT, SuspendBallot { opinion, reasons: "Panne.".into() }).accepted();
    council.house.given.lose_urn(urn(&council));
    assert_eq!(council.house.clock(council.house.now), 0);
    council.house.when(SECRETARIAT, ResumeBallot { opinion }).accepted();
    assert_eq!(council.house.clock(council.house.now), 1);
    assert_eq!(council.house.call(opinion).number, 3);
}
