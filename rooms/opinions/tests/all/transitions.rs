//! The transition table walked whole: every row is reached by real commands, and nothing else changes a stage.

use std::collections::BTreeSet;

use pluriel_council::Actor;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    standing_orders::AfterNotValid,
    transitions::{TABLE, Transition, after, from_stage, moves},
    words::{AnswerKind, AppealVote, Progress, Stage, StageWord},
};
use serde_json::json;

use crate::{
    afterlife, amending,
    answers::Asked,
    disputes,
    secret_ballot::{MAJORITY, secretly},
    setting::*,
};

/// An opinion whose text an amendment changed, in its last reading.
fn read_last(house: &mut House) -> OpinionId {
    let (opinion, block) = amending::amendable(house, "jardins", "Un.");
    let change = amending::word(block, "Un.", "Deux.");
    house.by("Orties", amending::proposal(opinion, vec![change])).accepted();
    house.by("Ronces", AcceptAmendments { opinion, amendments: [1].into() }).accepted();
    house.by("Ronces", OpenLastReading { opinion, version: 3 }).accepted();
    opinion
}

/// Walks one row by commands; gives the opinion that walked it.
#[expect(clippy::too_many_lines, reason = "one arm an event")]
fn walk(house: &mut House, row: &Transition) -> OpinionId {
    let quick = |house: &mut House, signs: &str, formation: &str| house.closed(formation, signs);
    match (row.from, row.event, row.by.name()) {
        (None, "referred", _) => house.referred("Ronces", "jardins"),
        (None, "imported", _) => {
            let import = json!({"import": {"formation": "jardins", "dated": "2024-10-02", "title": "Talus", "outcome": "soutenu"}});
            let import: Command = serde_json::from_value(import).unwrap();
            opinion_of(&house.when(SECRETARIAT, import).accepted())
        }
        (Some(Stage::Referred), "admitted", _) => house.admitted("jardins"),
        (Some(Stage::Referred), "declined", "admit") => {
            let opinion = house.referred("Ronces", "jardins");
            house.when(SECRETARIAT, Decline { opinion, reasons: "Non.".into(), meeting: None }).accepted();
            opinion
        }
        (Some(Stage::Referred), "declined", "meet-deadline") => {
            let opinion = house.referred("Ronces", "jardins");
            house.clock(house.opinion(opinion).referral().unwrap().window_ends);
            opinion
        }
        (Some(Stage::Referred), "joined", _) => joined(house),
        (Some(Stage::Joined), "parted", _) => {
            let opinion = joined(house);
            house.when(SECRETARIAT, PartReferral { opinion }).accepted();
            opinion
        }
        (Some(Stage::Declined), "appeal_upheld", _) => upheld(house),
        (Some(Stage::Drafting), "call_opened", _) => house.called("jardins"),
        (Some(Stage::Drafting), "last_reading_opened", _) => read_last(house),
        (Some(Stage::LastReading), event, _) => walk_last_reading(house, event),
        (Some(Stage::Drafting), "abandoned", _) => {
            let opinion = house.admitted("jardins");
            house.by("Ronces", Abandon { opinion, reasons: "Non.".into() }).accepted();
            opinion
        }
        (Some(Stage::Drafting), "lapsed", _) => {
            let opinion = house.admitted("jardins");
            house.clock(at("2027-12-01T00:00:00Z"));
            opinion
        }
        (Some(Stage::Call), "ballot_opened", _) => balloted(house),
        (Some(Stage::Ballot), "adopted", _) => voted(house, "++++++...."),
        (Some(Stage::Ballot), "not_carried", _) => voted(house, "+++++....."),
        (
            Some(Stage::Ballot | Stage::Suspended),
            event @ ("ballot_suspended" | "ballot_resumed" | "ballot_restarted"),
            _,
        ) => walk_incident(house, event),
        (Some(Stage::Call), "found_not_valid", _) | (Some(Stage::NotValid), "call_prolonged", _) => {
            without_quorum(house, AfterNotValid::Extension, false)
        }
        (Some(Stage::Ballot), "found_not_valid", _) | (Some(Stage::NotValid), "ballot_prolonged", _) => {
            without_quorum(house, AfterNotValid::SecondCall, true)
        }
        (Some(Stage::Ballot), "not_valid", _) => without_quorum(house, AfterNotValid::Lapse, true),
        (Some(Stage::Call), "adopted", _) => quick(house, "++++++....", "jardins"),
        (Some(Stage::Call), "not_carried", _) => quick(house, "+++++.....", "jardins"),
        (Some(Stage::Call), "not_valid", _) | (Some(Stage::NotValid), "lapsed", _) => {
            let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
            let opinion = house.referred("Ronces", "jardins");
            house.by("Semences", Sponsor { opinion }).accepted();
            let rule = Admit { rule: Some("Quorum".into()), rule_chosen_at: Some(held), ..admit(opinion) };
            house.when(SECRETARIAT, rule).accepted();
            house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
            house.clock(house.call(opinion).closes);
            opinion
        }
        (Some(Stage::NotCarried), "returned_to_drafting", _) => {
            let opinion = quick(house, "+++++.....", "jardins");
            house.by("Ronces", Rework { opinion }).accepted();
            opinion
        }
        (Some(Stage::NotCarried), "closed", _) => {
            let opinion = quick(house, "+++++.....", "jardins");
            house.clock(at("2026-03-01T00:00:00Z"));
            opinion
        }
        (Some(Stage::Adopted), "published", _) => {
            let opinion = house.settled("jardins");
            house.when(SECRETARIAT, Publish { opinion }).accepted();
            house.clock(house.now.plus_seconds(3600));
            opinion
        }
        (Some(from), "annulled", "confirm-annulment") => disputes::annulled_from(house, from),
        (Some(from), "annulled", _) => disputes::interested_from(house, from),
        (Some(Stage::Annulled), "call_opened", _) => disputes::annulled_from(house, Stage::Ballot),
        (Some(Stage::Annulled), "lapsed", _) => disputes::annulled_too_late(house),
        (Some(from), event @ ("replaced" | "repealed"), _) => {
            let opinion = stood_at(house, from);
            afterlife::overtake(house, opinion, event);
            opinion
        }
        (Some(from), event, _) if from.word() == StageWord::Published => walk_fate(house, from, event),
        (Some(Stage::Call), "lapsed", _) => {
            let opinion = secretly_called(house);
            for (name, _) in &VOTERS[4..] {
                house.by(name, Recuse { opinion }).accepted();
            }
            house.clock(house.call(opinion).closes);
            opinion
        }
        _ => panic!("nobody walks {row:?}"),
    }
}

