//! That an archive was made, and how far it reaches: one open entry, so that whoever erases later knows, and whoever holds
//! the archive can show that the record knows it.

use pluriel_council::{
    Actor, Context, Decision, Instant, NewEvent, Recorded, Refusal, Room, Rooms, Stream,
    access::{Action, require},
};
use serde::{Deserialize, Serialize};

/// The archives that were made of this council.
#[derive(Debug, Clone, Copy)]
pub struct Archives;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Record that an archive was made.
    RecordArchive(ArchiveMade),
}

pluriel_council::events! {
    /// What happened.
    pub enum Event {
        /// An archive was made.
        ArchiveMade = "archive_made" / 1,
    }
}

/// An archive was made of the record and the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveMade {
    /// It holds the entries from 1 to this one.
    pub entries: u64,
    /// SHA-256 of its manifest, 64 hexadecimal digits.
    pub manifest: String,
}

/// What is known of archives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct State {
    /// The last one.
    pub last: Option<Last>,
}

/// The last archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Last {
    /// When it was made.
    pub at: Instant,
    /// It holds the entries from 1 to this one.
    pub entries: u64,
}

impl Room for Archives {
    const NAME: &'static str = "archives";

    type State = State;
    type Command = Command;
    type Event = Event;

    fn decide(
        _rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Event>, Refusal> {
        require(Action::RecordArchive, actor, |_| true)?;
        let Command::RecordArchive(made) = command;
        Ok(Decision::one(NewEvent::open(Stream(context.id()), made.into())))
    }

    fn evolve(state: &mut State, Event::ArchiveMade(made): &Event, recorded: &Recorded) {
        state.last = Some(Last { at: recorded.at, entries: made.entries });
    }
}

#[cfg(test)]
mod tests {
    use pluriel_council::{Event as _, harness::Given};

    use super::*;

    #[test]
    fn the_operator_alone_records_an_archive_and_the_last_one_is_known() {
        let now = Instant::from_unix(1_764_000_000).unwrap();
        let mut given = Given::nothing_at(now).room::<Archives>();
        let command = |entries| Command::RecordArchive(ArchiveMade { entries, manifest: "ab".repeat(32) });
        given.when::<Archives>(Actor::Visitor, command(1)).refused("access-sign-in");
        given.when::<Archives>(Actor::Pluriel, command(1)).refused("access-denied");
        for entries in [7, 9] {
            given.when::<Archives>(Actor::Operator, command(entries)).then_kinds(&["archive_made"]);
        }
        assert_eq!(given.rooms().of::<Archives>().last, Some(Last { at: now, entries: 9 }));
    }

    #[test]
    fn the_entry_is_written_so_for_ever() {
        let body = r#"{"entries":7,"manifest":"00"}"#;
        let event = Event::from(ArchiveMade { entries: 7, manifest: "00".to_owned() });
        assert_eq!(event.body(), body);
        assert_eq!(Event::read("archive_made", body).unwrap(), event);
        assert!(Event::read("archive_made", "{}").is_err());
    }
}
