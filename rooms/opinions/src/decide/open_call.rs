//! Opening the call for positions.

use pluriel_council::{Arg, Decision, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    amendments::settle,
    consequence, fast_track,
    ground::{in_stage, not_the_pen},
};
use crate::{
    commands::OpenCall,
    deadlines::call_end,
    electorate::Electorate,
    events::{CallOpened, ElectorateListed, Event, stream},
    publicity,
    secret_ballot::hindrance,
    sittings,
    standing_orders::{BallotForm, BallotWhen, StandingOrders},
    state::Opinion,
    words::{BlockKind, Stage},
};

/// How many members an entry lists at most: an entry is small (`specs/record.md` §2), a member takes some 100 bytes of it.
const MEMBERS_OF_AN_ENTRY: usize = 400;

/// The pen or the secretariat, once every comment is answered, on the text that was read. Text and electorate are frozen.
pub(super) fn decide(ground: &Ground<'_>, command: OpenCall) -> Decided {
    ground.role(Action::OpenCall)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::OpenCall,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    if opinion.stage != Stage::LastReading {
        in_stage(opinion, Stage::Drafting, "opinions-not-drafting")?;
        settle::none_waits(ground, opinion)?;
    }
    fast_track::none_is_voted(opinion)?;
    last_reading_is_done(ground, opinion)?;
    text_is_ready(opinion, command.version)?;
    consequence::check(ground, opinion, opinion.text.consequence)?;
    let orders = ground.orders_of(opinion)?;
    let events = opening(ground, opinion, orders)?;
    Ok(Decision::all(events).at(opinion.address()))
}

/// The opening of a call on the text as it stands: text and electorate are frozen.
pub(super) fn opening(
    ground: &Ground<'_>,
    opinion: &Opinion,
    orders: &StandingOrders,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let electorate = Electorate::now(ground.members, opinion, orders.carriage_by, ground.now)
        .without(&ground.state.dormant_in(&opinion.formation));
    if electorate.is_empty() {
        return Err(Refusal::conflict("opinions-nobody-votes"));
    }
    let always_secret = orders.ballot.form == BallotForm::Secret && orders.ballot.when == BallotWhen::Always;
    if let Some(admission) = opinion.admission.as_ref().filter(|_| always_secret) {
        let rule = (admission.rule_name.as_str(), &admission.rule);
        hindrance(rule, &electorate, &opinion.recused).map_or(Ok(()), Err)?;
    }
    if let Some(admission) = &opinion.admission {
        let rule = (admission.rule_name.as_str(), &admission.rule);
        publicity::hindrance(rule, admission.publicity, &electorate, &opinion.recused).map_or(Ok(()), Err)?;
    }
    let calendar = ground.calendar_of(opinion, orders);
    let next_meeting = sittings::next(ground.rooms, &opinion.formation, &calendar, ground.now);
    let end = call_end(orders, &calendar, ground.now, next_meeting);
    let call = u32::try_from(opinion.calls.len()).unwrap_or(u32::MAX).saturating_add(1);

    let dormant = ground.state.dormant_in(&opinion.formation).into_iter();
    let dormant = dormant.filter(|member| ground.votes(&opinion.formation, *member)).collect();

    let stream = stream(opinion.id);
    let electors: Vec<_> = electorate.electors().cloned().collect();
    let lists = electors.chunks(MEMBERS_OF_AN_ENTRY).map(|electors| {
        let listed = ElectorateListed { opinion: opinion.id, call, electors: electors.to_vec() };
        NewEvent::open(stream, Event::from(listed))
    });
    let opened = CallOpened {
        opinion: opinion.id,
        call,
        version: opinion.text.version,
        members: u32::try_from(electorate.len()).unwrap_or(u32::MAX),
        electorate: electorate.hash(),
        closes: end.closes,
        ordinary_end: end.ordinary_end,
        spans: end.spans,
        reminders: end.reminders,
        dormant,
    };
    Ok(lists.chain([NewEvent::open(stream, opened.into())]).collect())
}

/// Refuses a text that amendments changed and that was not read once more.
fn last_reading_is_done(ground: &Ground<'_>, opinion: &Opinion) -> Result<(), Refusal> {
    match opinion.last_reading {
        Some(closes) if opinion.stage == Stage::LastReading && ground.now < closes => {
            Err(Refusal::conflict("amending-last-reading-goes-on").with("closes", Arg::Deadline(closes)))
        }
        _ if opinion.stage == Stage::Drafting && opinion.owes_last_reading() => {
            Err(Refusal::conflict("amending-last-reading-first"))
        }
        _ => Ok(()),
    }
}

/// Refuses a text that is empty, changed since it was read, or discussed without answer.
fn text_is_ready(opinion: &Opinion, version: u32) -> Result<(), Refusal> {
    let says_something = |kind| matches!(kind, Some(BlockKind::Paragraph | BlockKind::Recommendation));
    if !opinion.text.blocks.iter().any(|block| says_something(block.kind())) {
        return Err(Refusal::conflict("opinions-text-empty"));
    }
    if opinion.text.version != version {
        return Err(Refusal::conflict("opinions-text-changed").with("version", opinion.text.version));
    }
    let unanswered = opinion.unanswered().len();
    if unanswered > 0 {
        return Err(Refusal::conflict("opinions-comments-unanswered").with("unanswered", unanswered));
    }
    let open = opinion.open_suggestions().len();
    if open > 0 {
        return Err(Refusal::conflict("drafting-suggestions-open").with("open", open));
    }
    Ok(())
}
