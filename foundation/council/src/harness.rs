//! `given(what happened).when(who, what is asked).then(what happens)`: the tests of every room read so.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    Actor, Context, Decision, Event, Instant, NewEvent, Recorded, Refusal, Room, Rooms, RoomsMut,
    people::PeopleChange,
    urn::{MemoryUrns, UrnChange, UrnId, Urns},
};

/// A house in memory: rooms, a journal's worth of numbering, a clock that the test sets.
#[derive(Debug, Clone)]
pub struct Given {
    rooms: Rooms,
    context: Context,
    seq: u64,
    texts: BTreeMap<(u64, &'static str), String>,
    urns: MemoryUrns,
}

impl Given {
    /// Nothing happened yet; it is this instant. Ids follow from a fixed seed.
    pub fn nothing_at(now: Instant) -> Self {
        let context = Context::seeded(now, [7; 32]);
        Self { rooms: Rooms::default(), context, seq: 0, texts: BTreeMap::new(), urns: MemoryUrns::default() }
    }

    /// Opens a room.
    #[must_use]
    pub fn room<R: Room>(mut self) -> Self {
        self.rooms.open::<R>();
        self
    }

    /// This happened before, at the harness's instant.
    #[must_use]
    pub fn event<R: Room>(mut self, event: &NewEvent<R::Event>) -> Self {
        self.record::<R>(event);
        self
    }

    /// The register of people changed.
    #[must_use]
    pub fn people(mut self, change: &PeopleChange) -> Self {
        self.rooms.people_mut().apply(change);
        self
    }

    /// Time passes: it is this instant now.
    pub fn at(&mut self, now: Instant) -> &mut Self {
        self.context.set_now(now);
        self
    }

    /// Somebody asks: what was decided is folded into the state, as the house would after the commit.
    pub fn when<R: Room>(&mut self, actor: Actor, command: R::Command) -> Outcome<R::Event> {
        let actor = self.rooms.actor_at(actor, self.context.now());
        let named = BTreeSet::from_iter(R::urns(&self.rooms));
        self.context.show_urns(Arc::new(self.urns.clone()));
        let decided = R::decide(&self.rooms, command, &actor, &mut self.context);
        if let Ok(decision) = &decided {
            decision.urns.iter().for_each(|change| self.change_urn(*change));
            for event in &decision.events {
                self.record::<R>(event);
            }
            for change in &decision.people {
                self.rooms.people_mut().apply(change);
            }
            let still_named = BTreeSet::from_iter(R::urns(&self.rooms));
            named.difference(&still_named).for_each(|urn| self.lose_urn(*urn));
        }
        Outcome(decided)
    }

    /// Does what the clock demands, as the house would, until nothing is due. Returns how many commands that took.
    ///
    /// # Panics
    /// When a due command is refused or due commands never end: both are faults of the room.
    pub fn meet_deadlines<R: Room>(&mut self) -> usize {
        let mut done = 0;
        loop {
            let mut due = R::due(&self.rooms, self.context.now());
            let lost = R::urns(&self.rooms).into_iter().filter(|urn| !self.urns.is_there(*urn));
            due.extend(lost.filter_map(|urn| R::urn_lost(&self.rooms, urn)));
            if due.is_empty() {
                return done;
            }
            for command in due {
                self.when::<R>(Actor::Pluriel, command).accepted();
                done += 1;
                assert!(done < 10_000, "deadlines of room {} never end", R::NAME);
            }
        }
    }

    /// The urns as they stand.
    pub const fn urns(&self) -> &MemoryUrns {
        &self.urns
    }

    /// An urn is gone.
    pub fn lose_urn(&self, urn: UrnId) {
        let _ = self.urns.destroy(urn);
    }

    /// The states as they stand.
    pub const fn rooms(&self) -> &Rooms {
        &self.rooms
    }

    /// The context, for ids that a test needs before a command.
    pub const fn context(&mut self) -> &mut Context {
        &mut self.context
    }

    /// An urn that is not there takes nothing in, as in the house: the test sees that nothing lies there.
    fn change_urn(&self, change: UrnChange) {
        let _ = match change {
            UrnChange::Open(urn) => self.urns.open(urn),
            UrnChange::Put { urn, member, slip } => self.urns.put(urn, member, Some(slip)).map(drop),
        };
    }

    /// The text that the entry of this number committed to under this name; empty when there is none.
    pub fn text(&self, seq: u64, name: &str) -> String {
        let of_entry = self.texts.iter().filter(|((of, _), _)| *of == seq);
        of_entry.filter(|((_, of), _)| *of == name).map(|(_, text)| text.clone()).collect()
    }

    fn record<R: Room>(&mut self, event: &NewEvent<R::Event>) {
        self.seq += 1;
        let recorded =
            Recorded { seq: self.seq, at: self.context.now(), stream: event.stream, sealed: event.sealed };
        for (name, text) in &event.texts {
            self.texts.insert((self.seq, *name), text.clone());
        }
        self.rooms.evolve::<R>(&event.event, &recorded);
    }
}

/// What a room answered.
#[derive(Debug)]
pub struct Outcome<E>(Result<Decision<E>, Refusal>);

impl<E: Event> Outcome<E> {
    /// The command was accepted; gives the decision.
    ///
    /// # Panics
    /// When it was refused.
    #[track_caller]
    pub fn accepted(self) -> Decision<E> {
        match self.0 {
            Ok(decision) => decision,
            Err(refusal) => panic!("refused: {refusal:?}"),
        }
    }

    /// The command was accepted and exactly these events happened.
    ///
    /// # Panics
    /// When it was refused or other events happened.
    #[track_caller]
    pub fn then(self, expected: &[E]) {
        let events: Vec<E> = self.accepted().events.into_iter().map(|event| event.event).collect();
        assert_eq!(events, expected);
    }

    /// The command was accepted and events of exactly these kinds happened.
    ///
    /// # Panics
    /// When it was refused or events of other kinds happened.
    #[track_caller]
    pub fn then_kinds(self, expected: &[&str]) -> Decision<E> {
        let decision = self.accepted();
        let kinds: Vec<_> = decision.events.iter().map(|event| event.event.kind().name).collect();
        assert_eq!(kinds, expected);
        decision
    }

    /// The command was refused for this reason.
    ///
    /// # Panics
    /// When it was accepted or refused for another reason.
    #[track_caller]
    pub fn refused(self, code: &str) -> Refusal {
        match self.0 {
            Ok(decision) => panic!("accepted: {:?}", decision.events),
            Err(refusal) => {
                let by_field = refusal.fields.iter().any(|field| field.code == code);
                assert!(refusal.code == code || by_field, "refused for another reason: {refusal:?}");
                refusal
            }
        }
    }
}
