//! What the writer's thread runs: decide, fold, and publish after the commit.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use arc_swap::ArcSwap;
use pluriel_council::{Context, Instant, PersonId, Recorded, Refusal, Rooms, RoomsMut, people::PeopleChange};
use pluriel_journal::{Draft, IdempotencyKey, Ledger, Machine, Row, Verdict};
use pluriel_vault::{EffectChange, Setting, VaultChange};
use sha2::{Digest, Sha256};
use tokio::sync::{mpsc, watch};

use crate::{
    Acts, AnyCommand, Clock, EntryReceipt, Happened, Key, Receipt, RegisteredRoom, Snapshot, Texts,
    command::Given,
    registered::{Decided, DecidedEvent},
    tending::Tending,
};

/// The answer to one command.
pub(crate) type Answer = Result<Receipt, Refusal>;

/// What may be asked of the writer.
pub(crate) enum Task {
    /// A command of a room.
    Command(AnyCommand),
    /// A value of the settings table.
    Setting(String, String),
    /// The cursor of an effect moved.
    EffectDone(String, u64),
}

/// The hashes of all leaves, in order; index = seq − 1.
pub(crate) type Leaves = Arc<RwLock<Vec<[u8; 32]>>>;

pub(crate) struct HouseMachine {
    pub list: Arc<[RegisteredRoom]>,
    pub working: Rooms,
    pub published: Arc<ArcSwap<Snapshot>>,
    pub texts: Texts,
    pub acts: Acts,
    pub leaves: Leaves,
    pub keys: BTreeMap<Key, Receipt>,
    pub keys_looked_through_at: usize,
    pub clock: Arc<dyn Clock>,
    pub context: Context,
    pub effects: mpsc::UnboundedSender<Happened>,
    pub head: watch::Sender<u64>,
    pub batch: Batch,
    pub tending: Tending,
    /// Head and instant at which deadlines were last asked: a command of the clock that changes nothing is asked again
    /// at most once a second.
    pub deadlines_asked_at: Option<(u64, Instant)>,
}

/// How long a key makes a form sent twice one act.
pub(crate) const KEYS_KEPT_SECONDS: i64 = 48 * 3600;
/// Below this many keys none is worth forgetting.
pub(crate) const FEW_KEYS: usize = 10_000;

/// What the commands of one batch did, until it is durable.
#[derive(Default)]
pub(crate) struct Batch {
    last: Option<(u64, Instant)>,
    texts: Vec<(u64, Box<str>, Arc<str>)>,
    leaves: Vec<[u8; 32]>,
    keys: Vec<Key>,
    happened: Vec<Happened>,
    acts: Vec<(PersonId, u64)>,
    erased: Vec<PersonId>,
    touched: bool,
}

impl HouseMachine {
    fn command(&mut self, given: AnyCommand, ledger: &mut Ledger) -> Verdict<Answer> {
        let AnyCommand { command, given } = given;
        if let Some(receipt) = given.key.and_then(|key| self.keys.get(&key)) {
            return Verdict::Answer(Ok(Receipt { already: true, ..receipt.clone() }));
        }
        self.context.set_now(self.clock.now());
        let Some(room) = self.list.iter().position(|room| room.name == given.room) else {
            return Verdict::Answer(Err(Refusal::not_found("house-no-such-room")));
        };
        // Whoever gave the command may have been suspended since it came through the door.
        let actor = self.working.actor_at(given.actor, self.context.now());
        let decided = match (self.list[room].decide)(&self.working, command, &actor, &mut self.context) {
            Ok(decided) => decided,
            Err(refusal) => return Verdict::Answer(Err(refusal)),
        };
        let drafts: Vec<_> = drafts(&given, &decided);
        let (rows, mut vault) = match ledger.write_all(drafts, &mut self.context) {
            Ok(written) => written,
            Err(error) => {
                tracing::warn!(%error, room = given.room, "an entry was refused by its format");
                return Verdict::Answer(Err(Refusal::invalid("house-entry-too-large")));
            }
        };
        if let Err(refusal) = self.tending.change(&decided.urns) {
            return Verdict::Answer(Err(refusal));
        }
        let at = rows.last().map_or(self.context.now(), |row| row.at);
        let entries = self.fold(given.room, decided.events, &rows);
        if let Some(by) = given.actor.person() {
            self.batch.acts.extend(rows.iter().map(|row| (by, row.seq)));
        }
        for change in decided.people {
            if let PeopleChange::Erased(person) = change {
                self.batch.erased.push(person);
            }
            self.working.people_mut().apply(&change);
            self.batch.touched = true;
            vault.push(VaultChange::People(change));
        }
        let receipt = Receipt { entries, at, address: decided.address, already: false };
        if let Some(key) = given.key {
            self.keys.insert(key, receipt.clone());
            self.batch.keys.push(key);
            self.forget_old_keys(at);
        }
        Verdict::Write { rows, vault, answer: Ok(receipt) }
    }

    /// Keys are kept for 48 hours; looking through all of them is done rarely enough to cost nothing.
    fn forget_old_keys(&mut self, now: Instant) {
        if self.keys.len() >= self.keys_looked_through_at {
            let oldest = now.plus_seconds(-KEYS_KEPT_SECONDS);
            self.keys.retain(|_, receipt| receipt.at >= oldest);
            self.keys_looked_through_at = (self.keys.len() * 2).max(FEW_KEYS);
        }
    }

