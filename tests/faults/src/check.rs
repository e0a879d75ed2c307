//! Whether a folder still holds a journal, and in it all that was acknowledged.

use std::{collections::BTreeSet, path::Path};

use pluriel_council::Instant;
use pluriel_journal::{Batch, BatchId, Reader, SqliteStore, Store, replay, sqlite::FILE};
use rusqlite::Connection;

use crate::subject::{Said, Scribe, expected_text, said};

/// Opens the folder as a program would that starts after the fault, checks everything, and goes on: one more entry.
/// `acknowledged` is the greatest number that a client was told.
pub fn check(folder: &Path, acknowledged: u64) -> Result<(), String> {
    let mut store = match SqliteStore::open(folder) {
        Ok(store) => store,
        Err(error) => return Err(format!("it does not open: {error}")),
    };
    let mut scribe = Scribe::new(start());
    let replayed = replay(&store, |row, _, _| said(row).map(|said| scribe.note(row.seq, said)))
        .map_err(|error| format!("it does not replay: {error}"))?;
    if replayed.entries() < acknowledged {
        return Err(format!("{acknowledged} entries were acknowledged, {} are there", replayed.entries()));
    }
    check_texts(&store, &scribe)?;
    check_pages(folder)?;
    go_on(&mut store, replayed.ledger, &mut scribe)
}

/// When the subject's world is.
pub fn start() -> Instant {
    Instant::from_unix(0).unwrap_or_else(|_| unreachable!("the epoch is an instant"))
}

/// The vault holds exactly the texts that the journal says: both are one transaction.
fn check_texts(store: &SqliteStore, scribe: &Scribe) -> Result<(), String> {
    let vault = store.load_vault().map_err(|error| error.to_string())?;
    let texts: Vec<_> = vault.texts().filter(|row| row.name == "text").collect();
    let found: BTreeSet<u64> = texts.iter().map(|row| row.seq).collect();
    if found != *scribe.texts() {
        return Err(format!("the vault has the texts of {found:?}, the journal says {:?}", scribe.texts()));
    }
    for row in texts {
        if row.text != expected_text(row.seq) {
            return Err(format!("the text of entry {} is another than was written", row.seq));
        }
    }
    Ok(())
}

fn check_pages(folder: &Path) -> Result<(), String> {
    let answer = Connection::open(folder.join(FILE))
        .and_then(|connection| {
            connection.query_row("PRAGMA integrity_check", (), |row| row.get::<_, String>(0))
        })
        .map_err(|error| error.to_string())?;
    if answer == "ok" { Ok(()) } else { Err(format!("the file is damaged: {answer}")) }
}

fn go_on(
    store: &mut SqliteStore,
    mut ledger: pluriel_journal::Ledger,
    scribe: &mut Scribe,
) -> Result<(), String> {
    let mut context = pluriel_council::Context::seeded(start(), [9; 32]);
    let draft = scribe.draft(ledger.seq() + 1, Said::Text);
    let (row, vault) = ledger.write(draft, &mut context).map_err(|error| error.to_string())?;
    store
        .append(&Batch { id: BatchId([1; 16]), rows: vec![row], vault })
        .map_err(|error| format!("it does not go on: {error}"))
}
