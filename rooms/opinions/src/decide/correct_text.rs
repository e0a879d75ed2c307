//! Correcting a slip in a published text, and contesting that it was one.

use pluriel_council::{
    Arg, Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{
    Decided, Ground,
    blocks::{self, Cleaned},
    form::Form,
    ground::{not_the_pen, wrong_stage},
};
use crate::{
    commands::{ContestCorrection, CorrectText},
    deadlines::correction_end,
    erratum::not_form,
    events::{CorrectionContested, TextCorrected, stream},
    state::Opinion,
    words::{BlockId, StageWord},
};

/// The pen or the secretariat, form alone. The version that was adopted stays what it is, and its proof with it.
pub(super) fn correct(ground: &Ground<'_>, command: &CorrectText) -> Decided {
    ground.role(Action::CorrectText)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::CorrectText,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    is_published(opinion)?;
    blocks::seen(opinion, command.block, command.seen)?;
    is_not_disputed(ground, opinion, command.block)?;
    let mut form = Form::default();
    let cleaned = Cleaned::of(&mut form, &command.wording);
    if command.wording == command.before {
        form.fault(FieldError::new("text", "opinions-revision-changes-nothing"));
    } else if let Some(fault) = not_form(&command.before, &command.wording) {
        form.fault(fault);
    }
    form.finish()?;
    let corrected = TextCorrected {
        opinion: opinion.id,
        version: opinion.text.version.saturating_add(1),
        block: command.block,
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
        member: ground.actor.member(),
        contest_by: correction_end(&ground.calendar(ground.orders_of(opinion)?), ground.now),
    };
    let event = cleaned.onto(NewEvent::open(stream(opinion.id), corrected.into()));
    Ok(Decision::one(event).at(opinion.address()))
}

/// Any member of the formation, within two working days: the words stand again as they were.
pub(super) fn contest(ground: &Ground<'_>, command: ContestCorrection) -> Decided {
    let member = ground.seat(Action::ContestForm)?;
    let opinion = ground.opinion(command.opinion)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::ContestForm,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    is_published(opinion)?;
    let correction = opinion.afterlife.correction(command.correction);
    let correction = correction.ok_or(Refusal::not_found("afterlife-correction-unknown"))?;
    if let Some(contest) = correction.contested {
        return Err(Refusal::conflict("afterlife-correction-withdrawn").with("member", contest.member));
    }
    if ground.now >= correction.contest_by {
        let ended = Arg::Deadline(correction.contest_by);
        return Err(Refusal::conflict("afterlife-contest-over").with("ended", ended));
    }
    let contested = CorrectionContested {
        opinion: opinion.id,
        correction: correction.seq,
        member,
        version: opinion.text.version.saturating_add(1),
    };
    let event = NewEvent::open(stream(opinion.id), contested.into());
    Ok(Decision::one(event).at(opinion.address()))
}

fn is_published(opinion: &Opinion) -> Result<(), Refusal> {
    let published = opinion.stage.word() == StageWord::Published;
    if published { Ok(()) } else { Err(wrong_stage(opinion, "afterlife-not-published")) }
}

/// Refuses a passage whose last correction may still be contested, or was: what members dispute is no slip.
fn is_not_disputed(ground: &Ground<'_>, opinion: &Opinion, block: BlockId) -> Result<(), Refusal> {
    let last = opinion.afterlife.corrections.iter().rev().find(|correction| correction.block == block);
    let Some(last) = last else { return Ok(()) };
    if let Some(contest) = last.contested {
        return Err(Refusal::conflict("afterlife-passage-disputed").with("member", contest.member));
    }
    if ground.now < last.contest_by {
        let until = Arg::Deadline(last.contest_by);
        return Err(Refusal::conflict("afterlife-passage-waits").with("until", until));
    }
    Ok(())
}
