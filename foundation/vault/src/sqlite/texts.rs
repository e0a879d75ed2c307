//! The table of texts.

use rusqlite::{Connection, Transaction};

use crate::TextRow;

pub(super) fn keep(transaction: &Transaction<'_>, row: &TextRow) -> rusqlite::Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO texts (seq, name, purpose, salt, text) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (seq, name) DO UPDATE SET purpose = excluded.purpose, salt = excluded.salt, text = excluded.text",
        )?
        .execute((row.seq, &row.name, &row.purpose, &row.salt, &row.text))
        .map(drop)
}

pub(super) fn erase(transaction: &Transaction<'_>, seq: u64, name: &str) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("DELETE FROM texts WHERE seq = ?1 AND name = ?2")?
        .execute((seq, name))
        .map(drop)
}

pub(super) fn read(connection: &Connection, each: &mut dyn FnMut(TextRow)) -> rusqlite::Result<()> {
    let mut texts =
        connection.prepare("SELECT seq, name, purpose, salt, text FROM texts ORDER BY seq, name")?;
    let mut rows = texts.query(())?;
    while let Some(row) = rows.next()? {
        each(TextRow {
            seq: row.get(0)?,
            name: row.get(1)?,
            purpose: row.get(2)?,
            salt: row.get(3)?,
            text: row.get(4)?,
        });
    }
    Ok(())
}
