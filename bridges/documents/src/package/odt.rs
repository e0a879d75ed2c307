//! ODT: paragraphs of `content.xml`; headings are elements of their own, notes stand in the text where they are called.

use std::collections::BTreeMap;

use super::{
    Package,
    markup::{Attributes, Piece, each},
    writing::{Role, Writing},
};
use crate::{Unreadable, block::Document, block::Doubt};

/// What is not the text's own words: what was struck out, remarks in the margin, tables of contents, numbers of notes, pictures.
const SKIPPED: [&str; 8] = [
    "tracked-changes",
    "annotation",
    "table-of-content",
    "alphabetical-index",
    "bibliography",
    "note-citation",
    "frame",
    "object",
];
/// Spaces that stand for one another, at most.
const MOST_SPACES: usize = 8;

/// Reads it.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let mut package = Package::open(bytes)?;
    let manifest = package.part("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Unreadable::Locked);
    }
    let content = package.part("content.xml")?.ok_or(Unreadable::Damaged)?;
    let mut reading = Reading::default();
    each(&content, |piece| reading.piece(piece))?;
    Ok(reading.writing.document())
}

/// A paragraph that is being read; a note stands within another.
#[derive(Default)]
struct Paragraph {
    role: Option<Role>,
    text: String,
    doubts: Vec<Doubt>,
    /// The number of the note that it is of.
    note: Option<usize>,
}

#[derive(Default)]
struct Reading {
    /// The style of which an automatic one is made, by its name.
    parents: BTreeMap<String, String>,
    writing: Writing,
    skipped: usize,
    open: Vec<Paragraph>,
    called: usize,
    lists: usize,
    notes: Vec<usize>,
    link: Option<(usize, String)>,
    tables: usize,
    rows: Vec<String>,
    row: Vec<String>,
    cell: String,
}

impl Reading {
    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Open(name, _) if self.skipped > 0 || SKIPPED.contains(&name.as_str()) => {
                if self.skipped == 0 {
                    self.skip(&name);
                }
                self.skipped += 1;
            }
            Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Piece::Open(name, of) => self.begin(&name, &of),
            Piece::Close(name) => self.end(&name),
            Piece::Text(words) if self.skipped == 0 => {
                if let Some(paragraph) = self.open.last_mut() {
                    // Line ends of the file are spaces of the text.
                    paragraph.text.push_str(&words.replace(['\n', '\r'], " "));
                }
            }
            Piece::Text(_) => {}
        }
    }

    fn skip(&mut self, name: &str) {
        if let ("frame" | "object", Some(paragraph)) = (name, self.open.last_mut()) {
            paragraph.doubts.push(Doubt::Picture);
        }
    }

    fn begin(&mut self, name: &str, of: &Attributes) {
        match name {
            "style" => {
                self.parents.extend([(of.get("name").to_owned(), of.get("parent-style-name").to_owned())]);
            }
            "h" => {
                let rank = of.get("outline-level").parse().unwrap_or(1);
                self.open.push(Paragraph { role: Some(Role::Heading(rank)), ..Paragraph::default() });
            }
            "p" => {
                let paragraph = Paragraph {
                    role: Some(self.role(of.get("style-name"))),
                    note: self.notes.last().copied(),
                    ..Paragraph::default()
                };
                self.open.push(paragraph);
            }
            "list" => self.lists += 1,
            "note" => {
                self.called += 1;
                let call = format!(" [{}]", self.called);
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.text.push_str(&call);
                }
                self.notes.push(self.called);
            }
            "table" => self.tables += 1,
            "a" => {
                let length = self.open.last().map_or(0, |paragraph| paragraph.text.len());
                let address = Some(of.get("href")).filter(|address| address.starts_with("http"));
                self.link = address.map(|address| (length, address.to_owned()));
            }
            _ => {
                if let Some(paragraph) = self.open.last_mut() {
                    match name {
                        "s" => {
                            let spaces = of.get("c").parse().unwrap_or(1).min(MOST_SPACES);
                            paragraph.text.push_str(&" ".repeat(spaces));
                        }
                        "tab" => paragraph.text.push(' '),
                        "line-break" => paragraph.text.push('\n'),
                        "change" | "change-start" => paragraph.doubts.push(Doubt::Tracked),
                        _ => {}
                    }
                }
            }
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "h" | "p" => {
                if let Some(paragraph) = self.open.pop() {
                    self.paragraph(paragraph);
                }
            }
            "list" => self.lists = self.lists.saturating_sub(1),
            "note" => drop(self.notes.pop()),
            "a" => {
                if let (Some((from, address)), Some(paragraph)) = (self.link.take(), self.open.last_mut())
                    && !paragraph.text.get(from..).is_some_and(|words| words.contains(&address))
                {
                    paragraph.text.extend([" (", &address, ")"]);
                }
            }
            "table-cell" if self.tables == 1 => self.row.push(std::mem::take(&mut self.cell)),
            "table-row" if self.tables == 1 => {
                let row = std::mem::take(&mut self.row);
                let cells: Vec<_> = row.into_iter().filter(|cell| !cell.is_empty()).collect();
                self.rows.push(cells.join(" | "));
            }
            "table" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    let rows = std::mem::take(&mut self.rows);
                    self.writing.table(&rows, Vec::new());
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self, paragraph: Paragraph) {
        if let Some(number) = paragraph.note {
            self.writing.note(number, &paragraph.text);
        } else if self.tables > 0 {
            self.cell = crate::lines::squeezed(&format!("{} {}", self.cell, paragraph.text));
        } else {
            let role = match paragraph.role {
                Some(Role::Body) | None if self.lists > 0 => Role::Item,
                role => role.unwrap_or(Role::Body),
            };
            self.writing.paragraph(role, &paragraph.text, paragraph.doubts);
        }
    }

    /// What paragraphs of a style are, by the built-in style that it is made of.
    fn role(&self, style: &str) -> Role {
        let built_in =
            self.parents.get(style).filter(|parent| !parent.is_empty()).map_or(style, String::as_str);
        match built_in {
            "Title" => Role::Title,
            "Subtitle" => Role::Subtitle,
            _ => Role::Body,
        }
    }
}
