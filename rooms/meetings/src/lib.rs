//! # When the council meets
//!
//! Meetings planned, moved and cancelled in view of all, with their agendas and minutes, and the calendars that are read
//! and written. The opinions room asks [`State::next_of`] which meeting a call spans and [`State::opinion_on_agenda`]
//! where an opinion is discussed.

#[cfg(feature = "web")]
pub mod api;
pub mod commands;
mod decide;
pub mod events;
#[cfg(feature = "web")]
mod feeds;
#[cfg(feature = "web")]
mod front;
pub mod ics;
pub mod import;
pub mod minutes;
#[cfg(feature = "web")]
mod pages;
pub mod state;
#[cfg(feature = "web")]
pub mod view;
pub mod words;

use pluriel_council::{Actor, Context, Decision, Recorded, Refusal, Room, Rooms};

pub use commands::Command;
pub use events::{CALENDARS, Event};
#[cfg(feature = "web")]
pub use front::front;
pub use state::{AgendaItem, CalendarEntry, Meeting, Minutes, Moved, State, Undo};
pub use words::{AgendaItemId, MeetingId, Status, Subject, Text, When};

/// The room of the council's meetings.
#[derive(Debug, Clone, Copy)]
pub struct Meetings;

impl Room for Meetings {
    const NAME: &'static str = "meetings";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        let scene = decide::Scene {
            state: rooms.of::<Self>(),
            members: rooms.of::<pluriel_members::Members>(),
            actor,
        };
        decide::decide(scene, &command, context)
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        state.evolve(event, recorded);
    }
}
