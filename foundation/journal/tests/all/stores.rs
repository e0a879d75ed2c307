use std::ops::ControlFlow;

use pluriel_council::Instant;
use pluriel_journal::{AppendError, BatchId, MemoryStore, Reader, SqliteStore, Store, replay};

use crate::support::{START, batch, draft, fill};

/// Every store keeps the same promises.
fn suite(store: &mut dyn Store) {
    assert_eq!(store.head().unwrap(), 0);
    assert!(store.recent_keys(Instant::from_unix(0).unwrap()).unwrap().is_empty());
    let (mut ledger, rows, person) = fill(store);
    assert_eq!(store.head().unwrap(), 3);
    assert!(store.outcome(BatchId([1; 16])).unwrap());
    assert!(!store.outcome(BatchId([2; 16])).unwrap());

    let mut read = Vec::new();
    store
        .read(1, &mut |row| {
            read.push(row);
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(read, rows[1..]);

    let vault = store.load_vault().unwrap();
    assert_eq!(vault.text(1, "text").unwrap().text, "Which licence?");
    assert_eq!(vault.acts_of(person).collect::<Vec<_>>(), [1]);
    assert!(vault.texts().all(|text| rows.iter().any(|row| row.commits_to(text))));

    let keys = store.recent_keys(Instant::from_unix(START).unwrap()).unwrap();
    assert_eq!((keys.len(), keys[0].first, keys[0].last), (1, 1, 2));
    assert_eq!(keys[0].answer.as_deref(), Some("/avis/1"));
    assert!(store.recent_keys(Instant::from_unix(START + 1).unwrap()).unwrap().is_empty());

    let replayed = replay::<std::convert::Infallible>(store, |_, _, _| Ok(())).unwrap();
    assert_eq!((replayed.entries(), replayed.sealed), (3, 1));
    assert_eq!(replayed.kinds["opinions/commented"], 3);

    let twice = store.append(&batch(9, rows, Vec::new()));
    assert!(matches!(twice, Err(AppendError::Fenced(_))), "{twice:?}");
    assert_eq!(store.head().unwrap(), 3);

    let mut context = crate::support::context();
    let (row, vault) =
        ledger.write(draft(pluriel_council::Stream(context.id()), "{}"), &mut context).unwrap();
    let reader = store.reader().unwrap();
    store.append(&batch(2, vec![row], vault)).unwrap();
    assert_eq!(reader.head().unwrap(), 4);
    drop(reader);
    assert!(store.checkpoint().unwrap().complete);
}

#[test]
fn memory() {
    suite(&mut MemoryStore::default());
}

#[test]
fn sqlite() {
    let folder = tempfile::tempdir().unwrap();
    suite(&mut SqliteStore::open(folder.path()).unwrap());
    let again = SqliteStore::open(folder.path()).unwrap();
    assert_eq!(again.head().unwrap(), 4);
}
