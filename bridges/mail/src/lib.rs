//! # Mail: the outside behind one trait
//!
//! A [`Letter`] is plain text to one person. A [`Post`] carries it: [`Smtp`] to the world, [`Mailbox`] to memory where a
//! demonstration and tests can read it. Pluriel also works with mail off: every notice can be copied as plain text.

mod letter;
mod mailbox;
mod smtp;

pub use letter::{InvalidAddress, Letter};
pub use mailbox::{Delivered, Mailbox};
pub use smtp::{InvalidSmtp, Smtp};

/// A way for letters to leave.
pub trait Post: Send + Sync + 'static {
    /// Hands one letter over. An error means that it may be tried again: a letter has a stable id, so that a mailbox can
    /// tell a second delivery.
    fn send(&self, letter: &Letter) -> Result<(), PostError>;
}

/// Why a letter did not leave.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The address or a header cannot be written as mail: trying again is of no use.
    #[error("the letter cannot be written as mail: {0}")]
    Unwritable(String),
    /// The server did not take it: try again later.
    #[error("the mail server did not take the letter: {0}")]
    NotTaken(String),
}

/// Mail is off: letters go nowhere and nobody is told otherwise.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPost;

impl Post for NoPost {
    fn send(&self, _letter: &Letter) -> Result<(), PostError> {
        Ok(())
    }
}
