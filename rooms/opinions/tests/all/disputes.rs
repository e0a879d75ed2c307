//! Disputed votes: annulled by the secretariat and two members, challenged for an interest, evaluated again.

use std::collections::BTreeSet;

use pluriel_council::Actor;
use pluriel_opinions::{
    Event, OpinionId,
    commands::*,
    interest,
    proof::{self, Mismatch, NoProof},
    state::Call,
    words::{AnswerKind, ChallengeId, Position, Progress, Stage},
};
use pluriel_rules::Outcome;

use crate::{answers::Asked, setting::*, transitions::balloted};

/// The secretariat proposes to annul the last vote.
fn propose(house: &mut House, opinion: OpinionId) {
    let call = house.call(opinion).number;
    house.when(SECRETARIAT, ProposeAnnulment { opinion, call, reasons: "Panne.".into() }).accepted();
}

fn confirm(house: &House, opinion: OpinionId) -> ConfirmAnnulment {
    ConfirmAnnulment { opinion, call: house.call(opinion).number }
}

fn annul(house: &mut House, opinion: OpinionId) {
    propose(house, opinion);
    let confirm = confirm(house, opinion);
    house.by("Haies", confirm).then_kinds(&["annulment_confirmed"]);
    house.by("Mares", confirm).accepted();
}

/// A vote annulled from this stage.
pub fn annulled_from(house: &mut House, stage: Stage) -> OpinionId {
    let opinion = match stage {
        Stage::Adopted => house.closed("jardins", "++++++...."),
        Stage::NotCarried => house.closed("jardins", "+++++....."),
        _ => balloted(house),
    };
    if stage == Stage::Suspended {
        house.when(SECRETARIAT, SuspendBallot { opinion, reasons: "Panne.".into() }).accepted();
    }
    assert_eq!(house.stage(opinion), stage);
    annul(house, opinion);
    opinion
}

/// A vote annulled after the last instant at which a call can open.
pub fn annulled_too_late(house: &mut House) -> OpinionId {
    let opinion = house.closed("jardins", "++++++....");
    house.clock(at("2027-12-01T00:00:00Z"));
    annul(house, opinion);
    opinion
}

/// A vote annulled from this stage, since without a member that had an interest it might not have been valid.
pub fn interested_from(house: &mut House, stage: Stage) -> OpinionId {
    if stage == Stage::NotCarried {
        let opinion = house.closed("jardins", "+++++-----");
        let challenge = challenge(house, opinion, "Ronces");
        judge(house, opinion, challenge, &["Orties", "Semences"]);
        let due = house.opinion(opinion).disputes.challenge(challenge).unwrap().decide_by;
        house.clock(due);
        return opinion;
    }
    let mut asked = Asked::adopted_by("Quorum", "+++--.....");
    let opinion = asked.opinion;
    match stage {
        Stage::Adopted => {}
        Stage::Published => {
            asked.house.when(SECRETARIAT, Publish { opinion }).accepted();
            asked.clock(asked.house.now.plus_seconds(600));
        }
        _ => asked = asked.put(),
    }
    if matches!(stage, Stage::PartlyAnswered | Stage::Answered | Stage::FollowedUp) {
        let answer = asked.answer(1, 0, AnswerKind::AlreadyDone);
        asked.house.when(Actor::Visitor, answer).accepted();
    }
    if matches!(stage, Stage::Answered | Stage::FollowedUp) {
        for block in 0..4 {
            let answer = asked.answer(0, block, AnswerKind::Accepted);
            asked.house.when(Actor::Visitor, answer).accepted();
        }
    }
    if stage == Stage::FollowedUp {
        let report = asked.report(0, 0, Progress::UnderWay);
        asked.house.when(Actor::Visitor, report).accepted();
    }
    assert_eq!(asked.house.stage(opinion), stage);
    let challenge = challenge(&mut asked.house, opinion, "Ronces");
    judge(&mut asked.house, opinion, challenge, &["Orties", "Semences"]);
    let due = asked.house.opinion(opinion).disputes.challenge(challenge).unwrap().decide_by;
    asked.clock(due);
    *house = asked.house;
    opinion
}

