//! The queue's part: who may erase whom, and the open entry that says a person was erased.
//!
//! The entry names nobody and no act: a list of the entries that one person had appended would tie them together in public,
//! which they were not before (`docs/decisions/0070-erasing-a-person.md`).

use pluriel_council::{
    Actor, Context, Decision, Instant, NewEvent, PersonId, Recorded, Refusal, Room, Rooms, Stream,
    access::{Action, Condition, require},
    people::{Id256, People, PeopleChange},
};
use serde::{Deserialize, Serialize};

/// What is kept of persons, in their hands.
#[derive(Debug, Clone, Copy)]
pub struct OwnData;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Whoever is signed in by this session asks to be erased; no mandate has to hold.
    EraseMe {
        /// The session.
        session: Id256,
        /// The machine's time.
        now: Instant,
    },
    /// Erases whoever had mandates and has held none since before this instant.
    EraseFormer {
        /// The last mandate ended before it.
        ended_before: Instant,
    },
}

pluriel_council::events! {
    /// What happened.
    pub enum Event {
        /// A person was erased.
        PersonErased = "person_erased" / 1,
    }
}

/// A person was erased: its row, mandates, sessions, tokens and drafts, and what tied it to its acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonErased {
    /// Why.
    pub ground: Ground,
}

/// Why a person was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// It asked.
    Asked,
    /// The time to keep former delegates was over.
    TimeOver,
}

impl Room for OwnData {
    const NAME: &'static str = "own_data";

    type State = ();
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        let people = rooms.people();
        match command {
            Command::EraseMe { session, now } => {
                let known = people.session(&session).filter(|row| now < row.until);
                require(Action::HaveOwnData, actor, |condition| {
                    condition == Condition::Oneself && known.is_some()
                })?;
                let known = known.ok_or(Refusal::forbidden("access-sign-in"))?;
                Ok(erased(&[known.person], Ground::Asked, context))
            }
            Command::EraseFormer { ended_before } => {
                if *actor != Actor::Pluriel {
                    return Err(
                        Refusal::forbidden("access-denied").with("action", Action::HaveOwnData.name())
                    );
                }
                let former: Vec<_> = former(people, ended_before).collect();
                Ok(erased(&former, Ground::TimeOver, context))
            }
        }
    }

    fn evolve((): &mut (), _event: &Event, _recorded: &Recorded) {}
}

fn erased(persons: &[PersonId], ground: Ground, context: &mut Context) -> Decision<Event> {
    let events = persons
        .iter()
        .map(|_| NewEvent::open(Stream(context.id()), PersonErased { ground }.into()))
        .collect();
    let people = persons.iter().copied().map(PeopleChange::Erased).collect();
    Decision { people, ..Decision::all(events) }
}

/// Who had mandates or asked for a seat, all of which ended before this instant.
pub fn former(people: &People, ended_before: Instant) -> impl Iterator<Item = PersonId> {
    let is_over = move |until: Option<Instant>| until.is_some_and(|until| until < ended_before);
    people.persons().map(|person| person.id).filter(move |person| {
        let mandates = people.mandates().filter(|mandate| mandate.person == *person);
        let asked = people.applicants().filter(|applicant| applicant.person == *person);
        let ends = mandates.map(|mandate| mandate.until).chain(asked.map(|applicant| applicant.until));
        let mut ends = ends.peekable();
        ends.peek().is_some() && ends.all(is_over)
    })
}

#[cfg(test)]
mod tests {
    use pluriel_council::{
        Capacity, Event as _, Id,
        harness::Given,
        people::{Mandate, Person, Session, Way},
    };

    use super::*;

    const DAY: i64 = 24 * 3600;

    fn now() -> Instant {
        Instant::from_unix(1_764_000_000).unwrap()
    }

    fn person(bits: u128) -> PersonId {
        PersonId(Id::from_bits(bits))
    }

    fn hash(byte: u8) -> Id256 {
        Id256([byte; 32])
    }

