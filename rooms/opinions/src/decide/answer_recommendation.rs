//! Answering one recommendation.

use jiff::civil::Date;
use pluriel_council::{
    Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, links};
use crate::{
    commands::{AnswerRecommendation, AnswerSource},
    events::{AllAnswered, AnswerGiven, Event, FollowedUp, PartlyAnswered, With, stream},
    letter,
    state::Opinion,
    words::{AnswerKind, Stage, TextName},
};

/// Whoever holds a link of the addressee, or the secretariat from a letter; a changed answer keeps the former.
pub(super) fn decide(ground: &Ground<'_>, command: &AnswerRecommendation) -> Decided {
    let opinion = ground.opinion(command.opinion)?;
    let transcribed = permit(ground, opinion, command)?;
    links::asked(opinion, command.addressee)?;
    links::under_way(opinion)?;
    links::stands(ground, opinion)?;
    let put = opinion.fate.put(command.addressee, command.recommendation);
    put.ok_or(Refusal::not_found("answers-not-put"))?;

    let today = ground.calendar(ground.orders_of(opinion)?).day_of(ground.now);
    let mut form = Form::default();
    let needs_reasons = matches!(command.answer, AnswerKind::Refused | AnswerKind::AcceptedInPart);
    let reasons = if needs_reasons {
        Some(form.text("reasons", &command.reasons, TextName::Reasons))
    } else {
        form.optional("reasons", &command.reasons, TextName::Reasons)
    };
    let whose =
        (command.answer == AnswerKind::NotOurs).then(|| form.line("whose", &command.whose, TextName::Whose));
    let again = form.keep(look_again(command, today)).flatten();
    let signatory = form.line("signatory", &command.signatory, TextName::Signatory);
    let mut document = None;
    if let AnswerSource::Letter { dated, document: attached, .. } = &command.source {
        if *dated > today {
            form.fault(FieldError::new("dated", "opinions-date-to-come"));
        }
        document = form.keep(letter::stored(attached));
    }
    form.finish()?;

    let optional = [(TextName::Reasons, reasons), (TextName::Whose, whose), (TextName::Letter, document)];
    let with: With = optional.iter().filter(|(_, text)| text.is_some()).map(|(name, _)| *name).collect();
    let answer = AnswerGiven {
        opinion: opinion.id,
        addressee: command.addressee,
        recommendation: command.recommendation,
        answer: command.answer,
        again,
        transcribed,
        name_public: command.name_public,
        letter_public: matches!(&command.source, AnswerSource::Letter { public: true, .. }),
        with,
    };
    let mut event =
        NewEvent::open(stream(opinion.id), Event::from(answer)).text(TextName::Signatory.as_str(), signatory);
    for (name, text) in optional {
        if let Some(text) = text {
            event = event.text(name.as_str(), text);
        }
    }
    let moves = moves(opinion, command).into_iter().map(|event| NewEvent::open(stream(opinion.id), event));
    let events = std::iter::once(event).chain(moves).collect();
    Ok(Decision::all(events).at(opinion.address()))
}

/// Refuses whoever may not; gives the date of the letter from which it is transcribed.
fn permit(
    ground: &Ground<'_>,
    opinion: &Opinion,
    command: &AnswerRecommendation,
) -> Result<Option<Date>, Refusal> {
    match &command.source {
        AnswerSource::Letter { dated, .. } => {
            ground.role(Action::TranscribeAnswer)?;
            Ok(Some(*dated))
        }
        AnswerSource::Link { key } => {
            let holds = links::holds(ground, opinion, command.addressee, key);
            ground.permit(
                Action::AnswerByLink,
                |condition| condition == Condition::HoldsLink && holds,
                || links::over(opinion, command.addressee),
            )?;
            Ok(None)
        }
    }
}

/// Where there is no position yet, the day to look again: to come, and within two years.
fn look_again(command: &AnswerRecommendation, today: Date) -> Result<Option<Date>, FieldError> {
    if command.answer != AnswerKind::NoPositionYet {
        return Ok(None);
    }
    let again = command.again.ok_or(FieldError::new("again", "field-required"))?;
    let latest = today.saturating_add(jiff::Span::new().years(2));
    if again <= today || again > latest {
        return Err(FieldError::new("again", "answers-again-out-of-bounds"));
    }
    Ok(Some(again))
}

/// How the stage moves when this answer is in.
fn moves(opinion: &Opinion, command: &AnswerRecommendation) -> Vec<Event> {
    let id = opinion.id;
    let is_this = |addressee, recommendation| {
        addressee == command.addressee && recommendation == command.recommendation
    };
    let is_last = opinion
        .fate
        .puts()
        .all(|(addressee, block, put)| is_this(addressee, block) || !put.answers.is_empty());
    match opinion.stage {
        Stage::Transmitted | Stage::PartlyAnswered if is_last => {
            let followed = opinion.fate.is_reported().then(|| FollowedUp { opinion: id }.into());
            std::iter::once(AllAnswered { opinion: id }.into()).chain(followed).collect()
        }
        Stage::Transmitted => vec![PartlyAnswered { opinion: id }.into()],
        _ => Vec::new(),
    }
}
