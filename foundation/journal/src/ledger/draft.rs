//! From a draft to a row: number, instant, place in the chain, commitments with fresh salts.

use pluriel_council::{Context, Kind, PersonId, Stream};
use pluriel_vault::{PERSON, SEAL, TextRow, VaultChange, commitment, purpose};

use super::Ledger;
use crate::{
    IdempotencyKey, Row,
    entry::{Entry, EntryError, Place, Seal, is_name},
    row::Inner,
};

/// What a room wants written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft<'a> {
    /// The room's name.
    pub room: &'a str,
    /// What happened.
    pub kind: Kind,
    /// The thing it belongs to, of this room.
    pub stream: Stream,
    /// One JSON object, stored as it is.
    pub body: String,
    /// Whether only a commitment is public.
    pub sealed: bool,
    /// Who acted; `None` when Pluriel itself did.
    pub by: Option<PersonId>,
    /// Free texts by name; the entry commits to them, the vault keeps them.
    pub texts: Vec<(&'a str, String)>,
    /// The key of the command.
    pub key: Option<IdempotencyKey>,
    /// What the command is answered; given with its last draft.
    pub answer: Option<String>,
}

/// Why a draft cannot become an entry. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// The name of a text is not `[a-z][a-z0-9_]{0,39}`, is `by` (which is who acted), or comes twice.
    #[error("an entry cannot commit to a text named {0}")]
    Name(String),
    /// The entry would break the record's grammar: too long, or a body that is refused.
    #[error(transparent)]
    Entry(#[from] EntryError),
}

impl Ledger {
    /// Makes the next entry of the journal. Its instant is the context's, but never before the last entry's; its salts
    /// are fresh from the context. Returns the row to append and the vault's changes that go with it.
    ///
    /// A refused draft leaves the ledger as it was. For a command of several drafts see [`Ledger::write_all`].
    pub fn write(
        &mut self,
        draft: Draft<'_>,
        context: &mut Context,
    ) -> Result<(Row, Vec<VaultChange>), Unwritable> {
        let seq = self.seq + 1;
        let at = self.at.map_or(context.now(), |last| last.max(context.now()));
        let texts = texts(&draft, seq, context)?;
        let link = self.next_link(draft.room, draft.stream);
        let thing = draft.stream.to_string();
        let entry = Entry {
            seq,
            at,
            room: draft.room,
            kind: draft.kind.name,
            version: draft.kind.version,
            place: Place { room: draft.room, thing: &thing, link: (!draft.sealed).then_some(link) },
            commits: texts.iter().map(|text| (text.name.as_str(), text.commitment())).collect(),
            body: &draft.body,
        };
        let form = entry.write()?;
        let (leaf, inner) = if draft.sealed {
            let salt = context.bytes();
            let seal = Seal { seq, commitment: commitment(SEAL, &salt, &form) };
            (seal.write()?, Some(Inner { form, salt }))
        } else {
            (form, None)
        };
        self.advance(seq, at, (!draft.sealed).then_some((draft.room, draft.stream, link)));
        let row = Row {
            seq,
            room: draft.room.to_owned(),
            kind: draft.kind.name.to_owned(),
            version: draft.kind.version,
            at,
            leaf,
            inner,
            key: draft.key,
            answer: draft.answer,
        };
        Ok((row, texts.into_iter().map(VaultChange::Text).collect()))
    }

    /// Makes the entries of one command, all or none.
    pub fn write_all<'a>(
        &mut self,
        drafts: impl IntoIterator<Item = Draft<'a>>,
        context: &mut Context,
    ) -> Result<(Vec<Row>, Vec<VaultChange>), Unwritable> {
        let before = self.mark();
        let mut rows = Vec::new();
        let mut vault = Vec::new();
        for draft in drafts {
            match self.write(draft, context) {
                Ok((row, changes)) => {
                    rows.push(row);
                    vault.extend(changes);
                }
                Err(error) => {
                    self.rollback(before);
                    return Err(error);
                }
            }
        }
        Ok((rows, vault))
    }
}

/// The texts of a draft with their salts, `by` among them, sorted by name.
fn texts(draft: &Draft<'_>, seq: u64, context: &mut Context) -> Result<Vec<TextRow>, Unwritable> {
    let mut rows = Vec::with_capacity(draft.texts.len() + 1);
    if let Some(person) = draft.by {
        rows.push(TextRow {
            seq,
            name: "by".to_owned(),
            purpose: PERSON.to_owned(),
            salt: context.bytes(),
            text: person.to_string(),
        });
    }
    for (name, text) in &draft.texts {
        if *name == "by" || !is_name(name) {
            return Err(Unwritable::Name((*name).to_owned()));
        }
        rows.push(TextRow {
            seq,
            name: (*name).to_owned(),
            purpose: purpose(draft.room, name),
            salt: context.bytes(),
            text: text.clone(),
        });
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    match rows.windows(2).find(|pair| pair[0].name == pair[1].name) {
        Some(pair) => Err(Unwritable::Name(pair[0].name.clone())),
        None => Ok(rows),
    }
}
