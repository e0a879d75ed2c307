//! The house: opened from a store, asked by everybody, read by everybody.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use arc_swap::ArcSwap;
use pluriel_council::{
    Actor, Context, Instant, Refusal, Room,
    urn::{MemoryUrns, Urns},
};
use pluriel_journal::{Ended, Fatal, KeyedAct, Reader, Store, StoreError, WriteError, Writer};
use tokio::sync::{mpsc, watch};

use crate::{
    Acts, AnyCommand, Clock, EntryReceipt, Happened, Key, Receipt, RegisteredRoom, Snapshot, Texts,
    machine::{FEW_KEYS, HouseMachine, KEYS_KEPT_SECONDS, Leaves, Task, hex},
    replay::{ReplayError, replay_for},
    tending::Tending,
};

/// A running house. Cheap to clone: all clones are one house.
#[derive(Clone)]
pub struct House {
    writer: Arc<Writer<HouseMachine>>,
    list: Arc<[RegisteredRoom]>,
    published: Arc<ArcSwap<Snapshot>>,
    settings: Arc<BTreeMap<String, String>>,
    texts: Texts,
    acts: Acts,
    leaves: Leaves,
    clock: Arc<dyn Clock>,
    head: watch::Receiver<u64>,
}

/// What follows the journal outside of decisions: mail, a search index.
#[derive(Debug)]
pub struct Effect {
    /// Its name in the vault, where its cursor is kept.
    pub name: &'static str,
    /// Where events go.
    pub to: mpsc::UnboundedSender<Happened>,
}

/// Why a house does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The stored record cannot be read by this program.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gives no thread or no randomness.
    #[error("the writer does not start: {0}")]
    Writer(#[from] std::io::Error),
}

/// Why a command has no receipt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubmitError {
    /// The room refused it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It was not recorded, or nobody can tell yet.
    #[error(transparent)]
    Unrecorded(#[from] WriteError),
}

impl House {
    /// Opens the house: replays the journal through the list of rooms, starts the writer, does what deadlines demand.
    /// `effect` gets every event after its commit, in order, beginning with those of the journal that it had not dealt
    /// with. `seed` feeds ids and salts: from the operating system in the program, fixed in tests. Urns lie in memory: this
    /// is for stores in memory; a data folder has [`House::with_urns`], else its secret ballots would start again.
    pub fn open(
        store: impl Store + 'static,
        list: Vec<RegisteredRoom>,
        clock: Arc<dyn Clock>,
        seed: [u8; 32],
        effect: Effect,
    ) -> Result<Self, OpenError> {
        Self::with_urns(store, Arc::new(MemoryUrns::default()), list, clock, seed, effect)
    }

    /// As [`House::open`], with the urns of secret ballots that lie beside the store.
    pub fn with_urns(
        store: impl Store + 'static,
        urns: Arc<dyn Urns>,
        list: Vec<RegisteredRoom>,
        clock: Arc<dyn Clock>,
        seed: [u8; 32],
        effect: Effect,
    ) -> Result<Self, OpenError> {
        let list: Arc<[RegisteredRoom]> = list.into();
        // A receiver that is gone wants no events.
        let mut missed = |happened| drop(effect.to.send(happened));
        let replayed = replay_for(&store, &list, effect.name, &mut missed)?;
        let snapshot = Snapshot { rooms: replayed.rooms.clone(), seq: replayed.seq, at: replayed.at };
        let published = Arc::new(ArcSwap::from_pointee(snapshot));
        let (texts, acts) = (replayed.texts, replayed.acts);
        let keys = recent_keys(&store, clock.now(), &replayed.leaves)?;
        let leaves = Leaves::new(replayed.leaves.into());
        let now = clock.now();
        let (head, head_seen) = watch::channel(replayed.seq);
        let mut context = Context::seeded(now, seed);
        context.show_urns(Arc::clone(&urns));
        let tending = Tending::start(urns, &list, &replayed.rooms);
        let machine = HouseMachine {
            list: Arc::clone(&list),
            working: replayed.rooms,
            published: Arc::clone(&published),
            texts: texts.clone(),
            acts: acts.clone(),
            leaves: Arc::clone(&leaves),
            keys_looked_through_at: FEW_KEYS.max(keys.len() * 2),
            keys,
            clock: Arc::clone(&clock),
            context,
            effects: effect.to,
            head,
            batch: crate::machine::Batch::default(),
            tending,
            deadlines_asked_at: None,
        };
        let writer = Arc::new(Writer::start(store, replayed.ledger, machine)?);
        let settings = Arc::new(replayed.settings);
        Ok(Self { writer, list, published, settings, texts, acts, leaves, clock, head: head_seen })
    }

