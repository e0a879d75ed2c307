//! When a person last looked at an opinion, so that its page says what happened since. What is kept is a row of the vault and nothing
//! else (`docs/decisions/0131-the-last-visit.md`).

use pluriel_council::{
    Actor, Context, Decision, Instant, Recorded, Refusal, Room, Rooms,
    access::{Action, Condition, require},
    people::{Look, PeopleChange},
};
use serde::{Deserialize, Serialize};

use crate::{Opinions, following::Never, words::OpinionId};

/// A visit is over when nothing was looked at for so many seconds: thirty minutes.
pub const VISIT_SECONDS: i64 = 30 * 60;
/// A look is written down again after so many seconds: five minutes. What happens in between is told again, and never missed.
pub const NOTE_SECONDS: i64 = 5 * 60;
/// How long a look is kept, in seconds: a year.
pub const KEPT_SECONDS: i64 = 365 * 24 * 3600;

/// The queue's part of looks: a room without state or events, whose decisions change rows of the vault.
#[derive(Debug, Clone, Copy)]
pub struct Looking;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// One looks at an opinion (whoever is signed in).
    Note {
        /// Which.
        opinion: OpinionId,
    },
    /// Looks whose time is over are forgotten (Pluriel).
    Sweep,
}

impl Room for Looking {
    const NAME: &'static str = "looking";

    type State = ();
    type Command = Command;
    type Event = Never;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        let now = context.now();
        let people = match command {
            Command::Note { opinion } => noted(rooms, actor, opinion, now)?,
            Command::Sweep => over(rooms, now)
                .map(|look| PeopleChange::LookOver { person: look.person, subject: look.subject })
                .collect(),
        };
        Ok(Decision { people, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        let is_due = over(rooms, now).next().is_some();
        is_due.then_some(Command::Sweep).into_iter().collect()
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        let ends = rooms.people().looks().map(|look| look.seen.plus_seconds(KEPT_SECONDS));
        ends.filter(|end| *end > now).min()
    }
}

fn noted(
    rooms: &Rooms,
    actor: &Actor,
    opinion: OpinionId,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    require(Action::NoteVisit, actor, |condition| condition == Condition::Oneself)?;
    let Some(person) = actor.person() else { return Ok(Vec::new()) };
    let opinion = rooms.of::<Opinions>().opinion(opinion).ok_or(Refusal::not_found("opinions-unknown"))?;
    let known = rooms.people().look(person, opinion.id.0);
    let is_due = known.is_none_or(|look| is_to_be_noted(look, now));
    let look = || Look { person, subject: opinion.id.0, since: since(known, now), seen: now };
    Ok(is_due.then(|| PeopleChange::Look(look())).into_iter().collect())
}

fn over(rooms: &Rooms, now: Instant) -> impl Iterator<Item = &Look> {
    rooms.people().looks().filter(move |look| look.seen.plus_seconds(KEPT_SECONDS) <= now)
}

/// Whether a look at this instant is to be written down; the last one is too near otherwise.
pub fn is_to_be_noted(look: &Look, now: Instant) -> bool {
    look.seen.plus_seconds(NOTE_SECONDS) <= now
}

/// What is news to whoever looks at this instant happened since then: the end of the visit before. `None`: this is the first.
pub fn since(look: Option<&Look>, now: Instant) -> Option<Instant> {
    let look = look?;
    if look.seen.plus_seconds(VISIT_SECONDS) <= now { Some(look.seen) } else { look.since }
}
