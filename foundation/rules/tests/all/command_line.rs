//! What `pluriel rule` prints.

use pluriel_rules::{Lang, cli};
use serde_json::Value;

const CASE: &str = r#"{"rule": {"decision": {"support": {"more_than": "1/2", "of": "members"}}},
    "members": [{"id": "a", "college": "A", "position": "supports"}, {"id": "b", "college": "A"}]}"#;

#[test]
fn a_list_answers_with_a_list() {
    let list = format!("[{CASE}, {CASE}]");
    let one: Value =
        serde_json::from_str(&cli::evaluate_file(CASE.as_bytes(), true, Lang::En).unwrap()).unwrap();
    let both: Value =
        serde_json::from_str(&cli::evaluate_file(list.as_bytes(), true, Lang::En).unwrap()).unwrap();
    assert_eq!(both, Value::Array(vec![one.clone(), one]));
    assert_eq!(cli::evaluate_file(b"[]", true, Lang::En).unwrap(), "[]");
    let text = cli::evaluate_file(list.as_bytes(), false, Lang::En).unwrap();
    assert!(text.starts_with("[0]\nNot adopted") && text.contains("\n\n[1]\n"), "{text}");
}

#[test]
fn a_fault_anywhere_refuses_the_whole_file() {
    let list = format!("[{CASE}, 7]");
    let error = cli::evaluate_file(list.as_bytes(), true, Lang::En).unwrap_err();
    assert_eq!(error.to_string(), "[1]: expected an object");
    assert_eq!(error.in_words(Lang::Fr), "[1]\u{a0}: il faut un objet");
    assert!(cli::explain_file(list.as_bytes(), Lang::Fr).is_err());
}

#[test]
fn a_rule_is_explained_with_what_it_means_in_the_council() {
    insta::assert_snapshot!(cli::explain_file(CASE.as_bytes(), Lang::En).unwrap(), @r"
    Adopted when more than 1/2 of the members support the text.
    Adopted when:
      More than 1/2 of the members support the text (at least 2 of 2 members).
    ");
}

#[test]
fn an_examination_is_told_in_sentences_or_as_data() {
    let list = format!("[{CASE}]");
    let data: Value =
        serde_json::from_str(&cli::examine_file(list.as_bytes(), true, Lang::En).unwrap()).unwrap();
    assert_eq!(data[0]["all_speak"]["banzhaf"]["a"], "1/2");
    assert_eq!(data[0]["exact"], true);
    for lang in [Lang::Fr, Lang::En] {
        let text = cli::examine_file(CASE.as_bytes(), false, lang).unwrap();
        insta::assert_snapshot!(format!("examination_{lang:?}"), text);
    }
}
