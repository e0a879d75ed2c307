//! What an opinion does to an earlier one: fixed in its draft, checked before its call, done at its publication, taken back when the
//! vote on it is annulled.

use std::collections::BTreeMap;

use pluriel_council::{Decision, Instant, NewEvent, Refusal};
use pluriel_members::FormationId;

use super::{Decided, Ground};
use crate::{
    commands::FixConsequence,
    events::{ConsequenceFixed, Event, Repealed, Replaced, StoodAgain, stream},
    state::{Addressee, Opinion},
    words::{AddresseeId, Consequence, Deed, StageWord},
};

/// The pen, in the draft: positions are then taken on a text that says it.
pub(super) fn fix(ground: &Ground<'_>, command: FixConsequence) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    if command.consequence == opinion.text.consequence {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    check(ground, opinion, command.consequence)?;
    let version = opinion.text.version.saturating_add(1);
    let fixed = ConsequenceFixed { opinion: opinion.id, version, consequence: command.consequence };
    let event = NewEvent::open(stream(opinion.id), fixed.into());
    Ok(Decision::one(event).at(opinion.address()))
}

/// Refuses to do to an opinion what its own rule and formation did not admit (`specs/opinions.md`, "States": "by the rule that adopted
/// it"); to one that does not stand there is nothing to do.
pub(super) fn check(
    ground: &Ground<'_>,
    opinion: &Opinion,
    consequence: Option<Consequence>,
) -> Result<(), Refusal> {
    let Some(consequence) = consequence else { return Ok(()) };
    let target = target(ground, &opinion.formation, consequence)?;
    match (&opinion.admission, &target.admission) {
        (Some(own), Some(earlier)) if own.rule != earlier.rule => {
            Err(Refusal::conflict("afterlife-other-rule")
                .with("rule", earlier.rule_name.as_str())
                .with("own", own.rule_name.as_str())
                .with("number", target.number().unwrap_or_default().to_string()))
        }
        _ => Ok(()),
    }
}

/// The earlier opinion, if it stands and is of this formation.
pub(super) fn target<'a>(
    ground: &Ground<'a>,
    formation: &FormationId,
    consequence: Consequence,
) -> Result<&'a Opinion, Refusal> {
    let target = ground.state.opinion(consequence.opinion);
    let published = target.filter(|target| target.stage.word() == StageWord::Published);
    let target = published.ok_or(Refusal::conflict("afterlife-nothing-to-overtake"))?;
    let number = target.number().unwrap_or_default().to_string();
    if !target.stands() {
        return Err(Refusal::conflict("afterlife-stands-no-more").with("number", number));
    }
    if target.formation != *formation {
        return Err(Refusal::conflict("afterlife-other-formation").with("number", number));
    }
    Ok(target)
}

/// What the publication of an opinion does to the earlier one, if that one still stands.
pub(super) fn done(ground: &Ground<'_>, opinion: &Opinion) -> Option<NewEvent<Event>> {
    let Consequence { does, opinion: target } = opinion.text.consequence?;
    let target = ground.state.opinion(target).filter(|target| target.stands())?.id;
    let event = match does {
        Deed::Replaces => Replaced { opinion: target, by: opinion.id }.into(),
        Deed::Repeals => Repealed { opinion: target, by: opinion.id }.into(),
    };
    Some(NewEvent::open(stream(target), event))
}

/// What stands again when the vote on an opinion is annulled. One that was overtaken itself by a later one leaves nothing behind: the
/// later one is the council's last word. One that comes back and is annulled too gives way to the one before it.
pub(super) fn taken_back(ground: &Ground<'_>, opinion: &Opinion) -> Vec<NewEvent<Event>> {
    let mut events = Vec::new();
    let (mut annulled, mut known) = (opinion, vec![opinion.id]);
    while annulled.id != opinion.id || annulled.afterlife.overtaken.is_none() {
        let Some(target) =
            ground.state.overtaken_by(annulled.id).filter(|target| !known.contains(&target.id))
        else {
            break;
        };
        known.push(target.id);
        let answer_by = target.afterlife.overtaken.map(|overtaken| left(ground, target, overtaken.at));
        let again =
            StoodAgain { opinion: target.id, by: annulled.id, answer_by: answer_by.unwrap_or_default() };
        events.push(NewEvent::open(stream(target.id), again.into()));
        if target.stage.word() == StageWord::Published {
            break;
        }
        annulled = target;
    }
    events
}

/// Until when addressees have to answer whose clocks stopped at this instant and run again: the days that were left are given again,
/// whole.
fn left(ground: &Ground<'_>, opinion: &Opinion, stopped: Instant) -> BTreeMap<AddresseeId, Instant> {
    let Ok(orders) = ground.orders_of(opinion) else { return BTreeMap::new() };
    let calendar = ground.calendar(orders);
    let waits = |(id, addressee, asked): (AddresseeId, &Addressee, crate::state::Asked)| {
        let left = asked.answer_by.unix().saturating_sub(stopped.unix());
        let day = calendar.last_day(ground.now.plus_seconds(left.max(0)));
        let answer_by = calendar.instant_of(day.saturating_add(jiff::Span::new().days(1)).at(0, 0, 0, 0));
        (left > 0 && !addressee.has_answered()).then_some((id, answer_by))
    };
    opinion.fate.asked().into_iter().filter_map(waits).collect()
}
