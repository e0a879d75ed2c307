//! A disk that keeps what was synced, and of the rest whatever it likes.

use std::{collections::BTreeMap, fs, io, path::Path};

use rand_chacha::ChaCha20Rng;
use rand_core::RngCore;

use crate::trace::Change;

/// A sector: the most that a disk is trusted to write whole.
const SECTOR: usize = 512;

/// What is on the disk, and what is only in the system's memory.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: Vec<File>,
    /// Names as a program sees them now.
    names: BTreeMap<String, usize>,
    /// Names that survive.
    durable_names: BTreeMap<String, usize>,
    /// Changes of names since, in order; the disk keeps a first part of them.
    pending_names: Vec<(String, Option<usize>)>,
}

#[derive(Debug, Clone, Default)]
struct File {
    durable: Vec<u8>,
    pending: Vec<Pending>,
}

#[derive(Debug, Clone)]
enum Pending {
    Write(usize, Vec<u8>),
    Size(usize),
}

/// What becomes of the changes that were not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Survival {
    /// None is there.
    Nothing,
    /// All are there.
    Everything,
    /// Each is there or not.
    Some,
    /// Each sector of each is there or not.
    Torn,
    /// The first are there.
    First,
    /// The last are there.
    Last,
}

impl Survival {
    const ALL: [Self; 6] = [Self::Nothing, Self::Everything, Self::Some, Self::Torn, Self::First, Self::Last];

    /// One of them.
    pub fn any(random: &mut ChaCha20Rng) -> Self {
        Self::ALL[below(Self::ALL.len(), random)]
    }

    fn of(self, pending: &[Pending], random: &mut ChaCha20Rng) -> Vec<Pending> {
        let cut = below(pending.len() + 1, random);
        match self {
            Self::Nothing => Vec::new(),
            Self::Everything => pending.to_vec(),
            Self::Some => pending.iter().filter(|_| coin(random)).cloned().collect(),
            Self::Torn => pending.iter().flat_map(sectors).filter(|_| coin(random)).collect(),
            Self::First => pending[..cut].to_vec(),
            Self::Last => pending[cut..].to_vec(),
        }
    }
}

fn coin(random: &mut ChaCha20Rng) -> bool {
    random.next_u32().is_multiple_of(2)
}

/// A number below `bound`, which is small: that some are a little likelier does not matter here.
pub fn below(bound: usize, random: &mut ChaCha20Rng) -> usize {
    let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
    usize::try_from(random.next_u64() % bound).unwrap_or(0)
}

/// A write as its sectors: cut where the file's sectors end.
fn sectors(pending: &Pending) -> Vec<Pending> {
    let Pending::Write(offset, bytes) = pending else { return vec![pending.clone()] };
    let mut parts = Vec::new();
    let mut from = 0;
    while from < bytes.len() {
        let to = bytes.len().min(from + SECTOR - (offset + from) % SECTOR);
        parts.push(Pending::Write(offset + from, bytes[from..to].to_vec()));
        from = to;
    }
    parts
}

impl Disk {
    /// The program makes a change. Chance decides what a failed sync left on the disk.
    pub fn change(&mut self, change: &Change, random: &mut ChaCha20Rng) {
        match change {
            Change::Made(path) => {
                let file = self.add(path);
                self.pending_names.push((name(path), Some(file)));
            }
            Change::Removed(path) => {
                self.names.remove(&name(path));
                self.pending_names.push((name(path), None));
            }
            Change::Written { file, offset, bytes } => {
                self.file(file).pending.push(Pending::Write(*offset, bytes.clone()));
            }
            Change::Sized { file, length } => self.file(file).pending.push(Pending::Size(*length)),
            Change::Synced(path) => {
                let file = self.file(path);
                let pending = std::mem::take(&mut file.pending);
                apply_all(&mut file.durable, &pending);
            }
            Change::SyncFailed(path) => {
                let file = self.file(path);
                let pending = std::mem::take(&mut file.pending);
                let kept = Survival::any(random).of(&pending, random);
                apply_all(&mut file.durable, &kept);
            }
            Change::FolderSynced(_) => {
                let pending = std::mem::take(&mut self.pending_names);
                rename(&mut self.durable_names, &pending);
            }
            Change::Acknowledged(_) => {}
        }
    }

    /// Writes into a folder what is there after power was lost now.
    pub fn lose_power(&self, survival: Survival, random: &mut ChaCha20Rng, folder: &Path) -> io::Result<()> {
        let mut names = self.durable_names.clone();
        let kept = match survival {
            Survival::Nothing => 0,
            Survival::Everything => self.pending_names.len(),
            _ => below(self.pending_names.len() + 1, random),
        };
        rename(&mut names, &self.pending_names[..kept]);
        for (name, file) in names.iter().filter(|(name, _)| !name.ends_with("-shm")) {
            let File { durable, pending } = &self.files[*file];
            let mut bytes = durable.clone();
            apply_all(&mut bytes, &survival.of(pending, random));
            fs::write(folder.join(name), bytes)?;
        }
        Ok(())
    }

    fn add(&mut self, path: &Path) -> usize {
        self.files.push(File::default());
        self.names.insert(name(path), self.files.len() - 1);
        self.files.len() - 1
    }

    fn file(&mut self, path: &Path) -> &mut File {
        let file = match self.names.get(&name(path)) {
            Some(file) => *file,
            None => self.add(path),
        };
        &mut self.files[file]
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn rename(names: &mut BTreeMap<String, usize>, changes: &[(String, Option<usize>)]) {
    for (name, file) in changes {
        match file {
            Some(file) => names.insert(name.clone(), *file),
            None => names.remove(name),
        };
    }
}

fn apply_all(bytes: &mut Vec<u8>, changes: &[Pending]) {
    for change in changes {
        match change {
            Pending::Write(offset, written) => {
                let end = offset + written.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*offset..end].copy_from_slice(written);
            }
            Pending::Size(length) => bytes.resize(*length, 0),
        }
    }
}
