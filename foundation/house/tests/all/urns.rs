//! Urns in the house: a slip lies there before its member is answered, is taken out again with a batch that fails, and is gone before
//! anybody reads the result.

use std::sync::Arc;

use pluriel_council::{
    Actor, Context, Decision, Id, Instant, MemberId, NewEvent, Recorded, Refusal, Room, Rooms, Stream,
    urn::{MemoryUrns, Slip, UrnChange, UrnId, Urns},
};
use pluriel_house::{Effect, FixedClock, House, RegisteredRoom, SubmitError};
use pluriel_journal::{Fault, MemoryStore};
use serde::{Deserialize, Serialize};

/// A room that votes on nothing in particular.
struct Votes;

#[derive(Debug, Clone, Default, Serialize)]
struct State {
    urn: Option<UrnId>,
    took_part: Vec<MemberId>,
    sum: Option<u32>,
    restarts: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Opened {
    urn: UrnId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct TookPart {
    member: MemberId,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Counted {
    sum: u32,
}

pluriel_council::events! {
    /// What happens to votes.
    enum Event {
        /// One opened, perhaps again.
        Opened = "opened" / 1,
        /// A member took part.
        TookPart = "took_part" / 1,
        /// It was counted.
        Counted = "counted" / 1,
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Command {
    Open,
    Cast(MemberId, u8),
    Count,
}

const VOTE: Stream = Stream(Id::from_bits(1));

impl Room for Votes {
    const NAME: &'static str = "votes";
    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        _: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        let state = rooms.of::<Self>();
        match (command, state.urn) {
            (Command::Open, _) => {
                let urn = context.id();
                let opened = NewEvent::open(VOTE, Opened { urn }.into());
                Ok(Decision::one(opened).urn(UrnChange::Open(urn)))
            }
            (_, None) => Err(Refusal::conflict("votes-none-open")),
            (Command::Cast(member, number), Some(urn)) => {
                let put = UrnChange::Put { urn, member, slip: Slip::of(number) };
                let took_part = NewEvent::sealed(VOTE, TookPart { member }.into());
                let decision = if state.took_part.contains(&member) {
                    Decision::nothing()
                } else {
                    Decision::one(took_part)
                };
                Ok(decision.urn(put))
            }
            (Command::Count, Some(urn)) => {
                let slips = context.slips(urn).map_err(|_| Refusal::conflict("votes-lost"))?;
                let sum = slips.values().map(|slip| u32::from(slip.number())).sum();
                Ok(Decision::one(NewEvent::open(VOTE, Counted { sum }.into())))
            }
        }
    }

    fn evolve(state: &mut State, event: &Event, _: &Recorded) {
        match event {
            Event::Opened(opened) => {
                let restarts = state.restarts + u32::from(state.urn.is_some());
                *state = State { urn: Some(opened.urn), restarts, ..State::default() };
            }
            Event::TookPart(took_part) => state.took_part.push(took_part.member),
            Event::Counted(counted) => (state.sum, state.urn) = (Some(counted.sum), None),
        }
    }

    fn urns(rooms: &Rooms) -> Vec<UrnId> {
        rooms.of::<Self>().urn.into_iter().collect()
    }

    fn urn_lost(_: &Rooms, _: UrnId) -> Option<Command> {
        Some(Command::Open)
    }
}

fn open(store: &MemoryStore, urns: &Arc<MemoryUrns>) -> House {
    open_by(3, store, urns)
}

/// A house whose ids come from this seed: one that starts again with the former's would give its urn the id of the lost one.
fn open_by(seed: u8, store: &MemoryStore, urns: &Arc<MemoryUrns>) -> House {
    let clock = Arc::new(FixedClock::at("2025-11-24T09:00:00Z".parse::<Instant>().unwrap()));
    let (to, _) = tokio::sync::mpsc::unbounded_channel();
    let (urns, list) = (Arc::<MemoryUrns>::clone(urns), vec![RegisteredRoom::of::<Votes>()]);
    House::with_urns(store.clone(), urns, list, clock, [seed; 32], Effect { name: "mail", to }).unwrap()
}

fn member(bits: u128) -> MemberId {
    MemberId(Id::from_bits(bits))
}

async fn give(house: &House, command: Command) -> Result<usize, SubmitError> {
    house.submit::<Votes>(Actor::Operator, command, None).await.map(|receipt| receipt.entries.len())
}

async fn stop(house: House) {
    tokio::task::spawn_blocking(move || house.stop()).await.unwrap();
}

fn urn_of(house: &House) -> UrnId {
    house.snapshot().rooms.of::<Votes>().urn.unwrap()
}

#[tokio::test]
async fn a_slip_lies_in_the_urn_when_its_member_is_answered_and_a_changed_one_leaves_no_entry() {
    let (store, urns) = (MemoryStore::default(), Arc::new(MemoryUrns::default()));
    let house = open(&store, &urns);
    give(&house, Command::Open).await.unwrap();
    assert_eq!(give(&house, Command::Cast(member(1), 3)).await, Ok(1));
    assert_eq!(give(&house, Command::Cast(member(1), 4)).await, Ok(0));
    assert_eq!(urns.slips(urn_of(&house)).unwrap(), [(member(1), Slip::of(4))].into());
    assert_eq!(give(&house, Command::Count).await, Ok(1));
    assert_eq!(house.snapshot().rooms.of::<Votes>().sum, Some(4));
    assert!(urns.kept().unwrap().is_empty(), "gone before the result was published");
    // What the record holds replays to the same result without any urn.
    stop(house).await;
    let again = open(&store, &Arc::new(MemoryUrns::default()));
    assert_eq!(again.snapshot().rooms.of::<Votes>().sum, Some(4));
}

#[tokio::test]
async fn a_cast_that_is_not_recorded_leaves_the_urn_as_it_was() {
    let (store, urns) = (MemoryStore::default(), Arc::new(MemoryUrns::default()));
    let house = open(&store, &urns);
    give(&house, Command::Open).await.unwrap();
    let urn = urn_of(&house);
    for fault in [Fault::Full, Fault::Refused, Fault::UnknownLost] {
        store.fail_next([Some(fault)]);
        let refused = give(&house, Command::Cast(member(1), 3)).await;
        assert!(matches!(refused, Err(SubmitError::Unrecorded(_))), "{refused:?}");
        assert!(urns.slips(urn).unwrap().is_empty(), "{fault:?}");
    }
    store.fail_next([Some(Fault::UnknownWritten)]);
    assert_eq!(give(&house, Command::Cast(member(1), 3)).await, Ok(1), "written after all");
    store.fail_next([Some(Fault::Full)]);
    assert!(give(&house, Command::Open).await.is_err());
    assert_eq!(urns.kept().unwrap(), [urn].into(), "the urn of a ballot that did not open is gone");
    assert_eq!(urns.slips(urn).unwrap(), [(member(1), Slip::of(3))].into());
}

#[tokio::test]
async fn a_closing_that_is_not_recorded_leaves_the_urn_to_be_read_again() {
    let (store, urns) = (MemoryStore::default(), Arc::new(MemoryUrns::default()));
    let house = open(&store, &urns);
    give(&house, Command::Open).await.unwrap();
    give(&house, Command::Cast(member(1), 3)).await.unwrap();
    store.fail_next([Some(Fault::Full)]);
    assert!(give(&house, Command::Count).await.is_err());
    assert_eq!(urns.slips(urn_of(&house)).unwrap().len(), 1);
    give(&house, Command::Count).await.unwrap();
    assert!(urns.kept().unwrap().is_empty());
}

#[tokio::test]
async fn at_the_start_what_no_ballot_names_is_destroyed_and_what_is_lost_starts_again() {
    let (store, urns) = (MemoryStore::default(), Arc::new(MemoryUrns::default()));
    let house = open(&store, &urns);
    give(&house, Command::Open).await.unwrap();
    give(&house, Command::Cast(member(1), 3)).await.unwrap();
    let first = urn_of(&house);
    stop(house).await;
    // The program died between a closing's commit and the end of its urn, or between an urn and its ballot's commit.
    urns.open(UrnId(Id::from_bits(9))).unwrap();
    let house = open(&store, &urns);
    assert_eq!(urns.kept().unwrap(), [first].into());
    stop(house).await;

    let house = open_by(4, &store, &Arc::new(MemoryUrns::default()));
    let mut head = house.head();
    head.wait_for(|seq| *seq >= 3).await.unwrap();
    // The second is answered once the rooms were asked what is due after the first.
    for number in [1, 2] {
        give(&house, Command::Cast(member(2), number)).await.unwrap();
    }
    assert_eq!(house.snapshot().rooms.of::<Votes>().restarts, 1);
}

#[tokio::test]
async fn an_urn_lost_while_the_program_runs_is_found_by_the_next_cast_and_the_ballot_starts_again() {
    let (store, urns) = (MemoryStore::default(), Arc::new(MemoryUrns::default()));
    let house = open(&store, &urns);
    give(&house, Command::Open).await.unwrap();
    assert_eq!(give(&house, Command::Cast(member(2), 3)).await, Ok(1));
    // Answered once the rooms were asked what is due after the entry before it, and nothing more is: no one but a cast finds the loss.
    assert_eq!(give(&house, Command::Cast(member(2), 4)).await, Ok(0));
    urns.destroy(urn_of(&house)).unwrap();
    let mut head = house.head();
    let refused = give(&house, Command::Cast(member(1), 3)).await;
    assert_eq!(refused, Err(SubmitError::Refused(Refusal::conflict("house-urn-lost"))));
    head.wait_for(|seq| *seq == 3).await.unwrap();
    assert_eq!(give(&house, Command::Cast(member(1), 3)).await, Ok(1));
    assert_eq!(urns.slips(urn_of(&house)).unwrap(), [(member(1), Slip::of(3))].into());
}
