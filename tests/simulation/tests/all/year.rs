//! Thirty opinions, twelve months.

use std::{collections::BTreeMap, process::Command};

use pluriel_simulation::{Names, Played, Practice, played, year};
use serde_json::Value;
use sha2::{Digest, Sha256};

const SEED: u64 = 20_270_104;
const GROUPS: Names = ["administrations", "businesses", "commons", "users"];
/// Other names, in another order of the alphabet.
const RENAMED: Names = ["yards", "mills", "banks", "docks"];
/// What a year's digest is printed behind.
const DIGEST: &str = "digest of the year: ";

fn run(script: &[String]) -> Played {
    println!("seed {SEED}");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(played(script))
}

/// How often each state, and each outcome, occurs.
fn tally(played: &Played, pointer: &str) -> BTreeMap<String, usize> {
    let mut tally = BTreeMap::new();
    for opinion in played.end["opinions"].as_array().unwrap() {
        let word = opinion.pointer(pointer).and_then(Value::as_str).unwrap_or("none");
        *tally.entry(word.to_owned()).or_insert(0) += 1;
    }
    tally
}

#[test]
fn a_year_of_thirty_opinions_comes_to_its_ends() {
    let played = run(&year(SEED, Practice::LIGHT, GROUPS, false));
    let (states, outcomes) = (tally(&played, "/state"), tally(&played, "/evaluation/outcome"));
    println!("{states:?} {outcomes:?} {} accepted, {} refused", played.accepted, played.refused);
    assert_eq!(played.end["opinions"].as_array().unwrap().len(), 30);
    for state in states.keys() {
        assert!(["published", "closed", "lapsed"].contains(&state.as_str()), "{states:?}");
    }
    for outcome in ["adopted", "not_carried", "not_valid"] {
        assert!(outcomes.contains_key(outcome), "the year knows no {outcome}: {outcomes:?}");
    }
    assert_eq!(played.proofs, states["published"]);
    assert!(played.accepted > 300 && played.refused > 10 && played.by_the_clock > 60, "{played:?}");
}

#[test]
fn a_year_of_the_whole_process_and_of_tallies_alone_comes_to_its_ends_too() {
    for practice in [Practice::FULL, Practice::LIGHT_COUNTS, Practice::FULL_COUNTS] {
        let played = run(&year(SEED, practice, GROUPS, false));
        let (states, outcomes) = (tally(&played, "/state"), tally(&played, "/evaluation/outcome"));
        println!("{practice:?}: {states:?} {outcomes:?} {} refused", played.refused);
        assert_eq!(played.end["opinions"].as_array().unwrap().len(), 30, "{practice:?}");
        for state in states.keys() {
            assert!(["published", "closed", "lapsed"].contains(&state.as_str()), "{practice:?}: {states:?}");
        }
        for outcome in ["adopted", "not_carried"] {
            assert!(outcomes.contains_key(outcome), "{practice:?} knows no {outcome}: {outcomes:?}");
        }
        assert_eq!(played.proofs, states["published"], "{practice:?}");
        assert!(played.accepted > 300 && played.refused > 10 && played.by_the_clock > 60, "{practice:?}");
    }
}

#[test]
fn in_a_year_of_the_whole_process_two_hold_the_pen_and_some_opinions_are_urgent() {
    let played = run(&year(SEED, Practice::FULL, GROUPS, false));
    let opinions = played.end["opinions"].as_array().unwrap();
    let urgent: Vec<_> = opinions.iter().filter(|opinion| opinion["fast_track"] == true).collect();
    assert!(urgent.len() > 1 && urgent.len() < 7, "{} on the fast track", urgent.len());
    assert!(opinions.iter().all(|opinion| opinion["pens"] == 2), "{opinions:?}");
}

/// What an opinion comes to when its groups are called by their places.
fn without_names(played: &Played, groups: Names) -> Vec<Value> {
    let mut text = played.end["opinions"].to_string();
    for (place, group) in groups.iter().enumerate() {
        text = text.replace(&format!("\"{group}\""), &format!("\"group {place}\""));
    }
    let opinions: Vec<Value> = serde_json::from_str(&text).unwrap();
    let of = |opinion: &Value| {
        let mut groups = opinion["carriage"]["by_college"].as_array().cloned().unwrap_or_default();
        groups.sort_by_key(|group| group["college"].to_string());
        let measures =
            ["floor", "equal_voice", "effective_colleges", "breadth", "ballots_to_flip", "beyond_author"];
        let measures: Vec<&Value> = measures.iter().map(|name| &opinion["carriage"][*name]).collect();
        serde_json::json!({
            "state": opinion["state"], "calls": opinion["calls"], "outcome": opinion["evaluation"]["outcome"],
            "counts": opinion["evaluation"]["counts"], "groups": groups, "measures": measures,
        })
    };
    opinions.iter().map(of).collect()
}

#[test]
fn renaming_groups_and_seating_members_in_another_order_changes_nothing_but_names() {
    let named = without_names(&run(&year(SEED, Practice::LIGHT, GROUPS, false)), GROUPS);
    let renamed = without_names(&run(&year(SEED, Practice::LIGHT, RENAMED, true)), RENAMED);
    assert_eq!(named.len(), renamed.len());
    for (place, (named, renamed)) in named.iter().zip(&renamed).enumerate() {
        assert_eq!(named, renamed, "opinion {}", place + 1);
    }
}

#[test]
fn the_digest_of_the_year_is_printed() {
    let played = run(&year(SEED, Practice::LIGHT, GROUPS, false));
    let bytes = format!("{} {}", played.leaf, played.end);
    println!("{DIGEST}{:x?}", Sha256::digest(bytes.as_bytes()).as_slice());
}

#[test]
fn the_machine_s_zone_and_language_change_no_byte() {
    let digest = |zone: &str, language: &str| {
        let again = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "year::the_digest_of_the_year_is_printed", "--nocapture"])
            .env("TZ", zone)
            .env("LC_ALL", language)
            .output()
            .unwrap();
        let printed = String::from_utf8(again.stdout).unwrap();
        printed.lines().find_map(|line| line.split(DIGEST).nth(1)).expect("the digest").to_owned()
    };
    assert_eq!(digest("Pacific/Auckland", "en_NZ.UTF-8"), digest("America/St_Johns", "fr_FR.UTF-8"));
}
