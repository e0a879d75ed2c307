//! A room as the house sees it: the same few functions whatever the room.

use std::any::Any;

use pluriel_council::{
    Actor, Context, Event, Instant, Kind, NewEvent, Recorded, Refusal, Room, Rooms, RoomsMut, UnknownEvent,
    people::PeopleChange,
    urn::{UrnChange, UrnId},
};

use crate::AnyCommand;

/// A room in the one list of rooms. Made by [`RegisteredRoom::of`].
pub struct RegisteredRoom {
    pub(crate) name: &'static str,
    pub(crate) kinds: &'static [Kind],
    pub(crate) open: fn(&mut Rooms),
    pub(crate) decide: Decide,
    pub(crate) evolve: Evolve,
    pub(crate) due: fn(&Rooms, Instant) -> Vec<AnyCommand>,
    pub(crate) next_deadline: fn(&Rooms, Instant) -> Option<Instant>,
    pub(crate) urns: fn(&Rooms) -> Vec<UrnId>,
    pub(crate) urn_lost: fn(&Rooms, UrnId) -> Option<AnyCommand>,
    pub(crate) state: fn(&Rooms) -> serde_json::Result<String>,
}

type Decide = fn(&Rooms, Box<dyn Any + Send>, &Actor, &mut Context) -> Result<Decided, Refusal>;
type Evolve = fn(&mut Rooms, &Stored<'_>, &Recorded) -> Result<Box<dyn Any + Send + Sync>, UnknownEvent>;

/// An event as the journal stores it.
pub(crate) struct Stored<'a> {
    pub kind: &'a str,
    pub version: u16,
    pub body: &'a str,
}

/// A decision whose room is forgotten.
pub(crate) struct Decided {
    pub events: Vec<DecidedEvent>,
    pub people: Vec<PeopleChange>,
    pub urns: Vec<UrnChange>,
    pub address: Option<String>,
}

/// One event of a decision: what the journal needs, and how to fold it once it has its number.
pub(crate) struct DecidedEvent {
    pub stream: pluriel_council::Stream,
    pub kind: Kind,
    pub body: String,
    pub sealed: bool,
    pub texts: Vec<(&'static str, String)>,
    pub event: Box<dyn Any + Send + Sync>,
    pub fold: fn(&mut Rooms, &(dyn Any + Send + Sync), &Recorded),
}

/// An event that is durable, as effects see it.
pub struct Happened {
    /// Its room.
    pub room: &'static str,
    /// What happened: the name of its kind.
    pub kind: &'static str,
    /// What the journal says of it.
    pub recorded: Recorded,
    pub(crate) event: Box<dyn Any + Send + Sync>,
}

impl Happened {
    /// The event, if it is of this room.
    pub fn of<R: Room>(&self) -> Option<&R::Event> {
        self.event.downcast_ref()
    }
}

impl std::fmt::Debug for Happened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Happened")
            .field("room", &self.room)
            .field("kind", &self.kind)
            .field("recorded", &self.recorded)
            .finish_non_exhaustive()
    }
}

impl RegisteredRoom {
    /// The room `R`.
    pub fn of<R: Room>() -> Self {
        Self {
            name: R::NAME,
            kinds: R::Event::KINDS,
            open: |rooms| rooms.open::<R>(),
            decide: decide::<R>,
            evolve: evolve::<R>,
            due: |rooms, now| {
                R::due(rooms, now)
                    .into_iter()
                    .map(|command| AnyCommand::of::<R>(Actor::Pluriel, command, None))
                    .collect()
            },
            next_deadline: R::next_deadline,
            urns: R::urns,
            urn_lost: |rooms, urn| {
                R::urn_lost(rooms, urn).map(|command| AnyCommand::of::<R>(Actor::Pluriel, command, None))
            },
            state: |rooms| serde_json::to_string(rooms.of::<R>()),
        }
    }

    /// The room's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The kinds of events that it writes.
    pub const fn kinds(&self) -> &'static [Kind] {
        self.kinds
    }
}

impl std::fmt::Debug for RegisteredRoom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

fn decide<R: Room>(
    rooms: &Rooms,
    command: Box<dyn Any + Send>,
    actor: &Actor,
    context: &mut Context,
) -> Result<Decided, Refusal> {
    #[expect(
        clippy::expect_used,
        reason = "AnyCommand::of is the only way to make one and sets name and command of the same room"
    )]
    let command = command.downcast::<R::Command>().expect("a command belongs to the room that it names");
    let decision = R::decide(rooms, *command, actor, context)?;
    let events = decision.events.into_iter().map(forget::<R>).collect();
    Ok(Decided { events, people: decision.people, urns: decision.urns, address: decision.address })
}

fn forget<R: Room>(new: NewEvent<R::Event>) -> DecidedEvent {
    DecidedEvent {
        stream: new.stream,
        kind: new.event.kind(),
        body: new.event.body(),
        sealed: new.sealed,
        texts: new.texts,
        event: Box::new(new.event),
        fold: |rooms, event, recorded| {
            if let Some(event) = event.downcast_ref::<R::Event>() {
                rooms.evolve::<R>(event, recorded);
            }
        },
    }
}

fn evolve<R: Room>(
    rooms: &mut Rooms,
    stored: &Stored<'_>,
    recorded: &Recorded,
) -> Result<Box<dyn Any + Send + Sync>, UnknownEvent> {
    let newest = R::Event::KINDS.iter().find(|kind| kind.name == stored.kind);
    let newest = newest.ok_or_else(|| UnknownEvent::Kind(format!("{}/{}", R::NAME, stored.kind)))?;
    let event = if newest.version == stored.version {
        R::Event::read(stored.kind, stored.body)?
    } else {
        let body = serde_json::from_str(stored.body).map_err(|error| UnknownEvent::Body {
            kind: stored.kind.to_owned(),
            reason: error.to_string(),
        })?;
        let body = R::upcast(stored.kind, stored.version, body)?;
        R::Event::read(stored.kind, &body.to_string())?
    };
    rooms.evolve::<R>(&event, recorded);
    Ok(Box::new(event))
}
