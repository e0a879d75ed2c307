//! PDF: signs on pages, put back together. Sizes and places tell headings, notes, page numbers; nothing is drawn and nothing of the
//! file is run.

mod fonts;
mod heads;
mod layout;
mod line;
mod signs;

use lopdf::{DecompressError, Document as File, Error, LoadOptions, Object};

use crate::{MOST_UNFOLDED, Unreadable, block::Document};
use signs::Reading;

/// How many pages a file may have.
const MOST_PAGES: usize = 300;
/// Of how many signs at most one in this many may be unreadable: beyond, the file names its signs by no letters.
const ONE_UNREAD_IN: usize = 4;
/// How many signs a page holds at least, on average, that is not a picture.
const FEWEST_SIGNS: usize = 8;

/// Reads it.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let options =
        LoadOptions { max_decompressed_size: Some(most_of_a_stream(bytes)), ..LoadOptions::default() };
    let mut file = File::load_mem_with_options(bytes, options).map_err(|error| refused(&error))?;
    if file.is_encrypted() {
        return Err(Unreadable::Locked);
    }
    prefer_unicode(&mut file);
    let pages: Vec<_> = file.page_iter().take(MOST_PAGES + 1).collect();
    if pages.is_empty() {
        return Err(Unreadable::Damaged);
    }
    if pages.len() > MOST_PAGES {
        return Err(Unreadable::TooMuch);
    }
    let mut reading = Reading::of(&file);
    let lines: Vec<_> = pages.iter().map(|page| reading.page(*page)).collect::<Result<_, _>>()?;
    let signs = || lines.iter().flatten().flat_map(|line| line.text.chars());
    if signs().count() < FEWEST_SIGNS * pages.len().min(3) {
        return Err(Unreadable::Scanned);
    }
    if signs().filter(|sign| *sign == '\u{fffd}').count() * ONE_UNREAD_IN > signs().count() {
        return Err(Unreadable::Scanned);
    }
    Ok(layout::document(heads::without(lines)).marked())
}

/// How many bytes one stream of a file may unfold to: streams of objects unfold as the file is opened, all of them together to
/// [`MOST_UNFOLDED`] at most.
fn most_of_a_stream(bytes: &[u8]) -> usize {
    let opened = names(bytes).filter(|name| name == b"ObjStm" || name == b"XRef").count();
    MOST_UNFOLDED / opened.max(1)
}

/// The beginnings of the names in the bytes of a file, whatever signs of theirs are written as numbers.
fn names(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"/<>[](){}%".contains(byte);
    bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(move |(at, _)| {
        let mut rest = bytes[at + 1..].iter().take(18).take_while(move |byte| !is_end(byte));
        let mut name = Vec::new();
        while let Some(byte) = rest.next() {
            let digit = |byte: Option<&u8>| {
                char::from(*byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
            };
            name.push(match byte {
                b'#' => digit(rest.next()).unwrap_or(0) * 16 + digit(rest.next()).unwrap_or(0),
                byte => *byte,
            });
        }
        name
    })
}

/// Fonts that say which letters their signs are need no other table of them.
fn prefer_unicode(file: &mut File) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(font) = object
            && font.has_type(b"Font")
            && font.has(b"ToUnicode")
        {
            font.remove(b"Encoding");
        }
    }
}

fn refused(error: &Error) -> Unreadable {
    match error {
        Error::InvalidPassword | Error::Decryption(_) => Unreadable::Locked,
        Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => Unreadable::TooMuch,
        _ => Unreadable::Damaged,
    }
}
