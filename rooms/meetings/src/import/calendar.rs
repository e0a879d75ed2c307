//! Calendar files.

use std::collections::BTreeMap;

use pluriel_council::{Instant, Refusal};
use pluriel_members::{
    FormationId, State as Members,
    council_file::MeetingEntry,
    report::{Level, Note, Report},
};

use super::{Import, calendar_file, formation};
use crate::{commands::Command, state::State};

/// Reads calendar files and gives the commands that are left to give, to be decided together
/// ([`Command::Together`]), and what the person is told. `council` are the meetings of the council's file, when it is
/// imported with them: their word counts before that of calendars. A file that cannot be read is refused by its name, and
/// then none is taken.
pub fn calendar(
    files: &[(&str, &[u8])],
    council: &[MeetingEntry],
    state: &State,
    members: &Members,
    now: Instant,
) -> Result<(Vec<Command>, Report), Refusal> {
    let mut import = Import::new(state, members, now);
    let mut formations: BTreeMap<String, FormationId> = BTreeMap::new();
    let mut summaries = BTreeMap::new();
    let mut entries = Vec::new();
    for (name, bytes) in files {
        let read = calendar_file::read(name, bytes)?;
        for uid in read.passed_over {
            let note = Note::new(Level::Unsettled, "meetings-import-passed-over").with("uid", uid);
            import.report.note(note.at(*name));
        }
        for mut event in read.events {
            if event.entry.zone.as_deref().is_some_and(|zone| jiff::tz::TimeZone::get(zone).is_err()) {
                let zone = event.entry.zone.take().unwrap_or_default();
                let note = Note::new(Level::Assumed, "meetings-import-zone").with("zone", zone);
                import.report.note(note.with("uid", event.entry.uid.as_str()).at(*name));
            }
            if let Some(formation) = formation::of_summary(&event.summary, members) {
                formations.insert(event.entry.uid.clone(), formation);
            }
            summaries.insert(event.entry.uid.clone(), event.summary);
            entries.push((*name, event.entry.clone()));
            import
                .give(Command::SeeCalendarEntry(event.entry))
                .map_err(|refusal| refusal.with("file", *name))?;
        }
    }
    for entry in council {
        import.meeting(entry, None, &BTreeMap::new())?;
    }
    import.settle(&formations, &summaries)?;
    for (name, entry) in &entries {
        import.other_time(name, entry);
    }
    Ok(import.done())
}
