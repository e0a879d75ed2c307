//! Letters about mandates: an invitation, an absence told to both, another address.

use pluriel_council::{
    Arg, Id,
    people::{Absence, People, Person},
};
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_web::Mailing;

use crate::{
    Members,
    events::{Event, PeopleChanged, PeopleFact},
};

/// What a change of the register makes Pluriel write. A person that was erased meanwhile is written to no more.
pub(crate) fn letters(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(Event::PeopleChanged(PeopleChanged { what, row: Some(row), .. })) = happened.of::<Members>()
    else {
        return Vec::new();
    };
    let (seq, people) = (happened.recorded.seq, mailing.snapshot.rooms.people());
    match what {
        PeopleFact::Invited => invitation(mailing, seq, *row).into_iter().collect(),
        PeopleFact::AbsenceTold => absence(mailing, seq, people, *row, "people-letter-absence"),
        PeopleFact::AbsenceEnded => absence(mailing, seq, people, *row, "people-letter-absence-ended"),
        _ => Vec::new(),
    }
}

fn invitation(mailing: &Mailing<'_>, seq: u64, mandate: Id) -> Option<Letter> {
    let (rooms, now) = (&mailing.snapshot.rooms, mailing.site.house().now());
    let people = rooms.people();
    let person = people.person(people.mandate(mandate)?.person)?;
    let speech = mailing.speech(person);
    let held = people
        .mandates()
        .filter(|other| other.person == person.id && other.until.is_none_or(|until| until > now));
    let capacities = held.map(|mandate| {
        let words = capacity_words(mandate.capacity);
        let member = mandate.capacity.member().map_or_else(String::new, |member| speech.arg(&member.into()));
        format!("– {}", speech.quote(words, "member", member))
    });
    let capacities = capacities.collect::<Vec<_>>().join("\n");
    Some(write(mailing, seq, person, "people-letter-invitation", vec![("capacities", capacities.into())]))
}

const fn capacity_words(capacity: pluriel_council::Capacity) -> &'static str {
    use pluriel_council::{Capacity, Standing};
    match capacity {
        Capacity::Delegate { standing: Standing::Titular, .. } => "people-as-titular",
        Capacity::Delegate { standing: Standing::Alternate, .. } => "people-as-alternate",
        Capacity::Administrator { .. } => "people-as-administrator",
        Capacity::Contributor => "people-as-contributor",
        Capacity::Secretariat => "people-as-secretariat",
    }
}

/// To who is absent and to who stands in.
fn absence(mailing: &Mailing<'_>, seq: u64, people: &People, row: Id, words: &'static str) -> Vec<Letter> {
    let Some(absence) = people.absences().find(|absence| absence.id == row) else { return Vec::new() };
    let person = |mandate| people.mandate(mandate).and_then(|mandate| people.person(mandate.person));
    let (Some(titular), Some(alternate)) = (person(absence.mandate), person(absence.alternate)) else {
        return Vec::new();
    };
    let quotes = |reader: &Person| quotes(mailing, people, absence, (titular, alternate), reader);
    vec![
        write(mailing, seq, titular, words, quotes(titular)),
        write(mailing, seq, alternate, words, quotes(alternate)),
    ]
}

fn quotes(
    mailing: &Mailing<'_>,
    people: &People,
    absence: &Absence,
    (titular, alternate): (&Person, &Person),
    reader: &Person,
) -> Vec<(&'static str, Arg)> {
    let speech = mailing.speech(reader);
    let calendar = mailing.snapshot.rooms.of::<Members>().calendar();
    let member = people.mandate(absence.mandate).and_then(|mandate| mandate.capacity.member());
    let member = member.map_or_else(String::new, |member| speech.arg(&member.into()));
    vec![
        ("member", member.into()),
        ("titular", titular.name.as_str().into()),
        ("alternate", alternate.name.as_str().into()),
        ("from", speech.plain_date(absence.from).into()),
        ("until", speech.plain_date(calendar.last_day(absence.until)).into()),
    ]
}

fn write(
    mailing: &Mailing<'_>,
    seq: u64,
    person: &Person,
    words: &'static str,
    mut quotes: Vec<(&'static str, Arg)>,
) -> Letter {
    let speech = mailing.speech(person);
    let url = mailing.site.public_url();
    quotes.extend([
        ("council", mailing.site.facts(mailing.snapshot).name.into()),
        ("name", person.name.as_str().into()),
        ("email", person.email.as_str().into()),
        ("link", format!("{url}/connexion").into()),
        ("desk", format!("{url}/bureau").into()),
        ("data", format!("{url}/bureau/mes-donnees").into()),
    ]);
    let subject = speech.attr(words, "subject", &quotes).unwrap_or_default();
    mailing.letter(person, seq, words, subject, speech.with(words, &quotes))
}
