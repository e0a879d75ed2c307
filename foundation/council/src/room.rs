//! A room: everything of one activity of the council.

use std::{
    any::{Any, TypeId},
    collections::BTreeMap,
    sync::Arc,
};

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Actor, Capacity, Context, Decision, Event, Instant, MemberId, Refusal, Stream, UnknownEvent,
    people::People, urn::UrnId,
};

/// One activity of the council: its state, what one may ask of it, and what happened in it.
pub trait Room: Sized + Send + Sync + 'static {
    /// The room's name, `[a-z][a-z0-9_]{0,39}`: first part of its events' kinds and streams.
    const NAME: &'static str;

    /// The room's state: a fold of its events, nothing else.
    type State: Default + Clone + Send + Sync + Serialize + 'static;
    /// What one may ask.
    type Command: Clone + std::fmt::Debug + Serialize + DeserializeOwned + Send + 'static;
    /// What happens.
    type Event: Event;

    /// Decides: refuses with a reason, or returns what happens. Reads its own state and that of earlier rooms through
    /// `rooms`; takes time, ids and salts from `context` alone.
    fn decide(
        rooms: &Rooms,
        command: Self::Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Self::Event>, Refusal>;

    /// Folds one event into the state. Total: never panics, whatever the order of events.
    fn evolve(state: &mut Self::State, event: &Self::Event, recorded: &Recorded);

    /// Lifts a stored body to the newest version of its kind. Pure; chains `vN → vN+1`. The default knows no old version.
    fn upcast(kind: &str, version: u16, _body: serde_json::Value) -> Result<serde_json::Value, UnknownEvent> {
        Err(UnknownEvent::Version { kind: kind.to_owned(), version })
    }

    /// The commands that the clock demands at this instant (a call to close, a referral that lapses), given as
    /// [`Actor::Pluriel`]. Asked after every batch and at start-up.
    fn due(_rooms: &Rooms, _now: Instant) -> Vec<Self::Command> {
        Vec::new()
    }

    /// The next instant after `now` at which [`Room::due`] may have something, if any is known.
    fn next_deadline(_rooms: &Rooms, _now: Instant) -> Option<Instant> {
        None
    }

    /// Until when something that runs counts on a member: the closing of a call whose frozen electorate holds it. Whoever
    /// excludes or suspends it, or changes its college, waits for it.
    fn counts_on_until(_rooms: &Rooms, _member: MemberId, _now: Instant) -> Option<Instant> {
        None
    }

    /// Whether a member may read and not act at this instant.
    fn suspends(_rooms: &Rooms, _member: MemberId, _now: Instant) -> bool {
        false
    }

    /// The state as somebody may read it, in the capacity in which it acts; `None`: the whole, which everybody may. What is not in
    /// it no page, feed, file or answer can tell, since they are made from it alone.
    fn shown(_rooms: &Rooms, _actor: &Actor, _now: Instant) -> Option<Self::State> {
        None
    }

    /// The urns of the secret ballots that are open. An urn that is named here must be there; one that is not is destroyed.
    fn urns(_rooms: &Rooms) -> Vec<UrnId> {
        Vec::new()
    }

    /// What is to be done about an urn that is named and lost, given as [`Actor::Pluriel`].
    fn urn_lost(_rooms: &Rooms, _urn: UrnId) -> Option<Self::Command> {
        None
    }
}

/// What the journal says of a stored event beside its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its number in the journal, from 1.
    pub seq: u64,
    /// When it was written.
    pub at: Instant,
    /// The thing it belongs to.
    pub stream: Stream,
    /// Whether the public sees only its commitment.
    pub sealed: bool,
}

/// The states of all rooms at one moment, shared cheaply, and the register of people. This is what a decision reads and
/// what a page shows.
#[derive(Clone, Default)]
pub struct Rooms {
    states: BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>,
    people: Arc<People>,
    asked: Arc<Vec<Asked>>,
}

