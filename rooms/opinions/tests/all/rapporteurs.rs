//! Who holds the pen: two of different organisations where the standing orders say so, changed by the secretariat with reasons.

use pluriel_council::MemberId;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    words::{Stage, Task},
};
use serde_json::json;

use crate::setting::{House, SECRETARIAT, admit, council, orders, paragraph};

/// A house whose opinions are written by two.
pub fn of_two_pens() -> House {
    let mut house = council();
    let mut orders = orders();
    orders.drafting.pens = 2;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house
}

fn tasks(house: &House, opinion: OpinionId) -> Vec<(MemberId, Task)> {
    let admission = house.opinion(opinion).admission.as_ref().unwrap();
    admission.rapporteurs.iter().map(|one| (one.member, one.task)).collect()
}

fn with(house: &House, opinion: OpinionId, pens: &[&str]) -> Admit {
    Admit { pens: pens.iter().map(|name| house.id(name)).collect(), ..admit(opinion) }
}

fn change(house: &House, opinion: OpinionId, pens: &[&str], reasons: &str) -> ChangeRapporteurs {
    ChangeRapporteurs {
        opinion,
        pens: pens.iter().map(|name| house.id(name)).collect(),
        reasons: reasons.into(),
    }
}

#[test]
fn the_author_and_the_first_sponsor_of_another_organisation_hold_the_pen() {
    let mut house = of_two_pens();
    let opinion = house.referred("Ronces", "jardins");
    for name in ["Haies", "Semences"] {
        house.by(name, Sponsor { opinion }).accepted();
    }
    house.when(SECRETARIAT, admit(opinion)).accepted();
    let (author, sponsor) = (house.id("Ronces"), house.id("Haies"));
    assert_eq!(tasks(&house, opinion), [(author, Task::Pen), (sponsor, Task::Pen)]);
    let mut authors = vec![author, sponsor];
    authors.sort_unstable();
    assert_eq!(house.opinion(opinion).authors(), authors, "both count as authors");
}

#[test]
fn affiliated_members_are_one_organisation_and_one_pen() {
    let mut house = of_two_pens();
    house.member(json!({"declare_affiliation": {"members": ["Haies", "Semences"], "nature": "control"}}));
    let opinion = house.referred("Ronces", "jardins");
    house.by("Haies", Sponsor { opinion }).accepted();
    house
        .when(SECRETARIAT, with(&house, opinion, &["Haies", "Semences"]))
        .refused("rapporteurs-one-organisation");
    house.when(SECRETARIAT, with(&house, opinion, &["Haies", "Mares"])).accepted();
}

#[test]
fn who_admits_may_choose_as_many_pens_as_the_standing_orders_say() {
    let mut house = of_two_pens();
    let opinion = house.referred("Ronces", "jardins");
    let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    house.when(SECRETARIAT, TakeUp { opinion, meeting: held }).accepted();
    house.when(SECRETARIAT, admit(opinion)).refused("rapporteurs-missing");
    for wrong in [&["Mares"][..], &["Mares", "Mares"], &["Mares", "Haies", "Ronces"]] {
        house.when(SECRETARIAT, with(&house, opinion, wrong)).refused("form-to-correct");
    }
    house.when(SECRETARIAT, with(&house, opinion, &["Mares", "Voirie"])).accepted();
    assert_eq!(tasks(&house, opinion), [(house.id("Mares"), Task::Pen), (house.id("Voirie"), Task::Pen)]);
}

#[test]
fn whatever_a_pen_may_do_either_may() {
    let mut house = of_two_pens();
    let opinion = house.admitted("jardins");
    let add = |text: &str| AddBlocks { opinion, after: None, blocks: vec![paragraph(text)] };
    house.by("Ronces", add("Un.")).accepted();
    house.by("Semences", add("Deux.")).accepted();
    house
        .by("Haies", Comment { opinion, block: None, text: "Et les talus ?".into(), quote: None })
        .accepted();
    let comment = house.opinion(opinion).unanswered()[0].id;
    let answer = AnswerComment { opinion, comment, text: "Ils y sont.".into() };
    house.by("Haies", answer.clone()).refused("rapporteurs-not-the-pens");
    house.by("Semences", answer).accepted();
    let version = house.opinion(opinion).text.version;
    house.by("Semences", OpenCall { opinion, version }).accepted();
    assert_eq!(house.stage(opinion), Stage::Call);
    let call = house.call(opinion);
    let author = |name: &str| call.electorate.elector(house.id(name)).unwrap().author;
    assert!(author("Ronces") && author("Semences") && !author("Haies"));
}

#[test]
fn a_pen_that_leaves_is_replaced_with_reasons_and_what_it_wrote_stays_its_own() {
    let mut house = of_two_pens();
    let opinion = house.admitted("jardins");
    house.by("Ronces", change(&house, opinion, &["Ronces", "Haies"], "x")).refused("access-denied");
    house.when(SECRETARIAT, change(&house, opinion, &["Ronces", "Haies"], "")).refused("form-to-correct");
    house
        .when(SECRETARIAT, change(&house, opinion, &["Semences", "Ronces"], "Rien."))
        .refused("form-to-correct");
    house.when(SECRETARIAT, change(&house, opinion, &["Ronces"], "Une seule.")).refused("form-to-correct");
    let changed = change(&house, opinion, &["Ronces", "Haies"], "Semences quitte le conseil.");
    let decision = house.when(SECRETARIAT, changed).then_kinds(&["rapporteurs_changed"]);
    assert_eq!(decision.events[0].texts, [("reasons", "Semences quitte le conseil.".to_owned())]);
    assert_eq!(tasks(&house, opinion), [(house.id("Ronces"), Task::Pen), (house.id("Haies"), Task::Pen)]);
    let mut authors = ["Ronces", "Haies", "Semences"].map(|name| house.id(name));
    authors.sort_unstable();
    assert_eq!(house.opinion(opinion).authors(), authors, "who wrote stays an author");
    let add = AddBlocks { opinion, after: None, blocks: vec![paragraph("Trois.")] };
    house.by("Semences", add.clone()).refused("rapporteurs-not-the-pens");
    house.by("Haies", add).accepted();
}

#[test]
fn before_its_admission_and_after_its_end_nobody_changes_the_pen() {
    let mut house = of_two_pens();
    let opinion = house.referred("Ronces", "jardins");
    house
        .when(SECRETARIAT, change(&house, opinion, &["Ronces", "Haies"], "x"))
        .refused("rapporteurs-not-now");
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    house.by("Ronces", Abandon { opinion, reasons: "Plus lieu.".into() }).accepted();
    house
        .when(SECRETARIAT, change(&house, opinion, &["Ronces", "Haies"], "x"))
        .refused("rapporteurs-not-now");
}
