//! The plain shape in which councils publish their facts: name, host, the members of each college with the kind that is
//! proposed for them, formations, meetings, opinions. What it cannot say is inferred, and told:
//!
//! - names of colleges and formations are their short names, words of kinds the one word of the file;
//! - a college votes when a kind is proposed for one of its members (kinds matter only where one votes), else it advises;
//! - a formation named after a college that votes has that college vote and the colleges without a vote advise; one named
//!   after a college without a vote has it advise; any other has every college.

use super::{
    CollegeEntry, CouncilFacts, CouncilFile, Expected, FormationEntry, ImportError, KindEntry, MemberEntry,
    meetings, opinions,
    place::{Fields, Place},
};
use crate::{
    report::{Level, Note},
    words::{CollegeId, FormationId, KindId, Names, slug_of},
};

pub(super) fn read(mut fields: Fields<'_>) -> Result<CouncilFile, ImportError> {
    let name = fields.required("name")?.owned()?;
    let host = fields.required("host")?.owned()?;
    let source = fields.optional_text("source")?;
    let kind_source = fields.optional_text("kinds_note")?.map(|note| about_kinds(&note).to_owned());
    let kind_source = kind_source.or_else(|| source.clone()).unwrap_or_else(|| name.clone());
    let mut file = CouncilFile::default();
    members(&mut fields, &kind_source, &mut file)?;
    formations(&mut fields, &mut file)?;
    for place in fields.entries("meetings")? {
        let (entry, rest) = meetings::read(&place)?;
        file.meetings.push(entry);
        not_understood(&rest, &mut file);
    }
    for place in fields.entries("opinions")? {
        let (entry, rest) = opinions::published(&place, &host)?;
        file.opinions.push(entry);
        not_understood(&rest, &mut file);
    }
    file.council = CouncilFacts {
        name: Some(name),
        host: Some(host),
        since: fields.optional("since").map(|year| year.year()).transpose()?,
        licence: source.as_deref().and_then(licence_in),
        source,
        ..CouncilFacts::default()
    };
    for (key, place) in fields.rest() {
        match key.strip_prefix("adoption_rule_") {
            Some(year) => drop(file.adoption_in_words.insert(year.to_owned(), place.owned()?)),
            None => file.notes.push(unknown(&place)),
        }
    }
    Ok(file)
}

/// The note on kinds without the key that it begins with.
fn about_kinds(note: &str) -> &str {
    note.strip_prefix("kind_proposed:").unwrap_or(note).trim()
}

fn members(fields: &mut Fields<'_>, kind_source: &str, file: &mut CouncilFile) -> Result<(), ImportError> {
    let Some(by_college) = fields.optional("members") else { return Ok(()) };
    for (key, list) in by_college.object()?.rest() {
        let college: CollegeId = key.parse().map_err(|_| ImportError::shape(&list, Expected::ShortName))?;
        let entry = CollegeEntry {
            place: list.pointer().to_owned(),
            id: college.clone(),
            names: assumed_names(key),
            assumed: true,
            fictitious: false,
        };
        file.colleges.push(entry);
        for place in list.list()? {
            let entry = member(&place, &college, kind_source, file)?;
            file.members.push(entry);
        }
    }
    Ok(())
}

fn member(
    place: &Place<'_>,
    college: &CollegeId,
    kind_source: &str,
    file: &mut CouncilFile,
) -> Result<MemberEntry, ImportError> {
    let mut fields = place.object()?;
    let kind = fields.optional("kind_proposed").map(|kind| kind_proposed(&kind, file)).transpose()?;
    let entry = MemberEntry {
        place: place.pointer().to_owned(),
        name: fields.required("name")?.owned()?,
        url: fields.optional_text("url")?,
        college: college.clone(),
        from: None,
        last_day: None,
        kind: kind.map(|kind| (kind, kind_source.to_owned())),
    };
    not_understood(&fields, file);
    Ok(entry)
}

fn kind_proposed(place: &Place<'_>, file: &mut CouncilFile) -> Result<KindId, ImportError> {
    let word = place.text()?;
    let kind: KindId = slug_of(word).ok_or_else(|| ImportError::shape(place, Expected::ShortName))?;
    if file.kinds.iter().all(|known| known.id != kind) {
        let place = place.pointer().to_owned();
        file.kinds.push(KindEntry { place, id: kind.clone(), names: assumed_names(word), assumed: true });
    }
    Ok(kind)
}

fn formations(fields: &mut Fields<'_>, file: &mut CouncilFile) -> Result<(), ImportError> {
    let voting = |college: &CollegeId| {
        file.members.iter().any(|member| member.college == *college && member.kind.is_some())
    };
    let (votes, advises): (Vec<_>, Vec<_>) =
        file.colleges.iter().map(|college| college.id.clone()).partition(voting);
    for place in fields.entries("formations")? {
        let id: FormationId = place.slug()?;
        let own = |colleges: &[CollegeId]| {
            colleges.iter().filter(|college| college.as_str() == id.as_str()).cloned().collect::<Vec<_>>()
        };
        let (votes, advises) = match (own(&votes), own(&advises)) {
            (own, _) if !own.is_empty() => (own, advises.clone()),
            (_, own) if !own.is_empty() => (Vec::new(), own),
            _ => (votes.clone(), advises.clone()),
        };
        file.formations.push(FormationEntry {
            place: place.pointer().to_owned(),
            names: assumed_names(id.as_str()),
            id,
            assumed: true,
            votes,
            advises,
            default_rule: None,
            publicity: None,
            fictitious: false,
        });
    }
    Ok(())
}

/// One word for both languages, its first letter a capital, `-` a space.
fn assumed_names(word: &str) -> Names {
    let spaced = word.replace('-', " ");
    let mut letters = spaced.chars();
    let name: String = letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect();
    Names { fr: name.clone(), en: name }
}

fn not_understood(fields: &Fields<'_>, file: &mut CouncilFile) {
    file.notes.extend(fields.rest().iter().map(|(_, place)| unknown(place)));
}

fn unknown(place: &Place<'_>) -> Note {
    Note::new(Level::Unsettled, "members-import-not-understood").at(place.pointer())
}

/// The first licence that a source names by its SPDX identifier.
fn licence_in(source: &str) -> Option<String> {
    const KNOWN: [&str; 9] = [
        "Etalab-2.0",
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "CC-BY-3.0",
        "CC-BY-SA-3.0",
        "ODbL-1.0",
        "OGL-UK-3.0",
        "DL-DE-BY-2.0",
    ];
    let words = source.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '-' | '.'));
    words
        .filter_map(|word| KNOWN.iter().find(|known| known.eq_ignore_ascii_case(word.trim_end_matches('.'))))
        .map(|known| (*known).to_owned())
        .next()
}
