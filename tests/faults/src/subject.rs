//! The program under test: one writer, a few clients, a journal with texts that are said and erased again.

mod scribe;

use std::{
    io::{self, Write},
    path::Path,
    sync::Arc,
    thread,
};

use crate::check::start;
use pluriel_journal::{
    AppendError, Batch, BatchId, Checkpoint, Ended, KeyedAct, Machine, Reader, Row, SqliteStore, Store,
    StoreError, WriteError, Writer, replay,
    sqlite::{DURABLE, Demand},
};
use pluriel_vault::{TextRow, Vault};

pub use scribe::{Said, Scribe, expected_body, expected_text, said};

/// How often a client asks again when nothing was recorded, before it gives up.
const TRIES: usize = 20;
/// Clients at once: their commands share commits.
const CLIENTS: usize = 3;

/// Runs the subject: `sessions` times, the journal is opened, `commands` commands of each client are written, each
/// answer said on standard output as `ack SEQ`, and the journal closed.
///
/// `demands` come after those of [`DURABLE`]: a control demands less.
pub fn run(folder: &Path, sessions: usize, commands: usize, demands: &[Demand]) -> Result<(), String> {
    for _ in 0..sessions {
        session(folder, commands, demands)?;
    }
    Ok(())
}

fn session(folder: &Path, commands: usize, demands: &[Demand]) -> Result<(), String> {
    let demands: Vec<Demand> = weakened(demands);
    let store = SqliteStore::open_demanding(folder, &demands).map_err(|error| error.to_string())?;
    let mut scribe = Scribe::new(start());
    let replayed = replay(&store, |row, _, _| said(row).map(|said| scribe.note(row.seq, said)));
    let ledger = replayed.map_err(|error| error.to_string())?.ledger;
    scribe.committed();
    let writer = Writer::start(Eager::new(store), ledger, scribe).map_err(|error| error.to_string())?;
    let writer = Arc::new(writer);
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let writer = Arc::clone(&writer);
            thread::spawn(move || (0..commands).all(|turn| ask(&writer, (client + turn) % 4 == 3)))
        })
        .collect();
    let all = clients.into_iter().all(|client| client.join().is_ok_and(|done| done));
    match writer.stop() {
        Ended::Fatal(fatal) => Err(fatal.to_string()),
        Ended::Stopped if all => Ok(()),
        Ended::Stopped => Err("a client gave up".to_owned()),
    }
}

/// The durable demands, those of the same pragma replaced.
fn weakened(demands: &[Demand]) -> Vec<Demand> {
    let replaced = |pragma: &str| demands.iter().any(|demand| demand.pragma == pragma);
    DURABLE.iter().filter(|demand| !replaced(demand.pragma)).chain(demands).copied().collect()
}

/// One command until it is recorded; `false` when that cannot be.
fn ask(writer: &Writer<Scribe>, erase: bool) -> bool {
    for _ in 0..TRIES {
        match writer.submit_blocking(erase) {
            Ok(seq) => return acknowledge(seq).is_ok(),
            Err(WriteError::Busy | WriteError::StorageFull | WriteError::NotRecorded) => {}
            Err(WriteError::OutcomeUnknown | WriteError::Stopped) => return false,
        }
    }
    false
}

/// One line, one write, so that the trace has it whole.
fn acknowledge(seq: u64) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(format!("ack {seq}\n").as_bytes())?;
    out.flush()
}

/// The real store, put in order every few batches so that a short run has many checkpoints. When the disk fails, the
/// program ends in order or, half of the time, at once: the files are then left as they are.
struct Eager {
    store: SqliteStore,
    batches: u32,
}

impl Eager {
    const fn new(store: SqliteStore) -> Self {
        Self { store, batches: 0 }
    }
}

impl Store for Eager {
    fn append(&mut self, batch: &Batch) -> Result<(), AppendError> {
        self.batches += 1;
        let appended = self.store.append(batch);
        if let Err(AppendError::Broken(why)) = &appended
            && !self.batches.is_multiple_of(2)
        {
            eprintln!("ended at once, as if killed: {why}");
            std::process::exit(1);
        }
        appended
    }

    fn outcome(&mut self, id: BatchId) -> Result<bool, StoreError> {
        self.store.outcome(id)
    }

    fn needs_checkpoint(&self) -> bool {
        self.batches >= 5 || self.store.needs_checkpoint()
    }

    fn checkpoint(&mut self) -> Result<Checkpoint, StoreError> {
        self.batches = 0;
        self.store.checkpoint()
    }

    fn reader(&self) -> Result<Box<dyn Reader>, StoreError> {
        self.store.reader()
    }
}

impl Reader for Eager {
    fn head(&self) -> Result<u64, StoreError> {
        self.store.head()
    }

    fn read(
        &self,
        after: u64,
        each: &mut dyn FnMut(Row) -> std::ops::ControlFlow<()>,
    ) -> Result<(), StoreError> {
        self.store.read(after, each)
    }

    fn read_vault(&self, each: &mut dyn FnMut(TextRow)) -> Result<Vault, StoreError> {
        self.store.read_vault(each)
    }

    fn recent_keys(&self, since: pluriel_council::Instant) -> Result<Vec<KeyedAct>, StoreError> {
        self.store.recent_keys(since)
    }
}