    /// Folds events whose rows have their numbers, and notes what is to be published with them.
    fn fold(&mut self, room: &'static str, events: Vec<DecidedEvent>, rows: &[Row]) -> Vec<EntryReceipt> {
        let mut entries = Vec::with_capacity(rows.len());
        for (event, row) in events.into_iter().zip(rows) {
            let recorded = Recorded { seq: row.seq, at: row.at, stream: event.stream, sealed: event.sealed };
            (event.fold)(&mut self.working, event.event.as_ref(), &recorded);
            let leaf = leaf_hash(&row.leaf);
            entries.push(EntryReceipt { seq: row.seq, leaf: hex(&leaf) });
            self.batch.leaves.push(leaf);
            self.batch
                .texts
                .extend(event.texts.into_iter().map(|(name, text)| (row.seq, name.into(), text.into())));
            self.batch.last = Some((row.seq, row.at));
            let kind = event.kind.name;
            self.batch.happened.push(Happened { room, kind, recorded, event: event.event });
        }
        entries
    }
}

/// What the ledger needs of a decision. Key and address stand with the last entry.
fn drafts<'a>(given: &Given, decided: &Decided) -> Vec<Draft<'a>> {
    let last = decided.events.len().saturating_sub(1);
    let draft = |(index, event): (usize, &DecidedEvent)| Draft {
        room: given.room,
        kind: event.kind,
        stream: event.stream,
        body: event.body.clone(),
        sealed: event.sealed,
        by: given.actor.person(),
        texts: event.texts.clone(),
        key: given.key.map(|key| IdempotencyKey(key.0)),
        answer: decided.address.clone().filter(|_| index == last),
    };
    decided.events.iter().enumerate().map(draft).collect()
}

/// The hash of a leaf: SHA-256(0x00 ‖ leaf), RFC 6962 (`specs/record.md` §4).
pub(crate) fn leaf_hash(leaf: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update([0]).chain_update(leaf).finalize().into()
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Machine for HouseMachine {
    type Command = Task;
    type Answer = Answer;

    fn decide(&mut self, task: Task, ledger: &mut Ledger) -> Verdict<Answer> {
        let done = |at| Ok(Receipt { entries: Vec::new(), at, address: None, already: false });
        let write = |change, answer| Verdict::Write { rows: Vec::new(), vault: vec![change], answer };
        match task {
            Task::Command(given) => self.command(given, ledger),
            Task::Setting(name, value) => {
                write(VaultChange::Setting(Setting { name, value }), done(self.clock.now()))
            }
            Task::EffectDone(name, cursor) => write(
                VaultChange::Effect(EffectChange::Cursor { effect: name, seq: cursor }),
                done(self.clock.now()),
            ),
        }
    }

    fn committed(&mut self) {
        let batch = std::mem::take(&mut self.batch);
        // Before anybody reads that a ballot is over: who is told so may rely on it that its choices are gone.
        self.tending.committed(&self.list, &self.working);
        self.texts.add(batch.texts);
        self.acts.add(batch.acts);
        batch.erased.into_iter().for_each(|person| self.acts.erase(person));
        self.leaves.write().unwrap_or_else(PoisonError::into_inner).extend(batch.leaves);
        if batch.last.is_none() && !batch.touched {
            return;
        }
        let before = self.published.load();
        let (seq, at) = batch.last.map_or((before.seq, before.at), |(seq, at)| (seq, Some(at)));
        self.published.store(Arc::new(Snapshot { rooms: self.working.clone(), seq, at }));
        self.head.send_replace(seq);
        for happened in batch.happened {
            // The receiver is gone only while the program stops; the stored cursor brings the effect back at start-up.
            let _ = self.effects.send(happened);
        }
    }

    fn undone(&mut self) {
        let batch = std::mem::take(&mut self.batch);
        for key in batch.keys {
            self.keys.remove(&key);
        }
        self.working = self.published.load().rooms.clone();
        self.tending.undone(&self.list, &self.working);
    }

    fn due(&mut self) -> Vec<Task> {
        let now = self.clock.now();
        let asked = Some((self.published.load().seq, now));
        let found_lost = std::mem::take(&mut self.tending.found_lost);
        if self.deadlines_asked_at == asked && !found_lost {
            return Vec::new();
        }
        self.deadlines_asked_at = asked;
        let lost = self.tending.lost(&self.list, &self.working);
        let due = self.list.iter().flat_map(|room| (room.due)(&self.working, now));
        lost.into_iter().chain(due).map(Task::Command).collect()
    }

    fn asks_at_once(&self) -> bool {
        self.tending.found_lost
    }

    fn next_wake(&self) -> Option<Duration> {
        let now = self.clock.now();
        let next = self.list.iter().filter_map(|room| (room.next_deadline)(&self.working, now)).min()?;
        let seconds = u64::try_from(next.unix() - now.unix()).unwrap_or(0);
        Some(Duration::from_secs(seconds.max(1)))
    }
}
