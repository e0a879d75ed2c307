//! Publication, approval, imports.

use pluriel_council::Actor;
use pluriel_opinions::{
    commands::*,
    state::Publication,
    words::{ApprovalAnswer, BlockKind, Stage},
};

use crate::setting::*;

#[test]
fn a_publication_is_planned_undone_and_done_by_itself() {
    let mut house = house();
    let opinion = house.closed("jardins", "++++++++-.");
    house.by("Ronces", Publish { opinion }).refused("access-denied");
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-statements-open");
    house.clock(at("2026-01-29T23:00:00Z"));
    let planned = house.when(SECRETARIAT, Publish { opinion }).then_kinds(&["publication_planned"]);
    assert!(planned.events[0].sealed);
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-publication-planned");
    house.when(SECRETARIAT, UndoPublication { opinion }).then_kinds(&["publication_undone"]);
    house.when(SECRETARIAT, UndoPublication { opinion }).refused("opinions-no-publication-planned");
    assert_eq!(house.clock(house.now.plus_seconds(3600)), 0);
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.when(Actor::Pluriel, PublishPlanned { opinion }).refused("opinions-not-due");
    let due = house.now.plus_seconds(600);
    assert_eq!(house.clock(due.plus_seconds(-1)), 0);
    house.clock_without_deadlines(due);
    house.when(SECRETARIAT, UndoPublication { opinion }).refused("opinions-undo-over");
    assert_eq!(house.clock(due), 1);
    assert_eq!(house.stage(opinion), Stage::Published);
    let licence = "CC-BY-SA-4.0".to_owned();
    assert_eq!(house.opinion(opinion).publication, Some(Publication::Done { at: due, licence }));
    house.when(Actor::Pluriel, PublishPlanned { opinion }).then(&[]);
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-not-to-publish");
}

#[test]
fn what_is_not_adopted_is_not_published() {
    let mut house = house();
    let opinion = house.closed("jardins", "+++++.....");
    house.clock(at("2026-01-30T23:00:00Z"));
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-not-to-publish");
}

#[test]
fn an_approval_is_asked_with_the_publication_and_its_answer_corrected_with_a_trace() {
    let mut house = house();
    let opinion = house.settled("jardins");
    let answer = |answer, dated: &str| RecordApproval {
        opinion,
        step: 1,
        answer,
        dated: dated.parse().unwrap(),
        reasons: String::new(),
    };
    house
        .when(SECRETARIAT, answer(ApprovalAnswer::Approved, "2026-01-20"))
        .refused("opinions-approval-not-asked");
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.clock(house.now.plus_seconds(600));
    let approval = &house.opinion(opinion).approvals[&1];
    assert_eq!((approval.by.as_str(), approval.answer_by), ("Mairie", at("2026-04-02T22:00:00Z")));
    house.clock(at("2026-05-04T09:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Published, "silence changes nothing");
    house.by("Ronces", answer(ApprovalAnswer::Approved, "2026-05-04")).refused("access-denied");
    house.when(SECRETARIAT, answer(ApprovalAnswer::Approved, "2026-05-05")).refused("opinions-date-to-come");
    house
        .when(SECRETARIAT, answer(ApprovalAnswer::NotApproved, "2026-05-04"))
        .then_kinds(&["approval_answered"]);
    house.when(SECRETARIAT, answer(ApprovalAnswer::NotApproved, "2026-05-04")).then(&[]);
    house
        .when(SECRETARIAT, RecordApproval { step: 2, ..answer(ApprovalAnswer::Approved, "2026-05-04") })
        .refused("opinions-approval-not-asked");
    let corrected = RecordApproval {
        reasons: "Erreur de saisie.".into(),
        ..answer(ApprovalAnswer::Approved, "2026-05-03")
    };
    house.when(SECRETARIAT, corrected).accepted();
    let answers: Vec<_> =
        house.opinion(opinion).approvals[&1].answers.iter().map(|held| held.answer).collect();
    assert_eq!(answers, [ApprovalAnswer::NotApproved, ApprovalAnswer::Approved]);
}

fn import() -> ImportOpinion {
    ImportOpinion {
        formation: "jardins".parse().unwrap(),
        dated: "2024-10-02".parse().unwrap(),
        title: "Avis sur les talus".into(),
        question: String::new(),
        outcome: "soutenu par la majorité des membres".into(),
        approval: "soutenu".into(),
        source: "https://ville.example/talus".into(),
        licence: Some("CC-BY-SA-4.0".into()),
        text: vec![heading("Constat"), paragraph("Les talus s'effondrent.")],
    }
}

#[test]
fn an_opinion_from_before_keeps_the_words_of_its_outcome_and_comes_in_once() {
    let mut house = house();
    house.by("Ronces", import()).refused("access-denied");
    let decision =
        house.when(Actor::Operator, import()).then_kinds(&["imported", "block_added", "block_added"]);
    let names: Vec<_> = decision.events[0].texts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["outcome", "title", "approval", "source"]);
    assert_eq!(decision.address.as_deref(), Some("/avis/1"));
    let again = house.when(SECRETARIAT, import());
    assert_eq!(again.accepted().address.as_deref(), Some("/avis/1"));
    let opinion = house.state().by_number(1).unwrap();
    assert_eq!((opinion.stage, opinion.text.blocks[0].kind()), (Stage::Published, Some(BlockKind::Heading)));
    assert!(opinion.call().is_none() && opinion.question.is_none());
    assert_eq!(house.state().numbered().count(), 1);
    let other = ImportOpinion { dated: "2023-02-01".parse().unwrap(), ..import() };
    house.when(SECRETARIAT, other).accepted();
    assert_eq!(house.state().numbered().count(), 2);
    let admitted = house.admitted("jardins");
    assert_eq!(house.opinion(admitted).number(), Some(3));
}

#[test]
fn an_import_is_refused_field_by_field() {
    let mut house = house();
    let wrong = ImportOpinion {
        formation: "inconnue".parse().unwrap(),
        dated: "2027-01-01".parse().unwrap(),
        title: String::new(),
        outcome: String::new(),
        licence: Some("domaine public".into()),
        ..import()
    };
    let refusal = house.when(SECRETARIAT, wrong).refused("opinions-title-or-question");
    let codes: Vec<_> = refusal.fields.iter().map(|fault| fault.code).collect();
    assert_eq!(
        codes,
        [
            "opinions-formation-unknown",
            "opinions-date-to-come",
            "opinions-title-or-question",
            "field-required",
            "opinions-not-a-licence"
        ]
    );
}
