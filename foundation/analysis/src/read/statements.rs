//! `comments.csv`: what each statement says, and what the moderators made of it.

use super::{Problem, ReadError, table};
use std::{collections::BTreeMap, path::Path};

/// What the moderators decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moderation {
    /// Shown.
    Accepted,
    /// Shown, not looked at.
    Unmoderated,
    /// Taken out.
    Rejected,
}

/// One statement as its file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRecord {
    /// What it says.
    pub text: String,
    /// Who proposed it.
    pub author: Option<u64>,
    /// What the moderators decided.
    pub moderation: Moderation,
    /// Whether it is about the conversation itself.
    pub meta: bool,
}

impl StatementRecord {
    /// Whether it is left out of the landscape and of the lists.
    pub fn is_set_aside(&self) -> bool {
        self.meta || self.moderation == Moderation::Rejected
    }
}

pub(super) fn read(path: &Path) -> Result<BTreeMap<u64, StatementRecord>, ReadError> {
    let mut table = table::Table::open(path)?;
    let id = table.column("comment-id")?;
    let moderated = table.column("moderated")?;
    let text = table.column("comment-body")?;
    let author = table.find("author-id").map(|_| table.column("author-id")).transpose()?;
    let meta = table.find("is-meta").map(|_| table.column("is-meta")).transpose()?;
    let mut statements = BTreeMap::new();
    while table.next()? {
        let identifier = table.identifier(id)?;
        let moderation = match table.bytes(moderated) {
            b"1" => Moderation::Accepted,
            b"0" => Moderation::Unmoderated,
            b"-1" => Moderation::Rejected,
            other => return Err(table.error(Problem::Moderation(table::shown(other)))),
        };
        let record = StatementRecord {
            text: table.text(text)?,
            author: author.and_then(|author| table.identifier(author).ok()),
            moderation,
            meta: meta.is_some_and(|meta| matches!(table.bytes(meta), b"1" | b"true" | b"True" | b"TRUE")),
        };
        if statements.insert(identifier, record).is_some() {
            return Err(table.error(Problem::Duplicate(identifier)));
        }
    }
    Ok(statements)
}
