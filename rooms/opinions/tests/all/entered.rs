//! Positions that their member does not take itself: ballots in writing, shows of hands, proxies.

use pluriel_council::{Actor, Id};
use pluriel_opinions::{
    OpinionId,
    commands::*,
    events::Hand,
    proof::{self, Mismatch},
    standing_orders::{BallotWhen, StandingOrders},
    words::{Apart, Position, Stage, Way},
};

use crate::setting::*;

/// A call of "assemblee" that spans a meeting on Monday 26 January, which has begun.
fn at_the_meeting() -> (House, OpinionId, pluriel_meetings::MeetingId) {
    let mut house = house();
    let meeting = house.meeting(7, "assemblee", "2026-01-26T14:00:00Z", false);
    let opinion = house.called("assemblee");
    house.clock(at("2026-01-26T15:00:00Z"));
    (house, opinion, meeting)
}

fn hands(house: &House, opinion: OpinionId, shown: &[(&str, Position)]) -> Vec<Hand> {
    let hand = |(name, position): &(&str, Position)| Hand { member: house.id(name), position: *position };
    let _ = opinion;
    shown.iter().map(hand).collect()
}

#[test]
fn a_show_of_hands_counts_once_another_organisation_confirms_it_and_is_counted_apart() {
    let (mut house, opinion, meeting) = at_the_meeting();
    let said = house.position(opinion, Position::Opposes);
    house.by("Mares", said).accepted();
    let version = house.call(opinion).version();
    let shown = ["Ronces", "Orties", "Semences", "Serres", "Outils", "Ruches", "Mares"];
    let shown: Vec<_> = shown.iter().map(|name| (*name, Position::Supports)).collect();
    let enter = |hands: Vec<Hand>| EnterHands { opinion, version, meeting, hands };
    let all = hands(&house, opinion, &shown);
    house.by("Haies", enter(all.clone())).refused("access-denied");
    house.when(SECRETARIAT, enter(Vec::new())).refused("field-required");
    let twice = [all.clone(), all[..1].to_vec()].concat();
    house.when(SECRETARIAT, enter(twice)).refused("ballots-hand-wrong");
    house.when(SECRETARIAT, enter(all)).then_kinds(&["hands_entered"]);
    assert_eq!(house.call(opinion).positions.len(), 1, "nothing counts before it is confirmed");
    let entry = house.call(opinion).contested.hands.as_ref().unwrap().seq;
    house.when(SECRETARIAT, ConfirmHands { opinion, entry }).refused("access-denied");
    house.by("Voirie", ConfirmHands { opinion, entry }).refused("opinions-not-in-electorate");
    house.by("Haies", ConfirmHands { opinion, entry: entry + 1 }).refused("ballots-hands-changed");
    house.by("Haies", ConfirmHands { opinion, entry }).accepted();
    house.by("Haies", ConfirmHands { opinion, entry }).refused("ballots-no-hands");
    let call = house.call(opinion);
    assert_eq!(call.position_of(house.id("Ronces")).unwrap().way, Way::Hands);
    assert_eq!(call.position_of(house.id("Mares")).unwrap().way, Way::Own, "what it said itself stays");
    // Two working days after the meeting of Monday 26 January.
    assert_eq!(call.closes, at("2026-01-28T23:00:00Z"));
    let correction = house.position(opinion, Position::Abstains);
    house.by("Orties", correction).accepted();
    house.clock(at("2026-01-28T23:00:00Z"));
    let proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert_eq!(proof.apart, Apart { by_hands: 5, ..Apart::default() });
    proof::verify(&proof).unwrap();
    let wrong = proof::Proof { apart: Apart { by_hands: 4, ..Apart::default() }, ..proof };
    assert_eq!(proof::verify(&wrong).map(|_| ()), Err(Mismatch::Apart));
}

