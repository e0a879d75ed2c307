//! Bringing in an opinion from before Pluriel.

use pluriel_council::{Context, Decision, FieldError, NewEvent, access::Action};

use super::{Decided, Ground, blocks, form::Form};
use crate::{
    commands::ImportOpinion,
    events::{Event, Imported, With, stream},
    imported::identity,
    state::Text,
    words::{OpinionId, TextName},
};

/// The host brings it in with the words in which its outcome was published; the same one again changes nothing.
pub(super) fn decide(ground: &Ground<'_>, command: &ImportOpinion, context: &mut Context) -> Decided {
    ground.role(Action::ImportOpinion)?;
    let mut form = Form::default();
    if ground.members.formation(&command.formation).is_none() {
        form.fault(FieldError::new("formation", "opinions-formation-unknown"));
    }
    if command.dated > ground.members.calendar().day_of(ground.now) {
        form.fault(FieldError::new("dated", "opinions-date-to-come"));
    }
    let title = form.optional("title", &command.title, TextName::Title);
    let question = form.optional("question", &command.question, TextName::Question);
    if title.is_none() && question.is_none() {
        form.fault(FieldError::new("title", "opinions-title-or-question"));
    }
    let outcome = form.text("outcome", &command.outcome, TextName::Outcome);
    let approval = form.optional("approval", &command.approval, TextName::Approval);
    let source = form.optional("source", &command.source, TextName::Source);
    if command.licence.as_deref().is_some_and(|licence| !is_licence(licence)) {
        form.fault(FieldError::new("licence", "opinions-not-a-licence"));
    }
    let identity = identity(&command.formation, command.dated, title.as_deref(), question.as_deref());
    let known = ground
        .state
        .opinions()
        .find(|opinion| opinion.import().is_some_and(|import| import.identity == identity));
    if let Some(known) = known {
        form.finish()?;
        return Ok(Decision::nothing().at(known.address()));
    }
    let opinion: OpinionId = context.id();
    let text = blocks::added(&mut form, opinion, &Text::default(), None, &command.text, context);
    form.finish()?;
    let optional = [
        (TextName::Title, title),
        (TextName::Question, question),
        (TextName::Approval, approval),
        (TextName::Source, source),
    ];
    let with: With = optional.iter().filter(|(_, text)| text.is_some()).map(|(name, _)| *name).collect();
    let number = ground.state.next_number();
    let imported = Imported {
        opinion,
        number,
        identity,
        formation: command.formation.clone(),
        dated: command.dated,
        licence: command.licence.clone(),
        with,
    };
    let mut event =
        NewEvent::open(stream(opinion), Event::from(imported)).text(TextName::Outcome.as_str(), outcome);
    for (name, text) in optional {
        if let Some(text) = text {
            event = event.text(name.as_str(), text);
        }
    }
    let events = std::iter::once(event).chain(text).collect();
    Ok(Decision::all(events).at(format!("/avis/{number}")))
}

/// The shape of an SPDX identifier.
fn is_licence(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+'))
}
