//! Ending a follow-up.

use pluriel_council::{
    Arg, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, links};
use crate::{
    commands::CloseFollowUp,
    events::{Event, FollowUpClosed, With, stream},
    fate,
    words::{FollowUpEnd, TextName},
};

/// A rapporteur or the secretariat: when everything is done or dropped, or when the time is over, with a closing note.
pub(super) fn decide(ground: &Ground<'_>, command: &CloseFollowUp) -> Decided {
    ground.role(Action::CloseFollowUp)?;
    let opinion = ground.opinion(command.opinion)?;
    let charged = ground.actor.member().is_some_and(|member| opinion.is_rapporteur(member));
    ground.permit(
        Action::CloseFollowUp,
        |condition| condition == Condition::IsRapporteur && charged,
        || Refusal::forbidden("answers-not-a-rapporteur"),
    )?;
    links::under_way(opinion)?;
    let orders = ground.orders_of(opinion)?;
    let end = fate::end(opinion, orders, &ground.calendar(orders));
    let is_over = end.is_some_and(|end| end <= ground.now);
    let ground_of_end = if opinion.fate.is_settled() {
        FollowUpEnd::Settled
    } else if is_over {
        FollowUpEnd::Time
    } else {
        let refusal = Refusal::conflict("answers-follow-up-open");
        return Err(match end {
            Some(end) => refusal.with("end", Arg::Deadline(end)),
            None => refusal.with("end", ""),
        });
    };
    let mut form = Form::default();
    let note = if ground_of_end == FollowUpEnd::Time {
        Some(form.text("note", &command.note, TextName::Note))
    } else {
        form.optional("note", &command.note, TextName::Note)
    };
    form.finish()?;
    let with: With = note.is_some().then_some(TextName::Note).into_iter().collect();
    let closed = FollowUpClosed { opinion: opinion.id, ground: ground_of_end, with };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(closed));
    if let Some(note) = note {
        event = event.text(TextName::Note.as_str(), note);
    }
    Ok(Decision::one(event).at(opinion.address()))
}
