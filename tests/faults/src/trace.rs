//! What the shim recorded, read back.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    Unable, no_scratch, scratch,
    shim::{Run, Shim},
};

/// One change, in the order in which the program made them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A file was made: its name may be lost until its folder is synced.
    Made(PathBuf),
    /// A name was removed: it may come back until its folder is synced.
    Removed(PathBuf),
    /// Bytes were written.
    Written {
        /// To which file.
        file: PathBuf,
        /// From which byte on.
        offset: usize,
        /// Which.
        bytes: Vec<u8>,
    },
    /// A file was cut or extended.
    Sized {
        /// Which.
        file: PathBuf,
        /// To this length.
        length: usize,
    },
    /// All of a file up to now is durable.
    Synced(PathBuf),
    /// A file's sync failed: the system may forget what was not yet durable, and later syncs say nothing of it.
    SyncFailed(PathBuf),
    /// All names of a folder up to now are durable.
    FolderSynced(PathBuf),
    /// Somebody was told that everything up to this entry is durable.
    Acknowledged(u64),
}

/// Reads a trace; changes of files outside `folder` are left out.
pub fn read(trace: &[u8], folder: &Path) -> Result<Vec<Change>, Unable> {
    let mut changes = Vec::new();
    let mut rest = trace;
    while !rest.is_empty() {
        let at = trace.len() - rest.len();
        changes.extend(take(&mut rest, folder).ok_or(Unable::Trace(at))?);
    }
    Ok(changes)
}

/// Takes one record; gives the changes that it stands for.
fn take(rest: &mut &[u8], folder: &Path) -> Option<Vec<Change>> {
    let kind = *rest.split_off_first()?;
    let path_length = u16::from_le_bytes(rest.split_off(..2)?.try_into().ok()?);
    let offset = usize::try_from(u64::from_le_bytes(rest.split_off(..8)?.try_into().ok()?)).ok()?;
    let length = usize::try_from(u64::from_le_bytes(rest.split_off(..8)?.try_into().ok()?)).ok()?;
    let file = PathBuf::from(str::from_utf8(rest.split_off(..usize::from(path_length))?).ok()?);
    let bytes = rest.split_off(..length)?;
    if kind != b'A' && !file.starts_with(folder) {
        return Some(Vec::new());
    }
    Some(match kind {
        b'C' => vec![Change::Made(file)],
        b'U' => vec![Change::Removed(file)],
        b'W' => vec![Change::Written { file, offset, bytes: bytes.to_vec() }],
        b'T' => vec![Change::Sized { file, length: offset }],
        b'S' => vec![Change::Synced(file)],
        b'F' => vec![Change::SyncFailed(file)],
        b'D' => vec![Change::FolderSynced(file)],
        b'A' => acknowledged(str::from_utf8(bytes).ok()?).map(Change::Acknowledged).collect(),
        _ => return None,
    })
}

/// The numbers that the subject's output acknowledges.
pub fn acknowledged(output: &str) -> impl Iterator<Item = u64> {
    output.lines().filter_map(|line| line.strip_prefix("ack ")?.parse().ok())
}

/// Runs the subject and gives the changes that it made, those of the runs before in the same trace first.
pub fn record(shim: &Shim, run: Run<'_>, trace: &Path) -> Result<Vec<Change>, Unable> {
    let output = shim.run(Run { trace: Some(trace), ..run })?;
    if !output.status.success() {
        return Err(Unable::Subject(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    read(&fs::read(trace).map_err(no_scratch)?, run.folder)
}

/// How many writes and how many syncs a run without faults makes.
pub fn count(shim: &Shim, run: Run<'_>) -> Result<(usize, usize), Unable> {
    let scratch = scratch().map_err(no_scratch)?;
    let changes = record(shim, run, &scratch.path().join("trace"))?;
    let writes = changes.iter().filter(|change| matches!(change, Change::Written { .. }));
    let syncs = changes.iter().filter(|change| matches!(change, Change::Synced(_) | Change::FolderSynced(_)));
    Ok((writes.count(), syncs.count()))
}
