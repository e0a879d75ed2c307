//! DOCX: paragraphs of `word/document.xml`, ranks of headings by `word/styles.xml`, notes, addresses of links.

use std::collections::BTreeMap;

use super::{
    Package,
    markup::{Attributes, Piece, each},
    writing::{Role, Writing},
};
use crate::{Unreadable, block::Document, block::Doubt};

/// What is not the text's own words: pictures and their boxes, what was struck out, instructions of fields, the second version of what
/// newer programs draw otherwise.
const SKIPPED: [&str; 7] = ["drawing", "pict", "object", "del", "moveFrom", "instrText", "Fallback"];

/// Reads it.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let mut package = Package::open(bytes)?;
    let types = package.part("[Content_Types].xml")?.unwrap_or_default();
    if types.contains("macroEnabled") {
        return Err(Unreadable::Macros);
    }
    let styles =
        package.part("word/styles.xml")?.map_or_else(|| Ok(BTreeMap::new()), |part| styles(&part))?;
    let mut links = BTreeMap::new();
    if let Some(part) = package.part("word/_rels/document.xml.rels")? {
        each(&part, |piece| {
            if let Piece::Open(name, of) = piece
                && name == "Relationship"
                && of.get("Target").starts_with("http")
            {
                links.insert(of.get("Id").to_owned(), of.get("Target").to_owned());
            }
        })?;
    }
    let mut notes = BTreeMap::new();
    for (part, element) in [("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")] {
        if let Some(part) = package.part(part)? {
            notes.extend(read_notes(&part, element)?);
        }
    }
    let document = package.part("word/document.xml")?.ok_or(Unreadable::Damaged)?;
    let mut reading = Reading { styles, links, notes, ..Reading::default() };
    each(&document, |piece| reading.piece(piece))?;
    Ok(reading.writing.document())
}

/// What paragraphs of each style are.
fn styles(part: &str) -> Result<BTreeMap<String, Role>, Unreadable> {
    let (mut roles, mut style) = (BTreeMap::new(), String::new());
    each(part, |piece| {
        let Piece::Open(name, of) = piece else { return };
        let role = match name.as_str() {
            "style" => {
                of.get("styleId").clone_into(&mut style);
                return;
            }
            // The names of built-in styles are English in every language.
            "name" => match of.get("val").to_lowercase().as_str() {
                "title" => Role::Title,
                "subtitle" | "author" | "date" => Role::Subtitle,
                name => match name.strip_prefix("heading ").and_then(|rank| rank.parse().ok()) {
                    Some(rank) => Role::Heading(rank),
                    None => return,
                },
            },
            "outlineLvl" => match of.get("val").parse::<u8>() {
                Ok(level) if level < 9 => Role::Heading(level + 1),
                _ => return,
            },
            _ => return,
        };
        roles.entry(style.clone()).or_insert(role);
    })?;
    Ok(roles)
}

