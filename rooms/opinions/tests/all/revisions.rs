//! Changes of the text during the call: form and substance, positions to confirm, reopenings; and the call's extension.

use std::collections::BTreeSet;

use pluriel_opinions::{
    OpinionId,
    commands::*,
    diff::Worded,
    references::affected_by_change,
    standing_orders::ObjectionForm,
    substance::Nature,
    turnout::{total, turnout},
    words::{BlockId, BlockKind, Position, Stage},
};
use serde_json::json;

use crate::setting::*;

/// A change of a block, as the door gives it.
fn revise(house: &House, opinion: OpinionId, block: BlockId, from: &str, to: &str, nature: Nature) -> Revise {
    let version = house.opinion(opinion).text.version;
    Revise {
        opinion,
        block,
        seen: version,
        before: paragraph(from),
        wording: paragraph(to),
        nature,
        concerns: Vec::new(),
    }
}

const BEFORE: &str = "Les haies abritent les oiseaux.";
const AFTER: &str = "Les haies nourrissent les oiseaux.";

fn second(house: &House, opinion: OpinionId) -> BlockId {
    house.opinion(opinion).text.blocks[1].id
}

#[test]
fn a_change_of_substance_leaves_positions_to_confirm_and_counts_none_until_then() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.positions(opinion, "++++++++..");
    let block = second(&house, opinion);
    let change = revise(&house, opinion, block, BEFORE, AFTER, Nature::Substance);
    house.by("Semences", change.clone()).refused("opinions-not-the-pen");
    house
        .by("Ronces", Revise { wording: change.before.clone(), ..change.clone() })
        .refused("opinions-revision-changes-nothing");
    house.by("Ronces", change).then_kinds(&["block_worded", "text_revised"]);
    let call = house.call(opinion);
    assert_eq!((call.version(), call.counting().count()), (2, 0));
    assert!(call.to_confirm(house.id("Ronces")).is_some() && call.to_confirm(house.id("Haies")).is_none());
    assert_eq!(total(&turnout(house.opinion(opinion), call)).answered, 0);
    let closes = call.closes;
    house
        .by("Orties", TakePosition { version: 1, ..house.position(opinion, Position::Supports) })
        .refused("opinions-text-changed");
    house.positions(opinion, "++++......");
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::NotCarried, "four confirmed, six were needed");
    let proof = pluriel_opinions::proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert_eq!((proof.text_version, proof.counted.len()), (2, 4));
    pluriel_opinions::proof::verify(&proof).unwrap();
}

#[test]
fn a_change_of_form_leaves_positions_and_becomes_substance_when_one_member_asks() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.positions(opinion, "++++++....");
    let block = second(&house, opinion);
    let typo = revise(&house, opinion, block, BEFORE, "Les haies abritent les oiseau.", Nature::Form);
    house.by("Ronces", typo).accepted();
    assert_eq!((house.call(opinion).version(), house.call(opinion).counting().count()), (1, 6));
    let revision = house.call(opinion).revisions[0].seq;
    house.by("Haies", ContestForm { opinion, revision: revision + 9 }).refused("opinions-revision-unknown");
    house.by("Voirie", ContestForm { opinion, revision }).then_kinds(&["form_contested"]);
    house.by("Haies", ContestForm { opinion, revision }).refused("opinions-revision-is-substance");
    let call = house.call(opinion);
    assert_eq!((call.version(), call.counting().count(), call.reopenings.len()), (2, 0, 1));
    let text = &house.opinion(opinion).text;
    let stood = |version| text.at(version).unwrap().blocks[1].wordings.len();
    assert_eq!((stood(1), stood(2)), (1, 2), "what was read before can be read again");

    // Contested too late; and made too late.
    let opinion = house.called("jardins");
    let block = second(&house, opinion);
    house
        .by("Ronces", revise(&house, opinion, block, BEFORE, "Les haies, abritent.", Nature::Form))
        .accepted();
    let revision = house.call(opinion).revisions[0].seq;
    house.clock(at("2026-01-14T23:00:00Z"));
    house.by("Haies", ContestForm { opinion, revision }).refused("opinions-contest-over");
    house.clock(at("2026-01-23T09:00:00Z"));
    house
        .by(
            "Ronces",
            revise(&house, opinion, block, "Les haies, abritent.", "Les haies abritent.", Nature::Form),
        )
        .refused("opinions-revision-too-late");
}

