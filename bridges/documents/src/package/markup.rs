//! XML as tags and text: entities of the document's own are not known, so that nothing unfolds; depth and tags are bounded.

use std::collections::BTreeMap;

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use crate::Unreadable;

/// How deep elements may stand in one another.
const MOST_DEPTH: usize = 200;
/// How many tags a part may have.
const MOST_TAGS: usize = 2_000_000;

/// A piece of markup. Names are without prefix.
pub(super) enum Piece {
    /// An element begins.
    Open(String, Attributes),
    /// An element ends.
    Close(String),
    /// Text.
    Text(String),
}

/// The attributes of an element, by their names without prefix.
#[derive(Default)]
pub(super) struct Attributes(BTreeMap<String, String>);

impl Attributes {
    /// The value of an attribute; empty: there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// Reads a part, piece by piece. An element without content begins and ends.
pub(super) fn each(text: &str, mut piece: impl FnMut(Piece)) -> Result<(), Unreadable> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut depth, mut tags) = (0_usize, 0_usize);
    loop {
        let event = reader.read_event().map_err(|_| Unreadable::Damaged)?;
        tags += 1;
        if tags > MOST_TAGS || depth > MOST_DEPTH {
            return Err(Unreadable::TooMuch);
        }
        match event {
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof | Event::DocType(_) => return Err(Unreadable::Damaged),
            Event::Start(start) => {
                depth += 1;
                piece(Piece::Open(local(&start), attributes(&start)?));
            }
            Event::Empty(start) => {
                let name = local(&start);
                piece(Piece::Open(name.clone(), attributes(&start)?));
                piece(Piece::Close(name));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                piece(Piece::Close(end.local_name().as_ref().to_owned()));
            }
            Event::Text(text) => piece(Piece::Text(text.xml10_content().into_owned())),
            Event::CData(text) => piece(Piece::Text(text.xml10_content().into_owned())),
            Event::GeneralRef(reference) => {
                let sign = match reference.xml10_content().as_ref() {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    _ => reference.resolve_char_ref().ok().flatten().ok_or(Unreadable::Damaged)?,
                };
                piece(Piece::Text(sign.to_string()));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn local(start: &BytesStart<'_>) -> String {
    start.local_name().as_ref().to_owned()
}

fn attributes(start: &BytesStart<'_>) -> Result<Attributes, Unreadable> {
    let mut attributes = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Unreadable::Damaged)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Unreadable::Damaged)?;
        attributes.insert(attribute.key.local_name().as_ref().to_owned(), value.into_owned());
    }
    Ok(Attributes(attributes))
}