/// A member is found to have had an interest in the vote on an opinion.
pub fn found_interested(house: &mut House, opinion: OpinionId, member: &str) {
    let challenge = challenge(house, opinion, member);
    judge(house, opinion, challenge, &["Orties", "Semences"]);
    decided(house, opinion, challenge);
}

/// Haies challenges a member.
fn challenge(house: &mut House, opinion: OpinionId, member: &str) -> ChallengeId {
    let member = house.id(member);
    let command = Challenge { opinion, member, reasons: "Elle vend des haies.".into() };
    let decision = house.by("Haies", command).accepted();
    match &decision.events[0].event {
        Event::Challenged(brought) => brought.challenge,
        other => panic!("{other:?}"),
    }
}

fn judge(house: &mut House, opinion: OpinionId, challenge: ChallengeId, founded: &[&str]) {
    for name in founded {
        house.by(name, JudgeChallenge { opinion, challenge, founded: true }).accepted();
    }
}

/// The challenge's time is over.
fn decided(house: &mut House, opinion: OpinionId, challenge: ChallengeId) {
    let due = house.opinion(opinion).disputes.challenge(challenge).unwrap().decide_by;
    house.clock(due);
}

#[test]
fn two_members_of_different_organisations_and_groups_confirm_and_the_call_opens_again() {
    let mut house = house();
    let opinion = house.closed("assemblee", "++++++-...");
    let call = house.call(opinion).number;
    let why = |reasons: &str| ProposeAnnulment { opinion, call, reasons: reasons.into() };
    house.by("Haies", why("Panne.")).refused("access-denied");
    house.when(SECRETARIAT, why("")).refused("field-required");
    house.when(SECRETARIAT, ProposeAnnulment { call: 4, ..why("Panne.") }).refused("ballots-another-vote");
    let confirm = ConfirmAnnulment { opinion, call };
    house.by("Haies", confirm).refused("ballots-no-annulment-proposed");
    house.when(SECRETARIAT, why("Panne.")).then_kinds(&["annulment_proposed"]);
    house.when(SECRETARIAT, why("Panne.")).refused("ballots-annulment-proposed");
    house.when(SECRETARIAT, confirm).refused("access-denied");
    house.by("Voirie", confirm).refused("opinions-not-in-electorate");
    house.by("Haies", confirm).then_kinds(&["annulment_confirmed"]);
    house.by("Haies", confirm).then(&[]);
    house.by("Prairies", confirm).refused("ballots-annulment-too-close");
    assert_eq!(house.stage(opinion), Stage::Adopted);
    house.by("Mares", confirm).then_kinds(&[
        "annulment_confirmed",
        "annulled",
        "electorate_listed",
        "call_opened",
    ]);
    let known = house.opinion(opinion);
    assert_eq!((known.stage, known.calls.len()), (Stage::Call, 2));
    assert!(known.closed_call().is_none() && known.calls[0].closing.is_none(), "tallies are withdrawn");
    assert!(known.calls[0].contested.annulled.is_some_and(|held| held.reasons.is_some()));
    assert_eq!(proof::of(house.given.rooms(), known), Err(NoProof::NotClosed));
    let kinds: Vec<_> = known.acts.iter().map(|act| act.kind).collect();
    assert!(kinds.contains(&"call_closed") && kinds.contains(&"adopted"), "nothing leaves the record");
    house.positions(opinion, "+++++-----");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::NotCarried, "the second vote alone counts");
}

#[test]
fn a_ballot_that_is_open_is_annulled_and_a_published_opinion_is_not_but_by_a_challenge() {
    let mut house = house();
    let opinion = annulled_from(&mut house, Stage::Ballot);
    assert_eq!((house.stage(opinion), house.opinion(opinion).calls.len()), (Stage::Call, 3));
    assert!(!house.call(opinion).is_ballot);
    let mut house = crate::setting::house();
    let opinion = house.settled("jardins");
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.clock(house.now.plus_seconds(600));
    let late = ProposeAnnulment { opinion, call: 1, reasons: "Panne.".into() };
    house.when(SECRETARIAT, late).refused("ballots-nothing-to-annul");
}

