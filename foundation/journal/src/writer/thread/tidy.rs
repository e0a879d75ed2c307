//! Putting the store's files in order between batches.

use std::time::Instant;

use super::{QUIET, WriterThread};
use crate::Machine;

impl<M: Machine> WriterThread<M> {
    pub(super) fn tidy_if_needed(&mut self) {
        if self.store.needs_checkpoint() && self.tidy_again <= Instant::now() {
            self.tidy();
        }
    }

    pub(super) fn tidy(&mut self) {
        let done = self.store.checkpoint();
        if let Err(error) = &done {
            tracing::error!(%error, "a checkpoint failed: nothing is lost, but the disk needs a look");
        }
        // Whoever reads an old state keeps the log from being moved: that is no failure, and tried again.
        let complete = done.as_ref().is_ok_and(|checkpoint| checkpoint.complete);
        self.tidy = (!complete).then(|| Instant::now() + QUIET);
        self.tidy_again = self.tidy.unwrap_or(self.tidy_again);
        self.health.checkpointed(&done);
    }
}
