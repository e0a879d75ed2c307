//! How an objection ends.

use serde::{Deserialize, Serialize};

/// How an objection ended (`specs/opinions.md`, "Objection"). Nothing is deleted: an objection stays beside the text with its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionEnd {
    /// Its member says that the answer, or a change of the text, lifts it.
    Lifted,
    /// Its member maintains it in spite of the answer, by saying so or, where the standing orders say so, by silence.
    Maintained,
    /// Its member did not say whether the answer lifts it, where silence does not keep it: it blocks nothing.
    NotConfirmed,
    /// Its member put another in its place.
    Replaced,
    /// Its member declared an interest or left the council.
    Void,
    /// It was answered and judged unfounded by three quarters of those who expressed themselves and a majority in each group but
    /// the objector's.
    SetAside,
}

impl ObjectionEnd {
    /// Every end.
    pub const ALL: [Self; 6] =
        [Self::Lifted, Self::Maintained, Self::NotConfirmed, Self::Replaced, Self::Void, Self::SetAside];

    /// The end's name in the API and in words files: `opinions-objection-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lifted => "lifted",
            Self::Maintained => "maintained",
            Self::NotConfirmed => "not_confirmed",
            Self::Replaced => "replaced",
            Self::Void => "void",
            Self::SetAside => "set_aside",
        }
    }
}
