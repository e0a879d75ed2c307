//! `pluriel rehearse`: the scenarios of `docs/specs/scenarios.md` as scripts, the numbers at the end, errors by line, the same bytes
//! in any time zone.

use std::{fs, path::PathBuf, process::Output};

use serde_json::{Value, json};

use crate::program::{err, out, pluriel};

fn examples() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/examples/rehearsals"))
}

fn rehearse(script: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("script.jsonl");
    fs::write(&file, script).unwrap();
    pluriel(["rehearse", file.to_str().unwrap(), "--lang", "en"])
}

/// The end of an example, played as JSON lines.
fn end_of(name: &str) -> Value {
    let played = pluriel(["rehearse", examples().join(name).to_str().unwrap(), "--json"]);
    assert!(played.status.success(), "{name}: {}", err(&played));
    let last = out(&played).lines().last().unwrap().to_owned();
    serde_json::from_str::<Value>(&last).unwrap()["end"].take()
}

#[test]
fn every_example_meets_its_own_expectations() {
    let mut played = 0;
    for entry in fs::read_dir(examples()).unwrap() {
        let path = entry.unwrap().path();
        let told = pluriel(["rehearse", path.to_str().unwrap(), "--lang", "en"]);
        assert!(told.status.success(), "{}: {}\n{}", path.display(), err(&told), out(&told));
        assert!(!out(&told).contains("xpected:"), "{}", out(&told));
        played += 1;
    }
    assert!(played >= 7, "{played}");
}

#[test]
fn the_electorate_does_not_move_and_the_headline_says_so() {
    let end = end_of("electorate.jsonl");
    let [refused, adopted] = [&end["opinions"][0], &end["opinions"][1]];
    assert_eq!(
        refused["headline"]["en"],
        "Not adopted: 5 of 10 members support it, 6 were needed. Nobody opposes it. Carried by no college; leaning in “Ecosystem”."
    );
    assert_eq!(refused["carriage"]["leaning"], json!(["ecosysteme"]));
    assert_eq!((&refused["state"], &adopted["state"]), (&json!("closed"), &json!("published")));
    assert_eq!(adopted["evaluation"]["tree"]["decision"]["reached"], 6);
    assert_eq!(adopted["calls"][0]["closed"], "2027-04-16T22:00:00Z");
}

#[test]
fn an_interest_found_later_is_a_note_or_annuls_the_vote_whose_tallies_are_gone() {
    let end = end_of("disputed-ballot.jsonl");
    let [noted, annulled] = [&end["opinions"][0], &end["opinions"][1]];
    assert_eq!((&noted["state"], &noted["interests"]), (&json!("followed_up"), &json!(["Cordage"])));
    assert_eq!(noted["evaluation"]["tree"]["decision"]["reached"], 8, "what was counted stays");
    assert_eq!((&annulled["state"], &annulled["evaluation"]), (&json!("call"), &Value::Null));
    for call in &annulled["calls"].as_array().unwrap()[..2] {
        assert!(call["annulled"].is_string() && call["positions_counted"].is_null(), "{call}");
    }
}

#[test]
fn a_script_gives_the_same_bytes_in_any_time_zone() {
    let file = examples().join("end-of-year.jsonl");
    let played = |zone: &str| {
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_pluriel"))
            .args(["rehearse", file.to_str().unwrap(), "--json"])
            .env("TZ", zone)
            .output()
            .unwrap();
        assert!(program.status.success());
        program.stdout
    };
    assert_eq!(played("Pacific/Auckland"), played("America/Los_Angeles"));
}

#[test]
fn what_is_wrong_with_a_script_is_told_by_its_line() {
    let opening = fs::read_to_string(examples().join("end-of-year.jsonl")).unwrap();
    let opening = opening.lines().next().unwrap();
    let later = |line: &str| format!("{opening}\n\n{line}\n");
    let post = r#""post":"/api/v1/referrals","body":{}"#;
    for (script, line, says) in [
        (String::new(), 1, "empty"),
        ("{\"at\":\"2027-01-01\"}".to_owned(), 1, "first line describes the council"),
        (opening.replace("Europe/Paris", "Mars/Base"), 1, "zone"),
        (later("{\"at\":"), 3, "no line of a script"),
        (later(r#"{"at":"2027-12-14 09:00","bye":"a-1"}"#), 3, "bye"),
        (later(r#"{"at":"2027-12-01 09:00"}"#), 3, "does not go back"),
        (later(r#"{"at":"soon"}"#), 3, "no time"),
        (later(&format!(r#"{{"at":"2027-12-14 09:00",{post}}}"#)), 3, "given by somebody"),
        (later(&format!(r#"{{"at":"2027-12-14 09:00","by":"Nobody",{post}}}"#)), 3, "Nobody"),
        (later(r#"{"at":"2027-12-14 09:00","by":"a-1","post":"/avis/1"}"#), 3, "no address of the API"),
        (
            later(&format!(r#"{{"at":"2027-12-14 09:00","by":"a-1",{post},"read":"/api/v1/opinions"}}"#)),
            3,
            "one thing",
        ),
        (
            later(
                r#"{"at":"2027-12-14 09:00","by":"a-1","post":"/api/v1/referrals","body":{"title":"{{/api/v1/opinions/9#/title}}"}}"#,
            ),
            3,
            "leads to nothing",
        ),
    ] {
        let refused = rehearse(&script);
        assert_eq!(refused.status.code(), Some(1), "{script}");
        let told = err(&refused);
        assert!(told.contains(&format!("script.jsonl:{line}: ")) && told.contains(says), "{says}: {told}");
    }
}

#[test]
fn a_refusal_is_told_and_is_no_fault_unless_the_script_expects_otherwise() {
    let opening = fs::read_to_string(examples().join("end-of-year.jsonl")).unwrap();
    let opening = opening.lines().next().unwrap();
    let sponsor = |expect: &str| {
        format!(
            r#"{opening}
{{"at":"2027-12-14 09:00","by":"public","post":"/api/v1/referrals/1/sponsor"{expect}}}"#
        )
    };
    let told = rehearse(&sponsor(""));
    assert!(told.status.success() && out(&told).contains("Refused: "), "{}", out(&told));
    assert!(rehearse(&sponsor(r#","expect":"access-sign-in""#)).status.success());
    let unmet = rehearse(&sponsor(r#","expect":"accepted""#));
    assert_eq!(unmet.status.code(), Some(1));
    assert!(out(&unmet).contains("Expected: \"accepted\"; found: \"access-sign-in\""), "{}", out(&unmet));
    assert!(err(&unmet).contains("1 expectation"), "{}", err(&unmet));
}
