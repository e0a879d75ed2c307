//! Giving an opinion up before its call.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::Abandon,
    events::{Abandoned, Event, stream},
    words::{Stage, TextName},
};

/// Its author, with reasons, while the text is written.
pub(super) fn decide(ground: &Ground<'_>, command: &Abandon) -> Decided {
    let member = ground.seat(Action::Abandon)?;
    let opinion = ground.opinion(command.opinion)?;
    let signed = opinion.referral().is_some_and(|referral| referral.authors.contains(&member));
    ground.permit(
        Action::Abandon,
        |condition| condition == Condition::IsAuthor && signed,
        || Refusal::forbidden("opinions-not-the-author"),
    )?;
    if opinion.stage != Stage::LastReading {
        in_stage(opinion, Stage::Drafting, "opinions-not-to-abandon")?;
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let event = NewEvent::open(stream(opinion.id), Event::from(Abandoned { opinion: opinion.id }));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}
