//! The texts that entries commit to, in memory beside the states. An erased text is simply not there.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// All texts of the vault, by the number of the entry and the name under which it commits to them.
#[derive(Debug, Clone, Default)]
pub struct Texts(Arc<RwLock<ByEntry>>);

type ByEntry = HashMap<u64, Vec<(Box<str>, Arc<str>)>>;

impl Texts {
    /// The text that an entry commits to under this name; `None` when it never had one or it was erased.
    pub fn get(&self, seq: u64, name: &str) -> Option<Arc<str>> {
        let texts = self.0.read().unwrap_or_else(PoisonError::into_inner);
        texts.get(&seq)?.iter().find(|(of, _)| **of == *name).map(|(_, text)| Arc::clone(text))
    }

    /// The text, or nothing to show.
    pub fn or_empty(&self, seq: u64, name: &str) -> Arc<str> {
        self.get(seq, name).unwrap_or_default()
    }

    pub(crate) fn add(&self, rows: impl IntoIterator<Item = (u64, Box<str>, Arc<str>)>) {
        let mut texts = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for (seq, name, text) in rows {
            texts.entry(seq).or_default().push((name, text));
        }
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).values().map(Vec::len).sum()
    }
}
