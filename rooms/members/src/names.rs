//! How a member is called where everybody reads.

use pluriel_council::{Capacity, MemberId, Rooms};
use pluriel_house::Texts;
use pluriel_speech::{Language, Speech};

use crate::{
    Members,
    words::{Names, Naming},
};

/// The name of a member as everybody may read it: an organisation's; a natural person's only when that person chose to be
/// named, else the beginning of its seat's id. An unknown member, or one whose name was erased, is called by that too.
pub fn name_of(rooms: &Rooms, texts: &Texts, member: MemberId) -> String {
    let unnamed = || format!("№ {}", member.to_string().chars().take(6).collect::<String>());
    match rooms.of::<Members>().name(member) {
        Some(Naming::Organisation(name)) => name.clone(),
        Some(Naming::NaturalPerson(text)) if chose_to_be_named(rooms, member) => {
            texts.get(text.seq, text.name).map_or_else(unnamed, |name| name.to_string())
        }
        _ => unnamed(),
    }
}

fn chose_to_be_named(rooms: &Rooms, member: MemberId) -> bool {
    let people = rooms.people();
    people
        .mandates()
        .filter(|mandate| matches!(mandate.capacity, Capacity::Delegate { member: of, .. } if of == member))
        .filter_map(|mandate| people.person(mandate.person))
        .any(|person| person.name_public_since.is_some())
}

/// A name of something of the council in the reader's language. One that is the same in both languages exists in the
/// council's alone, and is quoted in it.
pub fn said(speech: &Speech, names: &Names) -> String {
    if names.fr == names.en {
        return speech.quoted(names.fr.as_str());
    }
    match speech.language() {
        Language::En => names.en.clone(),
        Language::Fr => names.fr.clone(),
    }
}
