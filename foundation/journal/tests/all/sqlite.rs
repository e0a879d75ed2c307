//! What the embedded store promises beyond the suite of all stores.

use std::{fs, path::Path};

use pluriel_council::{
    PersonId, Stream,
    people::{PeopleChange, Person},
};
use pluriel_journal::{
    AppendError, Ledger, Reader, SqliteStore, Store,
    sqlite::{DURABLE, Demand, FILE, OpenError},
};
use pluriel_vault::VaultChange;
use rusqlite::Connection;

use crate::support::{batch, context, draft, fill};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn raw(folder: &Path) -> Connection {
    Connection::open(folder.join(FILE)).unwrap()
}

#[test]
fn a_second_program_on_the_same_folder_is_refused_with_a_sentence() {
    let folder = folder();
    let first = SqliteStore::open(folder.path()).unwrap();
    let second = SqliteStore::open(folder.path()).unwrap_err();
    assert!(matches!(second, OpenError::Locked(_)));
    assert!(second.to_string().contains("in use by another Pluriel"), "{second}");
    drop(first);
    assert!(SqliteStore::open(folder.path()).is_ok());
}

#[test]
fn a_pragma_that_does_not_answer_what_is_needed_refuses_to_open() {
    for demand in DURABLE {
        let mut demands = DURABLE.to_vec();
        demands.push(Demand { answer: "something else", ..*demand });
        let folder = folder();
        let refused = SqliteStore::open_demanding(folder.path(), &demands).unwrap_err();
        assert!(matches!(refused, OpenError::Pragma { pragma, .. } if pragma == demand.pragma), "{refused}");
    }
}

#[test]
fn files_of_others_newer_ones_and_damaged_ones_are_refused() {
    let others = folder();
    raw(others.path()).execute_batch("CREATE TABLE notes (text TEXT)").unwrap();
    assert!(matches!(SqliteStore::open(others.path()), Err(OpenError::NotOurs(_))));

    let newer = folder();
    drop(SqliteStore::open(newer.path()).unwrap());
    raw(newer.path()).pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(SqliteStore::open(newer.path()), Err(OpenError::Newer(99))));

    let damaged = folder();
    fill(&mut SqliteStore::open(damaged.path()).unwrap());
    raw(damaged.path()).execute_batch("UPDATE head SET seq = 2").unwrap();
    assert!(matches!(SqliteStore::open(damaged.path()), Err(OpenError::Damaged(_))));

    let text = folder();
    fs::write(text.path().join(FILE), "this is no database, whatever its name says").unwrap();
    assert!(SqliteStore::open(text.path()).is_err());
}

#[test]
fn the_journal_cannot_be_changed_through_sql() {
    let folder = folder();
    fill(&mut SqliteStore::open(folder.path()).unwrap());
    let connection = raw(folder.path());
    for sql in ["UPDATE journal SET room = 'x'", "DELETE FROM journal WHERE seq = 3"] {
        let refused = connection.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{refused}");
    }
}

#[test]
fn a_batch_that_fails_in_the_middle_leaves_nothing() {
    let folder = folder();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    let (mut ledger, _, _) = fill(&mut store);
    let mut context = context();
    let next = draft(Stream(context.id()), "{}");
    let (row, _) = ledger.write(next, &mut context).unwrap();
    let orphan = VaultChange::Text(pluriel_vault::TextRow {
        seq: 99,
        name: "text".to_owned(),
        purpose: "opinions/text".to_owned(),
        salt: [0; 32],
        text: "of no entry".to_owned(),
    });
    let refused = store.append(&batch(7, vec![row.clone()], vec![orphan]));
    assert!(matches!(refused, Err(AppendError::Refused(_))), "{refused:?}");
    assert_eq!(store.head().unwrap(), 3);
    store.append(&batch(8, vec![row], Vec::new())).unwrap();
    assert_eq!(store.head().unwrap(), 4);
}

#[test]
fn another_program_that_holds_the_file_is_waited_for_then_reported() {
    let folder = folder();
    let patience = Demand { pragma: "busy_timeout", value: "20", answer: "20" };
    let demands: Vec<_> = DURABLE.iter().copied().chain([patience]).collect();
    let mut store = SqliteStore::open_demanding(folder.path(), &demands).unwrap();
    let (_, rows, _) = fill(&mut store);
    let other = raw(folder.path());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let held = store.append(&batch(5, Vec::new(), Vec::new()));
    assert!(matches!(held, Err(AppendError::Refused(_))), "{held:?}");
    other.execute_batch("ROLLBACK").unwrap();
    store.append(&batch(5, Vec::new(), Vec::new())).unwrap();
    assert_eq!(store.head().unwrap(), rows.len() as u64);
}

/// How often a text stands in any file of the folder.
fn found(folder: &Path, text: &str) -> usize {
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read(file.unwrap().path()).unwrap());
    files.map(|bytes| bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count()).sum()
}

