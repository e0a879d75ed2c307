//! The house over the memory store, with a small room of its own.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod urns;

use std::sync::Arc;

use pluriel_council::{
    Actor, Context, Decision, Instant, NewEvent, Recorded, Refusal, Room, Rooms, Stream, typed_id,
};
use pluriel_house::{Effect, FixedClock, Happened, House, Key, RegisteredRoom, SubmitError, replay};
use pluriel_journal::{MemoryStore, Store};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;

typed_id!(
    /// The one door.
    DoorId
);

#[derive(Debug, Clone, Copy)]
struct Doors;

#[derive(Debug, Clone, Default, Serialize)]
struct State {
    opened: u32,
    closes: Option<Instant>,
    last_text: u64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Opened {
    n: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Closed {}

pluriel_council::events! {
    /// What happens to doors.
    enum Event {
        /// One opened.
        Opened = "opened" / 1,
        /// All closed.
        Closed = "closed" / 1,
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Command {
    Open { most: u32 },
    Close,
    Shout(usize),
}

const DOOR: Stream = Stream(pluriel_council::Id::from_bits(1));

impl Room for Doors {
    const NAME: &'static str = "doors";
    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        _: &Actor,
        _: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        let state = rooms.of::<Self>();
        match command {
            Command::Open { most } if state.opened >= most => Err(Refusal::conflict("doors-all-open")),
            Command::Open { .. } => {
                let event =
                    NewEvent::open(DOOR, Opened { n: state.opened + 1 }.into()).text("note", "entrez");
                Ok(Decision::one(event).at(format!("/portes/{}", state.opened + 1)))
            }
            Command::Close => Ok(Decision::one(NewEvent::sealed(DOOR, Closed {}.into()))),
            Command::Shout(length) => {
                let event = NewEvent::open(DOOR, Opened { n: 0 }.into());
                Ok(Decision::all(vec![event.clone(), event.text("BAD", "x".repeat(length))]))
            }
        }
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        match event {
            Event::Opened(opened) => {
                state.opened = opened.n;
                state.last_text = recorded.seq;
                state.closes = Some(recorded.at.plus_seconds(60));
            }
            Event::Closed(_) => *state = State { last_text: state.last_text, ..State::default() },
        }
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        rooms
            .of::<Self>()
            .closes
            .filter(|closes| *closes <= now)
            .map(|_| Command::Close)
            .into_iter()
            .collect()
    }

    fn next_deadline(rooms: &Rooms, _: Instant) -> Option<Instant> {
        rooms.of::<Self>().closes
    }
}

const START: &str = "2025-11-24T09:00:00Z";

struct At {
    house: House,
    clock: Arc<FixedClock>,
    happened: mpsc::UnboundedReceiver<Happened>,
}

fn open(store: impl Store + 'static) -> At {
    let clock = Arc::new(FixedClock::at(START.parse().unwrap()));
    let (effects, happened) = mpsc::unbounded_channel();
    let list = vec![RegisteredRoom::of::<Doors>()];
    let house =
        House::open(store, list, clock.clone(), [3; 32], Effect { name: "mail", to: effects }).unwrap();
    At { house, clock, happened }
}

#[tokio::test]
async fn a_command_is_durable_published_and_seen_by_effects_before_it_is_answered() {
    let mut at = open(MemoryStore::default());
    let receipt = at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 9 }, None).await.unwrap();
    assert_eq!((receipt.seq(), receipt.address.as_deref()), (Some(1), Some("/portes/1")));
    let snapshot = at.house.snapshot();
    assert_eq!((snapshot.seq, snapshot.rooms.of::<Doors>().opened), (1, 1));
    assert_eq!(&*at.house.texts().or_empty(1, "note"), "entrez");
    assert_eq!(at.house.leaf(1).as_ref(), Some(&receipt.entries[0].leaf));
    let happened = at.happened.try_recv().unwrap();
    assert_eq!(happened.of::<Doors>(), Some(&Event::Opened(Opened { n: 1 })));
}

#[tokio::test]
async fn the_same_key_of_the_same_person_is_one_act_also_sixty_four_times_at_once() {
    let at = open(MemoryStore::default());
    let key = Some(Key::of(&Actor::Operator, "a form's key"));
    let sent: Vec<_> = (0..64)
        .map(|_| {
            let house = at.house.clone();
            tokio::spawn(async move {
                house.submit::<Doors>(Actor::Operator, Command::Open { most: 9 }, key).await
            })
        })
        .collect();
    let mut first = 0;
    for receipt in sent {
        let receipt = receipt.await.unwrap().unwrap();
        assert_eq!(receipt.seq(), Some(1));
        first += u32::from(!receipt.already);
    }
    assert_eq!((first, at.house.snapshot().seq), (1, 1));
}

#[tokio::test]
async fn a_refused_command_changes_nothing() {
    let at = open(MemoryStore::default());
    at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 1 }, None).await.unwrap();
    let refused =
        at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 1 }, None).await.unwrap_err();
    assert_eq!(refused, SubmitError::Refused(Refusal::conflict("doors-all-open")));
    let refused = at.house.submit::<Doors>(Actor::Operator, Command::Shout(5), None).await.unwrap_err();
    assert_eq!(refused, SubmitError::Refused(Refusal::invalid("house-entry-too-large")));
    assert_eq!((at.house.snapshot().seq, at.house.snapshot().rooms.of::<Doors>().opened), (1, 1));
}

#[tokio::test]
async fn what_the_clock_demands_is_done_when_the_clock_moves() {
    let at = open(MemoryStore::default());
    at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 9 }, None).await.unwrap();
    let mut head = at.house.head();
    at.clock.set(START.parse::<Instant>().unwrap().plus_seconds(61));
    at.house.set("clock", "+61").await.unwrap();
    head.wait_for(|seq| *seq == 2).await.unwrap();
    assert_eq!(at.house.snapshot().rooms.of::<Doors>().opened, 0);
}

#[tokio::test]
async fn a_house_opened_again_has_the_same_state_keys_and_texts() {
    let folder = tempfile::tempdir().unwrap();
    let store = || pluriel_journal::SqliteStore::open(folder.path()).unwrap();
    let key = Some(Key::of(&Actor::Operator, "k"));
    let first = {
        let at = open(store());
        let receipt =
            at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 9 }, key).await.unwrap();
        let house = at.house.clone();
        tokio::task::spawn_blocking(move || house.stop()).await.unwrap();
        receipt
    };
    let at = open(store());
    assert_eq!(at.house.snapshot().rooms.of::<Doors>().opened, 1);
    assert_eq!(&*at.house.texts().or_empty(1, "note"), "entrez");
    let mut at = at;
    assert_eq!(at.happened.try_recv().unwrap().recorded.seq, 1, "the effect had not dealt with it");
    let again = at.house.submit::<Doors>(Actor::Operator, Command::Open { most: 9 }, key).await.unwrap();
    assert!(again.already);
    assert_eq!((&again.entries, &again.address), (&first.entries, &first.address));
    let house = at.house.clone();
    tokio::task::spawn_blocking(move || house.stop()).await.unwrap();
    let list = [RegisteredRoom::of::<Doors>()];
    drop(at);
    let replayed = replay(&store(), &list).unwrap();
    assert_eq!(replayed.seq, 1);
    assert_eq!(replayed.state_hash(&list).unwrap().len(), 64);
}
