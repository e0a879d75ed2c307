//! Opening the data folder: lock, connections, pragmas, tables.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use pluriel_vault::sqlite::CHANGES;
use rusqlite::{Connection, Transaction, TransactionBehavior, config::DbConfig};

use crate::StoreError;

use super::{DURABLE, Demand, FILE, SqliteReader, SqliteStore, lock, lock::FolderLock, pragmas};

/// `application_id` of a Pluriel file: the bytes `Plur`.
const APPLICATION: i64 = 0x506c_7572;
/// `user_version`: the newest version of the tables that this program knows.
const SCHEMA_VERSION: i64 = 4;
const _: () = assert!(CHANGES.len() == 3, "every change of the tables counts one in SCHEMA_VERSION");
/// How long a checkpoint that must empty the log waits for readers: the writer waits meanwhile.
const PATIENCE: Duration = Duration::from_millis(100);

/// Why a data folder cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another program has it open.
    #[error("{} is in use by another Pluriel: stop it first", .0.display())]
    Locked(PathBuf),
    /// The file is a SQLite database of another program.
    #[error("{} is not a file of Pluriel: give another data folder", .0.display())]
    NotOurs(PathBuf),
    /// A newer Pluriel made the file.
    #[error(
        "the data were written by a newer Pluriel (tables version {0}): install that version or a later one"
    )]
    Newer(i64),
    /// A pragma does not answer what makes the journal durable.
    #[error(
        "SQLite answers {found} for {pragma}, {expected} is needed to keep what is acknowledged: the disk or file system is failing or unsuited"
    )]
    Pragma {
        /// Which.
        pragma: &'static str,
        /// What it should answer.
        expected: &'static str,
        /// What it answers.
        found: String,
    },
    /// The file's own bookkeeping disagrees.
    #[error("the data are damaged: {0}; restore them from a backup")]
    Damaged(String),
    /// The folder cannot be made, read or written.
    #[error("the data folder cannot be used: {0}")]
    Folder(#[from] io::Error),
    /// Another program reads the file, so that its log cannot be put in order.
    #[error("the data are held by another program (a backup, sqlite3…): wait until it ends, or stop it")]
    Held,
    /// The log could not be moved into the file.
    #[error("the data cannot be put in order, the disk may be full or failing: {0}")]
    Checkpoint(StoreError),
    /// SQLite refused.
    #[error("the data cannot be opened: {0}")]
    Sqlite(#[from] rusqlite::Error),
}

impl SqliteStore {
    /// Opens the journal of a data folder, made if it does not exist.
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        Self::open_demanding(folder, DURABLE)
    }

    /// Opens the journal demanding other answers of the pragmas than [`DURABLE`]. Only for showing that a weaker demand
    /// loses acknowledged entries.
    pub fn open_demanding(folder: &Path, demands: &[Demand]) -> Result<Self, OpenError> {
        make_folder(folder)?;
        let lock = FolderLock::take(folder)?;
        let file = folder.join(FILE);
        write_log_anew(&file)?;
        let mut writer = connection(&file)?;
        pragmas::demand_all(&writer, demands)?;
        make_tables(&mut writer, &file)?;
        lock::sync_folder(folder)?;
        check_head(&writer)?;
        let keeper = connect(folder, demands)?;
        let mut store = Self {
            folder: folder.to_owned(),
            demands: demands.to_vec(),
            writer,
            keeper: SqliteReader(keeper),
            unmoved: 0,
            erasing: true,
            _lock: lock,
        };
        store.start_from_the_file()?;
        Ok(store)
    }

    /// Moves all that the log holds into the file and empties it, before anything is acknowledged. Two things may be in
    /// the log of a process that ended badly: what an erasure should have removed, and entries whose sync failed, which
    /// the system shows although the disk may not hold them: what is appended after such a hole is lost with the power.
    fn start_from_the_file(&mut self) -> Result<(), OpenError> {
        match self.move_log() {
            Ok(checkpoint) if checkpoint.complete => Ok(self.keeper.0.busy_timeout(PATIENCE)?),
            Ok(_) => Err(OpenError::Held),
            Err(error) => Err(OpenError::Checkpoint(error)),
        }
    }
}

/// A further connection to an existing file.
pub(super) fn connect(folder: &Path, demands: &[Demand]) -> Result<Connection, OpenError> {
    let connection = connection(&folder.join(FILE))?;
    pragmas::check_kept(&connection, demands)?;
    pragmas::demand_all(&connection, demands)?;
    Ok(connection)
}

/// A connection that leaves the log as it is when it closes: after a failed sync, moving it into the file would put there
/// half of what a loss of power then takes from the log.
fn connection(file: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// Makes the log durable as the system shows it. After a failed sync the system takes the log's pages for written although
/// the disk may not hold them, and another sync says nothing: only writing them anew reaches the disk. Were the log moved
/// into the file without that, a loss of power half-way would leave one page of an entry in the file and its others
/// nowhere.
fn write_log_anew(file: &Path) -> io::Result<()> {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    let bytes = match fs::read(&log) {
        Ok(bytes) if !bytes.is_empty() => bytes,
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut log = fs::OpenOptions::new().write(true).open(&log)?;
    log.write_all(&bytes)?;
    log.sync_data()
}

fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    match folder.parent() {
        Some(parent) if parent.is_dir() => lock::sync_folder(parent),
        _ => Ok(()),
    }
}

fn make_tables(connection: &mut Connection, file: &Path) -> Result<(), OpenError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let application: i64 = transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables: i64 = transaction.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))?;
    if tables == 0 {
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.execute_batch(include_str!("schema.sql"))?;
        transaction.execute_batch(pluriel_vault::sqlite::SCHEMA)?;
        change_tables(&transaction, 1)?;
        transaction.execute_batch(pluriel_vault::sqlite::ADDED)?;
        transaction.commit()?;
        return Ok(());
    }
    match (application, version) {
        (APPLICATION, version @ 1..=SCHEMA_VERSION) => {
            change_tables(&transaction, version)?;
            transaction.execute_batch(pluriel_vault::sqlite::ADDED)?;
            Ok(transaction.commit()?)
        }
        (APPLICATION, newer) if newer > SCHEMA_VERSION => Err(OpenError::Newer(newer)),
        _ => Err(OpenError::NotOurs(file.to_owned())),
    }
}

/// Brings the tables from this version to the newest.
fn change_tables(transaction: &Transaction<'_>, from: i64) -> rusqlite::Result<()> {
    let done = usize::try_from(from - 1).unwrap_or(0);
    for change in CHANGES.iter().skip(done) {
        transaction.execute_batch(change)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)
}

fn check_head(connection: &Connection) -> Result<(), OpenError> {
    let (head, last): (u64, u64) = connection.query_row(
        "SELECT seq, (SELECT coalesce(max(seq), 0) FROM journal) FROM head",
        (),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if head == last {
        Ok(())
    } else {
        Err(OpenError::Damaged(format!("the last entry is {last}, the head says {head}")))
    }
}