/// The words of notes, by the kind of their calls and their ids.
fn read_notes(
    part: &str,
    element: &'static str,
) -> Result<BTreeMap<(&'static str, String), String>, Unreadable> {
    let mut notes: BTreeMap<(&'static str, String), String> = BTreeMap::new();
    let (mut id, mut skipped) = (None, 0_usize);
    each(part, |piece| match piece {
        Piece::Open(name, of) if name == element => {
            // Separators have a type; notes have none.
            id = of.get("type").is_empty().then(|| of.get("id").to_owned());
        }
        Piece::Open(name, _) if skipped > 0 || SKIPPED.contains(&name.as_str()) => skipped += 1,
        Piece::Close(_) if skipped > 0 => skipped -= 1,
        Piece::Close(name) if name == "p" => {
            if let Some(words) = id.as_ref().and_then(|id| notes.get_mut(&(element, String::clone(id)))) {
                words.push('\n');
            }
        }
        Piece::Open(name, _) if name == "tab" || name == "br" => {
            if let Some(id) = &id {
                notes.entry((element, id.clone())).or_default().push(' ');
            }
        }
        Piece::Text(words) if skipped == 0 && !words.trim_matches(['\n', '\r']).is_empty() => {
            if let Some(id) = &id {
                notes.entry((element, id.clone())).or_default().push_str(&words);
            }
        }
        _ => {}
    })?;
    Ok(notes)
}

#[derive(Default)]
struct Reading {
    styles: BTreeMap<String, Role>,
    links: BTreeMap<String, String>,
    notes: BTreeMap<(&'static str, String), String>,
    writing: Writing,
    skipped: usize,
    is_text: bool,
    role: Option<Role>,
    text: String,
    doubts: Vec<Doubt>,
    /// Where the words of a link begin, and its address.
    link: Option<(usize, String)>,
    called: usize,
    tables: usize,
    rows: Vec<String>,
    row: Vec<String>,
}

impl Reading {
    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Open(name, of) if self.skipped > 0 || SKIPPED.contains(&name.as_str()) => {
                if self.skipped == 0 {
                    self.skip(&name, &of);
                }
                self.skipped += 1;
            }
            Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
            Piece::Open(name, of) => self.open(&name, &of),
            Piece::Close(name) => self.close(&name),
            Piece::Text(words) if self.is_text && self.skipped == 0 => self.text.push_str(&words),
            Piece::Text(_) => {}
        }
    }

    fn skip(&mut self, name: &str, _of: &Attributes) {
        match name {
            "drawing" | "pict" | "object" => self.doubts.push(Doubt::Picture),
            "del" | "moveFrom" => self.doubts.push(Doubt::Tracked),
            _ => {}
        }
    }

    fn open(&mut self, name: &str, of: &Attributes) {
        match name {
            "p" => self.role = None,
            "pStyle" => self.role = self.styles.get(of.get("val")).copied().or(self.role),
            "outlineLvl" => {
                let level = of.get("val").parse::<u8>().ok().filter(|level| *level < 9);
                self.role = level.map(|level| Role::Heading(level + 1)).or(self.role);
            }
            "numPr" if !matches!(self.role, Some(Role::Heading(_))) => self.role = Some(Role::Item),
            "t" => self.is_text = true,
            "tab" => self.text.push(' '),
            "br" | "cr" => self.text.push('\n'),
            "noBreakHyphen" => self.text.push('-'),
            "ins" | "moveTo" => self.doubts.push(Doubt::Tracked),
            "hyperlink" => {
                let address = self.links.get(of.get("id")).cloned();
                self.link = address.map(|address| (self.text.len(), address));
            }
            "footnoteReference" => self.call("footnote", of.get("id")),
            "endnoteReference" => self.call("endnote", of.get("id")),
            "tbl" => self.tables += 1,
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.is_text = false,
            "hyperlink" => {
                if let Some((from, address)) = self.link.take()
                    && !self.text.get(from..).is_some_and(|words| words.contains(&address))
                {
                    self.text.extend([" (", &address, ")"]);
                }
            }
            "p" if self.tables > 0 => {
                self.text.push(' ');
            }
            "p" => {
                let (text, doubts) = (std::mem::take(&mut self.text), std::mem::take(&mut self.doubts));
                self.writing.paragraph(self.role.take().unwrap_or(Role::Body), &text, doubts);
            }
            "tc" if self.tables == 1 => {
                let cell = crate::lines::squeezed(&std::mem::take(&mut self.text));
                self.row.push(cell);
            }
            "tr" if self.tables == 1 => {
                let row = std::mem::take(&mut self.row);
                let cells: Vec<_> = row.into_iter().filter(|cell| !cell.is_empty()).collect();
                self.rows.push(cells.join(" | "));
            }
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    let (rows, doubts) = (std::mem::take(&mut self.rows), std::mem::take(&mut self.doubts));
                    self.writing.table(&rows, doubts);
                }
            }
            _ => {}
        }
    }

    fn call(&mut self, kind: &'static str, id: &str) {
        if let Some(words) = self.notes.get(&(kind, id.to_owned())) {
            self.called += 1;
            self.text.extend([" [", &self.called.to_string(), "]"]);
            self.writing.note(self.called, words);
        }
    }
}
