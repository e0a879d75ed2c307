//! Naming those to whom recommendations are put.

use pluriel_council::{Context, Decision, FieldError, NewEvent, Refusal, access::Action, door};

use super::{Decided, Ground, form::Form, ground::wrong_stage, links};
use crate::{
    commands::{NameAddressees, NewAddressee},
    events::{AddresseeAsked, AddresseeNamed, AddresseesForgotten, Event, Transmitted, With, stream},
    fate,
    state::{Asked, Opinion, Publication},
    words::{AddresseeId, Occasion, Stage, TextName},
};

/// How many addressees may be named in one act.
const MOST: usize = 40;

/// The secretariat. Before the publication they are kept until it takes place; afterwards they are asked at once.
pub(super) fn decide(ground: &Ground<'_>, command: &NameAddressees, context: &mut Context) -> Decided {
    ground.role(Action::Transmit)?;
    let opinion = ground.opinion(command.opinion)?;
    match opinion.stage {
        Stage::Adopted if opinion.embargo().is_some() => under_embargo(opinion, command, context),
        Stage::Adopted if !matches!(opinion.publication, Some(Publication::Planned { .. })) => {
            before_publication(opinion, command, context)
        }
        Stage::Adopted => Err(Refusal::conflict("answers-publication-planned")),
        Stage::Published | Stage::Transmitted | Stage::PartlyAnswered => {
            links::stands(ground, opinion)?;
            at_once(ground, opinion, command, context)
        }
        Stage::Answered | Stage::FollowedUp => Err(Refusal::conflict("answers-all-answered")),
        Stage::FollowUpClosed => Err(Refusal::conflict("answers-follow-up-closed")),
        _ => Err(wrong_stage(opinion, "answers-not-to-transmit")),
    }
}

/// They replace those named before; nobody need know until the opinion is published.
fn before_publication(opinion: &Opinion, command: &NameAddressees, context: &mut Context) -> Decided {
    let named = named(opinion, command, context)?;
    let forgotten = (!opinion.fate.named().is_empty()).then(|| {
        let forgotten = AddresseesForgotten { opinion: opinion.id };
        NewEvent::sealed(stream(opinion.id), forgotten.into())
    });
    let named = named.into_iter().map(|(_, event)| NewEvent { sealed: true, ..event });
    Ok(Decision::all(forgotten.into_iter().chain(named).collect()).at(opinion.address()))
}

/// They come beside those named before, who may have been told of the embargo already.
fn under_embargo(opinion: &Opinion, command: &NameAddressees, context: &mut Context) -> Decided {
    if command.addressees.is_empty() {
        return Err(FieldError::new("addressees", "answers-nobody-named").into());
    }
    let named = named(opinion, command, context)?;
    let named = named.into_iter().map(|(_, event)| NewEvent { sealed: true, ..event });
    Ok(Decision::all(named.collect()).at(opinion.address()))
}

fn at_once(
    ground: &Ground<'_>,
    opinion: &Opinion,
    command: &NameAddressees,
    context: &mut Context,
) -> Decided {
    if command.addressees.is_empty() {
        return Err(FieldError::new("addressees", "answers-nobody-named").into());
    }
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar(orders);
    let asked = Asked { at: ground.now, answer_by: fate::answer_by(orders, &calendar, ground.now) };
    let mut events = Vec::new();
    for (addressee, named) in named(opinion, command, context)? {
        let recommendations = match &named.event {
            Event::AddresseeNamed(event) => event.recommendations.clone(),
            _ => Vec::new(),
        };
        events.push(named);
        events.extend(ask(opinion, addressee, recommendations, asked, &calendar, context));
    }
    if opinion.stage == Stage::Published {
        events.push(NewEvent::open(stream(opinion.id), Transmitted { opinion: opinion.id }.into()));
    }
    Ok(Decision::all(events).at(opinion.address()))
}

/// Puts recommendations to an addressee: the question, and the link with which it answers.
pub(super) fn ask(
    opinion: &Opinion,
    addressee: AddresseeId,
    recommendations: Vec<crate::words::BlockId>,
    asked: Asked,
    calendar: &pluriel_council::calendar::Calendar,
    context: &mut Context,
) -> [NewEvent<Event>; 2] {
    let question =
        AddresseeAsked { opinion: opinion.id, addressee, recommendations, answer_by: asked.answer_by };
    let until = fate::link_until(asked, Occasion::Transmission, calendar, asked.at);
    [
        NewEvent::open(stream(opinion.id), question.into()),
        links::give(opinion, addressee, Occasion::Transmission, until, context),
    ]
}

/// What names each addressee, checked: every fault is told at once.
fn named(
    opinion: &Opinion,
    command: &NameAddressees,
    context: &mut Context,
) -> Result<Vec<(AddresseeId, NewEvent<Event>)>, Refusal> {
    if command.addressees.len() > MOST {
        return Err(FieldError::new("addressees", "answers-too-many").with("most", MOST).into());
    }
    let mut form = Form::default();
    let mut named = Vec::new();
    for addressee in &command.addressees {
        if let Some(event) = one(opinion, addressee, &mut form, context) {
            named.push(event);
        }
    }
    form.finish()?;
    Ok(named)
}

fn one(
    opinion: &Opinion,
    addressee: &NewAddressee,
    form: &mut Form,
    context: &mut Context,
) -> Option<(AddresseeId, NewEvent<Event>)> {
    let name = form.line("name", &addressee.name, TextName::Addressee);
    let contact = form.optional("contact", &addressee.contact, TextName::Contact);
    let email = email(form, &addressee.email)?;
    let mut recommendations = addressee.recommendations.clone();
    recommendations.sort_unstable();
    recommendations.dedup();
    let is_there = |block| opinion.text.recommendations().any(|known| known.id == block);
    if recommendations.is_empty() || !recommendations.iter().all(|block| is_there(*block)) {
        form.fault(FieldError::new("recommendations", "answers-no-recommendation"));
        return None;
    }
    let id: AddresseeId = context.id();
    let with: With = contact.is_some().then_some(TextName::Contact).into_iter().collect();
    let event = AddresseeNamed { opinion: opinion.id, addressee: id, recommendations, with };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(event))
        .text(TextName::Addressee.as_str(), name)
        .text(TextName::Email.as_str(), email);
    if let Some(contact) = contact {
        event = event.text(TextName::Contact.as_str(), contact);
    }
    Some((id, event))
}

/// A mail address, cleaned.
pub(super) fn email(form: &mut Form, typed: &str) -> Option<String> {
    let email = form.line("email", typed, TextName::Email);
    if email.is_empty() {
        return None;
    }
    if !door::is_email(&email) {
        form.fault(FieldError::new("email", "answers-not-an-email"));
        return None;
    }
    Some(email)
}
