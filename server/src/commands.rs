//! One file a command of the command line.

pub mod admin;
pub mod analyse;
pub mod archive;
pub mod demo;
pub mod export;
pub mod import;
pub mod press;
pub mod rehearse;
pub mod replay;
pub mod rule;
pub mod serve;
pub mod verify;

use std::{
    io::{self, Write},
    path::Path,
    sync::Arc,
};

use pluriel_house::{Effect, House, SystemClock};
use pluriel_journal::SqliteStore;
use pluriel_urn::SqliteUrns;
use tokio::sync::mpsc;

use crate::{cli::Failure, effects, fronts, sign_in::random};

/// A file is read up to this size; no real one of a council comes near.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Opens the house of a data folder, which is made if it does not exist, on the machine's clock. Letters that its events
/// cause leave when the server runs: the effects' cursor waits for it.
pub fn open_house(data: &Path) -> Result<House, Failure> {
    house_over(SqliteStore::open(data)?, data)
}

/// Opens the house of the store of a data folder, as [`open_house`].
pub fn house_over(store: SqliteStore, data: &Path) -> Result<House, Failure> {
    let (to, _) = mpsc::unbounded_channel();
    let effect = Effect { name: effects::MAIL, to };
    let (urns, clock) = (Arc::new(SqliteUrns::of(data)), Arc::new(SystemClock));
    Ok(House::with_urns(store, urns, fronts::rooms(), clock, random()?, effect)?)
}

/// Reads a file that a person named.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let named = |error: &dyn std::fmt::Display| Failure(format!("{}: {error}", path.display()));
    let size = std::fs::metadata(path).map_err(|error| named(&error))?.len();
    if size > MOST_BYTES {
        let megabytes = size / (1024 * 1024);
        return Err(named(&format!("{megabytes} MiB is too large: at most 16 MiB are read")));
    }
    std::fs::read(path).map_err(|error| named(&error))
}

/// Prints a result; a reader that went away (`| head`) is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    match write!(out, "{text}{end}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
