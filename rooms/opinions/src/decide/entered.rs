//! Ballots received in writing and shows of hands: the secretariat enters what others decided, and never casts by its own decision.

use std::collections::BTreeSet;

use pluriel_council::{
    Arg, Context, Decision, FieldError, Instant, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};
use pluriel_meetings::MeetingId;

use super::{Decided, Ground, form::Form, take_position};
use crate::{
    commands::{ConfirmHands, EnterHands, TakePosition, TranscribeBallot},
    events::{Event, Hand, HandsConfirmed, HandsEntered, stream},
    letter, sittings,
    state::{Call, Opinion},
    words::{Position, TextName, Way},
};

/// The secretariat, with the words of the letter, while the vote is open, for a member that took no position itself.
pub(super) fn transcribe(ground: &Ground<'_>, command: &TranscribeBallot, context: &mut Context) -> Decided {
    ground.role(Action::EnterBallot)?;
    let opinion = ground.opinion(command.position.opinion)?;
    let call = ground.open_call(opinion)?;
    take_position::spoken(call)?;
    entitled(opinion, call, command.member)?;
    if spoke_itself(call, command.member) {
        return Err(Refusal::conflict("ballots-spoke-itself").with("member", command.member));
    }
    let mut form = Form::default();
    let words = form.text("letter", &command.letter, TextName::Text);
    let document = command.document.as_ref().and_then(|document| form.keep(letter::stored(document)));
    let asked =
        take_position::Asked { member: command.member, way: Way::Writing, position: &command.position };
    let cast = take_position::cast(ground, opinion, call, &asked, context);
    let cast = match (form.finish(), cast) {
        (Ok(()), cast) => cast?,
        (Err(refusal), Err(other)) if other.kind == refusal.kind => {
            return Err(other.fields.into_iter().fold(refusal, Refusal::field));
        }
        (Err(refusal), _) => return Err(refusal),
    };
    let texts = [(TextName::Text, Some(words)), (TextName::Letter, document)];
    let events = take_position::with_texts(cast, &texts);
    Ok(Decision::all(events).at(opinion.address()))
}

/// The secretariat, once a vote, while members still have the time to correct what is entered.
pub(super) fn enter(ground: &Ground<'_>, command: &EnterHands) -> Decided {
    ground.role(Action::EnterBallot)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    take_position::spoken(call)?;
    if call.contested.hands.as_ref().is_some_and(|held| held.confirmed.is_some()) {
        return Err(Refusal::conflict("ballots-hands-once"));
    }
    if command.version != call.version() {
        return Err(Refusal::conflict("opinions-text-changed").with("version", call.version()));
    }
    ground.sitting("meeting", command.meeting, &opinion.formation)?;
    let until = correct_end(ground, opinion, command.meeting)?;
    if ground.now >= until {
        return Err(Refusal::conflict("ballots-hands-too-late").with("until", Arg::Deadline(until)));
    }
    hands_are_right(call, opinion, &command.hands)?;
    let entered = HandsEntered {
        opinion: opinion.id,
        call: call.number,
        meeting: command.meeting,
        hands: command.hands.clone(),
    };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), entered.into())).at(opinion.address()))
}

/// A delegate of a member of the electorate who is not of the secretariat. The end of the vote moves, if it must, so that every member
/// has two working days after the meeting to correct what was entered.
pub(super) fn confirm(ground: &Ground<'_>, command: ConfirmHands, context: &mut Context) -> Decided {
    let member = ground.seat(Action::ConfirmHands)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    let held = call.contested.hands.as_ref().filter(|held| held.confirmed.is_none());
    let held = held.ok_or(Refusal::conflict("ballots-no-hands"))?;
    let votes = call.electorate.contains(member) && !opinion.stands_aside(member);
    ground.permit(
        Action::ConfirmHands,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    let hosts = ground.rooms.people().secretariat(ground.now);
    if ground.actor.person().is_some_and(|person| hosts.iter().any(|host| host.id == person)) {
        return Err(Refusal::forbidden("ballots-hands-own-entry"));
    }
    if held.seq != command.entry {
        return Err(Refusal::conflict("ballots-hands-changed"));
    }
    let until = correct_end(ground, opinion, held.meeting)?;
    if ground.now >= until {
        return Err(Refusal::conflict("ballots-hands-too-late").with("until", Arg::Deadline(until)));
    }
    let mut cast = Vec::new();
    let mut entered: u32 = 0;
    // Who took its position itself, or stood aside meanwhile, keeps it so.
    for hand in held.hands.iter().filter(|hand| is_to_enter(opinion, call, hand)) {
        let position = shown(opinion, call, hand);
        let asked = take_position::Asked { member: hand.member, way: Way::Hands, position: &position };
        cast.extend(take_position::cast(ground, opinion, call, &asked, context)?);
        entered = entered.saturating_add(1);
    }
    let confirmed = HandsConfirmed {
        opinion: opinion.id,
        call: call.number,
        meeting: held.meeting,
        member,
        entered,
        closes: call.closes.max(until),
    };
    let confirmed = NewEvent::open(stream(opinion.id), Event::from(confirmed));
    Ok(Decision::all([confirmed].into_iter().chain(cast).collect()).at(opinion.address()))
}

fn is_to_enter(opinion: &Opinion, call: &Call, hand: &Hand) -> bool {
    !spoke_itself(call, hand.member) && !opinion.stands_aside(hand.member)
}

/// A position without words.
fn shown(opinion: &Opinion, call: &Call, hand: &Hand) -> TakePosition {
    TakePosition {
        opinion: opinion.id,
        version: call.version(),
        position: hand.position,
        reservation: String::new(),
        reasons: String::new(),
        raises: false,
        keeps: None,
        explanation: String::new(),
        statement: String::new(),
        signs: false,
    }
}

/// Each member of the electorate at most once; a reservation is not shown by a hand.
fn hands_are_right(call: &Call, opinion: &Opinion, hands: &[Hand]) -> Result<(), Refusal> {
    if hands.is_empty() {
        return Err(FieldError::new("hands", "field-required").into());
    }
    let mut seen = BTreeSet::new();
    for hand in hands {
        let votes = call.electorate.contains(hand.member) && !opinion.stands_aside(hand.member);
        if !votes || !seen.insert(hand.member) || hand.position == Position::SupportsWithReservation {
            return Err(FieldError::new("hands", "ballots-hand-wrong").with("member", hand.member).into());
        }
    }
    Ok(())
}

/// Until when members correct what was entered from a meeting.
fn correct_end(ground: &Ground<'_>, opinion: &Opinion, meeting: MeetingId) -> Result<Instant, Refusal> {
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar_of(opinion, orders);
    let day = sittings::day(ground.rooms, meeting, &calendar).ok_or(Refusal::conflict("ballots-no-hands"))?;
    Ok(calendar.working_days_after(day, orders.hands.correct_working_days))
}

/// Refuses a member that does not vote, or stands aside.
fn entitled(opinion: &Opinion, call: &Call, member: MemberId) -> Result<(), Refusal> {
    if !call.electorate.contains(member) {
        return Err(FieldError::new("member", "ballots-challenged-not-in-electorate").into());
    }
    if opinion.stands_aside(member) {
        return Err(Refusal::conflict("ballots-stands-aside").with("member", member));
    }
    Ok(())
}

/// Whether a member took the position that it holds itself, or by its proxy.
fn spoke_itself(call: &Call, member: MemberId) -> bool {
    call.position_of(member).is_some_and(|held| matches!(held.way, Way::Own | Way::Proxy))
}
