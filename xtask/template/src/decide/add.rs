//! Adding a thing.

use pluriel_council::{
    Actor, Context, Decision, NewEvent, Refusal,
    access::{Action, require},
    door,
};

use crate::{
    commands::Add,
    events::{Added, Event, ThingId, stream},
    state::State,
};

/// How many things there may be.
const MOST: usize = 1_000;
/// How long a title may be.
const TITLE_CHARS: usize = 200;
/// How long a text may be.
const TEXT_CHARS: usize = 10_000;

/// A new thing, while there is room for it.
pub fn decide(
    state: &State,
    command: &Add,
    actor: &Actor,
    context: &mut Context,
) -> Result<Decision<Event>, Refusal> {
    require(Action::DescribeCouncil, actor, |_| false)?;
    let title = door::line("title", &command.title, TITLE_CHARS)?;
    let text = door::text("text", &command.text, TEXT_CHARS)?;
    if state.newest_first().len() >= MOST {
        return Err(Refusal::conflict("{room}-full").with("max", MOST));
    }
    let thing: ThingId = context.id();
    let event = NewEvent::open(stream(thing), Event::from(Added { thing }));
    Ok(Decision::one(event.text("title", title).text("text", text)).at("/{room}"))
}
