//! What addressees answer to recommendations, and what becomes of them (`specs/opinions.md`, "Transmitted", "Follow-up").

use serde::{Deserialize, Serialize};

/// What an addressee answers to one recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// It will be done.
    Accepted,
    /// A part of it will be done.
    AcceptedInPart,
    /// It will not be done, for these reasons.
    Refused,
    /// It was done before.
    AlreadyDone,
    /// Another must answer.
    NotOurs,
    /// Nothing is said of it yet; a date to look again is given.
    NoPositionYet,
}

/// Where the doing of a recommendation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nothing was begun.
    NotStarted,
    /// It was begun.
    UnderWay,
    /// It is done.
    Done,
    /// It was given up.
    Dropped,
}

/// What a rapporteur says of what was reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is so.
    Confirmed,
    /// It is not so, for these reasons.
    Contested,
}

/// Why an addressee was sent a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// Recommendations were put to it.
    Transmission,
    /// Its deadline is near.
    Reminder,
    /// Its deadline is over.
    Deadline,
    /// The date came at which it wanted to look again.
    LookAgain,
    /// The council looks again at what became of its recommendations.
    Review,
    /// Somebody asked for a link on its page.
    Asked,
    /// Its contact changed.
    NewContact,
}

/// Why a follow-up ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpEnd {
    /// Everything is done or dropped.
    Settled,
    /// Its time is over, and a closing note says what remains.
    Time,
    /// Its time is over, and nobody wrote a closing note.
    Unattended,
}

macro_rules! named {
    ($word:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $word {
            /// Every one of them, in the order in which pages name them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in the API and in words files.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}
named!(AnswerKind {
    Accepted = "accepted",
    AcceptedInPart = "accepted_in_part",
    Refused = "refused",
    AlreadyDone = "already_done",
    NotOurs = "not_ours",
    NoPositionYet = "no_position_yet",
});
named!(Progress {
    NotStarted = "not_started",
    UnderWay = "under_way",
    Done = "done",
    Dropped = "dropped",
});
named!(Verdict { Confirmed = "confirmed", Contested = "contested" });
named!(Occasion {
    Transmission = "transmission",
    Reminder = "reminder",
    Deadline = "deadline",
    LookAgain = "look_again",
    Review = "review",
    Asked = "asked",
    NewContact = "new_contact",
});
named!(FollowUpEnd { Settled = "settled", Time = "time", Unattended = "unattended" });

impl Progress {
    /// Whether nothing remains to be done.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}