/// Out of a last reading.
fn walk_last_reading(house: &mut House, event: &str) -> OpinionId {
    match event {
        "call_opened" => {
            let opinion = read_last(house);
            house.clock(house.opinion(opinion).last_reading.unwrap());
            let version = house.opinion(opinion).text.version;
            house.by("Ronces", OpenCall { opinion, version }).accepted();
            opinion
        }
        "abandoned" => {
            let opinion = read_last(house);
            house.by("Ronces", Abandon { opinion, reasons: "Non.".into() }).accepted();
            opinion
        }
        "lapsed" => {
            let opinion = read_last(house);
            house.clock(at("2027-12-01T00:00:00Z"));
            opinion
        }
        _ => panic!("nobody walks {event} from the last reading"),
    }
}

/// What happens to a ballot that is open.
fn walk_incident(house: &mut House, event: &str) -> OpinionId {
    match event {
        "ballot_suspended" => {
            let opinion = balloted(house);
            house.when(SECRETARIAT, SuspendBallot { opinion, reasons: "Panne.".into() }).accepted();
            opinion
        }
        "ballot_resumed" => {
            let opinion = balloted(house);
            house.when(SECRETARIAT, SuspendBallot { opinion, reasons: "Panne.".into() }).accepted();
            house.when(SECRETARIAT, ResumeBallot { opinion }).accepted();
            opinion
        }
        "ballot_restarted" => {
            let opinion = secretly_called(house);
            house.clock(house.call(opinion).closes);
            let urn = house.call(opinion).secret.as_ref().unwrap().urn;
            house.given.lose_urn(urn);
            house.clock(house.now);
            opinion
        }
        _ => panic!("nobody walks {event} in a ballot"),
    }
}

/// A ballot that is open, since two organisations asked.
pub fn balloted(house: &mut House) -> OpinionId {
    let opinion = house.called("jardins");
    house.by("Haies", ask_ballot(opinion)).accepted();
    house.by("Mares", ask_ballot(opinion)).accepted();
    let closes = house.call(opinion).closes;
    house.clock(closes);
    opinion
}

fn voted(house: &mut House, signs: &str) -> OpinionId {
    let opinion = balloted(house);
    house.positions(opinion, signs);
    let closes = house.call(opinion).closes;
    house.clock(closes);
    opinion
}

/// A vote of which nobody took part, at its first end.
fn without_quorum(house: &mut House, after: AfterNotValid, ballot: bool) -> OpinionId {
    let mut orders = orders();
    orders.ballot.not_valid = after;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    let opinion = house.referred("Ronces", "jardins");
    house.by("Semences", Sponsor { opinion }).accepted();
    let rule = Admit { rule: Some("Quorum".into()), rule_chosen_at: Some(held), ..admit(opinion) };
    house.when(SECRETARIAT, rule).accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    if ballot {
        house.by("Haies", ask_ballot(opinion)).accepted();
        house.by("Mares", ask_ballot(opinion)).accepted();
        let closes = house.call(opinion).closes;
        house.clock(closes);
    }
    let closes = house.call(opinion).closes;
    house.clock(closes);
    opinion
}

