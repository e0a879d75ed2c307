//! One batch, one transaction.

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::SqliteStore;
use crate::{AppendError, Batch, Row};

impl SqliteStore {
    pub(super) fn commit(&mut self, batch: &Batch) -> Result<(), AppendError> {
        let committed = write(&mut self.writer, batch);
        if committed.is_err() && !self.writer.is_autocommit() {
            // What the transaction left is rolled back; if even that fails, the disk failed.
            self.writer.execute_batch("ROLLBACK").map_err(|error| AppendError::Broken(error.to_string()))?;
        }
        committed
    }
}

fn write(connection: &mut Connection, batch: &Batch) -> Result<(), AppendError> {
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|error| failure(&error))?;
    let sql = |error: rusqlite::Error| failure(&error);
    let head: u64 = transaction
        .prepare_cached("SELECT seq FROM head")
        .and_then(|mut statement| statement.query_row((), |row| row.get(0)))
        .map_err(sql)?;
    if let Some((expected, row)) = (head + 1..).zip(&batch.rows).find(|(expected, row)| row.seq != *expected)
    {
        return Err(AppendError::Fenced(format!("entry {} where {expected} follows", row.seq)));
    }
    {
        let mut insert = transaction.prepare_cached(INSERT).map_err(sql)?;
        for row in &batch.rows {
            insert_row(&mut insert, row).map_err(sql)?;
        }
    }
    for change in &batch.vault {
        pluriel_vault::sqlite::apply(&transaction, change).map_err(sql)?;
    }
    transaction
        .prepare_cached("UPDATE head SET seq = ?1, batch = ?2")
        .and_then(|mut statement| statement.execute((head + batch.rows.len() as u64, &batch.id.0)))
        .map_err(sql)?;
    transaction.commit().map_err(sql)
}

const INSERT: &str = "INSERT INTO journal (seq, room, kind, version, at, leaf, inner, salt, key, answer)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

fn insert_row(insert: &mut rusqlite::CachedStatement<'_>, row: &Row) -> rusqlite::Result<()> {
    let inner = row.inner.as_ref();
    insert
        .execute((
            row.seq,
            &row.room,
            &row.kind,
            row.version,
            row.at.unix(),
            &row.leaf,
            inner.map(|inner| &inner.form),
            inner.map(|inner| &inner.salt),
            row.key.map(|key| key.0),
            &row.answer,
        ))
        .map(drop)
}

/// What a failure of SQLite means for those who wait. A full disk is known to roll back, a held file was not touched, and
/// a broken rule of the tables undoes the transaction; after anything else the file and what the system shows of it may
/// differ (`specs/trust.md` §0.5).
fn failure(error: &rusqlite::Error) -> AppendError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => AppendError::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::ConstraintViolation) => {
            AppendError::Refused(error.to_string())
        }
        _ => AppendError::Broken(error.to_string()),
    }
}
