//! What a room answers to a command that it accepts.

use std::fmt;

use crate::{Id, people::PeopleChange, urn::UrnChange};

/// The thing an event belongs to: its events form a chain without gap, which proves completeness (`specs/record.md` §2).
/// The room's name is put before it when the entry is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stream(pub Id);

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An accepted command: what happened, in order. All of it becomes durable together, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<E> {
    /// What happened.
    pub events: Vec<NewEvent<E>>,
    /// What changes in the register of people, which lives in the vault.
    pub people: Vec<PeopleChange>,
    /// What changes in urns, which are no part of the record.
    pub urns: Vec<UrnChange>,
    /// The address of what was made, for example `/avis/3`.
    pub address: Option<String>,
}

/// One event on its way to the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent<E> {
    /// The thing that it belongs to.
    pub stream: Stream,
    /// What happened.
    pub event: E,
    /// Whether only a commitment is public until it is opened.
    pub sealed: bool,
    /// Free texts, by the name under which the header commits to them; they go to the vault.
    pub texts: Vec<(&'static str, String)>,
}

impl<E> NewEvent<E> {
    /// An open event without text.
    pub const fn open(stream: Stream, event: E) -> Self {
        Self { stream, event, sealed: false, texts: Vec::new() }
    }

    /// An event of which only a commitment is public.
    pub const fn sealed(stream: Stream, event: E) -> Self {
        Self { stream, event, sealed: true, texts: Vec::new() }
    }

    /// Adds a text to be committed under this name (`[a-z][a-z0-9_]{0,39}`); an empty optional text is simply not added.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.texts.push((name, text.into()));
        self
    }
}

impl<E> Decision<E> {
    /// Nothing has to happen: what was asked is so already.
    pub const fn nothing() -> Self {
        Self { events: Vec::new(), people: Vec::new(), urns: Vec::new(), address: None }
    }

    /// One event happened.
    pub fn one(event: NewEvent<E>) -> Self {
        Self { events: vec![event], people: Vec::new(), urns: Vec::new(), address: None }
    }

    /// Several events happened, in this order.
    pub const fn all(events: Vec<NewEvent<E>>) -> Self {
        Self { events, people: Vec::new(), urns: Vec::new(), address: None }
    }

    /// Changes an urn too.
    #[must_use]
    pub fn urn(mut self, change: UrnChange) -> Self {
        self.urns.push(change);
        self
    }

    /// Says where what was made can be seen.
    #[must_use]
    pub fn at(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}
