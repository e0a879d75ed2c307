//! Answering an objection.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, form::Form, ground::not_the_pen, objections};
use crate::{
    commands::AnswerObjection,
    deadlines,
    events::{Event, ObjectionAnswered, stream},
    words::TextName,
};

/// The pen, until the publication; late answers are shown as such. The objector's time starts.
pub(super) fn decide(ground: &Ground<'_>, command: &AnswerObjection) -> Decided {
    let member = ground.seat(Action::AnswerObjection)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::AnswerObjection,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    objections::still_discussed(opinion)?;
    let (call, objection) = objections::objection(opinion, command.objection)?;
    if let Some(answer) = &objection.answer {
        return Err(Refusal::conflict("opinions-objection-answered").with("at", answer.at));
    }
    if !objection.is_open() {
        return Err(Refusal::conflict("opinions-objection-over"));
    }
    let mut form = Form::default();
    let text = form.text("text", &command.text, TextName::Text);
    form.finish()?;
    let orders = ground.orders_of(opinion)?;
    let answered = ObjectionAnswered {
        opinion: opinion.id,
        call: call.number,
        objection: objection.id,
        member,
        reply_by: deadlines::reply_end(orders, &ground.calendar_of(opinion, orders), ground.now),
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(answered)).text(TextName::Text.as_str(), text);
    Ok(Decision::one(event).at(format!("{}#o{}", opinion.address(), objection.id)))
}
