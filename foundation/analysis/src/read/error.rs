//! What can be wrong with a file, said with its name and line.

mod french;

pub(crate) use french::reason as reason_in_french;

use crate::Language;
use pluriel_deliberation::colleges;
use std::path::{Path, PathBuf};

/// A file that cannot be read as a consultation.
#[derive(Debug, thiserror::Error)]
#[error("{}{}: {problem}", file.display(), line.map(|line| format!(", line {line}")).unwrap_or_default())]
pub struct ReadError {
    /// The file, or the folder.
    pub file: PathBuf,
    /// The line on which the problem starts, from 1.
    pub line: Option<u64>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong, and what would be right.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The folder is not there.
    #[error("this folder does not exist; give the folder of an export")]
    NoFolder,
    /// Neither form of the votes is there.
    #[error("neither votes.csv nor participants-votes.csv is here; one of them holds the votes")]
    NoVotes,
    /// The file cannot be opened or read.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// The table has no first line.
    #[error("is empty; its first line names the columns")]
    NoHeader,
    /// A column is missing.
    #[error("has no column \"{0}\"")]
    NoColumn(&'static str),
    /// A column is there twice.
    #[error("has the column \"{0}\" twice")]
    ColumnTwice(String),
    /// A row has more or fewer fields than the header.
    #[error("has {found} fields where the header has {expected}")]
    Fields {
        /// Number of fields in the header.
        expected: u64,
        /// Number of fields in the row.
        found: u64,
    },
    /// A row is longer than any honest one.
    #[error("is longer than {} KiB: this is not a row of an export", super::bounded::LONGEST_RECORD / 1024)]
    TooLong,
    /// An identifier is not a whole number.
    #[error("\"{value}\" in column \"{column}\" is not a whole number of 0 or more")]
    Identifier {
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
    },
    /// A time is not a whole number.
    #[error("\"{0}\" is not a time in milliseconds")]
    Time(String),
    /// A vote is none of the three.
    #[error("the vote \"{0}\" is none of 1 (agree), 0 (pass) and -1 (disagree)")]
    Vote(String),
    /// The moderation is none of the three.
    #[error("the moderation \"{0}\" is none of 1 (accepted), 0 (unmoderated) and -1 (rejected)")]
    Moderation(String),
    /// An identifier is there twice.
    #[error("the identifier {0} is already taken by an earlier row")]
    Duplicate(u64),
    /// `colleges.csv` weighs a college that nobody is in.
    #[error("nobody of participants.csv who voted is in the college \"{0}\"")]
    UnknownCollege(String),
    /// A college is there twice.
    #[error("the college \"{0}\" is already weighed by an earlier row")]
    CollegeTwice(String),
    /// A college has no weight.
    #[error("does not say how much the college \"{0}\" weighs")]
    Unweighed(String),
    /// More colleges or weight than power is counted for.
    #[error(
        "weighs more than {} colleges, or more than {} in all",
        colleges::MOST_WEIGHED,
        colleges::LARGEST_WEIGHT
    )]
    TooHeavy,
    /// A text is not UTF-8.
    #[error("the column \"{0}\" is not UTF-8 text")]
    NotText(&'static str),
    /// A limit of the table was reached.
    #[error(transparent)]
    Intake(#[from] pluriel_deliberation::IntakeError),
}

impl ReadError {
    /// The error in a sentence; in English it is what is displayed.
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::English => self.to_string(),
            Language::French => {
                let line = self.line.map(|line| format!(", ligne {line}")).unwrap_or_default();
                format!("{}{line}\u{a0}: {}", self.file.display(), french::sentence(&self.problem))
            }
        }
    }

    pub(super) fn of(file: &Path, problem: Problem) -> Self {
        Self { file: file.to_owned(), line: None, problem }
    }
}