    /// Everything as of the last commit.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.published.load_full()
    }

    /// As of the last commit, what the public may read.
    pub fn public_snapshot(&self) -> Arc<Snapshot> {
        self.snapshot().shown_to(&Actor::Visitor, self.now())
    }

    /// Who appended which entries.
    pub const fn acts(&self) -> &Acts {
        &self.acts
    }

    /// The texts behind the entries.
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The council's time.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The machine's time: sessions, codes and limits.
    pub fn machine_now(&self) -> Instant {
        self.clock.machine_now()
    }

    /// The hash of an entry's leaf as 64 hexadecimal digits; `None` when there is no such entry.
    pub fn leaf(&self, seq: u64) -> Option<String> {
        let leaves = self.leaves.read().unwrap_or_else(PoisonError::into_inner);
        let index = usize::try_from(seq.checked_sub(1)?).ok()?;
        leaves.get(index).map(|leaf| hex(leaf))
    }

    /// The next instant at which the clock demands something, as of the last commit.
    pub fn next_deadline(&self) -> Option<Instant> {
        let (snapshot, now) = (self.snapshot(), self.now());
        self.list.iter().filter_map(|room| (room.next_deadline)(&snapshot.rooms, now)).min()
    }

    /// A setting as it was stored when the house was opened.
    pub fn setting_at_opening(&self, name: &str) -> Option<&str> {
        self.settings.get(name).map(String::as_str)
    }

    /// Tells the number of the newest entry whenever it grows.
    pub fn head(&self) -> watch::Receiver<u64> {
        self.head.clone()
    }

    /// Gives a command; the answer comes after the commit.
    pub async fn submit<R: Room>(
        &self,
        actor: Actor,
        command: R::Command,
        key: Option<Key>,
    ) -> Result<Receipt, SubmitError> {
        let task = Task::Command(AnyCommand::of::<R>(actor, command, key));
        Ok(self.writer.submit(task).await??)
    }

    /// As [`House::submit`], for the command line and imports, which have no runtime.
    pub fn submit_blocking<R: Room>(
        &self,
        actor: Actor,
        command: R::Command,
        key: Option<Key>,
    ) -> Result<Receipt, SubmitError> {
        let task = Task::Command(AnyCommand::of::<R>(actor, command, key));
        Ok(self.writer.submit_blocking(task)??)
    }

    /// Stores a setting beside the journal; what the clock demands is done next.
    pub async fn set(&self, name: &str, value: &str) -> Result<(), SubmitError> {
        let task = Task::Setting(name.to_owned(), value.to_owned());
        self.writer.submit(task).await?.map(drop).map_err(SubmitError::Refused)
    }

    /// Stores how far an effect has come; blocks.
    pub fn effect_done(&self, name: &str, cursor: u64) -> Result<(), SubmitError> {
        let task = Task::EffectDone(name.to_owned(), cursor);
        self.writer.submit_blocking(task)?.map(drop).map_err(SubmitError::Refused)
    }

    /// Why the writer had to end, if it had: the program should stop too.
    pub fn fatal(&self) -> Option<Fatal> {
        self.writer.fatal()
    }

    /// Waits until the writer ends, for whatever reason.
    pub fn ended(&self) -> impl Future<Output = Ended> + Send + use<> {
        self.writer.ended()
    }

    /// Waits for what was submitted, then stops the writer and closes the store; blocks.
    pub fn stop(&self) {
        self.writer.stop();
    }
}

/// The keys of the last 48 hours with the answers given under them.
fn recent_keys(
    reader: &dyn Reader,
    now: Instant,
    leaves: &[[u8; 32]],
) -> Result<BTreeMap<Key, Receipt>, StoreError> {
    let leaf = |seq: u64| usize::try_from(seq - 1).ok().and_then(|index| leaves.get(index));
    let entry = |seq| leaf(seq).map(|leaf| EntryReceipt { seq, leaf: hex(leaf) });
    let acts = reader.recent_keys(now.plus_seconds(-KEYS_KEPT_SECONDS))?;
    let answered = |act: KeyedAct| {
        let entries = (act.first..=act.last).filter_map(entry).collect();
        (Key(act.key.0), Receipt { entries, at: act.at, address: act.answer, already: false })
    };
    Ok(acts.into_iter().map(answered).collect())
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("House").field("seq", &self.snapshot().seq).finish_non_exhaustive()
    }
}
