//! Writing to another contact of an addressee.

use pluriel_council::{Context, Decision, NewEvent, access::Action};

use super::{Decided, Ground, form::Form, links, name_addressees::email};
use crate::{
    commands::ChangeContact,
    events::{ContactChanged, Event, With, stream},
    fate,
    words::{Occasion, TextName},
};

/// The secretariat: former links end, and a new one leaves.
pub(super) fn decide(ground: &Ground<'_>, command: &ChangeContact, context: &mut Context) -> Decided {
    ground.role(Action::Transmit)?;
    let opinion = ground.opinion(command.opinion)?;
    let addressee = links::asked(opinion, command.addressee)?;
    links::under_way(opinion)?;
    let mut form = Form::default();
    let contact = form.optional("contact", &command.contact, TextName::Contact);
    let email = email(&mut form, &command.email).unwrap_or_default();
    form.finish()?;
    let with: With = contact.is_some().then_some(TextName::Contact).into_iter().collect();
    let changed = ContactChanged { opinion: opinion.id, addressee: command.addressee, with };
    let mut event =
        NewEvent::open(stream(opinion.id), Event::from(changed)).text(TextName::Email.as_str(), email);
    if let Some(contact) = contact {
        event = event.text(TextName::Contact.as_str(), contact);
    }
    let mut events = vec![event];
    if let Some(asked) = addressee.asked {
        let calendar = ground.calendar(ground.orders_of(opinion)?);
        let until = fate::link_until(asked, Occasion::NewContact, &calendar, ground.now);
        events.push(links::give(opinion, command.addressee, Occasion::NewContact, until, context));
    }
    Ok(Decision::all(events).at(opinion.address()))
}
