//! What happened. Free texts are committed under the names that each event gives.

use pluriel_council::{Stream, typed_id};
use serde::{Deserialize, Serialize};

typed_id!(
    /// A thing of this room.
    ThingId
);

pluriel_council::events! {
    /// What happened in this room.
    pub enum Event {
        /// A thing was added.
        Added = "added" / 1,
    }
}

/// A thing was added. Texts: `title`, `text`. Stream: the thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// The thing.
    pub thing: ThingId,
}

/// The stream of a thing.
pub const fn stream(thing: ThingId) -> Stream {
    Stream(thing.0)
}
