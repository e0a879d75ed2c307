//! Recording that the formation declined a question.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::Decline,
    events::{DeclineGround, Declined, Event, stream},
    words::{Stage, TextName},
};

/// The secretariat records the formation's refusal, with its reasons.
pub(super) fn decide(ground: &Ground<'_>, command: &Decline) -> Decided {
    ground.role(Action::Admit)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Referred, "opinions-not-referred")?;
    if opinion.handling.is_upheld() {
        return Err(Refusal::conflict("referral-upheld"));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    if let Some(meeting) = command.meeting {
        form.keep(ground.sitting("meeting", meeting, &opinion.formation));
    }
    form.finish()?;
    let declined =
        Declined { opinion: opinion.id, ground: DeclineGround::Formation { meeting: command.meeting } };
    let event = NewEvent::open(stream(opinion.id), Event::from(declined));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}
