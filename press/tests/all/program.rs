//! The program: a document on standard input, a file on standard output, or why not.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use crate::documents::{document, opinion};

fn press(given: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pluriel-press"))
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(given.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_document_becomes_a_file() {
    let json = serde_json::to_string(&document(opinion())).unwrap();
    let done = press(&json);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(done.stdout, pluriel_press::set(&document(opinion())).unwrap());
    assert!(done.stderr.is_empty());
}

#[test]
fn what_is_no_document_is_refused_with_the_reason() {
    let mut other = document(opinion());
    other.version = 7;
    let other = serde_json::to_string(&other).unwrap();
    let unknown = r#"{"version": 1, "card": {"colour": "red"}}"#;
    for (given, why) in [("", "EOF"), ("{}", "version"), (other.as_str(), "version 7"), (unknown, "colour")] {
        let refused = press(given);
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains(why) && said.starts_with("pluriel-press: "), "{given}: {said}");
        assert!(refused.stdout.is_empty());
    }
}