    /// A person whose mandate ends at `until`, signed in by the session of its number.
    fn with(given: Given, bits: u8, until: Option<Instant>) -> Given {
        let id = person(bits.into());
        let row = Person {
            id,
            name: "Ada".into(),
            email: format!("{bits}@a.example"),
            name_public_since: None,
            language: "fr".into(),
        };
        let mandate = Mandate {
            id: Id::from_bits(u128::from(bits) + 100),
            person: id,
            capacity: Capacity::Secretariat,
            from: now().plus_seconds(-900 * DAY),
            until,
        };
        let session = Session {
            hash: hash(bits),
            person: id,
            mandate: None,
            opened: now(),
            until: now().plus_seconds(60),
            way: Way::Mail,
            proved: now(),
            used: now(),
            place: String::new(),
        };
        given
            .people(&PeopleChange::Person(row))
            .people(&PeopleChange::Mandate(mandate))
            .people(&PeopleChange::Session(session))
    }

    #[test]
    fn one_erases_oneself_by_ones_own_session_and_nobody_else() {
        let mut given = with(with(Given::nothing_at(now()).room::<OwnData>(), 1, None), 2, None);
        let ask = |session| Command::EraseMe { session, now: now() };
        given.when::<OwnData>(Actor::Visitor, ask(hash(9))).refused("access-sign-in");
        let over = Command::EraseMe { session: hash(1), now: now().plus_seconds(61) };
        given.when::<OwnData>(Actor::Visitor, over).refused("access-sign-in");
        // A session whose mandate does not hold acts as a visitor.
        let done = given.when::<OwnData>(Actor::Visitor, ask(hash(1))).then_kinds(&["person_erased"]);
        assert_eq!(done.people, [PeopleChange::Erased(person(1))]);
        let left: Vec<_> = given.rooms().people().persons().map(|row| row.id).collect();
        assert_eq!(left, [person(2)]);
    }

    #[test]
    fn whoever_left_long_ago_is_erased_by_the_clock_alone() {
        let ago = |days: i64| Some(now().plus_seconds(-days * DAY));
        let mut given = Given::nothing_at(now()).room::<OwnData>();
        for (bits, until) in [(1, None), (2, ago(10)), (3, ago(400))] {
            given = with(given, bits, until);
        }
        let command = Command::EraseFormer { ended_before: now().plus_seconds(-365 * DAY) };
        given.when::<OwnData>(Actor::Operator, command.clone()).refused("access-denied");
        let done = given.when::<OwnData>(Actor::Pluriel, command.clone()).accepted();
        assert_eq!(done.people, [PeopleChange::Erased(person(3))]);
        assert!(given.when::<OwnData>(Actor::Pluriel, command).accepted().events.is_empty());
    }

    #[test]
    fn whoever_asked_for_a_seat_in_vain_is_erased_as_former_delegates_are() {
        use pluriel_council::people::Applicant;
        let asked = |until| {
            let applicant = Applicant { request: Id::from_bits(7), person: person(1), until };
            let row = Person {
                id: person(1),
                name: "Ada".into(),
                email: "ada@a.example".into(),
                name_public_since: None,
                language: "fr".into(),
            };
            let mut people = People::default();
            people.apply(&PeopleChange::Person(row));
            people.apply(&PeopleChange::Applicant(applicant));
            former(&people, now()).count()
        };
        assert_eq!((asked(None), asked(Some(now())), asked(Some(now().plus_seconds(-1)))), (0, 0, 1));
    }

    #[test]
    fn the_entry_is_written_so_for_ever() {
        for (ground, body) in
            [(Ground::Asked, r#"{"ground":"asked"}"#), (Ground::TimeOver, r#"{"ground":"time_over"}"#)]
        {
            let event = Event::from(PersonErased { ground });
            assert_eq!(event.body(), body);
            assert_eq!(Event::read("person_erased", body).unwrap(), event);
        }
        assert!(Event::read("person_erased", "{}").is_err());
    }
}
