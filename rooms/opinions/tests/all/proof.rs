//! The proof of a result: it recomputes from itself alone, and every change of it is found and named.

use pluriel_opinions::{
    OpinionId,
    commands::*,
    proof::{self, Mismatch, NoProof, Proof, verify},
    receipts::{Contradiction, Receipt, Standing},
    words::Position,
};
use pluriel_rules::Outcome;
use serde_json::{Value, json};

use crate::setting::*;

fn proof_of(house: &House, opinion: OpinionId) -> Proof {
    proof::of(house.given.rooms(), house.opinion(opinion)).unwrap()
}

/// The proof with one value changed, read and verified again.
fn changed(proof: &Proof, pointer: &str, value: Value) -> Result<(), Mismatch> {
    let mut json: Value = serde_json::from_str(&proof.to_json()).unwrap();
    *json.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    verify(&Proof::read(json.to_string().as_bytes()).unwrap()).map(|_| ())
}

#[test]
fn a_proof_recomputes_from_itself_alone() {
    for (formation, signs, outcome) in [
        ("assemblee", "+?0-x+++++", Outcome::Adopted),
        ("assemblee", "+++++.....", Outcome::NotCarried),
        ("jardins", "+?0-x+++++", Outcome::Adopted),
        ("jardins", "..........", Outcome::NotCarried),
    ] {
        let mut house = house();
        let opinion = house.closed(formation, signs);
        let proof = proof_of(&house, opinion);
        let read = Proof::read(proof.to_json().as_bytes()).unwrap();
        assert_eq!(read, proof);
        let verdict = verify(&read).unwrap();
        assert_eq!((verdict.outcome, verdict.total.members), (outcome, 10));
    }
}

#[test]
fn there_is_no_proof_before_the_closing_nor_of_what_was_imported() {
    let mut house = house();
    let opinion = house.called("jardins");
    assert_eq!(proof::of(house.given.rooms(), house.opinion(opinion)), Err(NoProof::NotClosed));
    let import = json!({"import": {"formation": "jardins", "dated": "2024-10-02", "title": "Talus", "outcome": "soutenu"}});
    house.when(SECRETARIAT, serde_json::from_value::<Command>(import).unwrap()).accepted();
    let imported = house.state().by_number(2).unwrap();
    assert_eq!(proof::of(house.given.rooms(), imported), Err(NoProof::Imported));
}

#[test]
fn recusals_are_out_of_every_number() {
    for formation in ["assemblee", "jardins"] {
        let mut house = house();
        let opinion = house.called(formation);
        house.by("Prairies", Recuse { opinion }).accepted();
        house.positions(opinion, "+++++.....");
        let closes = house.call(opinion).closes;
        house.clock(closes);
        let proof = proof_of(&house, opinion);
        let verdict = verify(&proof).unwrap();
        assert_eq!((verdict.outcome, verdict.total.members, verdict.total.recused), (Outcome::Adopted, 9, 1));
        assert!(changed(&proof, "/recused", json!([])).is_err());
    }
}

#[test]
fn a_number_that_was_changed_is_named() {
    let mut house = house();
    let opinion = house.closed("assemblee", "+?0-x+++++");
    let proof = proof_of(&house, opinion);
    let said = |pointer: &str, value| changed(&proof, pointer, value).unwrap_err().to_string();
    assert!(
        said("/tallies/1/supports", json!(9))
            .contains("tally of fondations: `supports` is 9 in the proof and 3")
    );
    assert!(said("/result/carriage/breadth", json!("1/1")).contains("`result.carriage.breadth`"));
    assert!(said("/result/outcome", json!("not_carried")).contains("`result.outcome`"));
    let supporting =
        proof.positions.as_ref().unwrap().iter().position(|line| line.position == proof::Word::Supports);
    let supporting = format!("/positions/{}/position", supporting.unwrap());
    assert!(said(&supporting, json!("opposes")).contains("tally of"));
    assert!(said("/electorate/members/0/college", json!("autres")).contains("hash"));
    assert!(said("/electorate/sha256", json!("00")).contains("hash is 00"));
    assert!(said("/counted/0", json!(1)).contains("entry 1"));
    assert!(said("/publicity", json!("counts")).contains("`counts`"));
    assert!(said("/rule/decision/support/more_than", json!("9/10")).contains("result."));
    assert!(matches!(changed(&proof, "/positions/3/entry", json!(null)), Err(Mismatch::Incoherent(_))));
}

