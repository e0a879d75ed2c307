//! Taking a position in one's member's name.

use pluriel_council::{
    Context, Decision, FieldError, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, objections};
use crate::{
    commands::TakePosition,
    events::{Event, PositionTaken, With, stream},
    state::{Call, Opinion},
    words::{Position, TextName, Way},
};

/// A position that is taken, or entered, for a member.
pub(super) struct Asked<'a> {
    /// The member.
    pub member: MemberId,
    /// How it came.
    pub way: Way,
    /// What it says.
    pub position: &'a TakePosition,
}

/// Whoever is in charge of a member of the electorate, on the text that it read, before the end of the call. Sealed; replaces the
/// position that the member took before.
pub(super) fn decide(ground: &Ground<'_>, command: &TakePosition, context: &mut Context) -> Decided {
    let member = ground.seat(Action::TakePosition)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    spoken(call)?;
    let votes = call.electorate.contains(member);
    let is_recused = opinion.recused.contains_key(&member);
    ground.permit(
        Action::TakePosition,
        |condition| condition == Condition::InElectorate && votes && !is_recused,
        || Refusal::forbidden(if is_recused { "opinions-recused" } else { "opinions-not-in-electorate" }),
    )?;
    ground.one_voice(opinion, call)?;
    ground.is_in_charge(member)?;
    if let Some(holder) = opinion.proxy_in(call, member) {
        return Err(Refusal::forbidden("ballots-gave-proxy").with("member", holder));
    }
    let asked = Asked { member, way: Way::Own, position: command };
    let events = cast(ground, opinion, call, &asked, context)?;
    Ok(Decision::all(events).at(format!("{}/position", opinion.address())))
}

/// The position of a member that may take one, with what it does to objections; the position itself stands first.
pub(super) fn cast(
    ground: &Ground<'_>,
    opinion: &Opinion,
    call: &Call,
    asked: &Asked<'_>,
    context: &mut Context,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let Asked { member, way, position: command } = *asked;
    spoken(call)?;
    if call.contested.barred.contains(&member) {
        return Err(Refusal::forbidden("ballots-barred"));
    }
    if command.version != call.version() {
        return Err(Refusal::conflict("opinions-text-changed").with("version", call.version()));
    }
    let texts = texts(command)?;
    let with: With = texts.iter().map(|(name, _)| *name).collect();
    let orders = ground.orders_of(opinion)?;
    let reasons = texts.iter().find(|(name, _)| *name == TextName::Reasons).map(|(_, text)| text.as_str());
    let said = objections::said_with(command, opinion, call, orders, member, reasons.is_some());
    let objection = match said {
        objections::Said::Goes(objection) => Some(objection),
        objections::Said::Raised => Some(context.id()),
        objections::Said::Sealed | objections::Said::Nothing => None,
    };
    let taken = PositionTaken {
        opinion: opinion.id,
        call: call.number,
        member,
        version: command.version,
        position: command.position,
        objection: said != objections::Said::Nothing,
        raises: objection,
        signs: command.signs && with.contains(&TextName::Statement),
        with,
        way,
    };
    let event = NewEvent::sealed(stream(opinion.id), Event::from(taken));
    let raised =
        reasons.zip(objection.filter(|_| said == objections::Said::Raised)).map(|(reasons, objection)| {
            objections::raised(ground, opinion, call, orders, objection, member, reasons)
        });
    let ended = objections::ended_by(opinion, call, member, said);
    let event = texts.into_iter().fold(event, |event, (name, text)| event.text(name.as_str(), text));
    Ok([event].into_iter().chain(ended).chain(raised).collect())
}

/// Refuses what would say in a secret ballot who says what.
pub(super) fn spoken(call: &Call) -> Result<(), Refusal> {
    match call.secret {
        Some(_) => Err(Refusal::conflict("secret-position-in-secret-ballot")),
        None => Ok(()),
    }
}

/// The same with texts of the letter from which the position was transcribed.
pub(super) fn with_texts(
    events: Vec<NewEvent<Event>>,
    texts: &[(TextName, Option<String>)],
) -> Vec<NewEvent<Event>> {
    let with_texts = |mut event: NewEvent<Event>| {
        let Event::PositionTaken(taken) = &mut event.event else { return event };
        let texts = texts.iter().filter_map(|(name, text)| Some((*name, text.as_ref()?)));
        taken.with.extend(texts.clone().map(|(name, _)| name));
        texts.fold(event, |event, (name, text)| event.text(name.as_str(), text.clone()))
    };
    events.into_iter().map(with_texts).collect()
}

/// The texts that come with the position: a reservation goes with support under reservation and with nothing else, reasons with
/// opposition alone.
fn texts(command: &TakePosition) -> Result<Vec<(TextName, String)>, Refusal> {
    let mut form = Form::default();
    let reservation = form.optional("reservation", &command.reservation, TextName::Reservation);
    let reasons = form.optional("reasons", &command.reasons, TextName::Reasons);
    let explanation = form.optional("explanation", &command.explanation, TextName::Explanation);
    let statement = form.optional("statement", &command.statement, TextName::Statement);
    let with_reservation = command.position == Position::SupportsWithReservation;
    match (&reservation, with_reservation) {
        (None, true) => form.fault(FieldError::new("reservation", "opinions-reservation-required")),
        (Some(_), false) => form.fault(FieldError::new("reservation", "opinions-reservation-alone")),
        _ => {}
    }
    if reasons.is_some() && command.position != Position::Opposes {
        form.fault(FieldError::new("reasons", "opinions-reasons-alone"));
    }
    form.finish()?;
    let texts = [
        (TextName::Reservation, reservation),
        (TextName::Reasons, reasons),
        (TextName::Explanation, explanation),
        (TextName::Statement, statement),
    ];
    Ok(texts.into_iter().filter_map(|(name, text)| Some((name, text?))).collect())
}
