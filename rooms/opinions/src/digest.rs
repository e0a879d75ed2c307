//! The weekly digest: what is none of the mails of an opinion is told once a week, on the weekday and in the time zone of the
//! council, and not at all in a week in which nothing happened (`specs/opinions.md`, "Reminders";
//! `docs/decisions/0090-a-digest-is-an-entry.md`).

use jiff::{ToSpan, civil::Weekday};
use pluriel_council::{
    Actor, Context, Decision, Id, Instant, NewEvent, Recorded, Refusal, Room, Rooms, Stream,
    access::{Action, require},
};
use serde::{Deserialize, Serialize};

use crate::{
    Opinions,
    deadlines::calendar,
    standing_orders::DigestDay,
    state::{Act, Opinion},
};

/// At which hour of the council's day it leaves.
const HOUR: i8 = 8;
/// The first one tells of so many seconds before it: a week.
const WEEK_SECONDS: i64 = 7 * 24 * 3600;

/// What is told otherwise, or is not worth a line: mails of their own, clocks of one's own, and what only the machine does.
const NOT_TOLD: &[&str] = &[
    "call_opened",
    "call_end_moved",
    "call_extended",
    "call_prolonged",
    "call_closed",
    "reminded",
    "ballot_opened",
    "ballot_resumed",
    "ballot_prolonged",
    "ballot_closed",
    "found_not_valid",
    "adopted",
    "not_carried",
    "not_valid",
    "electorate_listed",
    "block_amended",
    "objection_judged",
    "addressee_named",
    "addressees_forgotten",
    "addressee_asked",
    "link_given",
    "contact_changed",
    "partly_answered",
    "imported",
    "ballot_restarted",
    "amendment_ballot_cast",
];

/// The room of the weekly digest.
#[derive(Debug, Clone, Copy)]
pub struct Digest;

/// The digests that left.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct State {
    issues: Vec<Issue>,
}

/// A digest that left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Issue {
    /// Its entry's number.
    pub seq: u64,
    /// When it left.
    pub at: Instant,
    /// The entry of the digest before; 0: it is the first.
    pub after: u64,
    /// It tells of nothing older.
    pub since: Instant,
}

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// The hour of the week has come (Pluriel).
    Issue,
}

pluriel_council::events! {
    /// What happened.
    pub enum Event {
        /// The week's digest left.
        Issued = "issued" / 1,
    }
}

/// The week's digest left: it tells of what happened since the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// The entry of the digest before; 0: it is the first.
    pub after: u64,
    /// It tells of nothing older: when the digest before left, or, of the first, a week before its hour.
    pub since: Instant,
}

impl Room for Digest {
    const NAME: &'static str = "digest";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        rooms: &Rooms,
        Command::Issue: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        require(Action::MeetDeadline, actor, |_| true)?;
        let Some(hour) = due_hour(rooms, context.now()) else { return Ok(Decision::nothing()) };
        let first = (0, hour.plus_seconds(-WEEK_SECONDS));
        let (after, since) = rooms.of::<Self>().last().map_or(first, |issue| (issue.seq, issue.at));
        Ok(Decision::one(NewEvent::open(Stream(Id::from_bits(0)), Issued { after, since }.into())))
    }

    fn evolve(state: &mut State, event: &Event, recorded: &Recorded) {
        let Event::Issued(issued) = event;
        state.issues.push(Issue::of_entry(recorded.seq, recorded.at, issued));
    }

    fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
        due_hour(rooms, now).map(|_| Command::Issue).into_iter().collect()
    }

    fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
        hour(rooms, now, true).filter(|next| is_due_at(rooms, *next))
    }
}

impl State {
    /// Those that left, oldest first.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    fn last(&self) -> Option<&Issue> {
        self.issues.last()
    }
}

impl Issue {
    /// The digest of an entry.
    pub const fn of_entry(seq: u64, at: Instant, issued: &Issued) -> Self {
        Self { seq, at, after: issued.after, since: issued.since }
    }

    /// Whether this digest tells of an act.
    pub fn tells(&self, act: &Act) -> bool {
        (self.after + 1..self.seq).contains(&act.seq) && act.at >= self.since && is_told(act)
    }

    /// What this digest tells of an opinion, oldest first.
    pub fn of<'a>(&'a self, opinion: &'a Opinion) -> impl Iterator<Item = &'a Act> {
        opinion.acts.iter().filter(|act| self.tells(act))
    }
}

/// Whether an act belongs in a digest.
pub fn is_told(act: &Act) -> bool {
    !NOT_TOLD.contains(&act.kind)
}

/// The instants of acts that no digest told yet.
fn waiting(rooms: &Rooms) -> impl Iterator<Item = Instant> {
    let last = rooms.of::<Digest>().last().map_or(0, |issue| issue.seq);
    let new = rooms.of::<Opinions>().opinions().flat_map(move |opinion| {
        let acts = opinion.acts.iter().rev();
        acts.take_while(move |act| act.seq > last)
    });
    new.filter(|act| is_told(act)).map(|act| act.at)
}

/// The last hour of the week, when something waits since before it.
fn due_hour(rooms: &Rooms, now: Instant) -> Option<Instant> {
    hour(rooms, now, false).filter(|hour| is_due_at(rooms, *hour))
}

/// Whether something waits that the digest of this hour tells. What happened more than a week before a first digest is older
/// than the digests themselves.
fn is_due_at(rooms: &Rooms, hour: Instant) -> bool {
    let is_new = |at: Instant| match rooms.of::<Digest>().last() {
        Some(issue) => issue.at < hour,
        None => at >= hour.plus_seconds(-WEEK_SECONDS),
    };
    waiting(rooms).any(|at| at < hour && is_new(at))
}

/// The hour of the week: the first one after this instant, or the last one until it.
fn hour(rooms: &Rooms, now: Instant, is_next: bool) -> Option<Instant> {
    let orders = &rooms.of::<Opinions>().orders()?.orders;
    let calendar = calendar(rooms, orders);
    let (today, wanted) = (calendar.day_of(now), weekday(orders.mails.digest));
    let days = (0i64..=7).map(|away| today.saturating_add(if is_next { away } else { -away }.days()));
    let hours =
        days.filter(|day| day.weekday() == wanted).map(|day| calendar.instant_of(day.at(HOUR, 0, 0, 0)));
    let mut hours = hours.filter(|hour| if is_next { *hour > now } else { *hour <= now });
    hours.next()
}

const fn weekday(day: DigestDay) -> Weekday {
    match day {
        DigestDay::Monday => Weekday::Monday,
        DigestDay::Tuesday => Weekday::Tuesday,
        DigestDay::Wednesday => Weekday::Wednesday,
        DigestDay::Thursday => Weekday::Thursday,
        DigestDay::Friday => Weekday::Friday,
        DigestDay::Saturday => Weekday::Saturday,
        DigestDay::Sunday => Weekday::Sunday,
    }
}
