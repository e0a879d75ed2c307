//! Writing an entry.

use std::fmt::Write as _;

use super::{Entry, EntryError, Leaf, MAX_BYTES, MAX_NUMBER, Seal, check_body, is_name, words};

impl Leaf<'_> {
    /// The leaf's bytes.
    pub fn write(&self) -> Result<Vec<u8>, EntryError> {
        match self {
            Self::Open(entry) if entry.place.link.is_none() => Err(EntryError::Line("stream")),
            Self::Open(entry) => entry.write(),
            Self::Sealed(seal) => seal.write(),
        }
    }
}

impl Seal {
    /// The leaf's bytes.
    pub fn write(&self) -> Result<Vec<u8>, EntryError> {
        if self.seq == 0 || self.seq > MAX_NUMBER {
            return Err(EntryError::Line("seq"));
        }
        let mut leaf = format!("pluriel/entry/v1\nseq {}\nsealed ", self.seq);
        words::push_hash(&mut leaf, &self.commitment);
        leaf.push_str("\n\n");
        Ok(leaf.into_bytes())
    }
}

impl Entry<'_> {
    /// The bytes of the open form: the leaf of an open entry, the inner form of a sealed one.
    pub fn write(&self) -> Result<Vec<u8>, EntryError> {
        self.check()?;
        let mut form = String::with_capacity(200 + 60 * self.commits.len() + self.body.len());
        form.push_str("pluriel/entry/v1\n");
        let Self { seq, at, room, kind, version, place, .. } = self;
        let header = write!(form, "seq {seq}\nat {at}\nkind {room}/{kind}/{version}\n").and_then(|()| {
            match place.link {
                Some(link) => {
                    writeln!(
                        form,
                        "stream {}/{} {} {}",
                        place.room, place.thing, link.position, link.previous
                    )
                }
                None => writeln!(form, "within {}/{}", place.room, place.thing),
            }
        });
        debug_assert!(header.is_ok(), "writing to a String cannot fail");
        for (name, commitment) in &self.commits {
            form.push_str("commit ");
            form.push_str(name);
            form.push(' ');
            words::push_hash(&mut form, commitment);
            form.push('\n');
        }
        form.push('\n');
        form.push_str(self.body);
        if form.len() > MAX_BYTES { Err(EntryError::TooLong(form.len())) } else { Ok(form.into_bytes()) }
    }

    pub(super) fn check(&self) -> Result<(), EntryError> {
        let rules = [
            (self.seq > 0 && self.seq <= MAX_NUMBER, "seq"),
            (is_name(self.room) && is_name(self.kind) && self.version > 0, "kind"),
            (is_name(self.place.room) && words::is_id(self.place.thing), "stream"),
            (self.place.link.is_none_or(|link| link.fits(self.seq)), "stream"),
            (self.commits.iter().all(|(name, _)| is_name(name)), "commit"),
            (self.commits.is_sorted_by(|(a, _), (b, _)| a < b), "commit"),
        ];
        if let Some((_, line)) = rules.iter().find(|(holds, _)| !holds) {
            return Err(EntryError::Line(line));
        }
        Ok(check_body(self.body)?)
    }
}

impl super::Link {
    /// The first link has position 0 and nothing before it; each other comes after an earlier entry.
    const fn fits(self, seq: u64) -> bool {
        (self.position == 0) == (self.previous == 0) && self.previous < seq && self.position < seq
    }
}
