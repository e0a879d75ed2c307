//! Following one opinion by mail: anybody, by an address that a link confirms. What is kept is a row of the vault and
//! nothing else; no event tells who follows what (`docs/decisions/0089-following-is-no-part-of-the-record.md`).

mod decide;

use pluriel_council::{
    Actor, Context, Decision, Event, Instant, Kind, Recorded, Refusal, Room, Rooms, UnknownEvent,
    people::{Follower, Id256},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Opinions,
    state::Opinion,
    words::{OpinionId, QuestionId},
};

/// How long a link that confirms an address is good, in seconds: three days. Then the address is erased.
pub const CONFIRM_SECONDS: i64 = 3 * 24 * 3600;
/// How long an address is kept after the last act of an opinion that ended, in seconds: thirty days.
pub const AFTER_END_SECONDS: i64 = 30 * 24 * 3600;
/// An address gets no second letter about one opinion within so many seconds: whoever presses the button floods nobody.
const APART_SECONDS: i64 = 3600;
/// Of how many opinions an address may be asked for confirmation within [`CONFIRM_SECONDS`].
const MOST_ASKED: usize = 10;
/// How many addresses are kept at the most.
const MOST: usize = 100_000;

/// The queue's part of following: a room without state or events, whose decisions change rows of the vault.
#[derive(Debug, Clone, Copy)]
pub struct Following;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// An address is to be told what becomes of an opinion (anybody). What is answered does not tell whether it is known.
    Ask {
        /// Which.
        opinion: OpinionId,
        /// Where letters are to go.
        email: String,
        /// `fr` or `en`: in which language.
        language: String,
    },
    /// The address is confirmed (whoever holds the link that was sent to it).
    Confirm {
        /// The hash of the link's secret.
        link: Id256,
    },
    /// Nothing more is told to the address, which is erased (whoever holds the link).
    End {
        /// The hash of the link's secret.
        link: Id256,
    },
    /// Addresses whose time is over are erased (Pluriel).
    Sweep,
}

/// No event: who follows what is no part of the record.
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

impl Room for Following {
    const NAME: &'static str = "following";

    type State = ();
    type Command = Command;
    type Event = Never;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        let people = match command {
            Command::Ask { opinion, email, language } => {
                decide::ask(rooms, actor, opinion, &email, &language, context)?
            }
            Command::Confirm { link } => decide::confirm(rooms, actor, link, context.now())?,
            Command::End { link } => decide::end(rooms, actor, link)?,
            Command::Sweep => decide::sweep(rooms, context.now()),
        };
        Ok(Decision { people, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        let is_due = ends(rooms).any(|(_, end)| end <= now);
        is_due.then_some(Command::Sweep).into_iter().collect()
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        ends(rooms).map(|(_, end)| end).filter(|end| *end > now).min()
    }
}

/// What is kept of the secret of a link.
pub fn key(secret: &str) -> Id256 {
    Id256(Sha256::digest(secret.as_bytes()).into())
}

/// Whether there is something to follow: the opinion has its number, was not imported, and did not end.
pub fn can_be_followed(opinion: &Opinion) -> bool {
    opinion.admission.is_some() && !opinion.stage.is_end()
}

/// Those who are told what becomes of this opinion.
pub fn followers<'a>(rooms: &'a Rooms, opinion: &Opinion) -> impl Iterator<Item = &'a Follower> {
    let subject = opinion.id.0;
    rooms.people().followers().filter(move |row| row.subject == subject && row.confirmed.is_some())
}

/// Each row whose end is known, with the instant at which it is erased: it was not confirmed, or its opinion ended.
fn ends(rooms: &Rooms) -> impl Iterator<Item = (&Follower, Instant)> {
    let opinions = rooms.of::<Opinions>();
    rooms.people().followers().filter_map(move |row| {
        if let Some(question) = opinions.question(QuestionId(row.subject)) {
            return Some((row, opinions.question_forgotten(question)?));
        }
        if row.confirmed.is_none() {
            return Some((row, row.asked.plus_seconds(CONFIRM_SECONDS)));
        }
        let opinion = opinions.opinion(OpinionId(row.subject))?;
        Some((row, erased_at(opinion)?))
    })
}

/// When the addresses that follow an opinion are erased; `None` while it has not ended. A text that was not carried may come
/// back, and has not ended until it is closed.
pub fn erased_at(opinion: &Opinion) -> Option<Instant> {
    let last = opinion.acts.last().filter(|_| opinion.stage.is_end());
    last.map(|act| act.at.plus_seconds(AFTER_END_SECONDS))
}