#[test]
fn what_is_erased_is_in_no_file() {
    let folder = folder();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    let (_, rows, _) = fill(&mut store);
    let person: PersonId = context().id();
    let ada = Person {
        id: person,
        name: "Ada Exemple-Unique".to_owned(),
        email: "ada@unique.example".to_owned(),
        name_public_since: None,
        language: "fr".to_owned(),
    };
    let moved = Person { email: "lovelace@later.example".to_owned(), ..ada.clone() };
    let people = |change| vec![VaultChange::People(change)];
    store.append(&batch(2, Vec::new(), people(PeopleChange::Person(ada)))).unwrap();
    assert!(found(folder.path(), "ada@unique.example") > 0 && found(folder.path(), "Which licence?") > 0);

    store.append(&batch(3, Vec::new(), people(PeopleChange::Person(moved)))).unwrap();
    assert!(store.needs_checkpoint());
    assert!(store.checkpoint().unwrap().complete);
    assert_eq!(found(folder.path(), "ada@unique.example"), 0, "an address that was replaced");

    let erase = VaultChange::EraseText { seq: 1, name: "text".to_owned() };
    let mut changes = people(PeopleChange::Erased(person));
    changes.push(erase);
    store.append(&batch(4, Vec::new(), changes)).unwrap();
    assert!(
        found(folder.path(), "Which licence?") > 0,
        "the log still holds it: the test sees what it looks for"
    );
    assert!(store.needs_checkpoint());
    assert!(store.checkpoint().unwrap().complete);
    assert!(!store.needs_checkpoint());
    for text in ["Which licence?", "Ada Exemple-Unique", "lovelace@later.example"] {
        assert_eq!(found(folder.path(), text), 0, "{text}");
    }
    let mut read = Vec::new();
    store
        .read(0, &mut |row| {
            read.push(row);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(read, rows, "the journal is as it was");
}

#[test]
fn a_reader_of_an_old_state_delays_an_erasure_and_does_not_undo_it() {
    let folder = folder();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    fill(&mut store);
    assert!(store.checkpoint().unwrap().complete);
    let old = raw(folder.path());
    old.execute_batch("BEGIN; SELECT count(*) FROM journal").unwrap();
    old.query_row("SELECT count(*) FROM journal", (), |_| Ok(())).unwrap();
    let erase = VaultChange::EraseText { seq: 1, name: "text".to_owned() };
    store.append(&batch(4, Vec::new(), vec![erase])).unwrap();
    assert!(!store.checkpoint().unwrap().complete);
    assert!(store.needs_checkpoint());
    old.execute_batch("COMMIT").unwrap();
    assert!(store.checkpoint().unwrap().complete);
    assert_eq!(found(folder.path(), "Which licence?"), 0);
}

#[test]
fn a_long_log_asks_to_be_moved_and_is_then_written_from_its_start() {
    let folder = folder();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    let mut context = context();
    let mut ledger = Ledger::default();
    let body = format!(r#"{{"fill":"{}"}}"#, "x".repeat(50_000));
    let mut longest = 0;
    for number in 1..=30 {
        let drafts = (0..10).map(|_| draft(Stream(context.id()), &body)).collect::<Vec<_>>();
        let (rows, vault) = ledger.write_all(drafts, &mut context).unwrap();
        store.append(&batch(number, rows, vault)).unwrap();
        if store.needs_checkpoint() {
            assert!(store.checkpoint().unwrap().complete);
            assert!(!store.needs_checkpoint());
        }
        let log = folder.path().join(format!("{FILE}-wal"));
        longest = longest.max(fs::metadata(log).unwrap().len());
    }
    assert!(
        (4 << 20..12 << 20).contains(&longest),
        "15 MB were written, the log had {longest} bytes at most"
    );
}

#[test]
fn a_file_of_the_first_version_is_brought_to_the_newest() {
    let folder = tempfile::tempdir().unwrap();
    drop(SqliteStore::open(folder.path()).unwrap());
    let first = raw(folder.path());
    first.execute_batch("DROP TABLE passkeys; DROP TABLE identities; DROP TABLE sessions").unwrap();
    first.execute_batch("DROP TABLE absences; DROP TABLE invitations; DROP TABLE applicants").unwrap();
    let sessions = pluriel_vault::sqlite::SCHEMA.split(';').find(|sql| sql.contains("TABLE sessions"));
    first.execute_batch(sessions.unwrap()).unwrap();
    first.execute("INSERT INTO sessions VALUES (zeroblob(32), 'a', NULL, 'b', 'c')", ()).unwrap();
    let tokens = pluriel_vault::sqlite::SCHEMA.split(';').find(|sql| sql.contains("TABLE tokens"));
    first.execute_batch(&format!("DROP TABLE tokens; {}", tokens.unwrap())).unwrap();
    let kept = "INSERT INTO tokens VALUES (zeroblob(32), ?1, ?1, 'label', ?2, '2030-01-01T00:00:00Z')";
    let id = "0".repeat(26);
    assert!(first.execute(kept, (&id, "calendar")).is_err(), "the first version knew two scopes");
    first.execute(kept, (&id, "act")).unwrap();
    first.pragma_update(None, "user_version", 1).unwrap();
    drop(first);
    for _ in 0..2 {
        let store = SqliteStore::open(folder.path()).unwrap();
        let rows = store.load_vault().unwrap().people.rows();
        assert_eq!(rows.len(), 1, "sessions go, tokens stay: {rows:?}");
    }
    raw(folder.path()).execute("UPDATE tokens SET scope = 'calendar'", ()).unwrap();
}
