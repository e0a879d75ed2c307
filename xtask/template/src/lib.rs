//! # What this room is for, in a sentence
//!
//! The pure part (without the feature `web`) holds the rules; the README tells the life of a thing.

pub mod commands;
mod decide;
pub mod events;
#[cfg(feature = "web")]
mod front;
#[cfg(feature = "web")]
mod pages;
mod state;

use pluriel_council::{Actor, Context, Decision, Recorded, Refusal, Room, Rooms};

pub use commands::Command;
pub use events::{Event, ThingId};
#[cfg(feature = "web")]
pub use front::{WORDS, front};
pub use state::{State, Thing};

/// The room of these things.
#[derive(Debug, Clone, Copy)]
pub struct {Room};

impl Room for {Room} {
    const NAME: &'static str = "{room}";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        decide::decide(rooms.of::<Self>(), &command, actor, context)
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        state.evolve(event, recorded);
    }
}
