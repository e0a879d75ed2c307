//! Reading rows back.

use std::ops::ControlFlow;

use pluriel_council::Instant;
use pluriel_vault::{TextRow, Vault};
use rusqlite::{Connection, types::Type};

use crate::{IdempotencyKey, KeyedAct, Reader, Row, StoreError, row::Inner, store::group_by_key};

/// Reads the journal through a connection of its own.
#[derive(Debug)]
pub struct SqliteReader(pub(super) Connection);

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self(error.to_string())
    }
}

impl Reader for SqliteReader {
    fn head(&self) -> Result<u64, StoreError> {
        Ok(self.0.prepare_cached("SELECT seq FROM head")?.query_row((), |row| row.get(0))?)
    }

    fn read(&self, after: u64, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), StoreError> {
        let mut statement = self.0.prepare_cached(
            "SELECT seq, room, kind, version, at, leaf, inner, salt, key, answer FROM journal
             WHERE seq > ?1 ORDER BY seq",
        )?;
        let mut rows = statement.query((after,))?;
        while let Some(row) = rows.next()? {
            if each(journal_row(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn read_vault(&self, each: &mut dyn FnMut(TextRow)) -> Result<Vault, StoreError> {
        Ok(pluriel_vault::sqlite::read(&self.0, each)?)
    }

    fn recent_keys(&self, since: Instant) -> Result<Vec<KeyedAct>, StoreError> {
        let first = self.first_since(since)?;
        let mut statement = self.0.prepare_cached(
            "SELECT seq, at, key, answer FROM journal WHERE seq >= ?1 AND key IS NOT NULL ORDER BY seq",
        )?;
        let rows = statement.query_map((first,), |row| {
            Ok((row.get(0)?, instant(row, 1)?, IdempotencyKey(row.get(2)?), row.get(3)?))
        })?;
        Ok(group_by_key(rows.collect::<rusqlite::Result<Vec<_>>>()?))
    }
}

impl SqliteReader {
    /// The first entry since an instant, by halving: instants never go back, and an index on them would cost appends.
    fn first_since(&self, since: Instant) -> Result<u64, StoreError> {
        let mut at = self.0.prepare_cached("SELECT at FROM journal WHERE seq = ?1")?;
        let (mut before, mut after) = (0, self.head()? + 1);
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            if at.query_row((middle,), |row| instant(row, 0))? < since {
                before = middle;
            } else {
                after = middle;
            }
        }
        Ok(after)
    }
}

fn journal_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let form: Option<Vec<u8>> = row.get(6)?;
    let salt: Option<[u8; 32]> = row.get(7)?;
    Ok(Row {
        seq: row.get(0)?,
        room: row.get(1)?,
        kind: row.get(2)?,
        version: row.get(3)?,
        at: instant(row, 4)?,
        leaf: row.get(5)?,
        inner: form.zip(salt).map(|(form, salt)| Inner { form, salt }),
        key: row.get::<_, Option<[u8; 16]>>(8)?.map(IdempotencyKey),
        answer: row.get(9)?,
    })
}

fn instant(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Instant> {
    Instant::from_unix(row.get(column)?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Integer, Box::new(error)))
}
