//! The two files of an urn, and their end.

use std::{
    collections::BTreeSet,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use pluriel_council::urn::UrnId;

use crate::{Disk, seal::KEY_BYTES};

/// Marks a folder that backups leave out (Cache Directory Tagging Specification, <https://bford.info/cachedir/>).
const TAG: &str = "Signature: 8a477f597d28d172789f06886806bc55
# Choices of secret ballots that are open. They must outlive their ballot nowhere, so no backup may hold them.
";

/// The folder of urns.
pub(crate) struct Files {
    pub folder: PathBuf,
}

impl Files {
    pub fn key(&self, urn: UrnId) -> PathBuf {
        self.folder.join(format!("{urn}.key"))
    }

    pub fn rows(&self, urn: UrnId) -> PathBuf {
        self.folder.join(format!("{urn}.sqlite"))
    }

    /// Makes the folder, readable by the program's user alone.
    pub fn make_folder(&self) -> Result<(), Disk> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)?;
        let tag = self.folder.join("CACHEDIR.TAG");
        if !tag.is_file() {
            fs::write(&tag, TAG)?;
        }
        if let Some(data) = self.folder.parent() {
            sync(data)?;
        }
        Ok(())
    }

    pub fn write_key(&self, urn: UrnId, key: &[u8; KEY_BYTES]) -> Result<(), Disk> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(self.key(urn))?;
        file.write_all(key)?;
        file.sync_all()?;
        Ok(sync(&self.folder)?)
    }

    /// The key; a file of another length holds none.
    pub fn read_key(&self, urn: UrnId) -> Result<Vec<u8>, Disk> {
        Ok(fs::read(self.key(urn))?)
    }

    /// The urns of which a file is there, whole or not.
    pub fn kept(&self) -> Result<BTreeSet<UrnId>, Disk> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
            Err(error) => return Err(error.into()),
        };
        let mut kept = BTreeSet::new();
        for entry in entries {
            let name = entry?.file_name();
            let id: Option<UrnId> = name.to_str().and_then(|name| name.split('.').next()?.parse().ok());
            kept.extend(id);
        }
        Ok(kept)
    }

    /// Destroys the key, then the rows with whatever SQLite left beside them.
    pub fn destroy(&self, urn: UrnId) -> Result<(), Disk> {
        let key = self.key(urn);
        if let Ok(mut file) = OpenOptions::new().write(true).open(&key) {
            file.write_all(&[0; KEY_BYTES])?;
            file.sync_all()?;
        }
        let rows = self.rows(urn);
        let beside = ["-journal", "-wal", "-shm"].map(|end| {
            let mut name = rows.clone().into_os_string();
            name.push(end);
            PathBuf::from(name)
        });
        for file in [key, rows].into_iter().chain(beside) {
            match fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                _ => {}
            }
        }
        if self.folder.is_dir() { Ok(sync(&self.folder)?) } else { Ok(()) }
    }
}

/// Makes a folder's entries durable.
fn sync(folder: &Path) -> io::Result<()> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    File::open(folder)?.sync_all()
}