/// What every open room is asked about members, whichever room asks.
#[derive(Clone, Copy)]
struct Asked {
    counts_on_until: fn(&Rooms, MemberId, Instant) -> Option<Instant>,
    suspends: fn(&Rooms, MemberId, Instant) -> bool,
    shown: fn(&Rooms, &Actor, Instant) -> Option<Shown>,
}

/// The state of a room as somebody may read it.
type Shown = (TypeId, Arc<dyn Any + Send + Sync>);

fn shown<R: Room>(rooms: &Rooms, actor: &Actor, now: Instant) -> Option<Shown> {
    let state = R::shown(rooms, actor, now)?;
    Some((TypeId::of::<R>(), Arc::new(state)))
}

/// How the house changes [`Rooms`]: one event at a time.
pub trait RoomsMut {
    /// Opens a room with an empty state.
    fn open<R: Room>(&mut self);
    /// Folds one event into its room. A snapshot taken before does not see it.
    fn evolve<R: Room>(&mut self, event: &R::Event, recorded: &Recorded);
    /// The register of people, to be changed.
    fn people_mut(&mut self) -> &mut People;
}

impl Rooms {
    /// The state of one room.
    ///
    /// # Panics
    /// When the room was never opened: the house opens every room of its list before it decides or shows anything.
    pub fn of<R: Room>(&self) -> &R::State {
        #[expect(
            clippy::expect_used,
            reason = "the one list of rooms opens each before anything is decided; a test starts the program with it"
        )]
        self.states
            .get(&TypeId::of::<R>())
            .and_then(|state| state.downcast_ref())
            .expect("a room is in the house's list of rooms")
    }

    /// The register of people.
    pub fn people(&self) -> &People {
        &self.people
    }

    /// Until when something that runs in any room counts on a member.
    pub fn counts_on_until(&self, member: MemberId, now: Instant) -> Option<Instant> {
        self.asked.iter().filter_map(|room| (room.counts_on_until)(self, member, now)).max()
    }

    /// Whether a member may read and not act at this instant.
    pub fn is_suspended(&self, member: MemberId, now: Instant) -> bool {
        self.asked.iter().any(|room| (room.suspends)(self, member, now))
    }

    /// The states as somebody may read them; `None`: these, whole.
    #[must_use]
    pub fn shown_to(&self, actor: &Actor, now: Instant) -> Option<Self> {
        let mut states = self.asked.iter().filter_map(|room| (room.shown)(self, actor, now)).peekable();
        states.peek()?;
        let mut shown = self.clone();
        shown.states.extend(states);
        Some(shown)
    }

    /// As whom somebody acts at this instant: whoever speaks for a suspended member, or manages its delegates, only reads.
    #[must_use]
    pub fn actor_at(&self, actor: Actor, now: Instant) -> Actor {
        let Actor::Person { person, capacity } = actor else { return actor };
        match Capacity::member(&capacity).filter(|member| self.is_suspended(*member, now)) {
            Some(member) => Actor::Suspended { person, member },
            None => actor,
        }
    }
}

impl RoomsMut for Rooms {
    fn open<R: Room>(&mut self) {
        if self.states.insert(TypeId::of::<R>(), Arc::new(R::State::default())).is_none() {
            let asked =
                Asked { counts_on_until: R::counts_on_until, suspends: R::suspends, shown: shown::<R> };
            Arc::make_mut(&mut self.asked).push(asked);
        }
    }

    fn evolve<R: Room>(&mut self, event: &R::Event, recorded: &Recorded) {
        let Some(shared) = self.states.get_mut(&TypeId::of::<R>()) else { return };
        if Arc::get_mut(shared).is_none()
            && let Some(state) = shared.downcast_ref::<R::State>()
        {
            *shared = Arc::new(state.clone());
        }
        if let Some(state) = Arc::get_mut(shared).and_then(|state| state.downcast_mut()) {
            R::evolve(state, event, recorded);
        }
    }

    fn people_mut(&mut self) -> &mut People {
        Arc::make_mut(&mut self.people)
    }
}

impl std::fmt::Debug for Rooms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rooms")
            .field("rooms", &self.states.len())
            .field("people", &self.people)
            .field("asked", &self.asked.len())
            .finish()
    }
}
