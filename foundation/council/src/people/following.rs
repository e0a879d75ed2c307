//! Whoever is told by mail what becomes of one thing: an address and nothing else of a person.

use serde::{Deserialize, Serialize};

use super::Id256;
use crate::{Id, Instant};

/// Somebody who asked to be told by mail what becomes of one thing. There is one row for each thing and address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follower {
    /// SHA-256 of the secret.
    pub hash: Id256,
    /// The secret in its links. It is kept, since every letter carries the link that ends it, and lets nobody do more than
    /// end it: whoever reads this row has read the address beside it.
    pub secret: String,
    /// What is followed.
    pub subject: Id,
    /// Where letters go, in lower case.
    pub email: String,
    /// `fr` or `en`: the language of the letters.
    pub language: String,
    /// When the last letter that asks for confirmation left.
    pub asked: Instant,
    /// When the address was confirmed by the link; `None`: nothing is told to it.
    pub confirmed: Option<Instant>,
}

impl std::fmt::Debug for Follower {
    /// Without secret or address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Follower")
            .field("subject", &self.subject)
            .field("asked", &self.asked)
            .field("confirmed", &self.confirmed)
            .finish_non_exhaustive()
    }
}
