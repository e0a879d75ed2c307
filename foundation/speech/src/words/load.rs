//! From files to words: read, gathered, replaced by the council's own, set, and formatted once.

use std::collections::{BTreeMap, HashMap};

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind};
use fluent_syntax::{
    ast::{Entry, Message, Pattern, PatternElement, Resource, Term},
    parser::parse_runtime,
    serializer::serialize,
};
use unic_langid::LanguageIdentifier;

use super::{
    Said, Source, Tongue, WordsError,
    references::{Reference, each_pattern, references},
};
use crate::{Language, number::fluent_number, typography};

/// The words of Pluriel's own dates and delays.
const OWN: Source =
    Source { room: "speech", fr: include_str!("../../words/fr.ftl"), en: include_str!("../../words/en.ftl") };

/// A message or term, and the file that says it.
struct Found {
    entry: Entry<String>,
    file: String,
}

/// Loads one language.
pub(super) fn tongue(sources: &[Source], language: Language, overlay: &str) -> Result<Tongue, WordsError> {
    let mut entries = BTreeMap::new();
    for source in std::iter::once(&OWN).chain(sources) {
        let file = format!("{}/words/{language}.ftl", source.room);
        gather(&mut entries, read(source.text(language), &file)?, &file)?;
    }
    let file = format!("the council's own words ({language})");
    replace(&mut entries, read(overlay, &file)?, &file)?;
    resolve(&entries)?;

    let ids: Vec<String> = entries.keys().cloned().collect();
    let mut body: Vec<Entry<String>> = entries.into_values().map(|found| found.entry).collect();
    for entry in &mut body {
        each_pattern(entry, &mut |pattern| set(pattern, language));
    }
    let text = serialize(&Resource { body });
    let resource = FluentResource::try_new(text)
        .map_err(|(resource, errors)| unreadable(resource.source(), "all words together", errors.first()))?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // Texts that people typed are isolated by <bdi> in the templates; marks in the string would follow it into mails,
    // CSV and titles.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Fr => french_number,
        Language::En => english_number,
    }));
    bundle.add_builtins().map_err(|error| other("NUMBER", &error.to_string()))?;
    bundle.add_resource(resource).map_err(|errors| other("all words together", &format!("{errors:?}")))?;
    let said = say_all(&bundle, &ids);
    Ok(Tongue { bundle, said })
}

/// The plural rules and usage by which Fluent formats.
fn identifier(language: Language) -> LanguageIdentifier {
    let code = match language {
        Language::Fr => "fr-FR",
        Language::En => "en-GB",
    };
    code.parse().unwrap_or_default()
}

fn french_number<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    fluent_number(Language::Fr, value)
}

fn english_number<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    fluent_number(Language::En, value)
}

/// Reads a file into messages and terms.
pub(super) fn read(text: &str, file: &str) -> Result<Vec<Entry<String>>, WordsError> {
    parse_runtime(text.to_owned())
        .map(|resource| resource.body)
        .map_err(|(_, errors)| unreadable(text, file, errors.first()))
}

fn unreadable(text: &str, file: &str, error: Option<&fluent_syntax::parser::ParserError>) -> WordsError {
    let (at, reason) = error.map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
    let at = at.min(text.trim_end().len());
    let line = text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
    WordsError::Unreadable { file: file.to_owned(), line, reason }
}

fn other(file: &str, reason: &str) -> WordsError {
    WordsError::Unreadable { file: file.to_owned(), line: 1, reason: reason.to_owned() }
}

/// The id of a message, or `-id` of a term.
pub(super) fn id_of(entry: &Entry<String>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

fn gather(
    entries: &mut BTreeMap<String, Found>,
    new: Vec<Entry<String>>,
    file: &str,
) -> Result<(), WordsError> {
    for entry in new {
        let Some(id) = id_of(&entry) else { continue };
        if let Some(first) = entries.get(&id) {
            return Err(WordsError::Duplicate { id, first: first.file.clone(), second: file.to_owned() });
        }
        entries.insert(id, Found { entry, file: file.to_owned() });
    }
    Ok(())
}

/// Lays the council's words over those of the rooms: a value or attribute given replaces, one not given stays.
fn replace(
    entries: &mut BTreeMap<String, Found>,
    own: Vec<Entry<String>>,
    file: &str,
) -> Result<(), WordsError> {
    for entry in own {
        let Some(id) = id_of(&entry) else { continue };
        let unknown = |id: String| WordsError::UnknownReplacement { file: file.to_owned(), id };
        let Some(found) = entries.get_mut(&id) else { return Err(unknown(id)) };
        file.clone_into(&mut found.file);
        let (attributes, new) = match (&mut found.entry, entry) {
            (Entry::Message(old), Entry::Message(Message { value, attributes, .. })) => {
                if value.is_some() {
                    old.value = value;
                }
                (&mut old.attributes, attributes)
            }
            (Entry::Term(old), Entry::Term(Term { value, attributes, .. })) => {
                old.value = value;
                (&mut old.attributes, attributes)
            }
            _ => continue,
        };
        for attribute in new {
            let name = &attribute.id.name;
            match attributes.iter_mut().find(|old| old.id.name == *name) {
                Some(old) => old.value = attribute.value,
                // A term's attributes are chosen by its words alone: a council may need its own (a gender).
                None if id.starts_with('-') => attributes.push(attribute),
                None => return Err(unknown(format!("{id}.{name}"))),
            }
        }
    }
    Ok(())
}

/// Refuses words that quote words that nobody says.
fn resolve(entries: &BTreeMap<String, Found>) -> Result<(), WordsError> {
    for (id, found) in entries {
        for reference in references(&found.entry) {
            let Reference::Words(wanted) = reference else { continue };
            if !entries.contains_key(&wanted) {
                return Err(WordsError::UnknownReference {
                    file: found.file.clone(),
                    id: id.clone(),
                    reference: wanted,
                });
            }
        }
    }
    Ok(())
}

/// Sets the typography of the words themselves; what they quote is left alone.
fn set(pattern: &mut Pattern<String>, language: Language) {
    let last = pattern.elements.len().saturating_sub(1);
    for (index, element) in pattern.elements.iter_mut().enumerate() {
        if let PatternElement::TextElement { value } = element {
            *value = match language {
                Language::Fr => typography::french_before(value, index < last),
                Language::En => typography::english(value),
            };
        }
    }
}

/// Says everything once.
fn say_all(bundle: &FluentBundle<FluentResource>, ids: &[String]) -> HashMap<String, Said> {
    let mut all = HashMap::new();
    let mut say = |id: String, pattern: &Pattern<&str>| {
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        all.insert(id, Said { text, quotes: !errors.is_empty() });
    };
    for id in ids {
        let Some(message) = bundle.get_message(id) else { continue };
        if let Some(value) = message.value() {
            say(id.clone(), value);
        }
        for attribute in message.attributes() {
            say(format!("{id}.{}", attribute.id()), attribute.value());
        }
    }
    all
}
