//! Entries by their places, seals and texts by their commitments.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use pluriel_council::{Instant, people::Id256};
use pluriel_journal::entry::{Entry, Leaf};
use pluriel_vault::{SEAL, commitment, purpose};
use sha2::{Digest, Sha256};

use super::{
    super::{
        lines::{ENTRIES, EntryLine, OPENINGS, OpeningLine, SEALED, SealedLine, salt},
        manifest::{Manifest, Part},
    },
    Fault, lines,
};

/// What the entries say, as far as it is needed to check the rest.
#[derive(Default)]
pub struct Record {
    /// How many texts were checked.
    pub texts: u64,
    entries: u64,
    last_leaf: Option<[u8; 32]>,
    last_at: Option<Instant>,
    /// By thing: the next position, the entry before.
    chains: BTreeMap<(String, String), (u64, u64)>,
    seals: BTreeMap<u64, [u8; 32]>,
    commits: BTreeMap<(u64, String), (String, [u8; 32])>,
}

impl Record {
    /// Reads and checks everything that is there.
    pub fn read(folder: &Path, manifest: &Manifest, left_out: &BTreeSet<Part>) -> Result<Self, Fault> {
        let mut record = Self::default();
        let path = |part: Part, name: &str| format!("{}{name}", part.folder());
        lines(folder, &path(Part::Record, ENTRIES), |line| record.entry(&line))?;
        if record.entries != manifest.entries {
            return Err(Fault::Count { what: "entries", said: manifest.entries, found: record.entries });
        }
        let sealed = record.seals.len() as u64;
        if sealed != manifest.sealed {
            return Err(Fault::Count { what: "sealed entries", said: manifest.sealed, found: sealed });
        }
        if record.last_leaf.map(|leaf| Id256(leaf).hex()) != manifest.last_leaf {
            return Err(Fault::Entry { seq: record.entries, reason: "its hash is not the manifest’s" });
        }
        let is_there = |part| !left_out.contains(&part);
        if is_there(Part::Restricted) {
            lines(folder, &path(Part::Restricted, SEALED), |line| record.sealed(&line))?;
            if let Some(seq) = record.seals.keys().next() {
                return Err(Fault::Entry { seq: *seq, reason: "what it seals is missing" });
            }
        }
        for part in [Part::Texts, Part::Restricted, Part::Personal].into_iter().filter(|part| is_there(*part))
        {
            let knows_sealed = is_there(Part::Restricted);
            lines(folder, &path(part, OPENINGS), |line| record.opening(line, knows_sealed))?;
        }
        Ok(record)
    }

    fn entry(&mut self, line: &EntryLine) -> Result<(), Fault> {
        let seq = line.seq;
        let fault = |reason| Fault::Entry { seq, reason };
        if seq != self.entries + 1 {
            return Err(fault("its number does not follow"));
        }
        match Leaf::read(line.leaf.as_bytes()).map_err(|_| fault("it cannot be read"))? {
            Leaf::Open(entry) => {
                let known = (entry.place.room.to_owned(), entry.place.thing.to_owned());
                let chain = self.chains.entry(known).or_insert((0, 0));
                let stands = entry.place.link.ok_or(fault("it has no place in a chain"))?;
                if (stands.position, stands.previous) != *chain {
                    return Err(fault("an entry before it in its chain is missing"));
                }
                *chain = (chain.0 + 1, seq);
                self.commit(&entry, seq)?;
            }
            Leaf::Sealed(seal) if seal.seq == seq => drop(self.seals.insert(seq, seal.commitment)),
            Leaf::Sealed(_) => return Err(fault("its number is another in its bytes")),
        }
        self.last_leaf = Some(Sha256::new().chain_update([0]).chain_update(&line.leaf).finalize().into());
        self.entries = seq;
        Ok(())
    }

    /// Keeps what an entry commits to.
    fn commit(&mut self, entry: &Entry<'_>, seq: u64) -> Result<(), Fault> {
        if entry.seq != seq {
            return Err(Fault::Entry { seq, reason: "its number is another in its bytes" });
        }
        // What a sealed entry hides is read after all open ones.
        if entry.place.link.is_some() {
            if self.last_at.is_some_and(|last| entry.at < last) {
                return Err(Fault::Entry { seq, reason: "its time is before that of an entry before it" });
            }
            self.last_at = Some(entry.at);
        }
        for (name, commitment) in &entry.commits {
            let bound_to = purpose(entry.room, name);
            self.commits.insert((seq, (*name).to_owned()), (bound_to, *commitment));
        }
        Ok(())
    }

    fn sealed(&mut self, line: &SealedLine) -> Result<(), Fault> {
        let seq = line.seq;
        let fault = |reason| Fault::Entry { seq, reason };
        let seal = self.seals.remove(&seq).ok_or(fault("it is not sealed, or its content stands twice"))?;
        let salt = salt(&line.salt).ok_or(fault("its salt has not 32 bytes"))?;
        if commitment(SEAL, &salt, line.form.as_bytes()) != seal {
            return Err(fault("its seal does not cover its content"));
        }
        let entry =
            Entry::read_inner(line.form.as_bytes()).map_err(|_| fault("its content cannot be read"))?;
        self.commit(&entry, seq)
    }

    /// Checks a text; of a sealed entry only when its content is there.
    fn opening(&mut self, line: OpeningLine, knows_sealed: bool) -> Result<(), Fault> {
        let OpeningLine { seq, name, purpose, salt: written, text } = line;
        let Some((bound_to, committed)) = self.commits.remove(&(seq, name.clone())) else {
            let may_be_sealed = !knows_sealed && self.seals.contains_key(&seq);
            return if may_be_sealed { Ok(()) } else { Err(Fault::Text { seq, name }) };
        };
        let opened = salt(&written).map(|salt| commitment(&purpose, &salt, text.as_bytes()));
        if bound_to != purpose || opened != Some(committed) {
            return Err(Fault::Text { seq, name });
        }
        self.texts += 1;
        Ok(())
    }
}