#[test]
fn a_ballot_in_writing_is_transcribed_with_its_words_and_its_member_corrects_it() {
    let mut house = house();
    let opinion = house.called("assemblee");
    let transcribe = |house: &House, name: &str, position, letter: &str| TranscribeBallot {
        member: house.id(name),
        position: house.position(opinion, position),
        letter: letter.into(),
        document: None,
    };
    let of_orties = transcribe(&house, "Orties", Position::Supports, "Nous soutenons ce texte.");
    house.by("Haies", of_orties.clone()).refused("access-denied");
    let empty = TranscribeBallot { letter: " ".into(), ..of_orties.clone() };
    house.when(SECRETARIAT, empty).refused("field-required");
    let stranger = transcribe(&house, "Voirie", Position::Supports, "Oui.");
    house.when(SECRETARIAT, stranger).refused("ballots-challenged-not-in-electorate");
    house.when(SECRETARIAT, of_orties.clone()).then_kinds(&["position_taken"]);
    let held = *house.call(opinion).position_of(house.id("Orties")).unwrap();
    assert_eq!((held.way, held.letter.is_some(), held.document), (Way::Writing, true, None));
    let other = transcribe(&house, "Semences", Position::Opposes, "Non.");
    house.when(SECRETARIAT, other).accepted();
    let correction = house.position(opinion, Position::Abstains);
    house.by("Orties", correction).accepted();
    house.when(SECRETARIAT, of_orties).refused("ballots-spoke-itself");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    let closing = house.call(opinion).closing.as_ref().unwrap();
    assert_eq!((closing.apart, closing.counted.len()), (Apart { in_writing: 1, ..Apart::default() }, 2));
}

/// A house whose standing orders allow one proxy each, and always have a ballot.
fn with_proxies() -> House {
    let mut house = council();
    let mut allowing = StandingOrders { ..orders() };
    allowing.ballot.proxies = 1;
    allowing.ballot.when = BallotWhen::Always;
    house.when(SECRETARIAT, SetStandingOrders { orders: allowing }).accepted();
    house
}

#[test]
fn a_proxy_is_given_before_the_opening_one_each_and_is_counted_apart() {
    let mut house = with_proxies();
    let opinion = house.called("assemblee");
    let give = |house: &House, to: &str| GiveProxy { opinion, to: house.id(to) };
    let to = |house: &House| give(house, "Haies");
    let command = to(&house);
    house.by("Voirie", command).refused("opinions-not-in-electorate");
    house.by("Orties", give(&house, "Orties")).refused("ballots-proxy-to-nobody");
    house.by("Orties", command).then_kinds(&["proxy_given"]);
    house.by("Orties", command).then(&[]);
    house.by("Serres", command).refused("ballots-proxy-taken");
    house.by("Haies", give(&house, "Mares")).refused("ballots-proxy-held");
    house.by("Mares", give(&house, "Orties")).refused("ballots-proxy-taken");
    house.by("Orties", RevokeProxy { opinion }).then_kinds(&["proxy_revoked"]);
    house.by("Orties", RevokeProxy { opinion }).refused("ballots-no-proxy-given");
    house.by("Orties", command).accepted();
    // In the call that was open already, the member speaks itself.
    let said = house.position(opinion, Position::Opposes);
    house.by("Orties", said).accepted();
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Ballot);
    house.by("Orties", RevokeProxy { opinion }).refused("ballots-proxy-too-late");
    let said = house.position(opinion, Position::Supports);
    house.by("Orties", said.clone()).refused("ballots-gave-proxy");
    let cast = CastByProxy { member: house.id("Orties"), position: said };
    house.by("Mares", cast.clone()).refused("ballots-holds-no-proxy");
    house.by("Haies", cast).then_kinds(&["position_taken"]);
    let closes = house.call(opinion).closes;
    house.clock(closes);
    let proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert_eq!(proof.apart, Apart { by_proxy: 1, ..Apart::default() });
    proof::verify(&proof).unwrap();
}

#[test]
fn where_the_standing_orders_allow_none_no_proxy_is_given() {
    let mut house = house();
    let opinion = house.admitted("assemblee");
    let give = GiveProxy { opinion, to: house.id("Haies") };
    house.by("Orties", give).refused("ballots-no-proxies");
    let late = GiveProxy { opinion: OpinionId(Id::from_bits(3)), ..give };
    house.by("Orties", late).refused("opinions-unknown");
    house.when(Actor::Visitor, give).refused("access-sign-in");
}
