//! `pluriel import`: brings a council, its meetings and its delegates in.

use std::{
    fmt::Write,
    path::{Path, PathBuf},
};

use pluriel_house::House;
use pluriel_members::report::Level;
use pluriel_speech::Speech;
use serde::Serialize;

use crate::{
    cli::{Failure, Import, ImportFile, ImportFiles},
    commands::{open_house, print, read, serve::runtime},
    import::{self, Beside, Imported, Refused},
    terminal,
};

/// Runs the command.
pub fn run(import: Import) -> Result<(), Failure> {
    match import {
        Import::Council(ImportFile { file, data, json }) => {
            let bytes = read(&file)?;
            let beside = Beside(file.parent().map_or_else(PathBuf::new, Path::to_owned));
            into(&data, json, async |house| import::council(house, &bytes, &beside).await)
        }
        Import::Calendar(ImportFiles { files, data, json }) => {
            let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let read = |path: &PathBuf| read(path).map(|bytes| (name(path), bytes));
            let files = files.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            into(&data, json, async |house| import::calendar(house, &files).await)
        }
        Import::Delegates(ImportFile { file, data, json }) => {
            let bytes = read(&file)?;
            into(&data, json, async |house| import::delegates(house, &bytes).await)
        }
    }
}

fn into(
    data: &Path,
    json: bool,
    bring: impl AsyncFnOnce(&House) -> Result<Imported, Refused>,
) -> Result<(), Failure> {
    let house = open_house(data)?;
    let brought = runtime()?.block_on(bring(&house));
    let speech = terminal::speech(&house)?;
    house.stop();
    let imported = brought.map_err(|refused| in_words(&refused, &speech))?;
    let report = Report::of(&imported, &speech);
    if json { print(&serde_json::to_string_pretty(&report)?) } else { print(&report.text(&speech)) }
}

/// Why an import was refused, for a person.
pub fn in_words(refused: &Refused, speech: &Speech) -> Failure {
    Failure(match refused {
        Refused::File(error) => terminal::refusal(&error.refusal(), speech),
        Refused::Room(refusal) => terminal::refusal(refusal, speech),
        Refused::Unrecorded(why) => why.clone(),
    })
}

#[derive(Serialize)]
struct Report {
    entries: usize,
    notes: Vec<NoteInWords>,
}

#[derive(Serialize)]
struct NoteInWords {
    level: Level,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

impl Report {
    fn of(imported: &Imported, speech: &Speech) -> Self {
        let notes = imported.notes.iter().map(|note| NoteInWords {
            level: note.level,
            text: speech.with(note.code, &note.args),
            place: note.place.clone(),
        });
        Self { entries: imported.entries, notes: notes.collect() }
    }

    fn text(&self, speech: &Speech) -> String {
        let mut text = String::new();
        for NoteInWords { text: words, place, .. } in &self.notes {
            let _ = match place {
                Some(place) => writeln!(text, "{place}: {words}"),
                None => writeln!(text, "{words}"),
            };
        }
        let _ = writeln!(text, "{}", speech.count("import-entries", self.entries));
        text
    }
}
