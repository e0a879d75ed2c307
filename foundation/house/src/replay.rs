//! Rebuilding the state of every room from the journal.

use pluriel_council::{Instant, Recorded, Rooms, RoomsMut, UnknownEvent};
use pluriel_journal::{Ledger, Reader, Stopped, StoreError, replay as read_back};
use sha2::{Digest, Sha256};

use crate::{
    Acts, Happened, RegisteredRoom, Texts,
    machine::{hex, leaf_hash},
    registered::Stored,
};

/// What a replay gives.
#[derive(Debug)]
pub struct Replayed {
    /// The states of all rooms, and the register of people.
    pub rooms: Rooms,
    /// How many entries there are.
    pub seq: u64,
    /// When the last was written.
    pub at: Option<Instant>,
    /// How many entries there are of each `room/kind`.
    pub kinds: std::collections::BTreeMap<String, u64>,
    /// Settings beside the journal.
    pub settings: std::collections::BTreeMap<String, String>,
    pub(crate) ledger: Ledger,
    pub(crate) leaves: Vec<[u8; 32]>,
    pub(crate) texts: Texts,
    pub(crate) acts: Acts,
}

/// The name under which an entry commits to who acted: no text that a page shows.
const BY: &str = "by";

/// Why the state cannot be rebuilt.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The journal itself.
    #[error(transparent)]
    Journal(#[from] Stopped<UnreadableEntry>),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An entry that no room of this program can read.
#[derive(Debug, thiserror::Error)]
#[error("entry {seq} of room {room}: {reason}")]
pub struct UnreadableEntry {
    seq: u64,
    room: String,
    reason: UnknownEvent,
}

/// Reads every entry and folds it into its room.
pub fn replay(reader: &dyn Reader, list: &[RegisteredRoom]) -> Result<Replayed, ReplayError> {
    replay_for(reader, list, "", &mut |_| ())
}

/// As [`replay`]; gives `missed` every event that this effect has not dealt with.
pub(crate) fn replay_for(
    reader: &dyn Reader,
    list: &[RegisteredRoom],
    effect: &str,
    missed: &mut dyn FnMut(Happened),
) -> Result<Replayed, ReplayError> {
    let (texts, acts) = (Texts::default(), Acts::default());
    let vault = reader.read_vault(&mut |row| {
        if row.name == BY {
            acts.add(row.text.parse().ok().map(|person| (person, row.seq)));
        } else {
            texts.add([(row.seq, row.name.into(), row.text.into())]);
        }
    })?;
    let dealt_with = vault.effects.get(effect).map_or(0, |effect| effect.cursor);
    let mut rooms = Rooms::default();
    for room in list {
        (room.open)(&mut rooms);
    }
    let mut leaves = Vec::new();
    let whole = read_back(reader, |row, entry, stream| {
        leaves.push(leaf_hash(&row.leaf));
        let unreadable = |reason| UnreadableEntry { seq: row.seq, room: row.room.clone(), reason };
        let room = list.iter().find(|room| room.name == row.room);
        let room =
            room.ok_or_else(|| unreadable(UnknownEvent::Kind(format!("{}/{}", row.room, row.kind))))?;
        let recorded = Recorded { seq: row.seq, at: row.at, stream, sealed: row.sealed() };
        let stored = Stored { kind: entry.kind, version: entry.version, body: entry.body };
        let event = (room.evolve)(&mut rooms, &stored, &recorded).map_err(unreadable)?;
        if recorded.seq > dealt_with {
            let kind = room.kinds.iter().find(|kind| kind.name == entry.kind).map_or("", |kind| kind.name);
            missed(Happened { room: room.name, kind, recorded, event });
        }
        Ok(())
    })?;
    *rooms.people_mut() = vault.people;
    Ok(Replayed {
        rooms,
        seq: whole.ledger.seq(),
        at: whole.ledger.last_at(),
        kinds: whole.kinds,
        settings: vault.settings,
        ledger: whole.ledger,
        leaves,
        texts,
        acts,
    })
}

impl Replayed {
    /// SHA-256 over the canonical JSON of every room's state, in the order of the list, as hexadecimal digits: two replays
    /// of one journal agree on it.
    pub fn state_hash(&self, list: &[RegisteredRoom]) -> serde_json::Result<String> {
        let mut hash = Sha256::new();
        for room in list {
            hash.update(room.name.as_bytes());
            hash.update([0]);
            hash.update((room.state)(&self.rooms)?.as_bytes());
            hash.update([0]);
        }
        Ok(hex(&hash.finalize()))
    }
}
