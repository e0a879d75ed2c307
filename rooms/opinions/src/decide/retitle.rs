//! Changing the opinion's title.

use pluriel_council::{Decision, NewEvent};

use super::{Decided, Ground, form::Form};
use crate::{
    commands::Retitle,
    events::{Event, Retitled, stream},
    words::TextName,
};

/// The pen, while the text is written.
pub(super) fn decide(ground: &Ground<'_>, command: &Retitle) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    let mut form = Form::default();
    let title = form.line("title", &command.title, TextName::Title);
    form.finish()?;
    let retitled = Retitled { opinion: opinion.id, version: opinion.text.version.saturating_add(1) };
    let event = NewEvent::open(stream(opinion.id), Event::from(retitled));
    Ok(Decision::one(event.text(TextName::Title.as_str(), title)).at(opinion.address()))
}
