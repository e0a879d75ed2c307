//! A file of an archive on its way to the disk, hashed as it is written.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use pluriel_council::people::Id256;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::manifest::{FileEntry, Part};

/// A file that is being written.
pub struct Sink {
    file: BufWriter<File>,
    hash: Sha256,
    entry: FileEntry,
    place: PathBuf,
}

impl Sink {
    /// Begins a file of this part.
    pub fn create(archive: &Path, part: Part, name: &str) -> io::Result<Self> {
        let path = format!("{}{name}", part.folder());
        let place = archive.join(&path);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = BufWriter::new(File::create_new(&place)?);
        let entry = FileEntry { path, part, bytes: 0, sha256: String::new(), records: None };
        Ok(Self { file, hash: Sha256::new(), entry, place })
    }

    /// Where it is.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// Adds one object as a line of JSON.
    pub fn line(&mut self, record: &impl Serialize) -> io::Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        *self.entry.records.get_or_insert(0) += 1;
        self.bytes(&line)
    }

    /// Adds bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.entry.bytes += bytes.len() as u64;
        self.file.write_all(bytes)
    }

    /// Ends the file, durably, and says what it holds.
    pub fn end(mut self) -> io::Result<FileEntry> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        self.entry.sha256 = Id256(self.hash.finalize().into()).hex();
        Ok(self.entry)
    }
}
