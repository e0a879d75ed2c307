//! Words of blocks on their way to events.

use jiff::civil::Date;
use pluriel_council::{Context, FieldError, NewEvent, Refusal};

use super::form::Form;
use crate::{
    commands::Wording,
    diff::CONFLICT_MARKS,
    events::{BlockAdded, Event, With, stream},
    state::{Opinion, Text},
    words::{BlockId, BlockKind, OpinionId, TextName},
};

/// How many blocks a text may have.
pub(super) const MOST_BLOCKS: usize = 300;

/// The cleaned words of one block.
pub(super) struct Cleaned {
    pub kind: BlockKind,
    pub due: Option<Date>,
    pub with: With,
    texts: Vec<(TextName, String)>,
}

impl Cleaned {
    /// Cleans the words of a block; faults go to the form, under the names of its fields.
    pub fn of(form: &mut Form, wording: &Wording) -> Self {
        let mut cleaned = Self { kind: wording.kind(), due: None, with: With::new(), texts: Vec::new() };
        let text = match wording {
            Wording::Heading { text } => form.line("text", text, TextName::Title),
            Wording::Paragraph { text } | Wording::Footnote { text } => {
                form.text("text", text, TextName::Text)
            }
            Wording::Recommendation { text, addressee, due } => {
                cleaned.due = *due;
                if let Some(addressee) = form.optional("addressee", addressee, TextName::Addressee) {
                    cleaned.with.insert(TextName::Addressee);
                    cleaned.texts.push((TextName::Addressee, addressee));
                }
                form.text("text", text, TextName::Text)
            }
            Wording::Definition { term, text } => {
                let term = form.line("term", term, TextName::Term);
                cleaned.texts.push((TextName::Term, term));
                form.text("text", text, TextName::Text)
            }
        };
        if text.contains(CONFLICT_MARKS) {
            form.fault(FieldError::new("text", "drafting-left-to-choose"));
        }
        cleaned.texts.push((TextName::Text, text));
        cleaned
    }

    /// Its words.
    pub fn words(&self) -> &str {
        let text = self.texts.iter().find(|(name, _)| *name == TextName::Text);
        text.map(|(_, text)| text.as_str()).unwrap_or_default()
    }

    /// The event, with its texts.
    pub fn onto(self, event: NewEvent<Event>) -> NewEvent<Event> {
        self.texts.into_iter().fold(event, |event, (name, text)| event.text(name.as_str(), text))
    }
}

/// Blocks added together, in this order, after a block or first: one new version of the text.
pub(super) fn added(
    form: &mut Form,
    opinion: OpinionId,
    text: &Text,
    after: Option<BlockId>,
    wordings: &[Wording],
    context: &mut Context,
) -> Vec<NewEvent<Event>> {
    if text.blocks.len() + wordings.len() > MOST_BLOCKS {
        form.fault(FieldError::new("text", "opinions-too-many-blocks").with("most", MOST_BLOCKS));
        return Vec::new();
    }
    let version = text.version.saturating_add(1);
    let mut after = after;
    wordings
        .iter()
        .map(|wording| {
            let cleaned = Cleaned::of(form, wording);
            let block: BlockId = context.id();
            let event = BlockAdded {
                opinion,
                version,
                block,
                kind: cleaned.kind,
                after: after.replace(block),
                due: cleaned.due,
                with: cleaned.with.clone(),
            };
            cleaned.onto(NewEvent::open(stream(opinion), event.into()))
        })
        .collect()
}

/// The block that a command is about: gone ones are told apart from unknown ones.
pub(super) fn block(opinion: &Opinion, block: BlockId) -> Result<&crate::state::Block, Refusal> {
    opinion.text.block(block).ok_or_else(|| {
        let code =
            if opinion.text.was_removed(block) { "opinions-block-removed" } else { "opinions-block-unknown" };
        Refusal::not_found(code)
    })
}

/// The block that a command is about, unless it was worded anew since one saw it.
pub(super) fn seen(opinion: &Opinion, id: BlockId, seen: u32) -> Result<&crate::state::Block, Refusal> {
    let block = block(opinion, id)?;
    if block.version() > seen {
        return Err(Refusal::conflict("opinions-block-changed").with("version", block.version()));
    }
    Ok(block)
}

/// Refuses a place after a block that is not in the text.
pub(super) fn place(opinion: &Opinion, after: Option<BlockId>) -> Result<(), Refusal> {
    after.map_or(Ok(()), |after| block(opinion, after).map(|_| ()))
}