/// Walks a row behind the publication.
fn walk_fate(house: &mut House, from: Stage, event: &str) -> OpinionId {
    let mut asked = Asked::transmitted();
    let one = asked.answer(1, 0, AnswerKind::AlreadyDone);
    if from != Stage::Published && (from != Stage::Transmitted || event == "partly_answered") {
        asked.house.when(Actor::Visitor, one).accepted();
    }
    if matches!(from, Stage::Answered | Stage::FollowedUp) || event == "all_answered" {
        for block in 0..4 {
            let answer = asked.answer(0, block, AnswerKind::Accepted);
            asked.house.when(Actor::Visitor, answer).accepted();
        }
    }
    if from == Stage::Transmitted && event == "all_answered" {
        asked = Asked::adopted();
        let one = asked.name(&[("Mairie", &[0])]);
        asked.house.when(SECRETARIAT, Publish { opinion: asked.opinion }).accepted();
        asked.house.clock(asked.house.now.plus_seconds(600));
        let decision = asked.house.when(SECRETARIAT, one).accepted();
        asked.keep(&decision.events);
        let answer = asked.answer(0, 0, AnswerKind::Accepted);
        asked.house.when(Actor::Visitor, answer).accepted();
    }
    if from == Stage::FollowedUp || event == "followed_up" {
        let report = asked.report(0, 0, Progress::UnderWay);
        asked.house.when(Actor::Visitor, report).accepted();
    }
    if event == "follow_up_closed" {
        assert_eq!(asked.house.stage(asked.opinion), from);
        asked.clock(at("2029-06-15T09:00:00Z"));
    }
    *house = asked.house;
    asked.opinion
}

/// A published opinion at this stage.
fn stood_at(house: &mut House, stage: Stage) -> OpinionId {
    match stage {
        Stage::Published => afterlife::published(house),
        Stage::Transmitted => {
            let asked = Asked::transmitted();
            *house = asked.house;
            asked.opinion
        }
        Stage::PartlyAnswered => walk_fate(house, Stage::Transmitted, "partly_answered"),
        Stage::Answered => walk_fate(house, Stage::PartlyAnswered, "all_answered"),
        Stage::FollowedUp => walk_fate(house, Stage::Answered, "followed_up"),
        Stage::FollowUpClosed => walk_fate(house, Stage::Transmitted, "follow_up_closed"),
        _ => panic!("{stage:?} is not published"),
    }
}

/// A call that a secret ballot follows.
fn secretly_called(house: &mut House) -> OpinionId {
    let orders = secretly(MAJORITY);
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house.called("jardins")
}

fn joined(house: &mut House) -> OpinionId {
    let into = house.referred("Ronces", "jardins");
    let opinion = house.referred("Mares", "jardins");
    house.when(SECRETARIAT, JoinReferral { opinion, into, reasons: "La même.".into() }).accepted();
    opinion
}

fn upheld(house: &mut House) -> OpinionId {
    let opinion = house.referred("Ronces", "jardins");
    house.when(SECRETARIAT, Decline { opinion, reasons: "Non.".into(), meeting: None }).accepted();
    for name in ["Ronces", "Mares"] {
        house.by(name, Appeal { opinion, reasons: String::new() }).accepted();
    }
    house.by("Mares", VoteOnAppeal { opinion, vote: AppealVote::Admit }).accepted();
    let appeal = house.opinion(opinion).handling.appeal.clone().unwrap();
    house.clock(appeal.vote.unwrap().closes);
    opinion
}

#[test]
fn every_row_is_walked_by_commands() {
    for row in TABLE {
        let mut house = house();
        let opinion = walk(&mut house, row);
        let acts: Vec<_> = house.opinion(opinion).acts.iter().map(|act| act.kind).collect();
        assert!(acts.contains(&row.event), "{row:?}: {acts:?}");
        // What follows at once is another row's.
        let ends = match (row.to, row.event, row.from) {
            (Stage::NotValid, "found_not_valid", Some(from)) => from,
            (Stage::NotValid, ..) => Stage::Lapsed,
            (Stage::Annulled, ..) => Stage::Call,
            (to, ..) => to,
        };
        assert_eq!(house.stage(opinion), ends, "{row:?}");
    }
}

#[test]
fn every_stage_is_reached_and_every_one_that_is_no_end_is_left_by_the_clock_or_an_act() {
    let reached: BTreeSet<_> = TABLE.iter().map(|row| row.to).collect();
    assert_eq!(reached, Stage::ALL.into_iter().collect());
    for stage in Stage::ALL {
        let elsewhere = from_stage(stage).filter(|row| row.to != stage);
        assert_eq!(stage.is_end(), elsewhere.count() == 0, "{stage:?}");
    }
    // From every stage some way leads to an end.
    let mut ending: BTreeSet<_> = Stage::ALL.into_iter().filter(|stage| stage.is_end()).collect();
    for _ in Stage::ALL {
        ending.extend(
            TABLE
                .iter()
                .filter(|row| ending.contains(&row.to))
                .filter_map(|row| row.from)
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(ending.len(), Stage::ALL.len());
}

#[test]
fn an_event_leads_to_one_stage_from_each() {
    for row in TABLE {
        assert!(moves(row.event));
        assert_eq!(after(row.from, row.event), Some(row.to), "{row:?}");
    }
    assert_eq!(after(Some(Stage::Declined), "admitted"), None);
    assert!(!moves("position_taken"));
}
