//! Commands of any room on their way to the queue, and the keys that make a form sent twice one act.

use std::any::Any;

use pluriel_council::{Actor, Room};
use sha2::{Digest, Sha256};

/// A command of some room, who gives it, and the key under which it may come again.
pub struct AnyCommand {
    pub(crate) command: Box<dyn Any + Send>,
    pub(crate) given: Given,
}

/// To which room, by whom, under which key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Given {
    pub room: &'static str,
    pub actor: Actor,
    pub key: Option<Key>,
}

/// An idempotency key: the same key from the same person is the same act. 128 bits, bound to who acts, so that nobody can
/// be answered with another's act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub [u8; 16]);

impl AnyCommand {
    /// A command of this room.
    pub fn of<R: Room>(actor: Actor, command: R::Command, key: Option<Key>) -> Self {
        Self { command: Box::new(command), given: Given { room: R::NAME, actor, key } }
    }
}

impl Key {
    /// The key of a form or request: what the page or client sent, bound to who sent it.
    pub fn of(actor: &Actor, sent: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"pluriel/key/v1\n");
        match actor.person() {
            Some(person) => hash.update(person.0.bits().to_be_bytes()),
            None => hash.update(b"nobody"),
        }
        hash.update(sent.as_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        let mut key = [0; 16];
        key.copy_from_slice(&digest[..16]);
        Self(key)
    }
}

impl std::fmt::Debug for AnyCommand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnyCommand").field("given", &self.given).finish_non_exhaustive()
    }
}
