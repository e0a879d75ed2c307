//! Tokens of the API, given without a page: a room of this program alone, which writes nothing into the journal.

use pluriel_council::{
    Actor, Context, Decision, Event, Kind, Recorded, Refusal, Room, Rooms, UnknownEvent,
    people::{PeopleChange, Token},
};

/// Gives tokens.
#[derive(Debug, Clone, Copy)]
pub struct Tokens;

/// Nothing happens that the journal should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Never {}

impl Event for Never {
    const KINDS: &'static [Kind] = &[];

    fn kind(&self) -> Kind {
        match *self {}
    }

    fn body(&self) -> String {
        match *self {}
    }

    fn read(kind: &str, _: &str) -> Result<Self, UnknownEvent> {
        Err(UnknownEvent::Kind(kind.to_owned()))
    }
}

impl Room for Tokens {
    const NAME: &'static str = "tokens";

    type State = ();
    type Command = Token;
    type Event = Never;

    fn decide(_: &Rooms, token: Token, _: &Actor, _: &mut Context) -> Result<Decision<Never>, Refusal> {
        Ok(Decision { people: vec![PeopleChange::Token(token)], ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _: &Recorded) {
        match *event {}
    }
}
