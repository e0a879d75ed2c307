//! # The council's opinions
//!
//! An opinion goes from a question to a text that the council's members carry: referred, admitted, drafted, put to a call for
//! positions, adopted or not by its rule, published. `README.md` draws the road; [`transitions`] is the table that the code follows.
//!
//! The pure part (without the feature `web`) holds the rules: [`commands`] meet the [`state`] in `decide`, and become [`events`].
//! It touches no web, no clock, no database and no randomness but the context's.

#[cfg(feature = "web")]
pub mod acting;
pub mod adoption;
pub mod amendments;
#[cfg(feature = "web")]
pub mod api;
pub mod boards;
pub mod carrying;
pub mod cells;
pub mod commands;
pub mod deadlines;
mod decide;
pub mod diff;
pub mod digest;
pub mod doors;
pub mod dormancy;
#[cfg(feature = "web")]
pub mod drafting;
mod due;
pub mod electorate;
pub mod erratum;
pub mod events;
pub mod fast_track;
pub mod fate;
#[cfg(feature = "web")]
mod feeds;
pub mod following;
#[cfg(feature = "web")]
mod front;
pub mod import;
pub mod imported;
pub mod interest;
pub mod letter;
#[cfg(feature = "web")]
mod letters;
pub mod looking;
#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
mod printed;
pub mod proof;
pub mod publicity;
pub mod quotes;
pub mod receipts;
pub mod references;
#[cfg(feature = "web")]
mod rule_names;
pub mod secret;
pub mod secret_ballot;
mod sittings;
pub mod sponsors;
pub mod standing_orders;
pub mod state;
pub mod substance;
pub mod tally;
pub mod transitions;
pub mod turnout;
#[cfg(feature = "web")]
pub mod view;
pub mod words;

use pluriel_council::{
    Actor, Context, Decision, Instant, MemberId, Recorded, Refusal, Room, Rooms, urn::UrnId,
};

#[cfg(feature = "web")]
pub use acting::{
    AFTERLIFE_WORDS, AMENDING_WORDS, afterlife_front, amending_front, answers_front, ballots_front,
    calls_front, digest_front, documents_front, doors_front, dormancy_front, fast_track_front,
    following_front, public_question_front, publicity_front, rapporteurs_front, referrals_front,
    secret_front,
};
pub use boards::Boards;
pub use commands::Command;
pub use digest::Digest;
pub use events::Event;
pub use following::Following;
#[cfg(feature = "web")]
pub use front::{acting_front, drafting_front, front};
pub use looking::Looking;
#[cfg(feature = "web")]
pub use printed::printed_front;
pub use state::State;
pub use words::OpinionId;

/// The room of the council's opinions.
#[derive(Debug, Clone, Copy)]
pub struct Opinions;

impl Room for Opinions {
    const NAME: &'static str = "opinions";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        decide::decide(rooms, command, actor, context)
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        state.evolve(event, recorded);
    }

    fn shown(rooms: &Rooms, actor: &Actor, now: Instant) -> Option<State> {
        doors::shown(rooms, actor, now)
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        due::due(rooms, now)
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        due::next_deadline(rooms, now)
    }

    fn counts_on_until(rooms: &Rooms, member: MemberId, now: Instant) -> Option<Instant> {
        let calls = rooms.of::<Self>().opinions().filter_map(state::Opinion::call);
        let open = calls.filter(|call| call.closing.is_none() && call.electorate.contains(member));
        open.map(|call| call.closes).filter(|closes| *closes > now).max()
    }

    fn urns(rooms: &Rooms) -> Vec<UrnId> {
        due::urns(rooms)
    }

    fn urn_lost(rooms: &Rooms, urn: UrnId) -> Option<Command> {
        due::urn_lost(rooms, urn)
    }
}
