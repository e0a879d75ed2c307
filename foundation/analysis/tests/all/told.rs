//! What a person and a program are told.

use crate::reference::{CONVERSATIONS, read, scratch};
use pluriel_analysis::{Consultation, Language, Reading, json, polis_json, summary, synthesise};
use pluriel_deliberation::{Layout, analysis::Settings, keyed::Key, synthetic::Plan};
use serde_json::Value;

fn reading(consultation: Consultation) -> Reading {
    Reading::of(consultation, Settings::default(), &mut |_| ())
}

fn made() -> Reading {
    let folder = scratch("made");
    let plan = Plan { participants: 900, statements: 60, votes: 22_000, groups: 3, key: Key::new("told") };
    synthesise::write(plan, &folder, &mut |_| ()).expect("written");
    reading(Consultation::read(&folder, Layout::ById, &mut |_, _| ()).expect("read"))
}

#[test]
fn summaries_in_both_languages() {
    let london = reading(read(CONVERSATIONS[0], Layout::ById));
    insta::assert_snapshot!("london_english", summary::text(&london, Language::English));
    insta::assert_snapshot!("london_french", summary::text(&london, Language::French));
    let made = made();
    insta::assert_snapshot!("made_english", summary::text(&made, Language::English));
    insta::assert_snapshot!("made_french", summary::text(&made, Language::French));
    let brexit = read(CONVERSATIONS[1], Layout::AsMet);
    insta::assert_snapshot!(
        "brexit_polis",
        summary::polis(&brexit, &polis_json::run(&brexit), Language::French)
    );
}

#[test]
fn the_json_is_what_its_page_says() {
    let page = include_str!("../../../../docs/en/reading-a-consultation.md");
    let mut written = Vec::new();
    json::write(&made(), &mut written).expect("written to memory");
    let document: Value = serde_json::from_slice(&written).expect("JSON");
    let document = document.as_object().expect("an object");
    for key in document.keys() {
        assert!(page.contains(&format!("`{key}`")), "{key} is not documented");
    }
    assert_eq!(document["format"], 1);
    assert_eq!(document["groups"]["k"], 3);
    assert_eq!(document["colleges"]["names"].as_array().map(Vec::len), Some(5));
    assert_eq!(document["participants"].as_array().map(Vec::len), Some(900));
    let first = &document["statements"][0];
    assert_eq!(first["groups"].as_array().map(Vec::len), Some(3));
    assert_eq!(first["colleges"]["by_college"].as_array().map(Vec::len), Some(5));
}

#[test]
fn unequal_colleges_are_told_their_power() {
    let folder = scratch("weighed");
    let votes = "timestamp,comment-id,voter-id,vote\n1,1,1,1\n2,1,2,-1\n3,1,3,1\n";
    let files = [
        ("votes.csv", votes),
        ("participants.csv", "voter-id,college\n1,cities\n2,users\n3,makers\n"),
        ("colleges.csv", "college,weight\ncities,50\nusers,49\nmakers,1\n"),
    ];
    for (name, content) in files {
        std::fs::write(folder.join(name), content).expect("a written file");
    }
    let weighed = reading(Consultation::read(&folder, Layout::ById, &mut |_, _| ()).expect("read"));
    let mut written = Vec::new();
    json::write(&weighed, &mut written).expect("written to memory");
    let document: Value = serde_json::from_slice(&written).expect("JSON");
    let weights = serde_json::json!([
        {"weight": 50, "swings": "3", "banzhaf_share": 0.6},
        {"weight": 1, "swings": "1", "banzhaf_share": 0.2},
        {"weight": 49, "swings": "1", "banzhaf_share": 0.2},
    ]);
    assert_eq!(document["colleges"]["weights"], weights, "cities, makers, users");
    assert!(summary::text(&weighed, Language::French).contains("60\u{a0}%  cities (poids 50)"));
}

#[test]
fn percentages_never_cross_one_half() {
    for (share, english) in
        [(0.5, "50%"), (0.4999, "49.9%"), (0.50001, "50.1%"), (0.494, "49%"), (0.999, "100%")]
    {
        assert_eq!(Language::English.percent(share), english);
    }
    assert_eq!(Language::French.percent(0.4999), "49,9\u{a0}%");
    assert_eq!(Language::French.number(1_234_567), "1\u{202f}234\u{202f}567");
    assert_eq!(Language::French.count(0, "vote", "votes"), "0 vote");
    assert_eq!(Language::English.count(0, "vote", "votes"), "0 votes");
}
