//! What the grammar accepts, and how it refuses the rest: the place, and what would be accepted.

use pluriel_rules::{CaseFile, Lang, Model, Rule};
use serde_json::{Value, json};

/// The place and the words of the refusal of a rule.
fn refusal(rule: &str) -> (String, String) {
    let error = Rule::parse(rule).unwrap_err();
    (error.place.to_string(), error.refusal.to_string())
}

/// Each line: a decision, the place of the fault, a part of the words.
fn table(lines: &[(&str, &str, &str)]) {
    for (decision, place, words) in lines {
        let (found_place, found) = refusal(&format!(r#"{{"decision": {decision}}}"#));
        assert_eq!(found_place, *place, "{decision}: {found}");
        assert!(found.contains(words), "{decision}: {found}");
    }
}

#[test]
fn a_fault_is_told_with_its_place() {
    table(&[
        ("7", "decision", "an object"),
        ("{}", "decision", "exactly one condition"),
        (r#"{"name": "x"}"#, "decision", "exactly one condition"),
        (r#"{"all": [], "any": []}"#, "decision", "exactly one condition"),
        (r#"{"quorums": {}}"#, "decision", r#"unknown key "quorums""#),
        (r#"{"all": []}"#, "decision.all", "empty list"),
        (r#"{"any": []}"#, "decision.any", "empty list"),
        (r#"{"at_least": {"n": 1, "of": []}}"#, "decision.at_least.of", "empty list"),
        (r#"{"at_least": {"n": 0, "of": [{"support": {"count": 1}}]}}"#, "decision.at_least.n", "here 1"),
        (r#"{"at_least": {"n": 2, "of": [{"support": {"count": 1}}]}}"#, "decision.at_least.n", "here 1"),
        (r#"{"at_least": {"of": [{"support": {"count": 1}}]}}"#, "decision.at_least", r#""n" is missing"#),
        (
            r#"{"all": [{"support": {"count": 1}}, {"support": {"at_least": "3/2", "of": "members"}}]}"#,
            "decision.all[1].support.at_least",
            "from 0 to 1",
        ),
        (r#"{"support": {"at_least": "1/0", "of": "members"}}"#, "decision.support.at_least", "at least 1"),
        (r#"{"support": {"at_least": "1", "of": "members"}}"#, "decision.support.at_least", "a/b"),
        (r#"{"support": {"at_least": "-1/2", "of": "members"}}"#, "decision.support.at_least", "a/b"),
        (r#"{"support": {"at_least": " 1/2", "of": "members"}}"#, "decision.support.at_least", "a/b"),
        (r#"{"support": {"at_least": ".5", "of": "members"}}"#, "decision.support.at_least", "a/b"),
        (r#"{"support": {"at_least": "0.5.1", "of": "members"}}"#, "decision.support.at_least", "a/b"),
        (
            r#"{"support": {"at_least": "0.1234567890", "of": "members"}}"#,
            "decision.support.at_least",
            "9 digits",
        ),
        (
            r#"{"support": {"at_least": "1/1000000000", "of": "members"}}"#,
            "decision.support.at_least",
            "9 digits",
        ),
        (r#"{"support": {"at_least": 0.5, "of": "members"}}"#, "decision.support.at_least", "a text"),
        (r#"{"support": {"at_least": "1/2"}}"#, "decision.support", r#""of" is missing"#),
        (r#"{"support": {"at_least": "1/2", "of": "all"}}"#, "decision.support.of", "taking_part"),
        (
            r#"{"support": {"at_least": "1/2", "more_than": "1/2", "of": "members"}}"#,
            "decision.support",
            "exactly one",
        ),
        (r#"{"support": {"of": "members"}}"#, "decision.support", "exactly one"),
        (r#"{"support": {"count": 1, "of": "members"}}"#, "decision.support", r#"unknown key "of""#),
        (
            r#"{"support": {"at_most": "1/2", "of": "members"}}"#,
            "decision.support",
            r#"unknown key "at_most""#,
        ),
        (r#"{"support": {"count": 1000001}}"#, "decision.support.count", "1000000"),
        (r#"{"support": {"count": -1}}"#, "decision.support.count", "whole number"),
        (r#"{"support": {"count": 1.0}}"#, "decision.support.count", "whole number"),
        (r#"{"support": {"count": 1, "in": ""}}"#, "decision.support.in", "bytes"),
        (
            r#"{"opposition": {"at_least": "1/2", "of": "members"}}"#,
            "decision.opposition",
            r#"unknown key "at_least""#,
        ),
        (r#"{"opposition": {"count_at_most": 1, "by_at_least": 1}}"#, "decision.opposition", "by_at_least"),
        (r#"{"quorum": {"more_than": "1/2"}}"#, "decision.quorum", r#"unknown key "more_than""#),
        (r#"{"no_maintained_objection": {"at_most": 1}}"#, "decision.no_maintained_objection", "at_most"),
        (r#"{"organisations_beyond_author": "3"}"#, "decision.organisations_beyond_author", "whole number"),
        (r#"{"colleges": {"at_least": "1/2"}}"#, "decision.colleges", r#""each" is missing"#),
        (r#"{"colleges": {"each": {"support": {"count": 1}}}}"#, "decision.colleges", "exactly one"),
        (r#"{"support": {"count": 1}, "name": ""}"#, "decision.name", "not blank"),
        (r#"{"support": {"count": 1, "name": "x"}}"#, "decision.support", r#"unknown key "name""#),
    ]);
}

#[test]
fn a_condition_in_the_wrong_place_is_refused_with_what_may_stand_there() {
    let one = r#"{"support": {"count": 1}}"#;
    let each = |inside: &str| format!(r#"{{"colleges": {{"count": 1, "each": {inside}}}}}"#);
    table(&[
        (
            &each(r#"{"support": {"count": 1, "in": "A"}}"#),
            "decision.colleges.each.support.in",
            "no \"in\" here",
        ),
        (&each(&each(one)), "decision.colleges.each.colleges", "may not stand"),
        (
            &each(&format!(r#"{{"every_college": {one}}}"#)),
            "decision.colleges.each.every_college",
            "accepted here",
        ),
        (
            &each(&format!(r#"{{"any": [{{"without_any_one_college": {one}}}]}}"#)),
            "decision.colleges.each.any[0].without_any_one_college",
            "one college alone",
        ),
        (
            &format!(r#"{{"without_any_one": {{"without_any_one": {one}}}}}"#),
            "decision.without_any_one.without_any_one",
            "inside another",
        ),
        (
            &format!(r#"{{"without_any_one_college": {{"without_any_one": {one}}}}}"#),
            "decision.without_any_one_college.without_any_one",
            "inside another",
        ),
        (
            &format!(r#"{{"without_any_one": {}}}"#, each(&format!(r#"{{"without_any_one": {one}}}"#))),
            "decision.without_any_one.colleges.each.without_any_one",
            "accepted here",
        ),
        (
            &format!(r#"{{"every_college": {{"without_any_one": {{"without_any_one": {one}}}}}}}"#),
            "decision.every_college.without_any_one.without_any_one",
            "accepted here",
        ),
    ]);
    for (valid, place) in [
        (r#"{"opposition": {"count_at_most": 1}}"#, "valid.opposition"),
        (r#"{"any": [{"quorum": {"at_least": "1/2"}}]}"#, "valid.any"),
        (r#"{"organisations_beyond_author": 1}"#, "valid.organisations_beyond_author"),
        (
            r#"{"all": [{"without_any_one": {"quorum": {"at_least": "1/2"}}}]}"#,
            "valid.all[0].without_any_one",
        ),
        (
            r#"{"every_college": {"no_maintained_objection": {}}}"#,
            "valid.every_college.no_maintained_objection",
        ),
        (
            r#"{"every_college": {"every_college": {"quorum": {"at_least": "1/2"}}}}"#,
            "valid.every_college.every_college",
        ),
    ] {
        let (found, words) = refusal(&format!(r#"{{"valid": {valid}, "decision": {one}}}"#));
        assert_eq!(found, place, "{valid}: {words}");
        assert!(words.contains("accepted here: \"quorum\", \"support\""), "{words}");
    }
}

#[test]
fn what_stands_around_the_decision_is_read_strictly() {
    let one = r#""decision": {"support": {"count": 1}}"#;
    let step = |step: &str| format!(r#"{{{one}, "then": [{step}]}}"#);
    for (rule, place, words) in [
        ("[]", "", "an object"),
        ("{}", "", r#""decision" is missing"#),
        (&format!(r#"{{{one}, "silence": 1}}"#), "", r#"unknown key "silence""#),
        (&format!(r#"{{{one}, "then": {{}}}}"#), "then", "a list"),
        (&step(r#"{"veto": {}}"#), "then[0]", r#"unknown key "veto""#),
        (
            &step(r#"{"approval": {"by": "X", "within_days": 60}}"#),
            "then[0].approval",
            r#""silence" is missing"#,
        ),
        (
            &step(r#"{"approval": {"by": "X", "within_days": 60, "silence": "accepted"}}"#),
            "then[0].approval.silence",
            r#""none", "refused""#,
        ),
        (
            r#"{"decision": {"support": {"count": 1}}, "decision": {"support": {"count": 2}}}"#,
            "",
            "stands twice",
        ),
        (r#"{"decision": {"support": {"count": 1, "count": 2}}}"#, "decision.support", "stands twice"),
        (r#"{"decision": {"all": [{"support": {"count": 1}}, ]}}"#, "", "line 1, column 50"),
    ] {
        let (found_place, found) = refusal(rule);
        assert_eq!(found_place, place, "{rule}: {found}");
        assert!(found.contains(words), "{rule}: {found}");
    }
}

/// A leaf under so many gates.
fn nested(gates: usize) -> Value {
    (0..gates).fold(json!({"support": {"count": 1}}), |inside, _| json!({"all": [inside]}))
}

#[test]
fn a_rule_has_at_most_eight_levels_and_sixty_four_nodes() {
    assert!(Rule::from_json(&json!({"valid": nested(7), "decision": nested(7)})).is_ok());
    let error = Rule::from_json(&json!({"decision": nested(8)})).unwrap_err();
    assert_eq!(error.place.to_string(), "decision.all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0]");
    let wide = |leaves: usize| json!({"any": vec![json!({"support": {"count": 1}}); leaves]});
    assert!(Rule::from_json(&json!({"decision": wide(63)})).is_ok());
    assert!(Rule::from_json(&json!({"decision": wide(64)})).is_err());
    let with_validity = json!({"valid": {"quorum": {"at_least": "1/2"}}, "decision": wide(63)});
    let error = Rule::from_json(&with_validity).unwrap_err();
    assert_eq!(error.place.to_string(), "decision.any[62]");
}

#[test]
fn shares_are_written_with_a_bar_or_a_point() {
    for (text, reduced) in
        [("2/4", "1/2"), ("0.4", "2/5"), ("0/7", "0/1"), ("1.0", "1/1"), ("000000001/000000002", "1/2")]
    {
        assert_eq!(text.parse::<pluriel_rules::Share>().unwrap().to_string(), reduced);
    }
}

#[test]
fn a_college_is_checked_when_the_rule_is_attached() {
    let rule = Rule::parse(
        r#"{"valid": {"support": {"count": 1, "in": "A"}}, "decision": {"all": [{"quorum": {"at_least": "1/2", "in": "B"}}]}}"#,
    )
    .unwrap();
    let known =
        |ids: &[&str]| ids.iter().map(|id| pluriel_rules::CollegeId::new(*id).unwrap()).collect::<Vec<_>>();
    assert!(rule.check_against(&known(&["A", "B", "C"])).is_ok());
    let error = rule.check_against(&known(&["A", "C"])).unwrap_err();
    assert_eq!(error.place.to_string(), "decision.all[0].quorum.in");
    assert!(error.to_string().contains(r#"known: "A", "C""#), "{error}");
    assert!(rule.check_against(&[]).unwrap_err().place.to_string().starts_with("valid.support.in"));
}

#[test]
fn every_model_is_a_rule_and_is_found_by_its_name() {
    for model in Model::ALL {
        let rule = model.rule();
        assert_eq!(Model::named(model.name(Lang::En)), Some(model));
        assert_eq!(Rule::from_json(&rule.to_json()), Ok(rule.clone()));
        let written: Value = serde_json::from_str(model.json()).unwrap();
        assert_eq!(rule.to_json(), written, "shares of models are written reduced");
    }
}

#[test]
fn serde_reads_and_writes_rules_strictly() {
    let rule = Model::BroadCarriage.rule();
    let text = serde_json::to_string(&rule).unwrap();
    assert_eq!(serde_json::from_str::<Rule>(&text).unwrap(), rule);
    let error =
        serde_json::from_str::<Rule>(r#"{"decision": {"support": {"count": 1, "count": 1}}}"#).unwrap_err();
    assert!(error.to_string().contains("decision.support"), "{error}");
}

#[test]
fn files_of_cases_are_read_strictly() {
    let case = |members: &str| {
        format!(r#"{{"rule": {{"decision": {{"support": {{"count": 1}}}}}}, "members": {members}}}"#)
    };
    let good = case("[]");
    for (file, place, words) in [
        ("7".to_owned(), "", "a list of such"),
        (r#"{"rule": {}}"#.to_owned(), "rule", r#""decision" is missing"#),
        (case("{}"), "members", "a list"),
        (case(r#"[{"id": "a"}]"#), "members[0]", r#""college" is missing"#),
        (case(r#"[{"id": "a", "college": "A", "vote": 1}]"#), "members[0]", r#"unknown key "vote""#),
        (case(r#"[{"id": 1, "college": "A"}]"#), "members[0].id", "a text"),
        (case(r#"[{"id": "", "college": "A"}]"#), "members[0].id", "bytes"),
        (case(r#"[{"id": "a", "college": "A", "author": "yes"}]"#), "members[0].author", "true or false"),
        (case(r#"[{"id": "a", "college": "A", "affiliation": null}]"#), "members[0].affiliation", "a text"),
        (case(r#"[{"id": "a", "college": "A", "position": "for"}]"#), "members[0].position", r#""supports""#),
        (
            case(r#"[{"id": "a", "college": "A", "position": "abstains", "objection": true}]"#),
            "members[0].objection",
            "opposes",
        ),
        (case(r#"[{"id": "a", "college": "A"}, {"id": "a", "college": "B"}]"#), "members[1].id", "already"),
        (format!("[{good}, {}]", case("[7]")), "[1].members[0]", "an object"),
        (
            format!(
                r#"[{good}, {{"rule": {{"decision": {{"all": [{{"support": {{"count": 1, "in": "Z"}}}}]}}}}, "members": []}}]"#
            ),
            "[1].rule.decision.all[0].support.in",
            "unknown college",
        ),
        (format!("[{good}, [{good}]]"), "[1]", "an object"),
        (
            r#"{"rule": {"decision": {"all": [{"all": []}]}}, "members": []}"#.to_owned(),
            "rule.decision.all[0].all",
            "empty",
        ),
    ] {
        let error = CaseFile::read(file.as_bytes()).unwrap_err();
        assert_eq!(error.place.to_string(), place, "{file}: {error}");
        assert!(error.to_string().contains(words), "{file}: {error}");
        assert!(!error.in_words(Lang::Fr).is_empty());
    }
    let accepted =
        case(r#"[{"id": "a", "college": "A", "position": "silent", "objection": false, "author": false}]"#);
    assert!(matches!(CaseFile::read(accepted.as_bytes()), Ok(CaseFile::One(_))));
    assert!(matches!(CaseFile::read(b"[]"), Ok(CaseFile::List(cases)) if cases.is_empty()));
}

#[test]
fn files_have_limits() {
    let words = |bytes: &[u8]| CaseFile::read(bytes).unwrap_err().to_string();
    assert!(words(&vec![b' '; (16 << 20) + 1]).contains("16 MiB"));
    assert!(words(b"[\xff]").contains("byte 1"));
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(words(deep(65).as_bytes()).contains("64 levels"));
    assert!(!words(deep(64).as_bytes()).contains("64 levels"));
    assert!(words(deep(100_000).as_bytes()).contains("64 levels"));
    assert!(words(b"[1 2]").contains("line 1, column 4"));
    assert!(words(b"{} {}").contains("not JSON"));
    let member = |index: u32| format!(r#"{{"id":"{index}","college":"A"}}"#);
    let members: Vec<String> = (0..=100_000).map(member).collect();
    let file =
        format!(r#"{{"rule":{{"decision":{{"support":{{"count":1}}}}}},"members":[{}]}}"#, members.join(","));
    assert!(words(file.as_bytes()).contains("100000"));
}
