//! What files say of meetings, compared with the state: the commands that are left to give, so that files imported again,
//! in any order, change nothing.
//!
//! Two kinds of files are read: the council's file, whose word counts, and calendar files (iCalendar), which are kept as
//! they are seen, by UID. After either, what calendars said is *settled*: an event is tied to the meeting that begins when
//! one of its entries does, or, when no meeting does and all its entries agree, planned as a meeting. What that leaves
//! open is told to the person. A meeting that a person moved, confirmed or cancelled here is never changed by a file.

mod calendar;
mod calendar_file;
mod council;
mod formation;
mod settle;

use std::collections::BTreeMap;

use pluriel_council::{Actor, Context, Decision, Instant, Refusal};
use pluriel_members::report::{Level, Note, Report};

use crate::{
    commands::{Command, KnowUid},
    decide::{Scene, decide, follow},
    events::Event,
    state::State,
    words::MeetingId,
};

pub use calendar::calendar;
pub use council::council;

/// An import under way: what was given so far, and the state as it will be then.
struct Import<'a> {
    members: &'a pluriel_members::State,
    state: State,
    context: Context,
    commands: Vec<Command>,
    /// The meetings that this import plans, by the ids that they have here alone, and the commands that plan them.
    planned: BTreeMap<MeetingId, usize>,
    report: Report,
}

impl<'a> Import<'a> {
    fn new(state: &State, members: &'a pluriel_members::State, now: Instant) -> Self {
        Self {
            members,
            state: state.clone(),
            context: Context::seeded(now, [0; 32]),
            commands: Vec::new(),
            planned: BTreeMap::new(),
            report: Report::default(),
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene { state: &self.state, members: self.members, actor: &Actor::Operator }
    }

    /// Gives a command, unless it would change nothing.
    fn give(&mut self, command: Command) -> Result<(), Refusal> {
        let mut context = self.context.clone();
        let decision: Decision<_> = decide(self.scene(), &command, &mut context)?;
        self.context = context;
        if decision.events.is_empty() {
            return Ok(());
        }
        follow(&mut self.state, &decision, self.context.now());
        if let Some(Event::MeetingPlanned(planned)) = decision.events.first().map(|event| &event.event) {
            self.planned.insert(planned.meeting, self.commands.len());
        }
        match command {
            Command::KnowUid(known) if self.planned.contains_key(&known.meeting) => self.plan_with(&known),
            command => self.commands.push(command),
        }
        Ok(())
    }

    /// Puts a UID into the command that plans its meeting: the meeting has no id yet that another command could name.
    fn plan_with(&mut self, known: &KnowUid) {
        let index = self.planned.get(&known.meeting).copied();
        if let Some(Command::Plan(plan)) = index.and_then(|index| self.commands.get_mut(index)) {
            plan.imported.get_or_insert_default().uids.push(known.uid.clone());
        }
    }

    fn done(mut self) -> (Vec<Command>, Report) {
        let done = Note::new(Level::Done, "meetings-import-done").with("commands", self.commands.len());
        self.report.note(done);
        (self.commands, self.report)
    }
}
