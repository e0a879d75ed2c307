//! # Who the council is
//!
//! Colleges, kinds of members, formations, members with the history of their seats, affiliations, and the mandates of
//! those who speak for them. Every later room reads [`State`]; the README tells the life of a member.

pub mod admission;
#[cfg(feature = "web")]
mod admission_front;
#[cfg(feature = "web")]
mod admission_letters;
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
mod one_voice;
#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
mod people_front;
#[cfg(feature = "web")]
mod people_letters;
pub mod report;
mod skeleton;
mod state;
#[cfg(feature = "web")]
pub mod view;
pub mod words;

use pluriel_council::{Actor, Context, Decision, Instant, MemberId, Recorded, Refusal, Room, Rooms};

#[cfg(feature = "web")]
pub use admission_front::{WORDS as ADMISSION_WORDS, admission_front};
pub use commands::Command;
pub use events::{AffiliationId, COUNCIL, Event, RequestId};
#[cfg(feature = "web")]
pub use front::front;
#[cfg(feature = "web")]
pub use names::{name_of, said};
pub use one_voice::one_voice;
#[cfg(feature = "web")]
pub use people_front::{WORDS as PEOPLE_WORDS, people_front};
pub use skeleton::{folded, skeleton};
pub use state::{
    Admission, Affiliation, Change, College, Council, Formation, KindHeld, KindOfMember, Member, Part, Put,
    Request, RequestStage, Seat, State, Suspension,
};
pub use words::{
    CarriageBy, CollegeId, FormationId, GroupId, KindId, KindStanding, Language, Names, Naming, Nature,
    Period, Publicity, RequestPosition, TextAt,
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
        let scene = decide::Scene { state: rooms.of::<Self>(), people: rooms.people(), rooms, actor };
        decide::decide(scene, &command, context)
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        state.evolve(event, recorded);
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        let over = rooms.of::<Self>().requests_open().filter(|(_, put)| put.closes <= now);
        over.map(|(request, _)| Command::DecideRequest(commands::OfRequest { request: request.id })).collect()
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        rooms.of::<Self>().requests_open().map(|(_, put)| put.closes).filter(|closes| *closes > now).min()
    }

    fn counts_on_until(rooms: &Rooms, member: MemberId, now: Instant) -> Option<Instant> {
        let asked =
            rooms.of::<Self>().requests_open().filter(|(_, put)| put.electorate.contains_key(&member));
        asked.map(|(_, put)| put.closes).filter(|closes| *closes > now).max()
    }

    fn suspends(rooms: &Rooms, member: MemberId, now: Instant) -> bool {
        rooms.of::<Self>().member(member).is_some_and(|member| member.suspended_at(now).is_some())
    }
}
