//! Questions joined and parted, and appeals against the refusal of the formation.

use pluriel_council::Actor;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    events::Event,
    state::AppealResult,
    words::{AppealVote, Stage, Task},
};

use crate::setting::*;

fn join(opinion: OpinionId, into: OpinionId) -> JoinReferral {
    JoinReferral { opinion, into, reasons: "La même question.".into() }
}

fn asked_twice(house: &mut House) -> (OpinionId, OpinionId) {
    let first = house.referred("Ronces", "jardins");
    let second = opinion_of(&house.by("Semences", question("jardins")).accepted());
    (first, second)
}

fn authors(house: &House, opinion: OpinionId) -> Vec<pluriel_council::MemberId> {
    house.opinion(opinion).referral().unwrap().authors.clone()
}

#[test]
fn the_same_question_asked_twice_is_joined_and_its_authors_are_authors_of_both() {
    let mut house = house();
    let (first, second) = asked_twice(&mut house);
    house.by("Ronces", join(second, first)).refused("access-denied");
    let no_reason = JoinReferral { reasons: " ".into(), ..join(second, first) };
    house.when(SECRETARIAT, no_reason).refused("field-required");
    house.when(SECRETARIAT, join(second, second)).refused("referral-join-unknown");
    let decision = house.when(SECRETARIAT, join(second, first)).then_kinds(&["joined", "authors_joined"]);
    assert_eq!(decision.address.as_deref(), Some("/saisines/2"));
    assert_eq!((house.stage(first), house.stage(second)), (Stage::Referred, Stage::Joined));
    assert_eq!(authors(&house, first), [house.id("Ronces"), house.id("Semences")]);
    assert_eq!(house.opinion(second).handling.joined.unwrap().into, first);

    // Who signed either question is its author: nobody of both groups sponsors it, a third does.
    house.by("Serres", Sponsor { opinion: first }).refused("opinions-sponsor-too-close");
    house.by("Ruches", Sponsor { opinion: first }).accepted();
    house.by("Ruches", Sponsor { opinion: second }).refused("opinions-not-referred");
    // The window of the joined question does not run.
    house.clock(house.opinion(second).referral().unwrap().window_ends);
    assert_eq!(house.stage(second), Stage::Joined);
    house.when(SECRETARIAT, admit(first)).accepted();
    let admission = house.opinion(first).admission.clone().unwrap();
    assert_eq!(admission.rapporteurs[0].member, house.id("Ronces"));
    assert_eq!(admission.rapporteurs[0].task, Task::Pen);
    assert_eq!(house.opinion(first).authors().len(), 2);
}

#[test]
fn a_joining_is_undone_until_the_text_is_put_to_the_call() {
    let mut house = house();
    let (first, second) = asked_twice(&mut house);
    house.when(SECRETARIAT, PartReferral { opinion: second }).refused("referral-not-joined");
    house.when(SECRETARIAT, join(second, first)).accepted();
    house.when(SECRETARIAT, join(first, second)).refused("referral-others-joined");
    let left = house.opinion(second).referral().unwrap().window_ends;
    house.clock(at("2026-02-12T09:00:00Z"));
    house.when(SECRETARIAT, PartReferral { opinion: second }).then_kinds(&["parted", "authors_parted"]);
    assert_eq!((house.stage(first), house.stage(second)), (Stage::Referred, Stage::Referred));
    assert_eq!(authors(&house, first), [house.id("Ronces")]);
    let window = house.opinion(second).referral().unwrap().window_ends;
    assert!(window > left, "the time that it was joined is given back");
    house.when(SECRETARIAT, join(second, first)).accepted();
    house.by("Ruches", Sponsor { opinion: first }).accepted();
    house.when(SECRETARIAT, admit(first)).accepted();
    let version = house.opinion(first).text.version;
    house.by("Ronces", OpenCall { opinion: first, version }).accepted();
    house.when(SECRETARIAT, PartReferral { opinion: second }).refused("referral-part-too-late");
    let third = opinion_of(&house.by("Mares", question("jardins")).accepted());
    house.when(SECRETARIAT, join(third, first)).refused("referral-join-too-late");
    let other = opinion_of(&house.by("Mares", question("assemblee")).accepted());
    house.when(SECRETARIAT, join(other, third)).refused("referral-join-another-formation");
}

fn declined(house: &mut House) -> OpinionId {
    let opinion = house.referred("Ronces", "jardins");
    house.when(SECRETARIAT, Decline { opinion, reasons: "Hors sujet.".into(), meeting: None }).accepted();
    opinion
}

