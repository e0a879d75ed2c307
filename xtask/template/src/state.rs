//! The room's state: a total fold of its events.

use std::collections::BTreeMap;

use pluriel_council::Recorded;
use serde::Serialize;

use crate::events::{Event, ThingId};

/// Everything that this room knows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct State {
    things: BTreeMap<ThingId, Thing>,
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Thing {
    /// Its id.
    pub id: ThingId,
    /// The entry that added it; its texts stand under that number.
    pub seq: u64,
}

impl State {
    pub(crate) fn evolve(&mut self, event: &Event, recorded: &Recorded) {
        match event {
            Event::Added(added) => {
                self.things.insert(added.thing, Thing { id: added.thing, seq: recorded.seq });
            }
        }
    }

    /// Every thing, newest first.
    pub fn newest_first(&self) -> Vec<&Thing> {
        let mut things: Vec<_> = self.things.values().collect();
        things.sort_by_key(|thing| std::cmp::Reverse(thing.seq));
        things
    }
}
