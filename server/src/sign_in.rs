//! Sign-in by mail: a link and a code, sessions on the server, tokens of the API. No passwords.
//!
//! Nothing here is an event: accounts and sessions are rows of the vault, changed by the same queue as everything else.
//! Times are of the machine's clock, also in a demonstration.

mod letter;
mod pages;
mod room;
mod secrets;

use pluriel_speech::Source;

pub use pages::front;
pub use room::{Access, Command, SESSION_SECONDS};
pub use secrets::{Secrets, random, secret, short_random};

/// The words of sign-in.
const WORDS: Source = Source {
    room: "access",
    fr: include_str!("sign_in/words/fr.ftl"),
    en: include_str!("sign_in/words/en.ftl"),
};
