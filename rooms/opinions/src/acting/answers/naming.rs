//! The addressees on the page that publishes: one line each, as in a mail's "To": `Name <address>`. A line left empty is not asked
//! with the publication and may be later.

use std::collections::BTreeMap;

use pluriel_council::{FieldError, door};
use pluriel_pages::{Field, Form};
use pluriel_web::{Fields, Visit};

use super::super::seen;
use crate::{
    commands::{NameAddressees, NewAddressee},
    state::Opinion,
    words::BlockId,
};

/// The fields, in order: a page asks for at most seven things.
const NAMES: [&str; 7] = ["to1", "to2", "to3", "to4", "to5", "to6", "to7"];

/// An addressee that the text names, with its recommendations: their numbers and ids.
struct Named {
    name: String,
    blocks: Vec<(u32, BlockId)>,
}

/// The addressees that the text names, in the order of their first recommendation.
fn named(visit: &Visit, opinion: &Opinion) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (rank, block) in (1u32..).zip(opinion.text.recommendations()) {
        let name = seen::words(visit, block.words().and_then(|words| words.addressee));
        if name.is_empty() {
            continue;
        }
        let place = *places.entry(pluriel_members::skeleton(&name)).or_insert_with(|| {
            named.push(Named { name, blocks: Vec::new() });
            named.len() - 1
        });
        named[place].blocks.push((rank, block.id));
    }
    named.truncate(NAMES.len());
    named
}

/// Adds a line for each addressee that the text names.
pub(crate) fn fields(visit: &Visit, opinion: &Opinion, form: Form) -> Form {
    let speech = &visit.speech;
    let known = opinion.fate.named();
    NAMES.iter().zip(named(visit, opinion)).fold(form, |form, (field, named)| {
        let ranks: Vec<_> = named.blocks.iter().map(|(rank, _)| rank.to_string()).collect();
        let help = speech.with(
            "answers-to-help",
            &[("recommendations", speech.list(&ranks).into()), ("count", ranks.len().into())],
        );
        let before = known.iter().find(|(_, addressee)| {
            named.blocks.iter().any(|(_, block)| addressee.recommendations.contains_key(block))
        });
        let value = before.map(|(_, addressee)| {
            let contact = seen::words(visit, addressee.contact);
            let email = seen::words(visit, Some(addressee.email));
            if contact.is_empty() { email } else { format!("{contact} <{email}>") }
        });
        form.field(
            Field::line(field, speech.quote("answers-to", "addressee", named.name.as_str()))
                .help(help)
                .value(value.unwrap_or_default()),
        )
    })
}

/// What was typed, as a command; `None` when nobody is named and nobody was. A line that is no address is told with its field.
pub(crate) fn command(
    visit: &Visit,
    opinion: &Opinion,
    fields: &Fields,
    faults: &mut Vec<FieldError>,
) -> Option<NameAddressees> {
    let mut addressees = Vec::new();
    for (field, named) in NAMES.iter().zip(named(visit, opinion)) {
        let typed = fields.raw(field).trim();
        if typed.is_empty() {
            continue;
        }
        let (contact, email) = mailbox(typed);
        if !door::is_email(email) {
            faults.push(FieldError::new(field, "answers-not-an-email"));
            continue;
        }
        addressees.push(NewAddressee {
            name: named.name,
            contact: contact.to_owned(),
            email: email.to_owned(),
            recommendations: named.blocks.into_iter().map(|(_, block)| block).collect(),
        });
    }
    let is_needed = !addressees.is_empty() || !opinion.fate.named().is_empty();
    is_needed.then_some(NameAddressees { opinion: opinion.id, addressees })
}

/// Name and address of `Name <address>`, or of an address alone.
fn mailbox(typed: &str) -> (&str, &str) {
    match typed.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, email)) => (name.trim().trim_matches('"'), email.trim()),
        None => ("", typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_in_a_mail() {
        assert_eq!(mailbox("Camille Exemple <c@exemple.fr>"), ("Camille Exemple", "c@exemple.fr"));
        assert_eq!(mailbox("\"Exemple, Camille\" <c@exemple.fr>"), ("Exemple, Camille", "c@exemple.fr"));
        assert_eq!(mailbox("c@exemple.fr"), ("", "c@exemple.fr"));
        assert_eq!(mailbox("c@exemple.fr>"), ("", "c@exemple.fr>"));
    }
}
