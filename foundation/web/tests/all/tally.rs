//! The smallest room: it counts.

use pluriel_council::{Actor, Context, Decision, Id, NewEvent, Recorded, Refusal, Room, Rooms, Stream};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy)]
pub struct Tally;

#[derive(Debug, Clone, Default, Serialize)]
pub struct State {
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Counted {}

pluriel_council::events! {
    /// What happens.
    pub enum Event {
        /// One more.
        Counted = "counted" / 1,
    }
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Count;

impl Room for Tally {
    const NAME: &'static str = "tally";
    type State = State;
    type Command = Count;
    type Event = Event;

    fn decide(_: &Rooms, _: Count, _: &Actor, _: &mut Context) -> Result<Decision<Event>, Refusal> {
        Ok(Decision::one(NewEvent::open(Stream(Id::from_bits(1)), Counted {}.into())))
    }

    fn evolve(state: &mut State, _: &Event, _: &Recorded) {
        state.count += 1;
    }
}
