//! The nouns of the room.

mod slug;

use std::collections::BTreeMap;

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

pub(crate) use slug::slug_of;
pub use slug::{CollegeId, FormationId, GroupId, InvalidSlug, KindId};

/// A language in which the council reads and writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Language {
    /// French.
    #[default]
    #[serde(rename = "fr")]
    French,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// The language's code: `fr` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language of this code.
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// A short public name in both languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Names {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// The name in this language.
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::French => &self.fr,
            Language::English => &self.en,
        }
    }
}

/// Where the vault keeps a text: the entry that commits to it and the name under which it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TextAt {
    /// The entry's number.
    pub seq: u64,
    /// The name of the commitment in the entry's header.
    pub name: &'static str,
}

/// How the name of a member is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Naming {
    /// An organisation: its name is a public fact.
    Organisation(String),
    /// A natural person: its name is kept in the vault and can be erased.
    NaturalPerson(TextAt),
}

impl Naming {
    /// The name, when it is a public fact.
    pub fn public(&self) -> Option<&str> {
        match self {
            Self::Organisation(name) => Some(name),
            Self::NaturalPerson(_) => None,
        }
    }
}

/// By what breadth is measured (`specs/opinions.md`: "Group").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriageBy {
    /// By the council's colleges.
    College,
    /// By the kinds of the members, where one college votes.
    Kind,
}

/// At which grain positions are published (`specs/opinions.md`, "Publicity").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Publicity {
    /// The position of each member.
    Named,
    /// Tallies by group, in cells.
    ByGroup,
    /// Tallies alone.
    Counts,
}

/// What links affiliated members (`specs/rules.md` §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Nature {
    /// One controls the other.
    Control,
    /// The same president.
    SharedPresident,
    /// The same delegate.
    SharedDelegate,
    /// One hosts the other.
    Host,
}

/// Whether a kind was read by the host or declared by the member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum KindStanding {
    /// Proposed by the host, with its source, until the member declares; shown as such.
    Proposed,
    /// Declared by the member.
    Declared,
}

/// From one instant to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// From this instant; `None`: from before the record, at a date that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
    /// Until before this instant; `None`: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
}

impl Period {
    /// Whether the period holds this instant.
    pub fn contains(&self, at: Instant) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether two periods share an instant.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before = |a: &Self, b: &Self| match (a.from, b.until) {
            (Some(from), Some(until)) => from < until,
            _ => true,
        };
        begins_before(self, other) && begins_before(other, self)
    }
}

/// Texts by language.
pub type Texts = BTreeMap<Language, String>;

/// What a member says of a request for a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum RequestPosition {
    /// It supports the admission.
    Supports,
    /// It abstains.
    Abstains,
    /// It opposes the admission.
    Opposes,
}

impl RequestPosition {
    /// All of them, in the order of forms and tables.
    pub const ALL: [Self; 3] = [Self::Supports, Self::Abstains, Self::Opposes];

    /// Its name in forms and words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Abstains => "abstains",
            Self::Opposes => "opposes",
        }
    }
}

impl std::str::FromStr for RequestPosition {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        Self::ALL.into_iter().find(|position| position.name() == text).ok_or(InvalidSlug)
    }
}
