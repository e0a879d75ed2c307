//! What the writer drives.

use std::time::Duration;

use pluriel_vault::VaultChange;

use crate::{Ledger, Row};

/// Decides commands on a working state that runs ahead of what is durable by one batch.
pub trait Machine: Send + 'static {
    /// What is asked.
    type Command: Send + 'static;
    /// What is answered.
    type Answer: Clone + Send + 'static;

    /// Decides on the state as it stands inside the batch, and folds what it wrote into its working state. Rows come from
    /// [`Ledger::write`] or [`Ledger::write_all`]; rows written there must all be returned.
    fn decide(&mut self, command: Self::Command, ledger: &mut Ledger) -> Verdict<Self::Answer>;

    /// The batch is durable: publish the working state.
    fn committed(&mut self);

    /// The batch is not durable: go back to the last published state.
    fn undone(&mut self);

    /// Commands that the clock demands now. Asked at start, after each batch that wrote something, and when the time
    /// given by [`Machine::next_wake`] comes.
    fn due(&mut self) -> Vec<Self::Command>;

    /// Whether a command that wrote nothing found something that [`Machine::due`] should be asked about at once.
    fn asks_at_once(&self) -> bool {
        false
    }

    /// After how long the clock demands something next, if it will.
    fn next_wake(&self) -> Option<Duration>;
}

/// What a machine says of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<A> {
    /// Write this, then answer.
    Write {
        /// Entries, in order.
        rows: Vec<Row>,
        /// Changes of the vault, in order.
        vault: Vec<VaultChange>,
        /// What is answered once both are durable.
        answer: A,
    },
    /// Write nothing: a refusal, or what was asked is so already.
    Answer(A),
}
