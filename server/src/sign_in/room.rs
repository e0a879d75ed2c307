//! The queue's part of sign-in: a room without state or events, whose decisions change the register of people alone.

mod mail;
mod sessions;
mod tokens;
mod ways_in;

use pluriel_council::{
    Actor, Context, Decision, Event, Id, Instant, Kind, PersonId, Recorded, Refusal, Room, Rooms,
    UnknownEvent,
    access::{Action, Condition, require},
    people::{Id256, Identity, Passkey, SignIn, Token, Way},
};
use serde::{Deserialize, Serialize};

pub use tokens::scope;

/// How long a session lasts at the most: twelve hours.
pub const SESSION_SECONDS: i64 = 12 * 3600;
/// How long a link and its code are good.
pub const SIGN_IN_SECONDS: i64 = 20 * 60;
/// How many wrong codes are forgiven.
pub const TRIES: u8 = 5;
/// How long a token of the API may last at the most.
pub const TOKEN_DAYS: i64 = 366;
/// How many tokens a person may have.
const MOST_TOKENS: usize = 20;
/// How many passkeys a person may have.
const MOST_PASSKEYS: usize = 20;
/// A session's last use is told to within so long: writing down every page would cost a commit each.
pub const USE_SECONDS: i64 = 10 * 60;

/// Who is signed in where.
#[derive(Debug, Clone, Copy)]
pub struct Access;

/// A session about to be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The hash of its secret.
    pub session: Id256,
    /// Browser and system in a few words.
    pub place: String,
    /// The machine's time.
    pub now: Instant,
}

/// What one may ask. `now` is the machine's time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// A sign-in is asked, for a known person or for nobody.
    Ask {
        /// The row as it will be kept.
        sign_in: SignIn,
        /// The machine's time.
        now: Instant,
    },
    /// The button behind a link was pressed.
    ByLink {
        /// The hash of the link's secret.
        link: Id256,
        /// The session that it opens.
        opening: Opening,
    },
    /// A code was typed in the browser that asked.
    ByCode {
        /// The hash of that browser's secret.
        browser: Id256,
        /// The hash of code and browser.
        code: Id256,
        /// The session that it opens.
        opening: Opening,
    },
    /// A device proved that it holds this passkey (Pluriel, which checked it).
    ByPasskey {
        /// The passkey's row as it is to be kept from now on.
        passkey: Passkey,
        /// The session that it opens.
        opening: Opening,
    },
    /// A provider vouched for this identity (Pluriel, which checked it).
    ByProvider {
        /// The identity's row as it is to be kept from now on.
        identity: Identity,
        /// The session that it opens.
        opening: Opening,
    },
    /// A demonstration signs a person in by one press.
    ByDemonstration {
        /// Who.
        person: PersonId,
        /// In which capacity.
        mandate: Id,
        /// The session that it opens.
        opening: Opening,
    },
    /// A signed-in person shows again who it is, by a code.
    ProveByCode {
        /// The session.
        session: Id256,
        /// The hash of the browser's secret that the code is bound to.
        browser: Id256,
        /// The hash of code and browser.
        code: Id256,
        /// The machine's time.
        now: Instant,
    },
    /// A signed-in person showed again who it is, by a passkey (Pluriel, which checked it).
    ProveByPasskey {
        /// The session.
        session: Id256,
        /// The passkey's row as it is to be kept from now on.
        passkey: Passkey,
        /// The machine's time.
        now: Instant,
    },
    /// The signed-in person chooses in which capacity it acts: the session is renewed under a new secret.
    Choose {
        /// The session.
        session: Id256,
        /// The hash of its new secret.
        renewed: Id256,
        /// The capacity.
        mandate: Id,
        /// The machine's time.
        now: Instant,
    },
    /// A session was used.
    Use {
        /// Which.
        session: Id256,
        /// The machine's time.
        now: Instant,
    },
    /// A session ends.
    SignOut {
        /// Which.
        session: Id256,
    },
    /// Sessions of one's own end: one, or all but the one that asks.
    EndSessions(EndSessions),
    /// A token of the API is given.
    GiveToken(Token),
    /// A token of the API ends.
    EndToken(Id256),
    /// A passkey is registered, or gets another label (oneself).
    KeepPasskey(Passkey),
    /// A passkey is revoked (oneself).
    RevokePasskey(Id256),
    /// What a provider calls a person is joined to it (oneself).
    JoinIdentity(Identity),
    /// What a provider calls a person is parted from it (oneself).
    PartIdentity(Id256),
}

/// Which of one's own sessions end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndSessions {
    /// This one.
    One(Id256),
    /// All but this one.
    AllBut(Id256),
}

/// No event: what happens here is no part of the record.
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

impl Room for Access {
    const NAME: &'static str = "access";

    type State = ();
    type Command = Command;
    type Event = Never;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        let people = rooms.people();
        let changes = match command {
            Command::Ask { sign_in, now } => mail::ask(people, &sign_in, now),
            Command::ByLink { link, opening } => mail::by_link(people, link, &opening, context.now())?,
            Command::ByCode { browser, code, opening } => {
                mail::by_code(people, (browser, code), &opening, context.now())?
            }
            Command::ByPasskey { passkey, opening } => {
                by_pluriel(actor)?;
                ways_in::by_passkey(people, passkey, &opening, context.now())?
            }
            Command::ByProvider { identity, opening } => {
                by_pluriel(actor)?;
                ways_in::by_provider(people, identity, &opening, context.now())?
            }
            Command::ByDemonstration { person, mandate, opening } => {
                by_pluriel(actor)?;
                vec![sessions::new(&opening, person, Some(mandate), Way::Demonstration)]
            }
            Command::ProveByCode { session, browser, code, now } => {
                mail::prove(people, session, (browser, code), now)?
            }
            Command::ProveByPasskey { session, passkey, now } => {
                by_pluriel(actor)?;
                ways_in::prove(people, session, passkey, now)?
            }
            Command::Choose { session, renewed, mandate, now } => {
                sessions::choose(people, (session, renewed), mandate, context.now(), now)?
            }
            Command::Use { session, now } => sessions::used(people, session, now),
            Command::SignOut { session } => sessions::end(people, session),
            Command::EndSessions(which) => sessions::end_own(people, which, actor)?,
            Command::GiveToken(token) => tokens::give(people, token, actor)?,
            Command::EndToken(hash) => tokens::end(people, hash, actor)?,
            Command::KeepPasskey(passkey) => ways_in::keep_passkey(people, passkey, actor)?,
            Command::RevokePasskey(hash) => ways_in::revoke_passkey(people, hash, actor)?,
            Command::JoinIdentity(identity) => ways_in::join(people, identity, actor)?,
            Command::PartIdentity(hash) => ways_in::part(people, hash, actor)?,
        };
        let answered = sessions::answered(people, &changes, context.now());
        let people = changes.into_iter().chain(answered).collect();
        Ok(Decision { people, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }
}

/// What only the program itself says: it checked the device's signature, the provider's, or plays a demonstration.
fn by_pluriel(actor: &Actor) -> Result<(), Refusal> {
    if *actor == Actor::Pluriel {
        return Ok(());
    }
    Err(Refusal::forbidden("access-denied").with("action", Action::SignIn.name()))
}

/// Refuses whoever is not this person.
fn oneself(action: Action, person: PersonId, actor: &Actor) -> Result<(), Refusal> {
    require(action, actor, |condition| condition == Condition::Oneself && actor.person() == Some(person))
}
