//! The cases of `tests/data/rules`, made by an independent program.

use std::collections::BTreeSet;

use pluriel_rules::{CaseFile, Fraction, evaluate, examine};
use serde_json::{Value, json};

/// The cases of a file: each as bytes for the program, with what is expected.
fn cases(name: &str) -> Vec<(usize, Vec<u8>, Value)> {
    let path = format!("{}/../../tests/data/rules/{name}", env!("CARGO_MANIFEST_DIR"));
    let list: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let case =
        |case: &Value| json!({"rule": case["rule"], "members": case["members"]}).to_string().into_bytes();
    list.iter().enumerate().map(|(index, value)| (index, case(value), value["expected"].clone())).collect()
}

/// Finds every key of what is expected in the answer: fractions as numbers, lists as sets.
fn assert_found(place: &str, expected: &Value, answer: &Value) {
    match expected {
        Value::Object(members) => {
            for (key, value) in members {
                assert_found(&format!("{place}.{key}"), value, &answer[key]);
            }
        }
        Value::Array(items) => {
            let set = |items: &[Value]| items.iter().map(Value::to_string).collect::<BTreeSet<_>>();
            let found = answer.as_array().unwrap_or_else(|| panic!("{place}: no list but {answer}"));
            assert_eq!(set(items), set(found), "{place}");
        }
        Value::String(text) => match text.parse::<Fraction>() {
            Ok(fraction) => {
                assert_eq!(answer.as_str().and_then(|text| text.parse().ok()), Some(fraction), "{place}");
            }
            Err(_) => assert_eq!(answer, expected, "{place}"),
        },
        _ => assert_eq!(answer, expected, "{place}"),
    }
}

#[test]
fn evaluations_are_those_of_the_independent_program() {
    let cases = cases("evaluate.json");
    assert_eq!(cases.len(), 120);
    for (index, bytes, expected) in cases {
        let CaseFile::One(case) = CaseFile::read(&bytes).unwrap() else { panic!("one case") };
        assert_found(&format!("[{index}]"), &expected, &evaluate(&case.rule, &case.electorate).to_json());
    }
}

#[test]
fn examinations_are_those_of_the_independent_program() {
    let cases = cases("examine.json");
    assert_eq!(cases.len(), 49);
    for (index, bytes, expected) in cases {
        let CaseFile::One(case) = CaseFile::read(&bytes).unwrap() else { panic!("one case") };
        let examination = examine(&case.rule, &case.electorate);
        assert!(examination.exact(), "[{index}]");
        assert_found(&format!("[{index}]"), &expected, &examination.to_json());
    }
}
