//! The command line: exit codes, one line that tells where it listens, a port that is taken.

use std::{fs, net::TcpListener};

use crate::program::{DATA, Server, council, err, out, pluriel};

#[test]
fn wrong_usage_is_2_a_refusal_1_and_help_0() {
    assert_eq!(pluriel(["fly"]).status.code(), Some(2));
    assert_eq!(pluriel(["import", "council"]).status.code(), Some(2));
    assert_eq!(pluriel(["rule", "evaluate", "/nowhere.json"]).status.code(), Some(1));
    assert_eq!(pluriel(["--help"]).status.code(), Some(0));
}

#[test]
fn a_port_that_is_taken_is_told_in_a_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = pluriel(["demo", "--listen", &address]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains(&address) && err(&refused).contains("--listen"), "{}", err(&refused));
}

#[test]
fn a_second_program_on_the_same_data_is_refused() {
    let folder = council();
    let data = folder.path().join("data");
    let server = Server::serve(&data, "");
    let refused = pluriel(["replay", "--data", data.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("in use"), "{}", err(&refused));
    server.stop();
    assert!(pluriel(["replay", "--data", data.to_str().unwrap()]).status.success());
}

#[test]
fn a_rule_is_evaluated_and_explained_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.json");
    fs::write(
        &file,
        r#"{"rule":{"decision":{"support":{"more_than":"1/2","of":"members"}}},
            "members":[{"id":"a","college":"x","position":"supports"},{"id":"b","college":"x","position":"supports"},{"id":"c","college":"x"}]}"#,
    )
    .unwrap();
    let evaluated = pluriel(["rule", "evaluate", file.to_str().unwrap(), "--json"]);
    let evaluation: serde_json::Value = serde_json::from_str(&out(&evaluated)).unwrap();
    assert_eq!(evaluation["outcome"], "adopted");
    assert!(
        out(&pluriel(["rule", "explain", file.to_str().unwrap(), "--lang", "en"]))
            .contains("1/2 of the members")
    );
    fs::write(&file, r#"{"rule":{"decision":{"flip":1}},"members":[]}"#).unwrap();
    let refused = pluriel(["rule", "evaluate", file.to_str().unwrap(), "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out(&refused).is_empty() && err(&refused).contains("flip"), "{}", err(&refused));
}

#[test]
fn the_published_cases_evaluate_as_published() {
    let published = fs::read_to_string(format!("{DATA}/rules/evaluate.json")).unwrap();
    let cases: Vec<serde_json::Value> = serde_json::from_str(&published).unwrap();
    let given: Vec<_> = cases
        .iter()
        .map(|case| serde_json::json!({"rule": case["rule"], "members": case["members"]}))
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cases.json");
    fs::write(&file, serde_json::to_string(&given).unwrap()).unwrap();
    let answered = pluriel(["rule", "evaluate", file.to_str().unwrap(), "--json"]);
    assert!(answered.status.success(), "{}", err(&answered));
    let answers: Vec<serde_json::Value> = serde_json::from_str(&out(&answered)).unwrap();
    assert_eq!(answers.len(), 120);
    for (answer, case) in answers.iter().zip(&cases) {
        assert_eq!(answer["outcome"], case["expected"]["outcome"], "{}", case["about"]);
    }
}
