//! What is wrong with a script itself: told by its line. A refusal of the council is no fault; it is what a rehearsal is for.

use pluriel_council::{Instant, Refusal};
use pluriel_speech::Speech;

use crate::terminal;

/// A line that cannot be played.
#[derive(Debug)]
pub struct Fault {
    /// Which, from 1.
    pub line: usize,
    /// Why.
    pub because: Because,
}

/// Why a line cannot be played.
#[derive(Debug)]
pub enum Because {
    /// It is no JSON object of the known keys.
    Unreadable {
        /// Where.
        column: usize,
        /// What the reader says.
        reason: String,
    },
    /// There is no line at all.
    Empty,
    /// The first line must describe the council.
    NotAnOpening,
    /// Delegates are named in the first line.
    DelegatesLater,
    /// A line asks one thing.
    SeveralThings,
    /// A command needs somebody who gives it.
    Nobody,
    /// Only addresses of the API are played.
    NotOfTheApi(String),
    /// `expect` of a command is `accepted`, `refused` or a code.
    ExpectedOfPost,
    /// `expect` of a reading is an object from JSON pointers to values.
    ExpectedOfRead,
    /// It is no time that can be understood.
    NoTime {
        /// What was written.
        written: String,
        /// The council's time zone.
        zone: String,
    },
    /// It lies before the line above.
    Backwards(Instant),
    /// The council's file is refused.
    Council(Box<Refusal>),
    /// Nobody of this name may act.
    Unknown(String),
    /// The person speaks for several members.
    ForWhom(String),
    /// What is quoted between double braces is not there.
    NotQuotable(String),
    /// The memory store failed: a fault of the program.
    Unrecorded(String),
}

impl Because {
    /// In words: what is wrong and what would be accepted.
    pub fn in_words(&self, speech: &Speech) -> String {
        let plain = |id: &str| speech.say(id).to_owned();
        match self {
            Self::Unreadable { column, reason } => speech.with(
                "rehearse-unreadable",
                &[("column", (*column).into()), ("reason", reason.as_str().into())],
            ),
            Self::Empty => plain("rehearse-empty"),
            Self::NotAnOpening => plain("rehearse-no-opening"),
            Self::DelegatesLater => plain("rehearse-delegates-later"),
            Self::SeveralThings => plain("rehearse-several-things"),
            Self::Nobody => plain("rehearse-nobody"),
            Self::NotOfTheApi(address) => {
                speech.quote("rehearse-not-of-the-api", "address", address.as_str())
            }
            Self::ExpectedOfPost => plain("rehearse-expect-post"),
            Self::ExpectedOfRead => plain("rehearse-expect-read"),
            Self::NoTime { written, zone } => speech.with(
                "rehearse-no-time",
                &[("written", written.as_str().into()), ("zone", zone.as_str().into())],
            ),
            Self::Backwards(now) => speech.quote("rehearse-backwards", "now", *now),
            Self::Council(refusal) => terminal::refusal(refusal, speech),
            Self::Unknown(name) => speech.quote("rehearse-unknown", "name", name.as_str()),
            Self::ForWhom(email) => speech.quote("rehearse-for-whom", "email", email.as_str()),
            Self::NotQuotable(quoted) => speech.quote("rehearse-not-quotable", "quoted", quoted.as_str()),
            Self::Unrecorded(why) => why.clone(),
        }
    }
}
