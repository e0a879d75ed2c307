//! # Who the council is
//!
//! Colleges, kinds of members, formations, members with the history of their seats, affiliations, and the mandates of
//! those who speak for them. Every later room reads [`State`]; the README tells the life of a member.

#[cfg(feature = "web")]
pub mod api;
#[cfg(feature = "web")]
pub mod api_command;
pub mod commands;
pub mod council_file;
mod decide;
pub mod events;
#[cfg(feature = "web")]
mod feeds;
#[cfg(feature = "web")]
mod front;
pub mod import;
#[cfg(feature = "web")]
mod names;
#[cfg(feature = "web")]
mod pages;
pub mod report;
mod skeleton;
mod state;
#[cfg(feature = "web")]
pub mod view;
pub mod words;

use pluriel_council::{Actor, Context, Decision, Recorded, Refusal, Room, Rooms};

pub use commands::Command;
pub use events::{AffiliationId, COUNCIL, Event};
#[cfg(feature = "web")]
pub use front::front;
#[cfg(feature = "web")]
pub use names::{name_of, said};
pub use skeleton::{folded, skeleton};
pub use state::{
    Affiliation, Change, College, Council, Formation, KindHeld, KindOfMember, Member, Part, Seat, State,
};
pub use words::{
    CarriageBy, CollegeId, FormationId, GroupId, KindId, KindStanding, Language, Names, Naming, Nature,
    Period, Publicity, TextAt,
};

/// The room of the council's members.
#[derive(Debug, Clone, Copy)]
pub struct Members;

impl Room for Members {
    const NAME: &'static str = "members";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        let scene = decide::Scene { state: rooms.of::<Self>(), people: rooms.people(), actor };
        decide::decide(scene, &command, context)
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        state.evolve(event, recorded);
    }
}
