//! The time to undo a publication is over.

use pluriel_council::{Context, Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, consequence, name_addressees::ask};
use crate::{
    commands::PublishPlanned,
    events::{ApprovalAsked, Event, Published, Transmitted, stream},
    fate,
    state::{Asked, Publication},
    words::Stage,
};

/// The opinion is published, the approvals that its rule wants are asked, and its recommendations are put to those that were named.
pub(super) fn decide(ground: &Ground<'_>, command: PublishPlanned, context: &mut Context) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(Publication::Planned { at }) = opinion.publication else { return Ok(Decision::nothing()) };
    let Some(admission) = opinion.admission.as_ref().filter(|_| opinion.stage == Stage::Adopted) else {
        return Ok(Decision::nothing());
    };
    if ground.now < at {
        return Err(Refusal::conflict("opinions-not-due").with("due", at));
    }
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar(orders);
    let published = Published { opinion: opinion.id, licence: orders.publish.licence.clone() };
    let asked = (1..).zip(admission.rule.then()).map(|(step, approval)| {
        let answer_by = calendar.after_days(ground.now, approval.within_days.get());
        Event::from(ApprovalAsked { opinion: opinion.id, step, by: approval.by.to_string(), answer_by })
    });
    let mut events: Vec<_> = std::iter::once(Event::from(published))
        .chain(asked)
        .map(|event| NewEvent::open(stream(opinion.id), event))
        .collect();
    let named = opinion.fate.named();
    let is_put = !named.is_empty();
    let clock = Asked { at: ground.now, answer_by: fate::answer_by(orders, &calendar, ground.now) };
    for (id, addressee) in named {
        let recommendations = addressee.recommendations.keys().copied().collect();
        events.extend(ask(opinion, id, recommendations, clock, &calendar, context));
    }
    if is_put {
        events.push(NewEvent::open(stream(opinion.id), Transmitted { opinion: opinion.id }.into()));
    }
    events.extend(consequence::done(ground, opinion));
    Ok(Decision::all(events).at(opinion.address()))
}
