//! Decides: one file for each family of commands. Every function here is pure.

mod agenda;
mod calendars;
mod changes;
mod minutes;
mod plan;
mod texts;

use pluriel_council::{
    Actor, Context, Decision, FieldError, Instant, NewEvent, Recorded, Refusal, Stream,
    access::{self, Action},
};

pub(crate) use texts::is_link;

use crate::{
    commands::{Command, Times},
    events::Event,
    state::{Meeting, State},
    words::{MeetingId, When},
};

pub(crate) type Decided = Result<Decision<Event>, Refusal>;

/// What a command meets.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub state: &'a State,
    pub members: &'a pluriel_members::State,
    pub actor: &'a Actor,
}

pub(crate) fn decide(scene: Scene<'_>, command: &Command, context: &mut Context) -> Decided {
    access::require(Action::PlanMeeting, scene.actor, |_| false)?;
    let now = context.now();
    match command {
        Command::Plan(command) => plan::plan(scene, command, context),
        Command::Move(command) => changes::r#move(scene, command),
        Command::Describe(command) => plan::describe(scene, command),
        Command::Confirm(command) => changes::confirm(scene, *command),
        Command::Cancel(command) => changes::cancel(scene, command),
        Command::Undo(command) => changes::undo(scene, *command, now),
        Command::AddAgendaItem(command) => agenda::add(scene, command, context),
        Command::RemoveAgendaItem(command) => agenda::remove(scene, *command),
        Command::AttachMinutes(command) => minutes::attach(scene, command),
        Command::SeeCalendarEntry(command) => calendars::see(scene, command),
        Command::KnowUid(command) => calendars::know(scene, command),
        Command::Together(commands) => together(scene, commands, context),
    }
}

/// Decides one after the other, each upon what those before it made.
fn together(scene: Scene<'_>, commands: &[Command], context: &mut Context) -> Decided {
    let mut ahead = scene.state.clone();
    let mut all = Decision::nothing();
    for command in commands {
        let decision = decide(Scene { state: &ahead, ..scene }, command, context)?;
        follow(&mut ahead, &decision, context.now());
        all.events.extend(decision.events);
    }
    Ok(all)
}

/// Folds a decision into the state as it will be. Its entries have no number yet, so texts point nowhere in this state.
pub(crate) fn follow(state: &mut State, decision: &Decision<Event>, now: Instant) {
    for event in &decision.events {
        let recorded = Recorded { seq: 0, at: now, stream: event.stream, sealed: event.sealed };
        state.evolve(&event.event, &recorded);
    }
}

impl<'a> Scene<'a> {
    fn meeting(self, id: MeetingId) -> Result<&'a Meeting, Refusal> {
        self.state.meeting(id).ok_or(Refusal::not_found("meetings-unknown"))
    }

    /// When a meeting is held, from what the council's clocks show.
    pub(crate) fn when(self, times: &Times) -> Result<When, FieldError> {
        let calendar = self.members.calendar();
        let Some(start) = times.start else {
            return match times.end {
                Some(_) => Err(FieldError::new("start", "meetings-end-without-start")),
                None => Ok(When::Day(times.day)),
            };
        };
        if times.end.is_some_and(|end| end <= start) {
            return Err(FieldError::new("end", "meetings-end-before-start"));
        }
        let at = |time| calendar.instant_of(times.day.to_datetime(time));
        Ok(When::Hours { start: at(start), end: times.end.map(at) })
    }
}

fn one(meeting: MeetingId, event: impl Into<Event>) -> NewEvent<Event> {
    NewEvent::open(Stream(meeting.0), event.into())
}

/// Where a meeting is shown.
fn address(meeting: MeetingId) -> String {
    format!("/reunions/{meeting}")
}
