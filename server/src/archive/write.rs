//! Writing an archive.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use pluriel_house::House;
use pluriel_journal::{Reader, Row, Stopped, StoreError, entry::Entry, replay};
use sha2::{Digest, Sha256};

use super::{
    lines::{ENTRIES, EntryLine, MANDATES, OPENINGS, OpeningLine, PERSONS, SEALED, SealedLine},
    manifest::{FORMAT, FileEntry, Formats, MANIFEST, Manifest, Part, Retention, SUMS},
    sink::Sink,
};
use crate::{fronts, running};

/// How to read it, in both languages, and the documents that define its formats.
const GUIDE: [(&str, &str); 3] = [
    ("LISEZMOI.md", include_str!("lisezmoi.md")),
    ("README.md", include_str!("readme.md")),
    ("record.md", include_str!("../../../docs/specs/record.md")),
];

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What the archive says of itself.
    pub manifest: Manifest,
    /// SHA-256 of `manifest.json`: whoever knows it knows every byte.
    pub sha256: [u8; 32],
}

/// Why no archive was made. What was written until then has no manifest and is no archive.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The folder holds something.
    #[error("{} is not empty: name a folder that does not exist yet", .0.display())]
    NotEmpty(PathBuf),
    /// A file cannot be written.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The journal is not whole, or an entry of it cannot be written down.
    #[error(transparent)]
    Journal(#[from] Stopped<Box<ArchiveError>>),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bytes of an entry are no text.
    #[error("entry {0} is damaged: it is no UTF-8 text")]
    NotText(u64),
}

/// Writes the archive of a house into a folder that does not exist yet or is empty. `reader` reads the house's own store.
pub fn write(
    out: &Path,
    reader: &dyn Reader,
    house: &House,
    retention: Retention,
) -> Result<Made, ArchiveError> {
    if fs::read_dir(out).is_ok_and(|mut files| files.next().is_some()) {
        return Err(ArchiveError::NotEmpty(out.to_owned()));
    }
    let mut files = guide(out)?;
    let record = entries(out, reader, &mut files)?;
    let texts = openings(out, reader, &record, &mut files)?;
    persons(out, reader, &mut files)?;
    open_data(out, house, &mut files)?;
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        program: format!("pluriel {}", env!("CARGO_PKG_VERSION")),
        council: running::facts(&house.snapshot(), house).name,
        made_at: house.machine_now(),
        entries: record.entries,
        last_leaf: record.last_leaf.map(|leaf| pluriel_council::people::Id256(leaf).hex()),
        sealed: record.sealed.len() as u64,
        texts,
        erased: record.commitments.saturating_sub(texts),
        formats: Formats::default(),
        retention,
        files,
    };
    let sha256 = seal(out, &manifest)?;
    Ok(Made { manifest, sha256 })
}

/// What the other files depend on.
#[derive(Default)]
struct Record {
    entries: u64,
    last_leaf: Option<[u8; 32]>,
    sealed: BTreeSet<u64>,
    commitments: u64,
}

fn guide(out: &Path) -> Result<Vec<FileEntry>, ArchiveError> {
    GUIDE.iter().map(|(name, text)| whole(out, Part::Guide, name, text.as_bytes())).collect()
}

fn entries(out: &Path, reader: &dyn Reader, files: &mut Vec<FileEntry>) -> Result<Record, ArchiveError> {
    let mut open = begin(out, Part::Record, ENTRIES)?;
    let mut sealed = begin(out, Part::Restricted, SEALED)?;
    let mut record = Record::default();
    replay(reader, |row, entry, _| {
        entry_of(row, entry, &mut open, &mut sealed, &mut record).map_err(Box::new)
    })?;
    files.extend([end(open)?, end(sealed)?]);
    Ok(record)
}

fn entry_of(
    row: &Row,
    entry: &Entry<'_>,
    open: &mut Sink,
    sealed: &mut Sink,
    record: &mut Record,
) -> Result<(), ArchiveError> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| ArchiveError::NotText(row.seq));
    line(open, &EntryLine { seq: row.seq, leaf: text(&row.leaf)? })?;
    if let Some(inner) = &row.inner {
        let salt = BASE64_STANDARD.encode(inner.salt);
        line(sealed, &SealedLine { seq: row.seq, salt, form: text(&inner.form)? })?;
        record.sealed.insert(row.seq);
    }
    record.entries = row.seq;
    record.last_leaf = Some(Sha256::new().chain_update([0]).chain_update(&row.leaf).finalize().into());
    record.commitments += entry.commits.len() as u64;
    Ok(())
}

