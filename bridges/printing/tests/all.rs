//! A press that never ends, that eats all memory, that writes without end, that fails, that is not there: each ends within its limits
//! and is told apart.

#![cfg(feature = "run")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, time::Duration};

use pluriel_printing::{Card, Document, Limits, NotPrinted, Press, Printed};
use tempfile::TempDir;

const LIMITS: Limits = Limits { time: Duration::from_secs(20), memory: 256 * 1024 * 1024 };

/// A press that is this script.
fn script(lines: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("press");
    fs::write(&program, format!("#!/bin/sh\n{lines}\n")).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    (folder, program)
}

fn card(title: &str) -> Document {
    Printed::Card(Card { title: title.to_owned(), ..Card::default() }).into()
}

async fn failing(lines: &str, limits: Limits) -> NotPrinted {
    let (_folder, program) = script(lines);
    Press::new(program, limits).print(&card("x")).await.unwrap_err()
}

#[tokio::test]
async fn the_document_goes_in_and_the_file_comes_out_and_is_made_once() {
    let (_folder, program) = script("read document\nprintf '%s' \"$document\"");
    let press = Press::new(program.clone(), LIMITS);
    let file = press.print(&card("Protocoles")).await.unwrap();
    let text = String::from_utf8(file.to_vec()).unwrap();
    assert!(text.contains("\"title\":\"Protocoles\"") && text.contains("\"version\":1"), "{text}");
    fs::remove_file(&program).unwrap();
    assert_eq!(press.print(&card("Protocoles")).await.unwrap(), file, "kept, though the program is gone");
    assert!(matches!(press.print(&card("Autre")).await, Err(NotPrinted::NotStarted { .. })));
}

#[tokio::test]
async fn what_does_not_end_is_killed() {
    let limits = Limits { time: Duration::from_secs(1), ..LIMITS };
    let failure = failing("exec sleep 600", limits).await;
    assert!(matches!(failure, NotPrinted::TooLong(_)), "{failure}");
    let failure = failing("while :; do :; done", limits).await;
    assert!(matches!(failure, NotPrinted::TooLong(_) | NotPrinted::Ended { .. }), "{failure}");
}

#[tokio::test]
async fn what_eats_memory_ends_at_its_limit() {
    // tail keeps the last line, which never ends.
    let failure = failing("exec tail -n 1 /dev/zero", LIMITS).await;
    let NotPrinted::Ended { status, said } = &failure else { panic!("{failure}") };
    assert!(!status.success() && said.contains("memory"), "{failure}");
}

#[tokio::test]
async fn what_writes_without_end_is_stopped() {
    let failure = failing("exec cat /dev/zero", LIMITS).await;
    assert!(matches!(failure, NotPrinted::TooLarge(_)), "{failure}");
}

#[tokio::test]
async fn no_file_is_written_and_nothing_of_the_environment_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("written");
    let failure = failing(&format!("read document\necho x > {} || exit 3", place.display()), LIMITS).await;
    assert!(matches!(failure, NotPrinted::Ended { .. }), "{failure}");
    assert_eq!(fs::read_to_string(&place).unwrap_or_default(), "");
    let (_folder, program) = script("echo \"${HOME-none}${CARGO_MANIFEST_DIR-none}\"");
    let file = Press::new(program, LIMITS).print(&card("x")).await.unwrap();
    assert_eq!(&*file, b"nonenone\n");
}

#[tokio::test]
async fn why_it_failed_is_kept_for_the_operator() {
    let failure = failing("echo 'no such version' >&2; exit 1", LIMITS).await;
    assert!(failure.to_string().contains("no such version"), "{failure}");
}

#[tokio::test]
async fn those_who_come_when_too_many_wait_are_refused_at_once() {
    let (_folder, program) = script("read document\nexec sleep 600");
    let press = Press::new(program, Limits { time: Duration::from_secs(2), ..LIMITS });
    let asked = (0..40).map(|number| {
        let press = press.clone();
        tokio::spawn(async move { press.print(&card(&number.to_string())).await.unwrap_err() })
    });
    let asked: Vec<_> = asked.collect();
    // Two are set and sixteen wait: whoever comes later is told to come again.
    for later in asked.into_iter().skip(18) {
        let failure = later.await.unwrap();
        assert!(matches!(failure, NotPrinted::Busy), "{failure}");
    }
}
