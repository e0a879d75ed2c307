//! What the decisions on objections share.

use pluriel_council::{MemberId, NewEvent, Refusal};

use super::Ground;
use crate::{
    commands::TakePosition,
    deadlines,
    events::{Event, ObjectionEnded, ObjectionRaised, With, stream},
    standing_orders::{ObjectionForm, StandingOrders},
    state::{Call, Objection, Opinion},
    words::{ObjectionEnd, ObjectionId, Position, Publicity, Stage},
};

/// What a position says of an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// None.
    Nothing,
    /// One that stays sealed with the position, until the closing.
    Sealed,
    /// One that is raised in public now.
    Raised,
    /// The one that its member raised before goes on.
    Goes(ObjectionId),
}

/// What a position says of an objection. Where reasons make one, it is public at once where positions are named, and elsewhere if its
/// member asks so: what is not public cannot be answered. Where a remedy makes one, it is raised apart, and goes on while its member
/// opposes.
pub(super) fn said_with(
    command: &TakePosition,
    opinion: &Opinion,
    call: &Call,
    orders: &StandingOrders,
    member: MemberId,
    has_reasons: bool,
) -> Said {
    let opposes = command.position == Position::Opposes;
    let standing = call.objection_of(member).filter(|objection| objection.stands());
    match orders.call.objection {
        ObjectionForm::Remedy => {
            standing.filter(|_| opposes).map_or(Said::Nothing, |held| Said::Goes(held.id))
        }
        ObjectionForm::Reasons if !opposes || !has_reasons => Said::Nothing,
        ObjectionForm::Reasons => match standing.filter(|held| command.keeps == Some(held.id)) {
            Some(held) => Said::Goes(held.id),
            None if command.raises || is_named(opinion) => Said::Raised,
            None => Said::Sealed,
        },
    }
}

fn is_named(opinion: &Opinion) -> bool {
    opinion.admission.as_ref().is_some_and(|admission| admission.publicity == Publicity::Named)
}

/// An objection raised without passages.
pub(super) fn raised(
    ground: &Ground<'_>,
    opinion: &Opinion,
    call: &Call,
    orders: &StandingOrders,
    objection: ObjectionId,
    member: MemberId,
    reasons: &str,
) -> NewEvent<Event> {
    let raised = ObjectionRaised {
        opinion: opinion.id,
        call: call.number,
        objection,
        member,
        version: call.version(),
        blocks: Vec::new(),
        answer_by: deadlines::answer_end(&ground.calendar_of(opinion, orders), ground.now),
        with: With::new(),
    };
    NewEvent::open(stream(opinion.id), raised.into()).text("reasons", reasons.to_owned())
}

/// The end of the objection that a member raised before, when its new position does not go on with it.
pub(super) fn ended_by(
    opinion: &Opinion,
    call: &Call,
    member: MemberId,
    said: Said,
) -> Option<NewEvent<Event>> {
    let held = call.objection_of(member).filter(|objection| objection.stands())?;
    let end = match said {
        Said::Goes(objection) if objection == held.id => return None,
        Said::Raised => ObjectionEnd::Replaced,
        _ => ObjectionEnd::Lifted,
    };
    Some(ended(opinion, call, held, end, Some(member)))
}

/// An objection ends.
pub(super) fn ended(
    opinion: &Opinion,
    call: &Call,
    objection: &Objection,
    end: ObjectionEnd,
    member: Option<MemberId>,
) -> NewEvent<Event> {
    let ended =
        ObjectionEnded { opinion: opinion.id, call: call.number, objection: objection.id, end, member };
    NewEvent::open(stream(opinion.id), ended.into())
}

/// The objection that a command is about, with its call: in the last call of an opinion that is not published nor ended.
pub(super) fn objection(opinion: &Opinion, objection: ObjectionId) -> Result<(&Call, &Objection), Refusal> {
    let found = opinion.call().and_then(|call| Some((call, call.objection(objection)?)));
    found.ok_or(Refusal::not_found("opinions-objection-unknown"))
}

/// Refuses an opinion that is published or ended, or whose text is being rewritten: objections are settled.
pub(super) fn still_discussed(opinion: &Opinion) -> Result<(), Refusal> {
    if opinion.stage.is_end() || matches!(opinion.stage, Stage::Referred | Stage::Drafting) {
        return Err(super::ground::wrong_stage(opinion, "opinions-objections-settled"));
    }
    Ok(())
}
