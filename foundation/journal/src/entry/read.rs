//! Reading an entry: total, strict, without a copy.

use std::str::Split;

use super::{Entry, EntryError, Leaf, Link, MAX_BYTES, Place, Seal, words};

const FORMAT: &str = "pluriel/entry/v1";

impl<'a> Leaf<'a> {
    /// Reads the bytes of a leaf.
    pub fn read(bytes: &'a [u8]) -> Result<Self, EntryError> {
        let mut form = Form::read(bytes)?;
        let seq = form.seq()?;
        let line = form.line("at")?;
        let Some(seal) = line.strip_prefix("sealed ") else {
            let entry = form.entry(seq, line)?;
            return if entry.place.link.is_some() { Ok(Self::Open(entry)) } else { Err(EntryError::Sealed) };
        };
        let commitment = words::hash(seal).ok_or(EntryError::Line("sealed"))?;
        if form.header.next().is_some() || !form.body.is_empty() {
            return Err(EntryError::Sealed);
        }
        Ok(Self::Sealed(Seal { seq, commitment }))
    }
}

impl<'a> Entry<'a> {
    /// Reads the inner form of a sealed entry, which says `within` where a leaf says `stream`.
    pub fn read_inner(bytes: &'a [u8]) -> Result<Self, EntryError> {
        let mut form = Form::read(bytes)?;
        let seq = form.seq()?;
        let line = form.line("at")?;
        let entry = form.entry(seq, line)?;
        if entry.place.link.is_none() { Ok(entry) } else { Err(EntryError::Sealed) }
    }
}

struct Form<'a> {
    header: Split<'a, char>,
    body: &'a str,
}

impl<'a> Form<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, EntryError> {
        if bytes.len() > MAX_BYTES {
            return Err(EntryError::TooLong(bytes.len()));
        }
        let text = str::from_utf8(bytes).map_err(|_| EntryError::NotAnEntry)?;
        let (header, body) = text.split_once("\n\n").ok_or(EntryError::NotAnEntry)?;
        let mut header = header.split('\n');
        if header.next() == Some(FORMAT) { Ok(Self { header, body }) } else { Err(EntryError::Version) }
    }

    fn line(&mut self, name: &'static str) -> Result<&'a str, EntryError> {
        self.header.next().ok_or(EntryError::Line(name))
    }

    fn seq(&mut self) -> Result<u64, EntryError> {
        let line = self.line("seq")?;
        line.strip_prefix("seq ").and_then(words::number).ok_or(EntryError::Line("seq"))
    }

    fn entry(mut self, seq: u64, at: &'a str) -> Result<Entry<'a>, EntryError> {
        let at = at.strip_prefix("at ").and_then(|at| at.parse().ok()).ok_or(EntryError::Line("at"))?;
        let (room, kind, version) = kind(self.line("kind")?).ok_or(EntryError::Line("kind"))?;
        let place = place(self.line("stream")?).ok_or(EntryError::Line("stream"))?;
        let commits = self.header.map(commit).collect::<Option<_>>().ok_or(EntryError::Line("commit"))?;
        let entry = Entry { seq, at, room, kind, version, place, commits, body: self.body };
        entry.check()?;
        Ok(entry)
    }
}

fn kind(line: &str) -> Option<(&str, &str, u16)> {
    let (room, rest) = line.strip_prefix("kind ")?.split_once('/')?;
    let (kind, version) = rest.split_once('/')?;
    Some((room, kind, words::number(version)?.try_into().ok()?))
}

fn place(line: &str) -> Option<Place<'_>> {
    if let Some(within) = line.strip_prefix("within ") {
        let (room, thing) = within.split_once('/')?;
        return Some(Place { room, thing, link: None });
    }
    let (name, numbers) = line.strip_prefix("stream ")?.split_once(' ')?;
    let (room, thing) = name.split_once('/')?;
    let (position, previous) = numbers.split_once(' ')?;
    let (position, previous) = (words::number(position)?, words::number(previous)?);
    Some(Place { room, thing, link: Some(Link { position, previous }) })
}

fn commit(line: &str) -> Option<(&str, [u8; 32])> {
    let (name, hash) = line.strip_prefix("commit ")?.split_once(' ')?;
    Some((name, words::hash(hash)?))
}
