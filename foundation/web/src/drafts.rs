//! Drafts: what a person typed in a long form and has not sent. They are private rows of the vault, gone when the form is
//! sent, when the person is erased, or when their time is over.

use pluriel_council::{
    Actor, Context, Decision, Event, Instant, Kind, PersonId, Recorded, Refusal, Room, Rooms, UnknownEvent,
    access::{Action, Condition, require},
    people::{Draft, People, PeopleChange},
};
use serde::{Deserialize, Serialize};

/// How many drafts a person may keep.
const MOST_DRAFTS: usize = 30;
/// How many bytes the fields of a draft may have, as they are sent.
const MOST_BYTES: usize = 200_000;

/// The queue's part of drafts: a room without state or events.
#[derive(Debug, Clone, Copy)]
pub struct Drafts;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftCommand {
    /// Keep a draft for so many days.
    Keep {
        /// Who typed it.
        person: PersonId,
        /// The address of the form.
        form: String,
        /// The fields, as they are sent.
        fields: String,
        /// For so long.
        days: u16,
    },
    /// Forget a draft.
    Forget {
        /// Whose.
        person: PersonId,
        /// The address of the form.
        form: String,
    },
    /// Forget those whose time is over.
    Sweep,
}

/// No event: drafts are no part of the record.
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

    fn read(kind: &str, _body: &str) -> Result<Self, UnknownEvent> {
        Err(UnknownEvent::Kind(kind.to_owned()))
    }
}

impl Room for Drafts {
    const NAME: &'static str = "drafts";

    type State = ();
    type Command = DraftCommand;
    type Event = Never;

    fn decide(
        rooms: &Rooms,
        command: DraftCommand,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        let (people, now) = (rooms.people(), context.now());
        let changes = match command {
            DraftCommand::Keep { person, form, fields, days } => {
                require_own(actor, person)?;
                let until = now.plus_seconds(i64::from(days) * 24 * 3600);
                vec![PeopleChange::Draft(allowed(people, Draft { person, form, fields, at: now, until })?)]
            }
            DraftCommand::Forget { person, form } => {
                require_own(actor, person)?;
                let known = people.draft(person, &form).is_some();
                known.then_some(PeopleChange::DraftOver { person, form }).into_iter().collect()
            }
            DraftCommand::Sweep => over(people, now)
                .map(|draft| PeopleChange::DraftOver { person: draft.person, form: draft.form.clone() })
                .collect(),
        };
        Ok(Decision { people: changes, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<DraftCommand> {
        let is_due = over(rooms.people(), now).next().is_some();
        is_due.then_some(DraftCommand::Sweep).into_iter().collect()
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        rooms.people().drafts().map(|draft| draft.until).filter(|until| *until > now).min()
    }
}

fn require_own(actor: &Actor, person: PersonId) -> Result<(), Refusal> {
    let own = |condition| condition == Condition::Oneself && actor.person() == Some(person);
    require(Action::KeepDrafts, actor, own)
}

fn over(people: &People, now: Instant) -> impl Iterator<Item = &Draft> {
    people.drafts().filter(move |draft| draft.until <= now)
}

fn allowed(people: &People, draft: Draft) -> Result<Draft, Refusal> {
    if draft.fields.len() > MOST_BYTES || draft.form.len() > 200 {
        return Err(Refusal::invalid("drafts-too-long").with("max", MOST_BYTES));
    }
    let is_new = people.draft(draft.person, &draft.form).is_none();
    if is_new && people.drafts_of(draft.person).count() >= MOST_DRAFTS {
        return Err(Refusal::conflict("drafts-too-many").with("max", MOST_DRAFTS));
    }
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use pluriel_council::{Capacity, Id, harness::Given, people::Person};

    use super::*;

    const DAY: i64 = 24 * 3600;

    fn now() -> Instant {
        Instant::from_unix(1_764_000_000).unwrap()
    }

    fn someone(bits: u128) -> (PersonId, Actor) {
        let person = PersonId(Id::from_bits(bits));
        (person, Actor::Person { person, capacity: Capacity::Secretariat })
    }

    fn keep(person: PersonId, form: &str, fields: &str) -> DraftCommand {
        DraftCommand::Keep { person, form: form.into(), fields: fields.into(), days: 30 }
    }

    #[test]
    fn a_draft_is_ones_own_replaced_forgotten_and_swept() {
        let mut given = Given::nothing_at(now()).room::<Drafts>();
        let ((ada, as_ada), (bob, as_bob)) = (someone(1), someone(2));
        given.when::<Drafts>(as_bob, keep(ada, "/a", "text=x")).refused("access-denied");
        given.when::<Drafts>(Actor::Visitor, keep(ada, "/a", "text=x")).refused("access-sign-in");
        given.when::<Drafts>(as_ada, keep(ada, "/a", "text=x")).accepted();
        given.when::<Drafts>(as_ada, keep(ada, "/a", "text=y")).accepted();
        given.when::<Drafts>(as_bob, keep(bob, "/a", "text=z")).accepted();
        let people = given.rooms().people();
        assert_eq!(people.draft(ada, "/a").unwrap().fields, "text=y");
        assert_eq!(people.drafts_of(ada).count(), 1);
        given.when::<Drafts>(as_ada, DraftCommand::Forget { person: ada, form: "/a".into() }).accepted();
        assert_eq!(given.rooms().people().drafts_of(ada).count(), 0);
        assert_eq!(Drafts::next_deadline(given.rooms(), now()), Some(now().plus_seconds(30 * DAY)));
        given.at(now().plus_seconds(30 * DAY));
        assert_eq!(given.meet_deadlines::<Drafts>(), 1);
        assert_eq!(given.rooms().people().drafts().count(), 0);
    }

    #[test]
    fn drafts_are_bounded_and_erased_with_the_person() {
        let mut given = Given::nothing_at(now()).room::<Drafts>();
        let (ada, actor) = someone(1);
        let row = Person {
            id: ada,
            name: "Ada".into(),
            email: "ada@example.org".into(),
            name_public_since: None,
            language: "fr".into(),
        };
        given = given.people(&PeopleChange::Person(row));
        for number in 0..MOST_DRAFTS {
            given.when::<Drafts>(actor, keep(ada, &format!("/{number}"), "")).accepted();
        }
        given.when::<Drafts>(actor, keep(ada, "/more", "")).refused("drafts-too-many");
        given.when::<Drafts>(actor, keep(ada, "/0", "text=again")).accepted();
        given.when::<Drafts>(actor, keep(ada, "/0", &"x".repeat(MOST_BYTES + 1))).refused("drafts-too-long");
        let given = given.people(&PeopleChange::Erased(ada));
        assert_eq!(given.rooms().people().drafts().count(), 0);
    }
}
