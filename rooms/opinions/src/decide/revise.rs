//! Wording a block anew while the call is open.

use pluriel_council::{Arg, Decision, FieldError, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    blocks::{self, Cleaned},
    form::Form,
    ground::{in_stage, not_the_pen},
};
use crate::{
    commands::Revise,
    deadlines::{contest_end, reopened_end},
    events::{BlockWorded, TextRevised, stream},
    state::Call,
    substance::{Nature, is_substance},
    words::Stage,
};

/// The pen, before the end of the call. A change of substance reopens the call for the block and all that refer to it, as often as the
/// standing orders say, changes of one day together; one of form leaves time to contest it.
pub(super) fn decide(ground: &Ground<'_>, command: &Revise) -> Decided {
    ground.role(Action::Draft)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::Draft,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    in_stage(opinion, Stage::Call, "opinions-not-to-revise")?;
    let call = ground.open_call(opinion)?;
    blocks::seen(opinion, command.block, command.seen)?;
    let mut form = Form::default();
    let cleaned = Cleaned::of(&mut form, &command.wording);
    if command.wording == command.before {
        form.fault(FieldError::new("text", "opinions-revision-changes-nothing"));
    }
    form.finish()?;
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar_of(opinion, orders);
    let nature =
        if is_substance(&command.before, &command.wording) { Nature::Substance } else { command.nature };
    let used = call.reopenings.len();
    let (reopening, closes) = match nature {
        Nature::Form => {
            spare(used < times(orders.call.reopen.times), call, used)?;
            let contest = contest_end(&calendar, ground.now);
            if contest > call.closes {
                let closes = Arg::Deadline(call.closes);
                return Err(Refusal::conflict("opinions-revision-too-late").with("closes", closes));
            }
            (None, call.closes)
        }
        Nature::Substance => {
            let number = number(call, |at| calendar.day_of(at) == calendar.day_of(ground.now));
            spare(number <= times(orders.call.reopen.times), call, used)?;
            (u32::try_from(number).ok(), call.closes.max(reopened_end(orders, &calendar, ground.now)))
        }
    };
    let version = opinion.text.version.saturating_add(u32::from(nature == Nature::Substance));
    let worded = BlockWorded {
        opinion: opinion.id,
        version,
        block: command.block,
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
    };
    let mut concerns = command.concerns.clone();
    concerns.push(command.block);
    concerns.sort_unstable();
    concerns.dedup();
    let revised = TextRevised {
        opinion: opinion.id,
        call: call.number,
        version,
        block: command.block,
        nature,
        concerns,
        reopening,
        closes,
    };
    let worded = cleaned.onto(NewEvent::open(stream(opinion.id), worded.into()));
    let events = vec![worded, NewEvent::open(stream(opinion.id), revised.into())];
    Ok(Decision::all(events).at(opinion.address()))
}

fn times(times: u32) -> usize {
    usize::try_from(times).unwrap_or(usize::MAX)
}

/// The reopening that a change of now belongs to: the last one if it is of this day, else the next.
pub(super) fn number(call: &Call, is_today: impl Fn(pluriel_council::Instant) -> bool) -> usize {
    let used = call.reopenings.len();
    if call.reopenings.last().is_some_and(|last| is_today(last.at)) { used } else { used + 1 }
}

/// Refuses a change once no reopening is left: the call goes on to its end with the objections beside the text.
fn spare(left: bool, call: &Call, used: usize) -> Result<(), Refusal> {
    if left {
        return Ok(());
    }
    let closes = Arg::Deadline(call.closes);
    Err(Refusal::conflict("opinions-reopened-enough").with("times", used).with("closes", closes))
}