/// Writes every text to the file of its part; gives how many there are.
fn openings(
    out: &Path,
    reader: &dyn Reader,
    record: &Record,
    files: &mut Vec<FileEntry>,
) -> Result<u64, ArchiveError> {
    let parts = [Part::Texts, Part::Restricted, Part::Personal];
    let mut sinks = Vec::new();
    for part in parts {
        sinks.push((part, begin(out, part, OPENINGS)?));
    }
    let (mut texts, mut failed) = (0, None);
    reader.read_vault(&mut |row| {
        // What was recorded since the entries were read is not of this archive.
        if row.seq > record.entries || failed.is_some() {
            return;
        }
        let part = Part::of_text(&row.purpose, record.sealed.contains(&row.seq));
        if let Some((_, sink)) = sinks.iter_mut().find(|(of, _)| *of == part) {
            texts += 1;
            failed = line(sink, &OpeningLine::from(row)).err();
        }
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    for (_, sink) in sinks {
        files.push(end(sink)?);
    }
    Ok(texts)
}

/// Persons and mandates. How they come in, what they follow and what they have not sent is of no lasting worth and stays out.
fn persons(out: &Path, reader: &dyn Reader, files: &mut Vec<FileEntry>) -> Result<(), ArchiveError> {
    let vault = reader.read_vault(&mut |_| ())?;
    let mut persons = begin(out, Part::Personal, PERSONS)?;
    for person in vault.people.persons() {
        line(&mut persons, person)?;
    }
    let mut mandates = begin(out, Part::Personal, MANDATES)?;
    for mandate in vault.people.mandates() {
        line(&mut mandates, mandate)?;
    }
    files.extend([end(persons)?, end(mandates)?]);
    Ok(())
}

fn open_data(out: &Path, house: &House, files: &mut Vec<FileEntry>) -> Result<(), ArchiveError> {
    for file in fronts::fronts().iter().flat_map(|front| (front.open_data)(house)) {
        files.push(whole(out, Part::OpenData, &file.name, file.content.as_bytes())?);
    }
    Ok(())
}

/// Writes sums and manifest, last of all: without them there is no archive.
fn seal(out: &Path, manifest: &Manifest) -> Result<[u8; 32], ArchiveError> {
    let place = out.join(MANIFEST);
    let at = |error| ArchiveError::File { path: place.clone(), error };
    let mut bytes = serde_json::to_vec_pretty(manifest).map_err(|error| at(error.into()))?;
    bytes.push(b'\n');
    let own = whole(out, Part::Guide, MANIFEST, &bytes)?;
    let sum = |file: &FileEntry| format!("{}  {}\n", file.sha256, file.path);
    let sums: String = manifest.files.iter().chain([&own]).map(sum).collect();
    whole(out, Part::Guide, SUMS, sums.as_bytes())?;
    Ok(Sha256::digest(&bytes).into())
}

fn whole(out: &Path, part: Part, name: &str, content: &[u8]) -> Result<FileEntry, ArchiveError> {
    let mut sink = begin(out, part, name)?;
    sink.bytes(content).map_err(|error| named(&sink, error))?;
    end(sink)
}

fn begin(out: &Path, part: Part, name: &str) -> Result<Sink, ArchiveError> {
    let path = || out.join(format!("{}{name}", part.folder()));
    Sink::create(out, part, name).map_err(|error| ArchiveError::File { path: path(), error })
}

fn line(sink: &mut Sink, record: &impl serde::Serialize) -> Result<(), ArchiveError> {
    sink.line(record).map_err(|error| named(sink, error))
}

fn end(sink: Sink) -> Result<FileEntry, ArchiveError> {
    let path = sink.place().to_owned();
    sink.end().map_err(|error| ArchiveError::File { path, error })
}

fn named(sink: &Sink, error: io::Error) -> ArchiveError {
    ArchiveError::File { path: sink.place().to_owned(), error }
}
