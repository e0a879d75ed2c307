//! What the council says of itself, and its parts.

use std::collections::BTreeMap;

use pluriel_council::{Decision, FieldError, NewEvent, Refusal, access::Action, calendar::Calendar, door};
use sha2::{Digest, Sha256};

use super::{Decided, Scene, excerpt, faults::Faults, names};
use crate::{
    commands::{DefineKind, DescribeCouncil, OpenCollege},
    events::{COUNCIL, CollegeOpened, CouncilDescribed, KindDefined},
    words::{GroupId, Language},
};

/// The longest text of a council's own words: a hundred times those of one room.
const MAX_WORDS: usize = 200_000;

pub(super) fn describe(scene: Scene<'_>, command: &DescribeCouncil) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let mut faults = Faults::default();
    let name = faults.of(door::line("name", &command.name, 200));
    let host = faults.of(door::line("host", &command.host, 200));
    if command.since.is_some_and(|year| !(1..=9999).contains(&year)) {
        faults.add(FieldError::new("since", "members-year-invalid"));
    }
    if Calendar::new(&command.zone, command.holidays.clone(), Vec::new()).is_err() {
        faults.add(FieldError::new("zone", "members-zone-unknown").with("zone", excerpt(&command.zone)));
    }
    let texts = faults.of(texts(command));
    let (Some(name), Some(host), Some(texts)) = (name, host, texts) else { return faults.refuse() };
    faults.none()?;
    let known = scene.state.council();
    let mut fingerprints = known.map_or_else(BTreeMap::new, |known| known.texts.clone());
    let mut changed = Vec::new();
    for (name, text) in texts {
        let Some(text) = text else {
            fingerprints.remove(name);
            continue;
        };
        let fingerprint = fingerprint(&text);
        if fingerprints.insert(name.to_owned(), fingerprint.clone()) != Some(fingerprint) {
            changed.push((name, text));
        }
    }
    let event = CouncilDescribed {
        name,
        host,
        since: command.since,
        zone: command.zone.clone(),
        holidays: command.holidays.clone(),
        language: command.language,
        texts: fingerprints,
    };
    if known.is_some_and(|council| council.says(&event)) {
        return Ok(Decision::nothing());
    }
    let event = NewEvent::open(COUNCIL, event.into());
    Ok(Decision::one(changed.into_iter().fold(event, |event, (name, text)| event.text(name, text))))
}

/// The texts that were given, by the names of their commitments; `None`: to be taken away.
fn texts(command: &DescribeCouncil) -> Result<Vec<(&'static str, Option<String>)>, FieldError> {
    let mut texts = Vec::new();
    for (language, words) in &command.words {
        let name = match language {
            Language::French => "words_fr",
            Language::English => "words_en",
        };
        texts.push((name, door::optional(name, words, MAX_WORDS)?));
    }
    let said = [
        ("source", &command.source),
        ("description", &command.description),
        ("address", &command.address),
        ("contact", &command.contact),
    ];
    for (name, text) in said {
        if let Some(text) = text {
            texts.push((name, door::optional(name, text, 2_000)?));
        }
    }
    Ok(texts)
}

/// SHA-256 of a public text, in hexadecimal.
pub(crate) fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hexadecimal, byte| {
        for digit in [byte >> 4, byte & 15] {
            hexadecimal.extend(char::from_digit(u32::from(digit), 16));
        }
        hexadecimal
    })
}

pub(super) fn open_college(scene: Scene<'_>, command: &OpenCollege) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    not_reserved("college", command.college.as_str())?;
    let names = names(&command.names)?;
    if let Some(known) = scene.state.college(&command.college) {
        if known.fictitious != command.fictitious {
            return Err(
                Refusal::conflict("members-college-fictitious-fixed").with("college", known.id.as_str())
            );
        }
        if known.names == names {
            return Ok(Decision::nothing());
        }
    }
    let event = CollegeOpened { college: command.college.clone(), names, fictitious: command.fictitious };
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

pub(super) fn define_kind(scene: Scene<'_>, command: &DefineKind) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    not_reserved("kind", command.kind.as_str())?;
    let names = names(&command.names)?;
    if scene.state.kind(&command.kind).is_some_and(|known| known.names == names) {
        return Ok(Decision::nothing());
    }
    Ok(Decision::one(NewEvent::open(COUNCIL, KindDefined { kind: command.kind.clone(), names }.into())))
}

/// One short name stands for the group of members whose kind nobody knows.
fn not_reserved(field: &'static str, id: &str) -> Result<(), FieldError> {
    if id == GroupId::undeclared().as_str() {
        return Err(FieldError::new(field, "members-name-reserved").with("name", id));
    }
    Ok(())
}
