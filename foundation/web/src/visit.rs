//! A visit: one request, by somebody, in a language, to the state as of the last commit.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use pluriel_council::{
    Actor, Capacity, Refusal, Room,
    access::{Action, Condition, allows},
    people::{Id256, Mandate, Person, Scope, Session, Token},
};
use pluriel_house::{Key, Receipt, Snapshot, SubmitError, WriteError};
use pluriel_speech::{Language, Speech};

use crate::{Fields, Refused, Site, cookies};

/// Who asks, in which language, and what there was at the last commit. Every page takes one.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The site.
    pub site: Site,
    /// What this visitor may read, as of the last commit when the request came.
    pub snapshot: Arc<Snapshot>,
    /// Words in the reader's language.
    pub speech: Speech,
    /// Who asks, in which capacity.
    pub actor: Actor,
    /// How the visitor is known.
    pub known: Known,
    /// The path asked for.
    pub path: String,
    /// The query, decoded.
    pub query: Fields,
    /// The value of this browser's own cookie, if it has one.
    pub browser: Option<String>,
}

/// How a visitor is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Not at all.
    Nobody,
    /// By a browser's session.
    Session(Box<Session>, Box<Person>, Option<Mandate>),
    /// By a token of the API.
    Token(Box<Token>, Box<Person>, Mandate),
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self::of(parts, site))
    }
}

impl Visit {
    /// The visit that a request makes: the one that the gate let through, or else a new one.
    pub fn of(parts: &Parts, site: &Site) -> Self {
        parts.extensions.get().cloned().unwrap_or_else(|| Self::begin(parts, site))
    }

    fn begin(parts: &Parts, site: &Site) -> Self {
        let snapshot = site.house().snapshot();
        let known = Known::of(&parts.headers, &snapshot, site);
        let query = Fields::decode(parts.uri.query().unwrap_or_default().as_bytes()).unwrap_or_default();
        let facts = site.facts(&snapshot);
        let asked = Some(query.raw("lang")).filter(|code| !code.is_empty());
        let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let language = Language::negotiate(
            asked,
            cookies::read(&parts.headers, cookies::LANGUAGE),
            accept,
            facts.language,
        );
        let now = site.house().now();
        let actor = snapshot.rooms.actor_at(known.actor(), now);
        Self {
            speech: site.speech(&snapshot, language),
            actor,
            known,
            path: parts.uri.path().to_owned(),
            query,
            browser: cookies::read(&parts.headers, cookies::BROWSER).map(str::to_owned),
            snapshot: snapshot.shown_to(&actor, now),
            site: site.clone(),
        }
    }

    /// The same visit by whoever holds the token of a calendar, in that person's language; `None`: there is no such token, or it
    /// holds no more.
    pub fn of_calendar(&self, secret: &str) -> Option<Self> {
        let known = Known::of_token(secret, |scope| scope == Scope::Calendar, &self.snapshot, &self.site)?;
        let Known::Token(_, person, _) = &known else { return None };
        let language = person.language.parse().unwrap_or(self.speech.language());
        let speech = self.site.speech(&self.snapshot, language);
        let now = self.site.house().now();
        let actor = self.snapshot.rooms.actor_at(known.actor(), now);
        let snapshot = self.site.house().snapshot().shown_to(&actor, now);
        Some(Self { snapshot, speech, actor, known, ..self.clone() })
    }

    /// Reads again, after something was recorded, what this visitor may read.
    pub fn read_again(&mut self) {
        let house = self.site.house();
        self.snapshot = house.snapshot().shown_to(&self.actor, house.now());
    }

    /// The state of a room.
    pub fn room<R: Room>(&self) -> &R::State {
        self.snapshot.rooms.of::<R>()
    }

    /// Whether the access table lets this visitor do this, given what the room says of each condition.
    pub fn may(&self, action: Action, holds: impl Fn(Condition) -> bool) -> bool {
        allows(action, &self.actor, holds)
    }

    /// The member in whose name the visitor speaks, if any.
    pub const fn member(&self) -> Option<pluriel_council::MemberId> {
        self.actor.member()
    }

    /// The signed-in person, if any.
    pub fn person(&self) -> Option<&Person> {
        match &self.known {
            Known::Nobody => None,
            Known::Session(_, person, _) | Known::Token(_, person, _) => Some(person),
        }
    }