#[test]
fn some_changes_are_substance_whatever_is_said() {
    let mut house = house();
    let opinion = house.called("jardins");
    let block = second(&house, opinion);
    let said_form =
        revise(&house, opinion, block, BEFORE, "Les haies doivent abriter les oiseaux.", Nature::Form);
    house.by("Ronces", said_form).accepted();
    assert_eq!(house.call(opinion).revisions[0].nature, Nature::Substance);
    assert_eq!(house.call(opinion).version(), 2);
}

#[test]
fn changes_of_one_day_are_one_reopening_and_another_day_is_refused_under_light() {
    let mut house = house();
    let opinion = house.called("jardins");
    let block = second(&house, opinion);
    let closes = house.call(opinion).closes;
    house.clock(at("2026-01-22T09:00:00Z"));
    house.by("Ronces", revise(&house, opinion, block, BEFORE, AFTER, Nature::Substance)).accepted();
    // Five working days after Thursday 22: Thursday 29, 24 h; the call would have ended on Monday 26.
    assert_eq!(house.call(opinion).closes, at("2026-01-29T23:00:00Z"));
    assert_eq!(house.call(opinion).reopenings[0].from, closes);
    house.by("Ronces", revise(&house, opinion, block, AFTER, BEFORE, Nature::Substance)).accepted();
    assert_eq!((house.call(opinion).reopenings.len(), house.call(opinion).version()), (1, 3));
    house.clock(at("2026-01-23T09:00:00Z"));
    for nature in [Nature::Substance, Nature::Form] {
        house
            .by("Ronces", revise(&house, opinion, block, BEFORE, AFTER, nature))
            .refused("opinions-reopened-enough");
    }
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Call);
    house.by("Haies", house.position(opinion, Position::Supports)).accepted();
}

/// The text of scenario 5: a definition, and recommendations of which two use its term.
fn scenario_5(house: &mut House) -> (OpinionId, Vec<BlockId>) {
    let recommendation =
        |text: &str| Wording::Recommendation { text: text.into(), addressee: String::new(), due: None };
    let text = vec![
        Wording::Definition { term: "éditeur".into(), text: "Qui publie un logiciel.".into() },
        recommendation("Former les agents."),
        recommendation("Payer chaque éditeur."),
        recommendation("Recenser."),
        recommendation("Publier."),
        recommendation("Citer l’éditeur."),
    ];
    let opinion = opinion_of(&house.by("Ronces", Refer { text, ..question("assemblee") }).accepted());
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    let blocks = house.opinion(opinion).text.blocks.iter().map(|block| block.id).collect();
    (opinion, blocks)
}

