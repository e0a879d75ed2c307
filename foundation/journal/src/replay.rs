//! Replay: everything the council did, read back in order.

use std::{collections::BTreeMap, ops::ControlFlow};

use pluriel_council::Stream;

use crate::{BrokenChain, Ledger, Reader, Row, StoreError, entry::Entry};

/// What a replay saw.
#[derive(Debug, Clone, Default)]
pub struct Replayed {
    /// The ledger as it stands after the last entry: ready to write the next.
    pub ledger: Ledger,
    /// How many entries there are, by `room/kind`.
    pub kinds: BTreeMap<String, u64>,
    /// How many of them are sealed.
    pub sealed: u64,
    /// The bytes of all open forms together.
    pub bytes: u64,
}

impl Replayed {
    /// How many entries there are.
    pub const fn entries(&self) -> u64 {
        self.ledger.seq()
    }
}

/// Why a replay did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum Stopped<E> {
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The journal is not whole.
    #[error(transparent)]
    Journal(#[from] BrokenChain),
    /// Whoever received the entries refused one.
    #[error(transparent)]
    Refused(E),
}

/// Reads every entry in order, checks that none is missing, doubled, damaged or out of its chain, and gives each to
/// `each` with the thing it belongs to.
pub fn replay<E>(
    reader: &dyn Reader,
    mut each: impl FnMut(&Row, &Entry<'_>, Stream) -> Result<(), E>,
) -> Result<Replayed, Stopped<E>> {
    let mut replayed = Replayed::default();
    let mut stopped = None;
    reader.read(0, &mut |row| match replayed.take(&row, &mut each) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            stopped = Some(error);
            ControlFlow::Break(())
        }
    })?;
    match stopped {
        Some(error) => Err(error),
        None => Ok(replayed),
    }
}

impl Replayed {
    fn take<E>(
        &mut self,
        row: &Row,
        each: &mut impl FnMut(&Row, &Entry<'_>, Stream) -> Result<(), E>,
    ) -> Result<(), Stopped<E>> {
        let (entry, stream) = self.ledger.follow(row)?;
        self.ledger.settle();
        self.sealed += u64::from(row.sealed());
        self.bytes += row.open_form().len() as u64;
        let kind = format!("{}/{}", entry.room, entry.kind);
        *self.kinds.entry(kind).or_default() += 1;
        each(row, &entry, stream).map_err(Stopped::Refused)
    }
}
