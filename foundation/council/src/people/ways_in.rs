//! How persons come in: their sessions, their passkeys, what identity providers call them.

use serde::{Deserialize, Serialize};

use super::Id256;
use crate::{Id, Instant, PersonId};

/// A browser that is signed in. Only a hash of its cookie is kept. Its times are of the machine's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// SHA-256 of the cookie.
    pub hash: Id256,
    /// Who is signed in.
    pub person: PersonId,
    /// In which capacity the person acts now; `None` while it has no mandate or has not chosen.
    pub mandate: Option<Id>,
    /// When it was opened.
    pub opened: Instant,
    /// When it ends by itself.
    pub until: Instant,
    /// How the person last showed who it is.
    pub way: Way,
    /// When the person last showed who it is: grave acts ask for it again.
    pub proved: Instant,
    /// When it was last used, to within some minutes.
    pub used: Instant,
    /// Browser and system in a few words ("Firefox, Linux"), for its owner to recognise it; nothing finer is kept.
    pub place: String,
}

/// How a person shows who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By a link or a code sent by mail.
    Mail,
    /// By a passkey.
    Passkey,
    /// By an identity provider.
    Provider,
    /// By one press, in a demonstration.
    Demonstration,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Passkey, Self::Provider, Self::Demonstration];

    /// The way's name in tables and words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Passkey => "passkey",
            Self::Provider => "provider",
            Self::Demonstration => "demonstration",
        }
    }

    /// The way of this name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.name() == name)
    }
}

/// A passkey: the public half of a key that stays in its owner's device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// SHA-256 of the credential's id.
    pub hash: Id256,
    /// Whose it is.
    pub person: PersonId,
    /// What its owner calls it.
    pub label: String,
    /// Public key and counter, as the library that checks signatures writes them (JSON).
    pub credential: String,
    /// When it was registered, by the machine's clock.
    pub added: Instant,
    /// When it last let its owner in.
    pub used: Option<Instant>,
}

/// What an identity provider calls a person. The pair of provider and subject is one person's; no two providers' subjects
/// mean the same, and a mail address means nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// SHA-256 of the provider's address and of the subject that it gives.
    pub hash: Id256,
    /// The provider's address, its `iss`.
    pub issuer: String,
    /// Whose it is.
    pub person: PersonId,
    /// What its owner recognises it by: name and organisation as the provider told them when it was joined.
    pub label: String,
    /// When it was joined, by the machine's clock.
    pub added: Instant,
    /// When it last let its owner in.
    pub used: Option<Instant>,
}
