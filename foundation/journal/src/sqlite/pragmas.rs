//! What every connection must be told, and what it must answer.

use rusqlite::{Connection, types::Value};

use super::OpenError;

/// A pragma, the value it is given, and the answer it must give when asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// Its name.
    pub pragma: &'static str,
    /// What it is set to.
    pub value: &'static str,
    /// What it answers then.
    pub answer: &'static str,
}

const fn demand(pragma: &'static str, value: &'static str, answer: &'static str) -> Demand {
    Demand { pragma, value, answer }
}

/// What makes an acknowledged batch survive the loss of power, and an erased text leave the file. None of these but the
/// journal mode is kept by the file: each connection is told anew.
pub const DURABLE: &[Demand] = &[
    demand("busy_timeout", "5000", "5000"),
    demand("journal_mode", "WAL", "wal"),
    demand("synchronous", "FULL", "2"),
    demand("foreign_keys", "ON", "1"),
    demand("secure_delete", "ON", "1"),
    // A checkpoint by itself would hide its errors (`specs/trust.md` §0.11).
    demand("wal_autocheckpoint", "0", "0"),
    // No file of its own for what a statement puts aside: an erased text could stay there.
    demand("temp_store", "MEMORY", "2"),
    demand("trusted_schema", "OFF", "0"),
];

/// Sets each pragma and reads it back.
pub(super) fn demand_all(connection: &Connection, demands: &[Demand]) -> Result<(), OpenError> {
    for demand in demands {
        // To the end: a journal mode answers first and is committed after, and a failure then comes with the last step.
        connection.pragma(None, demand.pragma, demand.value, |_| Ok(()))?;
        demand.check(connection)?;
    }
    Ok(())
}

/// Reads from a fresh connection, which knows only what the file says, that the journal mode was kept.
pub(super) fn check_kept(connection: &Connection, demands: &[Demand]) -> Result<(), OpenError> {
    demands
        .iter()
        .filter(|demand| demand.pragma == "journal_mode")
        .try_for_each(|demand| demand.check(connection))
}

impl Demand {
    fn check(&self, connection: &Connection) -> Result<(), OpenError> {
        let found = match connection.pragma_query_value(None, self.pragma, |row| row.get(0))? {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            other => format!("{other:?}"),
        };
        if found == self.answer {
            Ok(())
        } else {
            Err(OpenError::Pragma { pragma: self.pragma, expected: self.answer, found })
        }
    }
}
