//! What is in an archive: `manifest.json`, and the same as `SHA256SUMS`.

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

/// The format of the whole, in the manifest.
pub const FORMAT: &str = "pluriel-archive/1";
/// The manifest's name.
pub const MANIFEST: &str = "manifest.json";
/// The sums' name.
pub const SUMS: &str = "SHA256SUMS";

/// What an archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: String,
    /// The program that made it, with its version.
    pub program: String,
    /// The council.
    pub council: String,
    /// When it was made, UTC.
    pub made_at: Instant,
    /// How many entries of the record it holds: 1 to this one, without gap.
    pub entries: u64,
    /// The hash of the last entry's leaf, SHA-256(0x00 ‖ leaf), 64 hexadecimal digits; of none when there is no entry.
    pub last_leaf: Option<String>,
    /// How many of them are sealed.
    pub sealed: u64,
    /// How many texts are there, by the commitments that they open.
    pub texts: u64,
    /// How many commitments have no text any more: erased before the archive was made.
    pub erased: u64,
    /// How the bytes are to be read.
    pub formats: Formats,
    /// For how long the program that made it keeps what.
    pub retention: Retention,
    /// Every file but this one and the sums.
    pub files: Vec<FileEntry>,
}

/// The versions of the formats within.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formats {
    /// The first line of every entry.
    pub entry: String,
    /// What commitments begin with.
    pub commitment: String,
    /// The document that defines both.
    pub specification: String,
}

impl Default for Formats {
    fn default() -> Self {
        Self {
            entry: "pluriel/entry/v1".to_owned(),
            commitment: "pluriel/commitment/v1".to_owned(),
            specification: "record.md".to_owned(),
        }
    }
}

/// Periods of the settings, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// A draft that was not sent.
    pub draft_days: u16,
    /// A person after the end of its last mandate.
    pub former_days: u16,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Its path within the archive, with `/`.
    pub path: String,
    /// The part that it belongs to.
    pub part: Part,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, 64 hexadecimal digits.
    pub sha256: String,
    /// How many lines of JSON it holds; none for other files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub records: Option<u64>,
}

/// A part of an archive: a folder with one regime of communication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// How to read the rest.
    Guide,
    /// The entries, as the public record holds them.
    Record,
    /// What open entries commit to.
    Texts,
    /// Tables and documents that the council publishes.
    OpenData,
    /// What was not public when the archive was made.
    Restricted,
    /// What is of persons.
    Personal,
}

impl Part {
    /// Whether an archive without this part is still one.
    pub const fn may_be_left_out(self) -> bool {
        matches!(self, Self::OpenData | Self::Restricted | Self::Personal)
    }

    /// The folder's name; none for the guide, which lies at the top.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Guide => "",
            Self::Record => "record/",
            Self::Texts => "texts/",
            Self::OpenData => "open-data/",
            Self::Restricted => "restricted/",
            Self::Personal => "personal/",
        }
    }

    /// The part to which the text of this purpose belongs, given whether its entry is sealed. What names a person is
    /// personal wherever it stands.
    pub fn of_text(purpose: &str, sealed: bool) -> Self {
        if PERSONAL.contains(&purpose) {
            Self::Personal
        } else if sealed || NOT_PUBLIC.contains(&purpose) {
            Self::Restricted
        } else {
            Self::Texts
        }
    }
}

/// Texts that name a person or lead to one: who acted, members that are natural persons, contacts and signatories of
/// addressees.
const PERSONAL: [&str; 5] =
    ["council/person", "members/name", "opinions/contact", "opinions/email", "opinions/signatory"];
/// Texts of open entries that pages do not show to everybody: links of video meetings, letters (each is public or not).
const NOT_PUBLIC: [&str; 2] = ["meetings/video", "opinions/letter"];
