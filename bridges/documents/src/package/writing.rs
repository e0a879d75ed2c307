//! The blocks of a word processor's text, as they are read: paragraphs, items of lists, rows of tables, notes.

use crate::{
    block::{Block, Document, Doubt, Kind},
    notes::{self, Note},
};

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The title of the whole.
    Title,
    /// Who wrote it, when: what a title page says besides.
    Subtitle,
    /// The title of a section.
    Heading(u8),
    /// A paragraph.
    Body,
    /// An item of a list.
    Item,
}

/// A text on its way to blocks.
#[derive(Debug, Default)]
pub(super) struct Writing {
    title: Option<String>,
    blocks: Vec<Block>,
    notes: Vec<Note>,
    /// Whether the last block is a list that the next item goes on with.
    in_list: bool,
}

impl Writing {
    /// A paragraph ends. `text` has its own line breaks.
    pub fn paragraph(&mut self, role: Role, text: &str, doubts: Vec<Doubt>) {
        let text = tidy(text);
        let was_in_list = std::mem::replace(&mut self.in_list, role == Role::Item);
        if text.is_empty() {
            // A picture alone in its paragraph is told where the text goes on.
            if let Some(last) = self.blocks.last_mut() {
                add(last, doubts);
            }
            return;
        }
        let one_line = || text.split('\n').collect::<Vec<_>>().join(" ");
        let block = match role {
            Role::Title if self.title.is_none() => {
                self.title = Some(one_line());
                Block::new(Kind::Heading(1), one_line()).doubting(Doubt::BeforeText)
            }
            Role::Title => Block::new(Kind::Heading(1), one_line()),
            Role::Subtitle => Block::new(Kind::Paragraph, text).doubting(Doubt::BeforeText),
            Role::Heading(rank) => Block::new(Kind::Heading(rank), one_line()),
            Role::Body => Block::new(Kind::Paragraph, text),
            Role::Item => {
                let item = format!("- {}", text.replace('\n', "\n  "));
                if let Some(last) = self.blocks.last_mut().filter(|_| was_in_list) {
                    last.text = format!("{}\n{item}", last.text);
                    add(last, doubts);
                    return;
                }
                Block::new(Kind::Paragraph, item)
            }
        };
        self.blocks.push(block);
        if let Some(last) = self.blocks.last_mut() {
            add(last, doubts);
        }
    }

    /// A table ends: its rows as lines.
    pub fn table(&mut self, rows: &[String], doubts: Vec<Doubt>) {
        self.in_list = false;
        let rows: Vec<_> = rows.iter().filter(|row| !row.is_empty()).map(|row| format!("- {row}")).collect();
        if !rows.is_empty() {
            let mut block = Block::new(Kind::Paragraph, rows.join("\n")).doubting(Doubt::Table);
            add(&mut block, doubts);
            self.blocks.push(block);
        }
    }

    /// A note, by the number of its call.
    pub fn note(&mut self, number: usize, text: &str) {
        let text = tidy(text);
        if !text.is_empty() {
            self.notes.push(Note { number, within: usize::MAX, block: Block::new(Kind::Footnote, text) });
        }
    }

    /// The whole.
    pub fn document(mut self) -> Document {
        notes::place(&mut self.blocks, self.notes);
        for block in &mut self.blocks {
            if block.text.contains('\u{fffd}') {
                block.doubts.push(Doubt::Unread);
            }
        }
        Document { title: self.title, blocks: self.blocks }.marked()
    }
}

fn add(block: &mut Block, doubts: Vec<Doubt>) {
    for doubt in doubts {
        if !block.doubts.contains(&doubt) {
            block.doubts.push(doubt);
        }
    }
}

/// Lines with single spaces, without empty ones.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(crate::lines::squeezed).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n").replace('\u{ad}', "")
}