    /// Whether the visitor speaks for the hosts.
    pub const fn is_secretariat(&self) -> bool {
        matches!(self.actor, Actor::Person { capacity: Capacity::Secretariat, .. })
    }

    /// A text behind an entry; empty when it was erased.
    pub fn text(&self, seq: u64, name: &str) -> Arc<str> {
        self.site.house().texts().or_empty(seq, name)
    }

    /// Gives a command in the visitor's name; the state that the answer speaks of is the next visit's.
    pub async fn submit<R: Room>(&self, command: R::Command, key: Option<Key>) -> Result<Receipt, Refused> {
        if let Known::Token(token, ..) = &self.known
            && token.scope != Scope::Act
        {
            return Err(Refusal::forbidden("web-token-reads-only").into());
        }
        match self.site.house().submit::<R>(self.actor, command, key).await {
            Ok(receipt) => Ok(receipt),
            Err(SubmitError::Refused(refusal)) => Err(refusal.into()),
            Err(SubmitError::Unrecorded(WriteError::Stopped | WriteError::OutcomeUnknown)) => {
                Err(Refused::unavailable("web-stopped"))
            }
            Err(SubmitError::Unrecorded(_)) => Err(Refused::unavailable("web-not-recorded")),
        }
    }

    /// The token that this visitor's forms carry: bound to its session, or to its browser before it signs in.
    pub fn form_token(&self) -> String {
        form_token(&self.bound_to())
    }

    /// The hash of what this browser alone holds: its session's secret, or its own before it signs in.
    pub fn bound_to(&self) -> Id256 {
        match &self.known {
            Known::Session(session, ..) => session.hash,
            _ => cookies::hash(self.browser.as_deref().unwrap_or_default()),
        }
    }
}

fn form_token(bound_to: &Id256) -> String {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    use sha2::{Digest, Sha256};
    let hash = Sha256::new().chain_update(b"pluriel/form/v1\n").chain_update(bound_to.0).finalize();
    BASE64_URL_SAFE_NO_PAD.encode(&hash[..18])
}

impl Known {
    fn of(headers: &HeaderMap, snapshot: &Snapshot, site: &Site) -> Self {
        Self::by_token(headers, snapshot, site)
            .or_else(|| Self::by_session(headers, snapshot, site))
            .unwrap_or(Self::Nobody)
    }

    fn by_token(headers: &HeaderMap, snapshot: &Snapshot, site: &Site) -> Option<Self> {
        let secret = headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")?;
        Self::of_token(secret.trim(), |scope| scope != Scope::Calendar, snapshot, site)
    }

    /// Whoever holds this token, if it is of a wanted scope and holds now.
    fn of_token(
        secret: &str,
        is_wanted: impl Fn(Scope) -> bool,
        snapshot: &Snapshot,
        site: &Site,
    ) -> Option<Self> {
        let people = snapshot.rooms.people();
        let token = people.token(&cookies::hash(secret)).filter(|token| is_wanted(token.scope))?;
        let mandate = people.mandate(token.mandate)?;
        let holds = site.house().machine_now() < token.until && mandate.holds_at(site.house().now());
        let person = people.person(token.person)?;
        holds.then(|| Self::Token(Box::new(token.clone()), Box::new(person.clone()), mandate.clone()))
    }

    fn by_session(headers: &HeaderMap, snapshot: &Snapshot, site: &Site) -> Option<Self> {
        let secret = cookies::read(headers, cookies::SESSION)?;
        let people = snapshot.rooms.people();
        let session = people.session(&cookies::hash(secret))?;
        if site.house().machine_now() >= session.until {
            return None;
        }
        let person = people.person(session.person)?;
        let now = site.house().now();
        let mandate = session
            .mandate
            .and_then(|id| people.mandate(id))
            .filter(|mandate| mandate.person == person.id && mandate.holds_at(now));
        Some(Self::Session(Box::new(session.clone()), Box::new(person.clone()), mandate.cloned()))
    }

    /// As whom the visitor asks to act: a person whose mandate does not hold is a visitor who is signed in.
    fn actor(&self) -> Actor {
        let (person, mandate) = match self {
            Self::Nobody | Self::Session(_, _, None) => return Actor::Visitor,
            Self::Session(_, person, Some(mandate)) | Self::Token(_, person, mandate) => (person, mandate),
        };
        Actor::Person { person: person.id, capacity: mandate.capacity }
    }
}
