//! The queue's part of sign-in: a room without state or events, whose decisions change the register of people alone.

use pluriel_council::{
    Actor, Context, Decision, Event, Id, Instant, Kind, PersonId, Recorded, Refusal, Room, Rooms,
    UnknownEvent,
    access::{Action, Condition, require},
    people::{Id256, People, PeopleChange, Scope, Session, SignIn, Token},
};
use serde::{Deserialize, Serialize};

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

/// Who is signed in where.
#[derive(Debug, Clone, Copy)]
pub struct Access;

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
        /// The hash of the new session's secret.
        session: Id256,
        /// The machine's time.
        now: Instant,
    },
    /// A code was typed in the browser that asked.
    ByCode {
        /// The hash of that browser's secret.
        browser: Id256,
        /// The hash of code and browser.
        code: Id256,
        /// The hash of the new session's secret.
        session: Id256,
        /// The machine's time.
        now: Instant,
    },
    /// A demonstration signs a person in by one press.
    ByDemonstration {
        /// Who.
        person: PersonId,
        /// In which capacity.
        mandate: Id,
        /// The hash of the new session's secret.
        session: Id256,
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
    /// A session ends.
    SignOut {
        /// Which.
        session: Id256,
    },
    /// A token of the API is given.
    GiveToken(Token),
    /// A token of the API ends.
    EndToken(Id256),
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
            Command::Ask { sign_in, now } => ask(people, &sign_in, now),
            Command::ByLink { link, session, now } => {
                let sign_in = people.sign_in(&link).filter(|row| now < row.until);
                let row = sign_in.ok_or(Refusal::conflict("sign-in-link-over"))?;
                open(people, row, session, context.now(), now)?
            }
            Command::ByCode { browser, code, session, now } => {
                by_code(people, browser, code, session, context.now(), now)?
            }
            Command::ByDemonstration { person, mandate, session, now } => {
                // Only the program itself gives this command, and only the demonstration's pages lead to it.
                if *actor != Actor::Pluriel {
                    return Err(Refusal::forbidden("access-denied").with("action", Action::SignIn.name()));
                }
                vec![new_session(session, person, Some(mandate), now)]
            }
            Command::Choose { session, renewed, mandate, now } => {
                choose(people, session, renewed, mandate, context.now(), now)?
            }
            Command::SignOut { session } => people
                .session(&session)
                .map(|_| vec![PeopleChange::SessionEnded(session)])
                .unwrap_or_default(),
            Command::GiveToken(token) => give_token(people, token, actor)?,
            Command::EndToken(hash) => end_token(people, hash, actor)?,
        };
        Ok(Decision { people: changes, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }
}

/// A new request takes the place of the browser's former one; rows whose time is over go.
fn ask(people: &People, sign_in: &SignIn, now: Instant) -> Vec<PeopleChange> {
    let over = people
        .sign_ins()
        .filter(|row| row.until <= now || row.browser == sign_in.browser)
        .map(|row| PeopleChange::SignInOver(row.link));
    over.chain([PeopleChange::SignIn(sign_in.clone())]).collect()
}

fn by_code(
    people: &People,
    browser: Id256,
    code: Id256,
    session: Id256,
    council_now: Instant,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let row = people.sign_in_of_browser(&browser).filter(|row| now < row.until && row.tries_left > 0);
    let row = row.ok_or(Refusal::conflict("sign-in-code-over"))?;
    if row.code == code && row.person.is_some() {
        return open(people, row, session, council_now, now);
    }
    // A wrong code is accepted as an act that costs one try: refusing it would leave the count as it was.
    Ok(vec![PeopleChange::SignIn(SignIn { tries_left: row.tries_left - 1, ..row.clone() })])
}

fn open(
    people: &People,
    row: &SignIn,
    session: Id256,
    council_now: Instant,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let person = row.person.filter(|id| people.person(*id).is_some());
    let person = person.ok_or(Refusal::conflict("sign-in-link-over"))?;
    let mut mandates = people.mandates_of(person, council_now);
    let only = match (mandates.next(), mandates.next()) {
        (Some(mandate), None) => Some(mandate.id),
        _ => None,
    };
    Ok(vec![PeopleChange::SignInOver(row.link), new_session(session, person, only, now)])
}

fn new_session(hash: Id256, person: PersonId, mandate: Option<Id>, now: Instant) -> PeopleChange {
    PeopleChange::Session(Session {
        hash,
        person,
        mandate,
        opened: now,
        until: now.plus_seconds(SESSION_SECONDS),
    })
}

fn choose(
    people: &People,
    session: Id256,
    renewed: Id256,
    mandate: Id,
    council_now: Instant,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let old = people.session(&session).filter(|session| now < session.until);
    let old = old.ok_or(Refusal::forbidden("access-sign-in"))?;
    if !people.mandates_of(old.person, council_now).any(|held| held.id == mandate) {
        return Err(Refusal::forbidden("sign-in-mandate-over"));
    }
    let new = Session { hash: renewed, mandate: Some(mandate), ..old.clone() };
    Ok(vec![PeopleChange::SessionEnded(session), PeopleChange::Session(new)])
}

fn give_token(people: &People, token: Token, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    let own = |condition| condition == Condition::Oneself && actor.person() == Some(token.person);
    require(Action::KeepTokens, actor, own)?;
    let holds = people.mandate(token.mandate).is_some_and(|mandate| mandate.person == token.person);
    if !holds {
        return Err(Refusal::forbidden("sign-in-mandate-over"));
    }
    if people.tokens_of(token.person).count() >= MOST_TOKENS {
        return Err(Refusal::conflict("token-too-many").with("max", MOST_TOKENS));
    }
    Ok(vec![PeopleChange::Token(token)])
}

fn end_token(people: &People, hash: Id256, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    let Some(token) = people.token(&hash) else { return Ok(Vec::new()) };
    let own = |condition| condition == Condition::Oneself && actor.person() == Some(token.person);
    require(Action::KeepTokens, actor, own)?;
    Ok(vec![PeopleChange::TokenEnded(hash)])
}

/// What a token of this scope may do, by its name in forms.
pub fn scope(name: &str) -> Option<Scope> {
    match name {
        "read" => Some(Scope::Read),
        "act" => Some(Scope::Act),
        _ => None,
    }
}