#[test]
fn an_interest_found_after_the_closing_is_a_note_where_the_outcome_is_the_same() {
    for formation in ["assemblee", "jardins"] {
        let mut house = house();
        let opinion = house.closed(formation, "++++++++-.");
        let tallies = house.call(opinion).closing.clone().unwrap().tallies;
        let id = challenge(&mut house, opinion, "Ronces");
        judge(&mut house, opinion, id, &["Orties", "Semences"]);
        house.by("Serres", JudgeChallenge { opinion, challenge: id, founded: false }).accepted();
        decided(&mut house, opinion, id);
        let known = house.opinion(opinion);
        assert_eq!(known.stage, Stage::Adopted);
        assert!(known.disputes.interests.contains_key(&house.id("Ronces")));
        assert_eq!(house.call(opinion).closing.as_ref().unwrap().tallies, tallies, "what was counted stays");
        let mut proof = proof::of(house.given.rooms(), known).unwrap();
        assert_eq!(proof.interests, [house.id("Ronces")]);
        proof::verify(&proof).unwrap();
        proof.interests = vec![house.id("Voirie")];
        assert!(matches!(proof::verify(&proof), Err(Mismatch::InterestOfStranger(_))));
        let again = Challenge { opinion, member: house.id("Ronces"), reasons: "Encore.".into() };
        house.by("Mares", again).refused("ballots-stands-aside");
    }
}

#[test]
fn an_interest_that_decides_annuls_the_vote_and_its_member_is_out_of_the_next_one() {
    let mut house = house();
    let opinion = interested_from(&mut house, Stage::Transmitted);
    let known = house.opinion(opinion);
    let ronces = house.id("Ronces");
    assert_eq!((known.stage, known.calls.len()), (Stage::Call, 2));
    assert!(known.publication.is_none() && known.approvals.is_empty() && known.fate.puts().count() == 0);
    assert!(known.recused.contains_key(&ronces));
    assert_eq!(known.calls[0].contested.annulled.unwrap().member, Some(ronces));
    let say = house.position(opinion, Position::Supports);
    house.by("Ronces", say).refused("opinions-recused");
}

#[test]
fn where_positions_are_counts_whether_a_vote_is_annulled_tells_nothing_of_what_the_member_said() {
    // Under "Quorum" three support and two oppose: without any of the five there is no quorum. Prairies said nothing, and shares its
    // cell with members that did; nobody spoke in that of Ruches.
    for (member, stage) in [
        ("Ronces", Stage::Call),
        ("Serres", Stage::Call),
        ("Prairies", Stage::Call),
        ("Ruches", Stage::Adopted),
    ] {
        let mut asked = Asked::adopted_by("Quorum", "+++--.....");
        let id = challenge(&mut asked.house, asked.opinion, member);
        judge(&mut asked.house, asked.opinion, id, &["Orties", "Semences"]);
        decided(&mut asked.house, asked.opinion, id);
        assert_eq!(asked.house.stage(asked.opinion), stage, "{member}");
    }
    // Whoever shares a cell is treated alike, whatever it said.
    let mut house = house();
    let opinion = house.closed("jardins", "+++++-----");
    let known = house.opinion(opinion);
    let same = |name: &str| interest::keeps_outcome(known, &BTreeSet::from([house.id(name)]));
    let cells = &house.call(opinion).closing.as_ref().unwrap().tallies;
    for cell in cells {
        let of_cell: Vec<_> = VOTERS
            .iter()
            .filter(|(_, kind)| cell.groups.iter().any(|group| group.as_str() == *kind))
            .map(|(name, _)| same(name))
            .collect();
        assert!(of_cell.windows(2).all(|pair| pair[0] == pair[1]), "{cell:?}");
    }
}

