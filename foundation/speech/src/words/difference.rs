//! Where the languages of a room differ: asked by every room's tests.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::{
    Source, WordsError, load,
    references::{Reference, references},
};
use crate::Language;

/// One way in which the languages of a room do not say the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Difference {
    /// A message, or an attribute (`message.attribute`), that one language lacks.
    #[error("{id} is missing in {language}")]
    Missing {
        /// What is missing.
        id: String,
        /// Where it is missing.
        language: Language,
    },
    /// A value that one language quotes and that the other neither shows nor chooses by.
    #[error("{id} quotes ${variable} in {language} alone")]
    Quoted {
        /// The message.
        id: String,
        /// The value's name.
        variable: String,
        /// The language that quotes it.
        language: Language,
    },
}

/// What one language says: messages and attributes with the values they quote.
struct Inventory {
    ids: BTreeSet<String>,
    shown: BTreeMap<String, BTreeSet<String>>,
    all: BTreeMap<String, BTreeSet<String>>,
}

/// Where the two files of a room differ: messages, attributes and quoted values. Terms are each language's own affair. A
/// value that only chooses between variants (a plural, a gender) may be left out by a language that needs no choice.
///
/// ```ignore
/// assert_eq!(pluriel_speech::differences(&WORDS)?, []);
/// ```
pub fn differences(source: &Source) -> Result<Vec<Difference>, WordsError> {
    let [first, second] = Language::ALL;
    let (left, right) = (inventory(source, first)?, inventory(source, second)?);
    let mut found = BTreeSet::new();
    compare(&left, &right, first, second, &mut found);
    compare(&right, &left, second, first, &mut found);
    Ok(found.into_iter().collect())
}

fn compare(
    here: &Inventory,
    there: &Inventory,
    language: Language,
    other: Language,
    found: &mut BTreeSet<Difference>,
) {
    for id in here.ids.difference(&there.ids) {
        found.insert(Difference::Missing { id: id.clone(), language: other });
    }
    for (id, variables) in &here.all {
        let Some(known) = there.all.get(id) else { continue };
        let both_alone = !known.is_subset(variables);
        for variable in variables.difference(known) {
            if both_alone || here.shown[id].contains(variable) {
                found.insert(Difference::Quoted { id: id.clone(), variable: variable.clone(), language });
            }
        }
    }
}

fn inventory(source: &Source, language: Language) -> Result<Inventory, WordsError> {
    let file = format!("{}/words/{language}.ftl", source.room);
    let mut inventory = Inventory { ids: BTreeSet::new(), shown: BTreeMap::new(), all: BTreeMap::new() };
    for entry in load::read(source.text(language), &file)? {
        let Entry::Message(message) = &entry else { continue };
        let id = &message.id.name;
        if message.value.is_some() {
            inventory.ids.insert(id.clone());
        }
        inventory
            .ids
            .extend(message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
        let (mut shown, mut all) = (BTreeSet::new(), BTreeSet::new());
        for reference in references(&entry) {
            match reference {
                Reference::Shown(name) => {
                    shown.insert(name.clone());
                    all.insert(name);
                }
                Reference::Chooses(name) => {
                    all.insert(name);
                }
                Reference::Words(_) => {}
            }
        }
        inventory.shown.insert(id.clone(), shown);
        inventory.all.insert(id.clone(), all);
    }
    Ok(inventory)
}
