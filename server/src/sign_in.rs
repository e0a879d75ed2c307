//! Sign-in by mail (a link and a code), by passkey and by identity provider, sessions on the server, tokens of the API. No passwords.
//!
//! Nothing here is an event: accounts and sessions are rows of the vault, changed by the same queue as everything else.
//! Times are of the machine's clock, also in a demonstration.

mod letter;
mod notice;
mod pages;
mod place;
mod providers;
mod room;
mod secrets;
mod waiting;
mod ways;

use pluriel_speech::Source;

pub use pages::{again, front};
pub use place::BrowserPlace;
pub use room::{Access, Command, EndSessions, Opening, SESSION_SECONDS, USE_SECONDS};
pub use secrets::{Secrets, random, secret, short_random};
pub use ways::WaysIn;

/// Where signing in leads when nothing else was wanted.
const DESK: &str = "/bureau";

/// The words of sign-in.
const WORDS: Source = Source {
    room: "access",
    fr: include_str!("sign_in/words/fr.ftl"),
    en: include_str!("sign_in/words/en.ftl"),
};
