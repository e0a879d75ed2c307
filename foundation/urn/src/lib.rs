//! # Urns on the disk
//!
//! A secret ballot's choices must survive a restart of the program and must not survive the ballot. So each urn is two files of the
//! folder `urns/`, apart from journal and vault: `<id>.sqlite`, whose rows are sealed (ChaCha20-Poly1305, RFC 8439), and `<id>.key`,
//! 32 random bytes that no other file holds. Destroying an urn overwrites and unlinks the key, then the rows.
//!
//! ```text
//! urns/CACHEDIR.TAG      tells backup programs to leave the folder out
//! urns/<id>.key          32 bytes, 0600; written last, destroyed first: without it there is no urn
//! urns/<id>.sqlite       member → nonce, sealed slip; as long for one choice as for another
//! ```
//!
//! Urns in memory, for tests and rehearsals, are [`pluriel_council::urn::MemoryUrns`].

mod files;
mod seal;
mod slips;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use pluriel_council::{
    MemberId,
    urn::{Slip, UrnError, UrnId, Urns},
};

use files::Files;
use seal::Seal;
use slips::Slips;

/// The folder of urns below a data folder.
pub const FOLDER: &str = "urns";

/// The urns of a data folder.
pub struct SqliteUrns {
    files: Files,
    open: Mutex<BTreeMap<UrnId, Slips>>,
}

impl SqliteUrns {
    /// The urns of a data folder; nothing is made before a ballot opens.
    pub fn of(data: impl Into<PathBuf>) -> Self {
        Self { files: Files { folder: data.into().join(FOLDER) }, open: Mutex::default() }
    }

    fn opened(&self) -> MutexGuard<'_, BTreeMap<UrnId, Slips>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with an urn, which is opened if it is not yet.
    fn with<T>(
        &self,
        urn: UrnId,
        act: impl FnOnce(&mut Slips) -> Result<T, UrnError>,
    ) -> Result<T, UrnError> {
        if !self.is_there(urn) {
            return Err(UrnError::Lost);
        }
        let mut opened = self.opened();
        let slips = match opened.remove(&urn) {
            Some(slips) => slips,
            None => Slips::of(&self.files.rows(urn), Seal::of(urn, &self.files.read_key(urn)?)?)?,
        };
        act(opened.entry(urn).or_insert(slips))
    }
}

impl Urns for SqliteUrns {
    fn open(&self, urn: UrnId) -> Result<(), UrnError> {
        self.files.make_folder()?;
        let key = seal::fresh_key()?;
        let slips = Slips::made(&self.files.rows(urn), Seal::of(urn, &key)?)?;
        // The key comes last: what has a key is whole.
        self.files.write_key(urn, &key)?;
        self.opened().insert(urn, slips);
        Ok(())
    }

    fn put(&self, urn: UrnId, member: MemberId, slip: Option<Slip>) -> Result<Option<Slip>, UrnError> {
        self.with(urn, |slips| slips.put(member, slip))
    }

    fn slips(&self, urn: UrnId) -> Result<BTreeMap<MemberId, Slip>, UrnError> {
        self.with(urn, |slips| slips.all())
    }

    fn is_there(&self, urn: UrnId) -> bool {
        self.files.key(urn).is_file() && self.files.rows(urn).is_file()
    }

    fn kept(&self) -> Result<BTreeSet<UrnId>, UrnError> {
        Ok(self.files.kept()?)
    }

    fn destroy(&self, urn: UrnId) -> Result<(), UrnError> {
        self.opened().remove(&urn);
        Ok(self.files.destroy(urn)?)
    }
}

impl fmt::Debug for SqliteUrns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteUrns").field("folder", &self.files.folder).finish_non_exhaustive()
    }
}

/// What the disk says of an urn: a file that is not there is a lost urn.
struct Disk(io::Error);

impl From<io::Error> for Disk {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl From<Disk> for UrnError {
    fn from(Disk(error): Disk) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Lost,
            _ => Self::Unavailable(error.to_string()),
        }
    }
}