#[test]
fn a_challenge_upheld_in_time_recuses_and_one_upheld_while_positions_are_taken_bars() {
    let mut house = house();
    let opinion = house.called("assemblee");
    let id = challenge(&mut house, opinion, "Mares");
    house
        .by("Mares", JudgeChallenge { opinion, challenge: id, founded: false })
        .refused("ballots-challenge-ones-own");
    house.by("Mares", JudgeChallenge { opinion, challenge: id, founded: true }).then_kinds(&[
        "challenge_judged",
        "challenge_decided",
        "recused",
    ]);
    assert!(house.opinion(opinion).recused.contains_key(&house.id("Mares")));

    let id = challenge(&mut house, opinion, "Orties");
    house.positions(opinion, "++.......");
    judge(&mut house, opinion, id, &["Semences", "Serres"]);
    decided(&mut house, opinion, id);
    let call = house.call(opinion);
    assert_eq!(call.position_of(house.id("Orties")).unwrap().position, Position::TakesNoPart);
    let say = house.position(opinion, Position::Supports);
    house.by("Orties", say).refused("ballots-barred");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    let proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert_eq!(proof::verify(&proof).unwrap().total.takes_no_part, 1);
}

#[test]
fn nobody_is_put_aside_alone_and_a_member_is_challenged_once_a_vote() {
    let mut house = house();
    let opinion = house.closed("assemblee", "++++++++-.");
    let id = challenge(&mut house, opinion, "Ronces");
    let again = Challenge { opinion, member: house.id("Ronces"), reasons: "Encore.".into() };
    house.by("Mares", again.clone()).refused("ballots-challenged-already");
    house.by("Ronces", again.clone()).refused("ballots-challenge-oneself");
    house.when(SECRETARIAT, again.clone()).refused("access-denied");
    let stranger = Challenge { member: house.id("Voirie"), ..again };
    house.by("Mares", stranger).refused("ballots-challenged-not-in-electorate");
    judge(&mut house, opinion, id, &["Haies"]);
    decided(&mut house, opinion, id);
    let held = house.opinion(opinion).disputes.challenge(id).unwrap();
    assert_eq!(held.end.map(|end| (end.upheld, end.founded)), Some((false, 1)));
    house
        .by("Mares", JudgeChallenge { opinion, challenge: id, founded: true })
        .refused("ballots-challenge-decided");
    assert_eq!(house.stage(opinion), Stage::Adopted);
}

#[test]
fn a_challenge_waits_between_the_end_of_a_vote_and_its_closing() {
    let mut house = house();
    let opinion = house.called("assemblee");
    house.positions(opinion, "++++++++-.");
    let id = challenge(&mut house, opinion, "Ronces");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    for name in ["Orties", "Semences", "Serres", "Outils", "Ruches"] {
        house
            .by(name, JudgeChallenge { opinion, challenge: id, founded: true })
            .then_kinds(&["challenge_judged"]);
    }
    house.clock(closes);
    let known = house.opinion(opinion);
    assert!(known.disputes.interests.contains_key(&house.id("Ronces")), "decided on what was closed");
    assert_eq!(known.call().and_then(|call: &Call| call.closing.as_ref()).unwrap().counted.len(), 9);
}

#[test]
fn taking_a_member_out_of_tallies_asks_every_ballot_that_its_cell_holds() {
    let mut house = house();
    let opinion = house.closed("jardins", "+++++-----");
    let (call, admission) = (house.call(opinion), house.opinion(opinion).admission.as_ref().unwrap());
    let tallies = &call.closing.as_ref().unwrap().tallies;
    let without = BTreeSet::from([house.id("Ronces")]);
    let outcomes = interest::counts(&admission.rule, &call.electorate, tallies, &without).unwrap();
    assert!(outcomes.contains(&Outcome::NotCarried) && !outcomes.contains(&Outcome::NotValid));
}
