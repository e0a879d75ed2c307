//! What callers are told when they get no answer.

use crate::StoreError;

/// Why a command got no answer. Nothing is half done in any case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// Too many commands wait. Nothing was done: send it again in a moment.
    #[error("too many requests wait at once; nothing was recorded: try again in a moment")]
    Busy,
    /// The disk is full. Nothing was done; the writer goes on as soon as there is space.
    #[error("the server's disk is full; nothing was recorded, and nothing can be until there is space again")]
    StorageFull,
    /// The batch failed and is known not to be durable. Nothing was done: send it again.
    #[error("this could not be recorded: try again in a moment")]
    NotRecorded,
    /// Nobody can tell whether it is durable before the program has started again. Send it again with the same key: it
    /// is not done twice.
    #[error(
        "the server's disk failed, and whether this was recorded is known when it has started again: send it again then, it will not count twice"
    )]
    OutcomeUnknown,
    /// The writer has stopped. Nothing was done.
    #[error("the server is stopping; nothing was recorded: try again in a moment")]
    Stopped,
}

/// How the writer thread ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to.
    Stopped,
    /// It had to: the program must end too.
    Fatal(Fatal),
}

/// Why the writer thread had to end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fatal {
    /// The disk failed; only a start from the disk shows what is durable.
    #[error(
        "the disk failed: {0}. The program stops so that it starts again from what the disk holds; check the disk"
    )]
    Broken(String),
    /// Another process writes the journal.
    #[error("another process writes the journal: {0}. This one stops")]
    Fenced(String),
    /// The outcome of a batch could not be read back.
    #[error("whether the last batch was recorded cannot be read back: {0}")]
    Unknown(StoreError),
    /// The machine panicked: its state cannot be trusted.
    #[error(
        "the program met a fault of its own while it decided; it stops so that it starts again from the journal"
    )]
    Panicked,
}
