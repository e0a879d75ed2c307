//! The vault in memory.

use std::collections::BTreeMap;

use pluriel_council::{
    Instant, PersonId,
    people::{People, PeopleChange},
};

use crate::{EffectChange, TextRow, VaultChange};

/// Everything the vault holds: what a store loads at start, and the whole of the memory store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vault {
    texts: BTreeMap<u64, Vec<TextRow>>,
    /// The register of people.
    pub people: People,
    /// How far each effect went, by its name.
    pub effects: BTreeMap<String, Effect>,
    /// Settings by name.
    pub settings: BTreeMap<String, String>,
}

/// How far one effect went.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effect {
    /// The last entry dealt with; 0 before the first.
    pub cursor: u64,
    /// What was done already, by deduplication key, and when.
    pub done: BTreeMap<String, Instant>,
}

impl Vault {
    /// Applies one change, as every store's tables do.
    pub fn apply(&mut self, change: &VaultChange) {
        match change {
            VaultChange::Text(row) => self.keep(row.clone()),
            VaultChange::EraseText { seq, name } => self.erase(*seq, name),
            VaultChange::People(change) => {
                self.people.apply(change);
                if let PeopleChange::Erased(person) = change {
                    self.untie(*person);
                }
            }
            VaultChange::Effect(change) => self.follow(change),
            VaultChange::Setting(setting) => {
                self.settings.insert(setting.name.clone(), setting.value.clone());
            }
        }
    }

    /// The text that an entry commits to under this name, unless it never was or is erased.
    pub fn text(&self, seq: u64, name: &str) -> Option<&TextRow> {
        self.texts.get(&seq)?.iter().find(|row| row.name == name)
    }

    /// Every text of one entry, `by` included, sorted by name.
    pub fn texts_of(&self, seq: u64) -> &[TextRow] {
        self.texts.get(&seq).map_or(&[], Vec::as_slice)
    }

    /// Every text, by entry and name.
    pub fn texts(&self) -> impl Iterator<Item = &TextRow> {
        self.texts.values().flatten()
    }

    /// Takes every text out, by entry and name; everything else stays.
    pub fn take_texts(&mut self) -> impl Iterator<Item = TextRow> + use<> {
        std::mem::take(&mut self.texts).into_values().flatten()
    }

    /// The entries that this person's acts appended, oldest first. Erasing the person erases `by` of each.
    pub fn acts_of(&self, person: PersonId) -> impl Iterator<Item = u64> {
        let id = person.to_string();
        self.texts().filter(move |row| row.name == "by" && row.text == id).map(|row| row.seq)
    }

    fn keep(&mut self, row: TextRow) {
        let rows = self.texts.entry(row.seq).or_default();
        match rows.binary_search_by(|other| other.name.cmp(&row.name)) {
            Ok(place) => rows[place] = row,
            Err(place) => rows.insert(place, row),
        }
    }

    fn erase(&mut self, seq: u64, name: &str) {
        if let Some(rows) = self.texts.get_mut(&seq) {
            rows.retain(|row| row.name != name);
            if rows.is_empty() {
                self.texts.remove(&seq);
            }
        }
    }

    fn untie(&mut self, person: PersonId) {
        let acts: Vec<_> = self.acts_of(person).collect();
        for seq in acts {
            self.erase(seq, "by");
        }
    }

    fn follow(&mut self, change: &EffectChange) {
        match change {
            EffectChange::Cursor { effect, seq } => self.effect(effect).cursor = *seq,
            EffectChange::Done { effect, key, at } => {
                self.effect(effect).done.insert(key.clone(), *at);
            }
            EffectChange::Forget { effect, before } => {
                self.effect(effect).done.retain(|_, at| *at >= *before);
            }
        }
    }

    fn effect(&mut self, name: &str) -> &mut Effect {
        self.effects.entry(name.to_owned()).or_default()
    }
}
