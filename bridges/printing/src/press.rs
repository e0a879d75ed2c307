//! Runs `pluriel-press`: one child for each document, within limits, and keeps what it made.

mod child;
mod kept;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::Document;
use kept::Kept;

/// The name of the program, beside the server's own.
pub const PROGRAM: &str = "pluriel-press";

/// So many documents are set at a time: each takes a core.
const AT_A_TIME: usize = 2;
/// So many more may wait for their turn; further ones are refused at once.
const MOST_WAITING: usize = 16;

/// What one document may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long, by the clock on the wall; the processor's time is bounded by the same.
    pub time: Duration,
    /// How much memory (address space), in bytes.
    pub memory: u64,
}

impl Default for Limits {
    /// 30 seconds and 1 GiB: an ordinary opinion takes a second and 150 MiB.
    fn default() -> Self {
        Self { time: Duration::from_secs(30), memory: 1024 * 1024 * 1024 }
    }
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum NotPrinted {
    /// Too many others wait: ask again later.
    #[error("the press is busy: {MOST_WAITING} documents wait already")]
    Busy,
    /// The program cannot be started.
    #[error("{} cannot be started: {error}", program.display())]
    NotStarted {
        /// The program.
        program: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It took longer than it may.
    #[error("the press was stopped after {} s", .0.as_secs())]
    TooLong(Duration),
    /// It gave back more than a file may hold.
    #[error("the press was stopped: it wrote more than {0} bytes")]
    TooLarge(usize),
    /// It ended without a file: out of memory, or a document that it does not set.
    #[error("the press ended with {status}: {said}")]
    Ended {
        /// How it ended.
        status: std::process::ExitStatus,
        /// What it wrote on standard error, its beginning.
        said: String,
    },
    /// It could not be talked to.
    #[error("the press was not reached: {0}")]
    Pipe(#[from] std::io::Error),
    /// The document cannot be written as JSON.
    #[error("the document cannot be written: {0}")]
    Unwritable(#[from] serde_json::Error),
}

/// The press of a server. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Press(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    program: PathBuf,
    limits: Limits,
    turns: Semaphore,
    waiting: AtomicUsize,
    kept: Mutex<Kept>,
}

impl Press {
    /// A press that runs this program.
    pub fn new(program: PathBuf, limits: Limits) -> Self {
        let turns = Semaphore::new(AT_A_TIME);
        Self(Arc::new(Inner { program, limits, turns, waiting: AtomicUsize::new(0), kept: Mutex::default() }))
    }

    /// The program that settings name, or the one beside this very program; `None` where there is no such file.
    pub fn find(configured: Option<&Path>) -> Option<PathBuf> {
        let beside = || Some(std::env::current_exe().ok()?.parent()?.join(PROGRAM));
        let program = configured.map(Path::to_owned).or_else(beside)?;
        program.is_file().then_some(program)
    }

    /// The program.
    pub fn program(&self) -> &Path {
        &self.0.program
    }

    /// The file of a document: the one that was made before of the same document, or a new one.
    pub async fn print(&self, document: &Document) -> Result<Arc<[u8]>, NotPrinted> {
        let json = serde_json::to_vec(document)?;
        let key: [u8; 32] = Sha256::digest(&json).into();
        if let Some(file) = self.kept(|kept| kept.find(&key)) {
            return Ok(file);
        }
        let _waiting = Waiting::begin(&self.0.waiting)?;
        let turn = self.0.turns.acquire().await.map_err(|_| NotPrinted::Busy)?;
        // Somebody who came earlier may have had it made meanwhile.
        if let Some(file) = self.kept(|kept| kept.find(&key)) {
            return Ok(file);
        }
        let file: Arc<[u8]> = child::run(&self.0.program, self.0.limits, json).await?.into();
        drop(turn);
        self.kept(|kept| kept.keep(key, Arc::clone(&file)));
        Ok(file)
    }

    fn kept<T>(&self, use_it: impl FnOnce(&mut Kept) -> T) -> T {
        use_it(&mut self.0.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A place among those who wait, given back whatever happens.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn begin(count: &'a AtomicUsize) -> Result<Self, NotPrinted> {
        let before = count.fetch_add(1, Ordering::SeqCst);
        let place = Self(count);
        if before < AT_A_TIME + MOST_WAITING { Ok(place) } else { Err(NotPrinted::Busy) }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}