#[test]
fn a_tally_that_was_changed_is_named_where_no_position_is_known() {
    let mut house = house();
    let opinion = house.closed("jardins", "+?0-x+++++");
    let proof = proof_of(&house, opinion);
    assert_eq!(proof.positions, None);
    let said = |pointer: &str, value| changed(&proof, pointer, value).unwrap_err().to_string();
    assert!(said("/tallies/0/supports", json!(9)).contains("`members` is 4 in the proof and"));
    assert!(said("/tallies/0/supports", json!(u32::MAX)).contains("members"));
    assert!(said("/tallies/0/members", json!(5)).contains("members"));
    assert!(said("/tallies/0/colleges", json!(["communes"])).contains("the tallies are by communes,"));
    assert!(
        said("/counted", json!([])).contains("0 entries are said to have counted, the positions make 10")
    );
    assert!(said("/result/counts/supports", json!(9)).contains("`result.counts.supports` is 9"));
    let two_at_once = {
        let mut json: Value = serde_json::from_str(&proof.to_json()).unwrap();
        json["tallies"][0]["supports"] = json!(proof.tallies[0].supports - 1);
        json["tallies"][0]["opposes"] = json!(proof.tallies[0].opposes + 1);
        verify(&Proof::read(json.to_string().as_bytes()).unwrap())
    };
    assert!(two_at_once.unwrap_err().to_string().contains("`result."));
}

#[test]
fn unknown_and_repeated_keys_are_refused_at_any_depth() {
    let mut house = house();
    let opinion = house.closed("assemblee", "++++++++++");
    let text = proof_of(&house, opinion).to_json();
    for (from, to) in [
        ("\"council\":", "\"autre\": 1, \"council\":"),
        ("\"council\":", "\"council\": \"x\", \"council\":"),
        ("\"outcome\":", "\"outcome\": \"adopted\", \"outcome\":"),
        ("\"decision\":", "\"decision\": {}, \"decision\":"),
        ("\"position\":", "\"nom\": \"x\", \"position\":"),
        ("\"adopted\": true", "\"adopted\": 1.5"),
        ("pluriel/opinion-proof/1", "pluriel/opinion-proof/2"),
    ] {
        let wrong = text.replacen(from, to, 1);
        assert_ne!(wrong, text, "{from}");
        assert!(Proof::read(wrong.as_bytes()).is_err(), "{to}");
    }
    assert!(Proof::read(b"[]").is_err());
    assert!(Proof::read(&text.as_bytes()[..200]).is_err());
    assert!(Proof::read(&[b"[".repeat(200_000), vec![]].concat()).is_err());
}

#[test]
fn a_receipt_finds_a_position_that_was_left_out() {
    for formation in ["assemblee", "jardins"] {
        let mut house = house();
        let opinion = house.called(formation);
        house.by("Ronces", house.position(opinion, Position::Opposes)).accepted();
        let receipt = |house: &House, name: &str| {
            Receipt::of(house.opinion(opinion), house.id(name), false, "ab".repeat(32)).unwrap()
        };
        let first = receipt(&house, "Ronces");
        house.by("Ronces", house.position(opinion, Position::Supports)).accepted();
        let second = receipt(&house, "Ronces");
        house.positions(opinion, ".++++++");
        let of_another = receipt(&house, "Orties");
        let closes = house.call(opinion).closes;
        house.clock(closes);
        let proof = proof_of(&house, opinion);
        assert_eq!(second.check(&proof), Ok(Standing::Counted));
        assert_eq!(Receipt::read(serde_json::to_string(&second).unwrap().as_bytes()).unwrap(), second);
        match first.check(&proof) {
            Ok(standing) => {
                assert_eq!((formation, standing), ("assemblee", Standing::ReplacedBy(second.entry)));
            }
            Err(error) => assert!(formation == "jardins" && matches!(error, Contradiction::Absent { .. })),
        }
        let left_out = Receipt { entry: proof.counted.last().unwrap() + 1, ..of_another.clone() };
        assert!(matches!(left_out.check(&proof), Err(Contradiction::Absent { .. })));
        assert!(matches!(
            Receipt { opinion: 9, ..second.clone() }.check(&proof),
            Err(Contradiction::OtherOpinion { .. })
        ));
        assert!(matches!(
            Receipt { text_version: 9, ..second.clone() }.check(&proof),
            Err(Contradiction::OtherVersion { .. })
        ));
        let late = Receipt { at: proof.closed.plus_seconds(1), ..second.clone() };
        assert!(matches!(late.check(&proof), Err(Contradiction::OutsideCall { .. })));
        let stranger = Receipt { member: house.id("Voirie"), ..second.clone() };
        assert!(matches!(stranger.check(&proof), Err(Contradiction::NotInElectorate(_))));
        if formation == "assemblee" {
            let opposed = Receipt { position: proof::Word::Opposes, ..second };
            assert!(matches!(opposed.check(&proof), Err(Contradiction::Differs { .. })));
        }
    }
}
