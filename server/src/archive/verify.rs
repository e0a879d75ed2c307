//! Checking an archive without a server and without the council's database: every byte by its hash, every entry by its
//! place in its chain, every text by its commitment.

mod record;

use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use pluriel_council::people::Id256;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::manifest::{FORMAT, FileEntry, MANIFEST, Manifest, Part};
use record::Record;

/// What was found true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What the archive says of itself.
    pub manifest: Manifest,
    /// How many texts were found to be what their entries commit to.
    pub texts: u64,
    /// Parts that are not there.
    pub left_out: Vec<Part>,
}

/// What is false.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A file cannot be read.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The manifest is none.
    #[error("manifest.json: {0}")]
    Manifest(String),
    /// A file is missing though its part is there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file holds other bytes than were written.
    #[error("{0} is not what was archived: its SHA-256 differs")]
    Differs(String),
    /// A line cannot be read.
    #[error("{path}, line {line}: {reason}")]
    Line {
        /// Which file.
        path: String,
        /// Which line, from 1.
        line: u64,
        /// Why.
        reason: String,
    },
    /// An entry is not where it should be, or not what it says.
    #[error("entry {seq}: {reason}")]
    Entry {
        /// Which.
        seq: u64,
        /// Why.
        reason: &'static str,
    },
    /// A text is not what its entry commits to.
    #[error("entry {seq}: the text {name} is not what the entry commits to")]
    Text {
        /// Which entry.
        seq: u64,
        /// Under which name.
        name: String,
    },
    /// The manifest counts otherwise.
    #[error("manifest.json says {said} {what}, there are {found}")]
    Count {
        /// Of what.
        what: &'static str,
        /// How many it says.
        said: u64,
        /// How many there are.
        found: u64,
    },
}

/// Checks the archive in this folder.
pub fn verify(folder: &Path) -> Result<Report, Fault> {
    let manifest = read_manifest(folder)?;
    let mut left_out = BTreeSet::new();
    for file in &manifest.files {
        if is_left_out(folder, file)? {
            left_out.insert(file.part);
        } else {
            check_bytes(folder, file)?;
        }
    }
    let record = Record::read(folder, &manifest, &left_out)?;
    let is_whole = !left_out.contains(&Part::Restricted) && !left_out.contains(&Part::Personal);
    let texts = record.texts;
    if is_whole && texts != manifest.texts {
        return Err(Fault::Count { what: "texts", said: manifest.texts, found: texts });
    }
    Ok(Report { manifest, texts, left_out: left_out.into_iter().collect() })
}

fn read_manifest(folder: &Path) -> Result<Manifest, Fault> {
    let path = folder.join(MANIFEST);
    let text = std::fs::read(&path).map_err(|error| Fault::Unreadable { path, error })?;
    let manifest: Manifest =
        serde_json::from_slice(&text).map_err(|error| Fault::Manifest(error.to_string()))?;
    if manifest.format != FORMAT {
        return Err(Fault::Manifest(format!("format {}: this program reads {FORMAT}", manifest.format)));
    }
    // Paths lead nowhere but into their part's folder.
    let is_inside = |file: &FileEntry| {
        let name = file.path.strip_prefix(file.part.folder());
        name.is_some_and(|name| !name.is_empty() && !name.contains(['/', '\\']) && name != "..")
    };
    match manifest.files.iter().find(|file| !is_inside(file)) {
        Some(file) => Err(Fault::Manifest(format!("the path {:?} is not one of an archive", file.path))),
        None => Ok(manifest),
    }
}

/// Whether the folder of a part that may be left out is gone as a whole.
fn is_left_out(folder: &Path, file: &FileEntry) -> Result<bool, Fault> {
    if folder.join(&file.path).is_file() {
        return Ok(false);
    }
    if file.part.may_be_left_out() && !folder.join(file.part.folder()).exists() {
        return Ok(true);
    }
    Err(Fault::Missing(file.path.clone()))
}

fn check_bytes(folder: &Path, file: &FileEntry) -> Result<(), Fault> {
    let path = folder.join(&file.path);
    let unreadable = |error| Fault::Unreadable { path: path.clone(), error };
    let mut opened = File::open(&path).map_err(unreadable)?;
    let (mut hash, mut chunk) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match opened.read(&mut chunk).map_err(unreadable)? {
            0 => break,
            read => hash.update(&chunk[..read]),
        }
    }
    if Id256(hash.finalize().into()).hex() == file.sha256 {
        Ok(())
    } else {
        Err(Fault::Differs(file.path.clone()))
    }
}

/// Gives every line of a file to `each`.
fn lines<T: DeserializeOwned>(
    folder: &Path,
    path: &str,
    mut each: impl FnMut(T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let place = folder.join(path);
    let unreadable = |error| Fault::Unreadable { path: place.clone(), error };
    for (line, text) in (1..).zip(BufReader::new(File::open(&place).map_err(unreadable)?).lines()) {
        let text = text.map_err(unreadable)?;
        let read = serde_json::from_str(&text).map_err(|error| Fault::Line {
            path: path.to_owned(),
            line,
            reason: error.to_string(),
        })?;
        each(read)?;
    }
    Ok(())
}
