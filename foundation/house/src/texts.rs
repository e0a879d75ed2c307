//! The texts that entries commit to, in memory beside the states. An erased text is simply not there.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// All texts of the vault, by the number of the entry and the name under which it commits to them.
#[derive(Debug, Clone, Default)]
pub struct Texts(Arc<RwLock<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    /// Every name under which an entry commits to a text: a room has a handful, so a text holds its place in this list.
    names: Vec<Box<str>>,
    texts: HashMap<(u64, u16), Arc<str>>,
}

impl Texts {
    /// The text that an entry commits to under this name; `None` when it never had one or it was erased.
    pub fn get(&self, seq: u64, name: &str) -> Option<Arc<str>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.texts.get(&(seq, kept.place(name)?)).map(Arc::clone)
    }

    /// The text, or nothing to show.
    pub fn or_empty(&self, seq: u64, name: &str) -> Arc<str> {
        self.get(seq, name).unwrap_or_default()
    }

    pub(crate) fn add(&self, rows: impl IntoIterator<Item = (u64, Box<str>, Arc<str>)>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for (seq, name, text) in rows {
            let Some(place) = kept.place_or_new(name) else { continue };
            kept.texts.insert((seq, place), text);
        }
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.0.read().unwrap_or_else(PoisonError::into_inner).texts.len()
    }
}

impl Kept {
    fn place(&self, name: &str) -> Option<u16> {
        let place = self.names.iter().position(|known| **known == *name)?;
        u16::try_from(place).ok()
    }

    /// `None` after 65,536 names, which no list of rooms has: names are written in the program.
    fn place_or_new(&mut self, name: Box<str>) -> Option<u16> {
        self.place(&name).or_else(|| {
            self.names.push(name);
            u16::try_from(self.names.len() - 1).ok()
        })
    }
}
