//! The last reading, once amendments changed the text: edits of coherence, and nothing else.

use pluriel_council::{Arg, Decision, FieldError, NewEvent, Refusal, access::Action};

use super::{super::Decided, Ground, settle};
use crate::{
    commands::{MakeCoherent, OpenLastReading},
    deadlines::last_reading_end,
    decide::{
        blocks::{self, Cleaned},
        form::Form,
        ground::{in_stage, not_the_pen},
    },
    events::{BlockWorded, Event, LastReadingOpened, stream},
    substance::is_substance,
    words::Stage,
};

/// The pen or the secretariat, once no amendment waits, on the text that was read.
pub(in crate::decide) fn open(ground: &Ground<'_>, command: OpenLastReading) -> Decided {
    ground.role(Action::OpenCall)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::OpenCall,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    in_stage(opinion, Stage::Drafting, "opinions-not-drafting")?;
    if !opinion.owes_last_reading() {
        return Err(Refusal::conflict("amending-no-last-reading"));
    }
    settle::none_waits(ground, opinion)?;
    if opinion.text.version != command.version {
        return Err(Refusal::conflict("opinions-text-changed").with("version", opinion.text.version));
    }
    let closes = last_reading_end(&ground.calendar_of(opinion, ground.orders_of(opinion)?), ground.now);
    let opened = LastReadingOpened { opinion: opinion.id, version: command.version, closes };
    let event = NewEvent::open(stream(opinion.id), Event::from(opened));
    Ok(Decision::one(event).at(opinion.address()))
}

/// The pen, before the end of the last reading: nothing that is substance by construction.
pub(in crate::decide) fn make_coherent(ground: &Ground<'_>, command: &MakeCoherent) -> Decided {
    ground.role(Action::Draft)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::Draft,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    in_stage(opinion, Stage::LastReading, "amending-not-last-reading")?;
    if let Some(closes) = opinion.last_reading.filter(|closes| ground.now >= *closes) {
        return Err(Refusal::conflict("amending-last-reading-over").with("closed", Arg::Deadline(closes)));
    }
    blocks::seen(opinion, command.block, command.seen)?;
    let mut form = Form::default();
    let cleaned = Cleaned::of(&mut form, &command.wording);
    if command.wording == command.before {
        form.fault(FieldError::new("text", "opinions-revision-changes-nothing"));
    }
    form.finish()?;
    if is_substance(&command.before, &command.wording) {
        return Err(Refusal::conflict("amending-is-substance"));
    }
    let worded = BlockWorded {
        opinion: opinion.id,
        version: opinion.text.version.saturating_add(1),
        block: command.block,
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
    };
    let event = cleaned.onto(NewEvent::open(stream(opinion.id), worded.into()));
    Ok(Decision::one(event).at(opinion.address()))
}
