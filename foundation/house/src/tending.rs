//! Tending urns: slips put in before their events are written and taken out again if those are not, lost urns told, and what no
//! ballot needs any more destroyed (`docs/decisions/0072-the-urn.md`).

use std::{collections::BTreeSet, sync::Arc};

use pluriel_council::{
    MemberId, Refusal, Rooms,
    urn::{Slip, UrnChange, UrnError, UrnId, Urns},
};

use crate::{AnyCommand, RegisteredRoom};

/// The urns of a house, and what the batch under way did in them.
pub(crate) struct Tending {
    urns: Arc<dyn Urns>,
    /// The urns of which something is there, unless a destruction failed.
    kept: BTreeSet<UrnId>,
    /// Urns that did not answer as what they are.
    suspect: BTreeSet<UrnId>,
    /// Whether one was found since the rooms were asked what is due.
    pub found_lost: bool,
    /// What lay there before each slip of the batch, oldest first.
    before: Vec<(UrnId, MemberId, Option<Slip>)>,
}

impl Tending {
    /// Looks into every urn that a room names, and destroys what none names.
    pub fn start(urns: Arc<dyn Urns>, list: &[RegisteredRoom], rooms: &Rooms) -> Self {
        let kept = urns.kept().unwrap_or_else(|error| {
            tracing::error!(%error, "the urns cannot be listed");
            BTreeSet::new()
        });
        let is_lost = |urn: &UrnId| urns.slips(*urn) == Err(UrnError::Lost);
        let suspect = named(list, rooms).into_iter().filter(is_lost).collect();
        let mut tending = Self { urns, kept, suspect, found_lost: false, before: Vec::new() };
        tending.destroy_unnamed(list, rooms);
        tending
    }

    /// Changes urns for a command that was accepted, durably. Refused: nothing of the command is recorded.
    pub fn change(&mut self, changes: &[UrnChange]) -> Result<(), Refusal> {
        changes.iter().try_for_each(|change| self.one(*change))
    }

    fn one(&mut self, change: UrnChange) -> Result<(), Refusal> {
        let (urn, done) = match change {
            UrnChange::Open(urn) => {
                // Known before it is made: what is made by half is destroyed too.
                self.kept.insert(urn);
                (urn, self.urns.open(urn))
            }
            UrnChange::Put { urn, member, slip } => {
                let put = self.urns.put(urn, member, Some(slip));
                (urn, put.map(|former| self.before.push((urn, member, former))))
            }
        };
        done.map_err(|error| {
            tracing::error!(%urn, %error, "an urn was not changed");
            match error {
                UrnError::Lost => {
                    self.suspect.insert(urn);
                    self.found_lost = true;
                    Refusal::conflict("house-urn-lost")
                }
                UrnError::Unavailable(_) => Refusal::conflict("house-urn-unavailable"),
            }
        })
    }

    /// The batch is durable.
    pub fn committed(&mut self, list: &[RegisteredRoom], rooms: &Rooms) {
        self.before.clear();
        self.destroy_unnamed(list, rooms);
    }

    /// The batch is not durable: urns hold again what they held before.
    pub fn undone(&mut self, list: &[RegisteredRoom], rooms: &Rooms) {
        for (urn, member, former) in std::mem::take(&mut self.before).into_iter().rev() {
            if let Err(error) = self.urns.put(urn, member, former) {
                tracing::error!(%urn, %error, "a slip that was not acknowledged may lie in its urn");
            }
        }
        self.destroy_unnamed(list, rooms);
    }

    /// What the rooms want done about urns that are lost.
    pub fn lost(&mut self, list: &[RegisteredRoom], rooms: &Rooms) -> Vec<AnyCommand> {
        let mut commands = Vec::new();
        for room in list {
            for urn in (room.urns)(rooms) {
                if self.suspect.contains(&urn) || !self.urns.is_there(urn) {
                    commands.extend((room.urn_lost)(rooms, urn));
                }
            }
        }
        commands
    }

    fn destroy_unnamed(&mut self, list: &[RegisteredRoom], rooms: &Rooms) {
        if self.kept.is_empty() {
            return;
        }
        let named = named(list, rooms);
        self.suspect.retain(|urn| named.contains(urn));
        let urns = &self.urns;
        self.kept.retain(|urn| {
            if named.contains(urn) {
                return true;
            }
            match urns.destroy(*urn) {
                Ok(()) => false,
                Err(error) => {
                    tracing::error!(%urn, %error, "an urn whose ballot is over could not be destroyed; it is tried again");
                    true
                }
            }
        });
    }
}

/// The urns that the rooms name.
fn named(list: &[RegisteredRoom], rooms: &Rooms) -> BTreeSet<UrnId> {
    list.iter().flat_map(|room| (room.urns)(rooms)).collect()
}
