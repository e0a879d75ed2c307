//! What each condition means, at its edges.

use pluriel_rules::{Outcome, Rule, evaluate};

use crate::council::{adopts, council, decision};

/// Each line: a condition, a council, whether it holds.
fn table(lines: &[(&str, &str, bool)]) {
    for (rule, council, holds) in lines {
        assert_eq!(adopts(rule, council), *holds, "{rule} in {council}");
    }
}

#[test]
fn quorum_counts_those_who_take_part() {
    let half = r#"{"quorum": {"at_least": "1/2"}}"#;
    table(&[
        (half, "A 1 supports, A 1 takes_no_part", true),
        (half, "A 1 abstains, A 2 silent", false),
        (half, "A 1 objects, A 1 recused, A 1 silent", true),
        (half, "A 1 recused", false),
        (r#"{"quorum": {"at_least": "0/1"}}"#, "A 1 recused", true),
        (r#"{"quorum": {"at_least": "1/2", "in": "A"}}"#, "A 1 silent, B 9 supports", false),
    ]);
}

#[test]
fn support_is_asked_from_below() {
    let share = |key: &str, of: &str| format!(r#"{{"support": {{"{key}": "1/2", "of": "{of}"}}}}"#);
    table(&[
        (&share("at_least", "expressed"), "A 3 supports, A 3 opposes", true),
        (&share("more_than", "expressed"), "A 3 supports, A 3 opposes", false),
        (&share("at_least", "expressed"), "A 3 silent", false),
        (&share("at_least", "members"), "A 1 reserves, A 1 silent", true),
        (&share("more_than", "members"), "A 1 supports, A 1 silent", false),
        (&share("at_least", "taking_part"), "A 1 supports, A 2 abstains", false),
        (&share("at_least", "expressed"), "A 1 supports, A 2 abstains", true),
        (r#"{"support": {"more_than": "0/1", "of": "expressed"}}"#, "A 1 silent", false),
        (r#"{"support": {"at_least": "0/1", "of": "expressed"}}"#, "A 1 silent", true),
        (r#"{"support": {"more_than": "1/1", "of": "members"}}"#, "A 1 supports", false),
        (r#"{"support": {"at_least": "0.333333333", "of": "members"}}"#, "A 1 supports, A 2 silent", true),
        (r#"{"support": {"at_least": "0.333333334", "of": "members"}}"#, "A 1 supports, A 2 silent", false),
        (r#"{"support": {"count": 2}}"#, "A 1 supports, A 1 reserves", true),
        (r#"{"support": {"count": 2, "in": "A"}}"#, "A 1 supports, B 1 supports", false),
        (r#"{"support": {"count": 0}}"#, "A 1 silent", true),
    ]);
}

#[test]
fn opposition_is_borne_up_to_a_point() {
    let below = r#"{"opposition": {"below": "2/3", "of": "expressed"}}"#;
    let by_two = r#"{"opposition": {"below": "2/3", "of": "expressed", "by_at_least": 2}}"#;
    table(&[
        (below, "A 3 silent", true),
        (below, "A 1 opposes", false),
        (below, "A 2 opposes, A 1 supports", false),
        (by_two, "A 1 opposes", true),
        (by_two, "A 2 opposes", false),
        (r#"{"opposition": {"at_most": "1/3", "of": "members"}}"#, "A 1 opposes, A 2 silent", true),
        (
            r#"{"opposition": {"at_most": "1/3", "of": "taking_part"}}"#,
            "A 1 opposes, A 1 abstains, A 9 silent",
            false,
        ),
        (r#"{"opposition": {"below": "0/1", "of": "members"}}"#, "A 1 supports", false),
        (r#"{"opposition": {"below": "0/1", "of": "members", "by_at_least": 1}}"#, "A 1 supports", true),
        (r#"{"opposition": {"at_most": "0/1", "of": "members", "by_at_least": 0}}"#, "A 1 opposes", false),
        (r#"{"opposition": {"count_at_most": 1}}"#, "A 1 objects, A 1 supports", true),
        (r#"{"opposition": {"count_at_most": 1, "in": "A"}}"#, "A 2 opposes, B 1 supports", false),
    ]);
}

#[test]
fn organisations_beyond_the_author_are_counted_once() {
    let two = r#"{"organisations_beyond_author": 2}"#;
    table(&[
        (two, "A 1 supports author, A 2 supports", true),
        (two, "A 2 supports author, A 1 supports", false),
        (two, "A 2 supports @x, A 1 silent", false),
        (two, "A 1 supports @x, B 1 supports @x, B 1 supports", true),
        (two, "A 1 recused author @x, A 1 supports @x, A 2 supports", true),
        (two, "A 1 recused author @x, A 1 supports @x, A 1 supports", false),
        (
            r#"{"every_college": {"organisations_beyond_author": 1}}"#,
            "A 1 supports @x, B 1 supports @x",
            true,
        ),
    ]);
}

#[test]
fn an_objection_stands_in_its_scope() {
    table(&[
        (r#"{"no_maintained_objection": {}}"#, "A 1 objects, B 9 supports", false),
        (r#"{"no_maintained_objection": {}}"#, "A 9 opposes", true),
        (r#"{"no_maintained_objection": {"in": "B"}}"#, "A 1 objects, B 1 supports", true),
    ]);
}

#[test]
fn colleges_exist_where_someone_is_counted() {
    let half = r#"{"colleges": {"at_least": "1/2", "each": {"support": {"count": 1}}}}"#;
    let every = r#"{"every_college": {"opposition": {"count_at_most": 0}}}"#;
    table(&[
        (half, "A 1 supports, B 1 silent", true),
        (half, "A 1 supports, B 1 silent, C 1 silent", false),
        (half, "A 1 supports, B 1 silent, C 1 recused", true),
        (
            r#"{"colleges": {"more_than": "1/2", "each": {"support": {"count": 1}}}}"#,
            "A 1 supports, B 1 silent",
            false,
        ),
        (
            r#"{"colleges": {"count": 2, "each": {"support": {"count": 1}}}}"#,
            "A 1 supports, B 1 supports",
            true,
        ),
        (r#"{"colleges": {"at_least": "0/1", "each": {"support": {"count": 1}}}}"#, "A 1 recused", true),
        (every, "A 1 silent, B 1 silent", true),
        (every, "A 1 silent, B 1 opposes", false),
        (every, "A 1 recused", false),
    ]);
}

#[test]
fn without_any_one_takes_out_seat_and_ballot() {
    let majority = r#"{"without_any_one": {"support": {"more_than": "1/2", "of": "expressed"}}}"#;
    let three = r#"{"without_any_one": {"support": {"count": 2}}}"#;
    let quorum = r#"{"without_any_one": {"quorum": {"at_least": "1/2"}}}"#;
    table(&[
        (majority, "A 3 supports, A 1 opposes", true),
        (majority, "A 2 supports, A 1 opposes", false),
        (three, "A 3 supports", true),
        (three, "A 2 supports", false),
        (three, "A 2 supports @x, A 2 supports", true),
        (three, "A 2 supports @x, B 1 supports @x, B 1 supports", false),
        (quorum, "A 2 supports, A 1 silent", true),
        (quorum, "A 2 supports, A 2 silent", false),
        (
            r#"{"every_college": {"without_any_one": {"support": {"count": 1}}}}"#,
            "A 2 supports, B 2 supports",
            true,
        ),
        (
            r#"{"every_college": {"without_any_one": {"support": {"count": 1}}}}"#,
            "A 2 supports @x, B 2 supports",
            false,
        ),
        (
            r#"{"every_college": {"without_any_one": {"support": {"count": 1}}}}"#,
            "A 1 supports @x, A 1 supports, B 1 supports @x, B 1 supports",
            true,
        ),
    ]);
}

#[test]
fn without_any_one_college_needs_two() {
    let any = r#"{"without_any_one_college": {"support": {"count": 1}}}"#;
    table(&[
        (any, "A 1 supports", false),
        (any, "A 1 supports, B 1 supports", true),
        (any, "A 1 supports, B 1 silent", false),
        (any, "A 1 supports, B 1 recused", false),
        (
            r#"{"without_any_one_college": {"organisations_beyond_author": 1}}"#,
            "A 1 supports @x, B 1 supports @x",
            true,
        ),
    ]);
}

#[test]
fn gates_count_what_holds() {
    let yes = r#"{"support": {"count": 0}}"#;
    let no = r#"{"support": {"count": 9}}"#;
    let at_least = |n: u32| format!(r#"{{"at_least": {{"n": {n}, "of": [{yes}, {no}, {yes}]}}}}"#);
    table(&[
        (&format!(r#"{{"all": [{yes}, {yes}]}}"#), "A 1", true),
        (&format!(r#"{{"all": [{yes}, {no}]}}"#), "A 1", false),
        (&format!(r#"{{"any": [{no}, {yes}]}}"#), "A 1", true),
        (&format!(r#"{{"any": [{no}]}}"#), "A 1", false),
        (&at_least(2), "A 1", true),
        (&at_least(3), "A 1", false),
    ]);
}

#[test]
fn a_ballot_that_is_not_valid_says_nothing_of_the_text() {
    let rule = r#"{"valid": {"quorum": {"at_least": "1/2"}}, "decision": {"support": {"count": 1}}}"#;
    let rule = Rule::parse(rule).unwrap();
    assert_eq!(evaluate(&rule, &council("A 1 supports, A 2 silent")).outcome, Outcome::NotValid);
    let second = rule.for_second_call();
    assert_eq!(evaluate(&second, &council("A 1 supports, A 2 silent")).outcome, Outcome::Adopted);
    assert_eq!(evaluate(&second, &council("A 3 silent")).outcome, Outcome::NotCarried);
    let without = decision(r#"{"support": {"count": 1}}"#);
    assert_eq!(evaluate(&without, &council("A 1 silent")).outcome, Outcome::NotCarried);
}

#[test]
fn an_empty_electorate_is_counted_too() {
    let evaluation = evaluate(&decision(r#"{"support": {"count": 0}}"#), &council(""));
    assert!(evaluation.adopted());
    let json = evaluation.to_json();
    assert_eq!(json["carriage"]["breadth"], "0/1");
    assert_eq!(json["carriage"]["floor"], "0/1");
    assert_eq!(json["carriage"]["effective_colleges"], "0/1");
    assert!(json["carriage"]["ballots_to_flip"].is_null());
}
