//! One program a data folder.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::Path,
};

use super::OpenError;

/// Holds the folder for this process; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct FolderLock(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

impl FolderLock {
    pub(super) fn take(folder: &Path) -> Result<Self, OpenError> {
        let file =
            OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("pluriel.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(OpenError::Locked(folder.to_owned())),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// Makes the entries of a folder durable: a file that was just made is nowhere until its folder is synced.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
