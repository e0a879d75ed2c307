//! The rows of one urn.

use std::{collections::BTreeMap, path::Path};

use pluriel_council::{
    Id, MemberId,
    urn::{Slip, UrnError},
};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};

use crate::seal::{Seal, Sealed};

/// Every commit is on the disk; what is replaced is overwritten; nothing is spilled beside the file but the rollback journal, which is
/// deleted with each commit and holds sealed rows.
const PRAGMAS: &str = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";
/// Rows lie by member, so that no order of casting is kept.
const TABLE: &str = "CREATE TABLE slips (member BLOB PRIMARY KEY, nonce BLOB NOT NULL, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID";
const READ: &str = "SELECT nonce, sealed FROM slips WHERE member = ?1";
const ALL: &str = "SELECT member, nonce, sealed FROM slips ORDER BY member";
const PUT: &str = "INSERT INTO slips (member, nonce, sealed) VALUES (?1, ?2, ?3)
    ON CONFLICT (member) DO UPDATE SET nonce = excluded.nonce, sealed = excluded.sealed";
const TAKE_OUT: &str = "DELETE FROM slips WHERE member = ?1";

/// The rows of one urn, open.
pub(crate) struct Slips {
    connection: Connection,
    seal: Seal,
}

impl Slips {
    /// Makes the file.
    pub fn made(file: &Path, seal: Seal) -> Result<Self, UrnError> {
        let connection = Connection::open(file).map_err(refused)?;
        demand(&connection)?;
        connection.execute_batch(TABLE).map_err(refused)?;
        Ok(Self { connection, seal })
    }

    /// Opens the file that is there.
    pub fn of(file: &Path, seal: Seal) -> Result<Self, UrnError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags).map_err(refused)?;
        demand(&connection)?;
        Ok(Self { connection, seal })
    }

    pub fn put(&mut self, member: MemberId, slip: Option<Slip>) -> Result<Option<Slip>, UrnError> {
        let id = member.0.bits().to_be_bytes();
        let former: Option<Sealed> = self
            .connection
            .query_row(READ, [&id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .map_err(refused)?;
        let former = former.map(|sealed| self.seal.open(member, sealed)).transpose()?;
        match slip {
            None => self.connection.execute(TAKE_OUT, [&id]).map_err(refused)?,
            Some(slip) => {
                let (nonce, sealed) = self.seal.seal(member, slip)?;
                self.connection.execute(PUT, (&id, nonce, sealed)).map_err(refused)?
            }
        };
        Ok(former)
    }

    pub fn all(&self) -> Result<BTreeMap<MemberId, Slip>, UrnError> {
        let mut read = self.connection.prepare(ALL).map_err(refused)?;
        let rows = read
            .query_map([], |row| Ok((row.get::<_, Vec<u8>>(0)?, (row.get(1)?, row.get(2)?))))
            .map_err(refused)?;
        rows.map(|row| {
            let (member, sealed): (Vec<u8>, Sealed) = row.map_err(refused)?;
            let bits: [u8; 16] = member.try_into().map_err(|_| UrnError::Lost)?;
            let member = MemberId(Id::from_bits(u128::from_be_bytes(bits)));
            Ok((member, self.seal.open(member, sealed)?))
        })
        .collect()
    }
}

/// Sets the pragmas and reads their answers: one that does not hold would keep what must go, or lose what was acknowledged.
fn demand(connection: &Connection) -> Result<(), UrnError> {
    connection.execute_batch(PRAGMAS).map_err(refused)?;
    for (pragma, demanded) in [("synchronous", 3), ("secure_delete", 1), ("temp_store", 2)] {
        let answer: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(refused)?;
        if answer != demanded {
            return Err(UrnError::Unavailable(format!(
                "SQLite answers {answer} for {pragma}, {demanded} is needed"
            )));
        }
    }
    Ok(())
}

/// A file that is no urn is a lost urn; the rest may pass.
#[expect(clippy::needless_pass_by_value, reason = "it stands where errors are mapped")]
fn refused(error: rusqlite::Error) -> UrnError {
    let damaged = matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::Unknown)
    );
    let missing = matches!(error, rusqlite::Error::InvalidColumnType(..));
    if damaged || missing { UrnError::Lost } else { UrnError::Unavailable(error.to_string()) }
}