fn appeal(opinion: OpinionId) -> Appeal {
    Appeal { opinion, reasons: "C’est le sujet.".into() }
}

fn appealed(house: &mut House) -> OpinionId {
    let opinion = declined(house);
    house.by("Ronces", appeal(opinion)).then_kinds(&["appeal_asked"]);
    house
        .by("Voirie", Appeal { opinion, reasons: String::new() })
        .then_kinds(&["appeal_asked", "appeal_opened"]);
    opinion
}

fn closes(house: &House, opinion: OpinionId) -> pluriel_council::Instant {
    house.opinion(opinion).handling.appeal.as_ref().unwrap().vote.as_ref().unwrap().closes
}

fn result(house: &House, opinion: OpinionId) -> AppealResult {
    house.opinion(opinion).handling.appeal.as_ref().unwrap().vote.as_ref().unwrap().result.unwrap()
}

#[test]
fn enough_organisations_have_the_formation_vote_and_its_majority_takes_the_question_up() {
    let mut house = house();
    let opinion = declined(&mut house);
    house.when(SECRETARIAT, appeal(opinion)).refused("access-denied");
    house.when(Actor::Visitor, appeal(opinion)).refused("access-sign-in");
    house.by("Ronces", VoteOnAppeal { opinion, vote: AppealVote::Admit }).refused("referral-no-appeal-vote");
    house.by("Ronces", appeal(opinion)).accepted();
    let again = house.by("Ronces", appeal(opinion)).accepted();
    assert!(again.events.is_empty(), "asked once, a member asks no more");
    house.by("Voirie", appeal(opinion)).then_kinds(&["appeal_asked", "appeal_opened"]);
    // Five working days from Monday 12 January.
    assert_eq!(closes(&house, opinion), at("2026-01-19T23:00:00Z"));
    house.by("Parcs", appeal(opinion)).refused("referral-appealed-already");
    house.by("Voirie", VoteOnAppeal { opinion, vote: AppealVote::Admit }).refused("referral-not-in-appeal");

    let cast = house.by("Ronces", VoteOnAppeal { opinion, vote: AppealVote::Refuse }).accepted();
    assert!(cast.events[0].sealed, "who voted how is not public");
    assert!(matches!(cast.events[0].event, Event::AppealVoted(_)));
    for (name, vote) in [
        ("Ronces", AppealVote::Admit),
        ("Semences", AppealVote::Admit),
        ("Ruches", AppealVote::Refuse),
        ("Haies", AppealVote::Abstain),
    ] {
        house.by(name, VoteOnAppeal { opinion, vote }).accepted();
    }
    let end = closes(&house, opinion);
    assert_eq!(house.clock(end), 1);
    let AppealResult { admit: yes, refuse, abstain, silent, .. } = result(&house, opinion);
    assert_eq!((yes, refuse, abstain, silent), (2, 1, 1, 6));
    assert_eq!(house.stage(opinion), Stage::Referred);
    let decline = Decline { opinion, reasons: "Toujours non.".into(), meeting: None };
    house.when(SECRETARIAT, decline).refused("referral-upheld");
    // It waits for its admission, without sponsor, whatever its window.
    house.clock(at("2026-06-01T09:00:00Z"));
    house.when(SECRETARIAT, admit(opinion)).accepted();
    assert_eq!(house.stage(opinion), Stage::Drafting);
}

#[test]
fn a_tie_lets_the_refusal_stand_and_there_is_one_appeal_in_time() {
    let mut house = house();
    let opinion = appealed(&mut house);
    house.by("Ronces", VoteOnAppeal { opinion, vote: AppealVote::Admit }).accepted();
    house.by("Mares", VoteOnAppeal { opinion, vote: AppealVote::Refuse }).accepted();
    let end = closes(&house, opinion);
    house.clock_without_deadlines(end);
    house.by("Haies", VoteOnAppeal { opinion, vote: AppealVote::Admit }).refused("referral-appeal-over");
    house.clock(end);
    assert_eq!(house.stage(opinion), Stage::Declined);
    assert!(!result(&house, opinion).is_upheld());
    house.by("Semences", appeal(opinion)).refused("referral-appealed-already");

    let late = declined(&mut house);
    house.clock(at("2026-02-10T09:00:00Z"));
    house.by("Semences", appeal(late)).refused("referral-appeal-too-late");
    let alone = house.referred("Mares", "jardins");
    house.by("Semences", appeal(alone)).refused("referral-not-declined");
    house.clock(house.opinion(alone).referral().unwrap().window_ends);
    house.by("Semences", appeal(alone)).refused("referral-no-appeal-without-sponsors");
}
