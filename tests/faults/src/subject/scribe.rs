//! What the subject writes: entries whose bodies and texts follow from their numbers, so that a checker knows them.

use std::{collections::BTreeSet, time::Duration};

use pluriel_council::{Context, Id, Instant, Kind, Stream};
use pluriel_journal::{Draft, Ledger, Machine, Row, Verdict};
use pluriel_vault::VaultChange;

/// What an entry did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It said a text.
    Text,
    /// It erased the text of an earlier entry.
    Erased(u64),
}

/// Decides: `true` erases the oldest text that is left, `false` says another.
#[derive(Debug)]
pub struct Scribe {
    texts: BTreeSet<u64>,
    published: BTreeSet<u64>,
    context: Context,
}

impl Scribe {
    /// A scribe of an empty journal.
    pub fn new(now: Instant) -> Self {
        Self { texts: BTreeSet::new(), published: BTreeSet::new(), context: Context::seeded(now, [3; 32]) }
    }

    /// Takes note of an entry of the journal.
    pub fn note(&mut self, seq: u64, said: Said) {
        match said {
            Said::Text => self.texts.insert(seq),
            Said::Erased(of) => self.texts.remove(&of),
        };
    }

    /// The entries whose texts are not erased.
    pub const fn texts(&self) -> &BTreeSet<u64> {
        &self.texts
    }

    /// The draft of the entry that does this.
    pub fn draft(&mut self, seq: u64, said: Said) -> Draft<'static> {
        let texts = match said {
            Said::Text => vec![("text", expected_text(seq))],
            Said::Erased(_) => Vec::new(),
        };
        Draft {
            room: "subject",
            kind: Kind { name: "said", version: 1 },
            stream: Stream(Id::from_bits(u128::from(seq % 3))),
            body: expected_body(seq, said),
            sealed: seq.is_multiple_of(4),
            by: Some(Id::from_bits(7).into()),
            texts,
            key: None,
            answer: None,
        }
    }
}

impl Machine for Scribe {
    type Command = bool;
    type Answer = u64;

    fn decide(&mut self, erase: bool, ledger: &mut Ledger) -> Verdict<u64> {
        let seq = ledger.seq() + 1;
        let said = match self.texts.first() {
            Some(oldest) if erase => Said::Erased(*oldest),
            _ => Said::Text,
        };
        let draft = self.draft(seq, said);
        let Ok((row, mut vault)) = ledger.write(draft, &mut self.context) else { return Verdict::Answer(0) };
        if let Said::Erased(of) = said {
            vault.push(VaultChange::EraseText { seq: of, name: "text".to_owned() });
        }
        self.note(seq, said);
        Verdict::Write { rows: vec![row], vault, answer: seq }
    }

    fn committed(&mut self) {
        self.published.clone_from(&self.texts);
    }

    fn undone(&mut self) {
        self.texts.clone_from(&self.published);
    }

    fn due(&mut self) -> Vec<bool> {
        Vec::new()
    }

    fn next_wake(&self) -> Option<Duration> {
        None
    }
}

/// The body of an entry: its number, what it did, and a length that changes from entry to entry.
pub fn expected_body(seq: u64, said: Said) -> String {
    let fill = "x".repeat(usize::try_from(seq * 37 % 900).unwrap_or(0));
    match said {
        Said::Text => format!(r#"{{"n":{seq},"fill":"{fill}"}}"#),
        Said::Erased(of) => format!(r#"{{"n":{seq},"erased":{of},"fill":"{fill}"}}"#),
    }
}

/// The text of an entry.
pub fn expected_text(seq: u64) -> String {
    format!("text of entry {seq}; ").repeat(usize::try_from(seq * 7 % 60).unwrap_or(0) + 1)
}

/// What a stored entry did, when its body is what the scribe would have written under its number.
pub fn said(row: &Row) -> Result<Said, String> {
    let entry = row.read().map_err(|error| error.to_string())?;
    let erased =
        entry.body.split_once(r#""erased":"#).and_then(|(_, rest)| rest.split_once(',')?.0.parse().ok());
    let said = erased.map_or(Said::Text, Said::Erased);
    if entry.body == expected_body(row.seq, said) {
        Ok(said)
    } else {
        Err(format!("entry {} has another body than was written", row.seq))
    }
}
