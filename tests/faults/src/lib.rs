//! # What the disk may do to the journal
//!
//! A small program over the journal ([`subject`]) runs under a library of ours that sees each of its writes and syncs
//! and can make one fail ([`shim`]). Two campaigns follow:
//!
//! - [`calls`]: the n-th write or sync fails, for every n. Whatever was acknowledged must be there, and the program must
//!   end in order or go on.
//! - [`power`]: one run is recorded; then power is lost at any moment of it, with any part of what was not yet synced on
//!   the disk. Whatever was acknowledged must be there, in a journal that opens and goes on.
//!
//! Controls must fail, or the campaigns prove nothing: `synchronous=NORMAL` and a disk that lies lose acknowledged
//! entries, and the campaign must find that.

pub mod calls;
pub mod check;
pub mod disk;
pub mod power;
pub mod report;
pub mod shim;
pub mod subject;
pub mod trace;

use std::{io, path::PathBuf};

/// Why a campaign could not be run. What it finds is no error of this kind.
#[derive(Debug, thiserror::Error)]
pub enum Unable {
    /// No C compiler, no space, no program…
    #[error("{0}: {1}")]
    Io(String, io::Error),
    /// The C compiler refused the shim.
    #[error("cc cannot build the shim: {0}")]
    Compiler(String),
    /// The subject did not do what it does without faults.
    #[error("the subject failed without any fault: {0}")]
    Subject(String),
    /// The trace is cut or misspelt.
    #[error("the trace cannot be read at byte {0}")]
    Trace(usize),
}

/// Something that must not happen, with what is needed to see it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: the fault, or the moment of the loss of power.
    pub place: String,
    /// What.
    pub what: String,
}

/// What a campaign found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// How many runs or states were looked at.
    pub tried: usize,
    /// In how many of them something was wrong, each said.
    pub violations: Vec<Violation>,
}

/// A folder in memory where the system has one: thousands of states are written, and none needs a real disk.
pub fn scratch() -> io::Result<tempfile::TempDir> {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }
}

fn no_scratch(error: io::Error) -> Unable {
    Unable::Io("the scratch folder cannot be used".to_owned(), error)
}