#[test]
fn scenario_5_a_definition_a_reopening_and_a_filibuster() {
    let mut house = council();
    let mut orders = orders();
    orders.call.reopen.times = 2;
    orders.call.objection = ObjectionForm::Remedy;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house.clock(at("2027-05-05T08:00:00Z"));
    let (opinion, blocks) = scenario_5(&mut house);
    assert_eq!(house.call(opinion).closes, at("2027-05-21T22:00:00Z"));
    house.clock(at("2027-05-07T08:00:00Z"));
    house.by("Mares", house.position(opinion, Position::Supports)).accepted();
    house.by("Orties", house.position(opinion, Position::Opposes)).accepted();

    house.clock(at("2027-05-18T08:00:00Z"));
    let definition = |text: &str| Wording::Definition { term: "éditeur".into(), text: text.into() };
    let worded = |text: &str, house: &House| -> Vec<Worded> {
        let words =
            ["", "Former les agents.", "Payer chaque éditeur.", "Recenser.", "Publier.", "Citer l’éditeur."];
        let blocks = house.opinion(opinion).text.blocks.iter().zip(words);
        blocks
            .map(|(block, words)| {
                let defines = block.kind() == Some(BlockKind::Definition);
                Worded {
                    id: block.id,
                    number: None,
                    kind: block.kind().unwrap(),
                    text: if defines { text.to_owned() } else { words.to_owned() },
                    term: defines.then(|| "éditeur".to_owned()),
                    addressee: None,
                    due: None,
                }
            })
            .collect()
    };
    let changed = |from: &str, to: &str, house: &House| Revise {
        opinion,
        block: blocks[0],
        seen: house.opinion(opinion).text.version,
        before: definition(from),
        wording: definition(to),
        nature: Nature::Form,
        concerns: affected_by_change(&worded(from, house), &worded(to, house)).into_iter().collect(),
    };
    let first = changed("Qui publie un logiciel.", "Qui édite un logiciel.", &house);
    house.by("Ronces", first).accepted();
    let call = house.call(opinion);
    assert!(call.to_confirm(house.id("Mares")).is_some());
    assert_eq!(call.closes, at("2027-05-25T22:00:00Z"), "24 h on Tuesday 25 May");
    let concerned: BTreeSet<_> = [blocks[0], blocks[2], blocks[5]].into();
    assert_eq!(call.reopenings[0].blocks, concerned, "the definition, R2 and R5");

    house.clock(at("2027-05-20T08:00:00Z"));
    house.by("Orties", house.position(opinion, Position::Opposes)).accepted();
    house.clock(at("2027-05-24T08:00:00Z"));
    let object = |block| Object {
        opinion,
        version: 2,
        blocks: vec![block],
        reasons: "Non.".into(),
        remedy: "Retirer.".into(),
    };
    let refusal = house.by("Orties", object(blocks[1])).refused("opinions-reopened-for-others");
    assert_eq!(refusal.args, [("passages", "§ 1, R2, R5".into())]);
    house.by("Orties", object(blocks[2])).accepted();

    house.by("Ronces", changed("Qui édite un logiciel.", "Qui vend un logiciel.", &house)).accepted();
    house.clock(at("2027-05-25T08:00:00Z"));
    let third = changed("Qui vend un logiciel.", "Qui livre un logiciel.", &house);
    let refusal = house.by("Ronces", third).refused("opinions-reopened-enough");
    assert_eq!(refusal.args[0], ("times", 2u32.into()));
}

#[test]
fn two_organisations_extend_the_call_once() {
    let mut house = house();
    house.member(json!({"declare_affiliation": {"members": ["Haies", "Prairies"], "nature": "control"}}));
    let opinion = house.called("jardins");
    let extend = extend(opinion);
    house.by("Voirie", extend.clone()).refused("opinions-not-in-electorate");
    house.by("Haies", extend.clone()).then_kinds(&["extension_asked"]);
    house.by("Haies", extend.clone()).then(&[]);
    house.by("Prairies", extend.clone()).then_kinds(&["extension_asked"]);
    let closes = house.call(opinion).closes;
    assert_eq!(closes, at("2026-01-26T23:00:00Z"), "two affiliates are one organisation");
    house.by("Mares", extend.clone()).then_kinds(&["extension_asked", "call_extended"]);
    assert_eq!(house.call(opinion).closes, at("2026-02-02T23:00:00Z"), "five working days more");
    house.by("Serres", extend.clone()).refused("opinions-extended-once");
    assert_eq!(house.clock(closes), 1, "the reminder alone");
    assert_eq!(house.stage(opinion), Stage::Call);
}
