//! Bringing data in: each room takes its part of a file, gives the commands that are left to give, and tells what it
//! assumed or could not settle. Brought in again, in any order, nothing changes.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use pluriel_council::{Actor, Refusal};
use pluriel_house::House;
use pluriel_meetings::{Meetings, commands::Command as MeetingsCommand};
use pluriel_members::{
    Members,
    commands::Command as MembersCommand,
    council_file::{CouncilFile, ImportError, MinutesText},
    report::{Note, Report},
};
use pluriel_opinions::Opinions;

use crate::running;

/// The files that a council's file names: minutes, texts of opinions.
pub trait Files {
    /// The text of one of them; `None` when there is none of this name.
    fn text(&self, name: &str) -> Option<String>;
}

/// Files beside a council's file on the disk. A name that leads out of its folder is no file of it.
pub struct Beside(pub PathBuf);

impl Files for Beside {
    fn text(&self, name: &str) -> Option<String> {
        let relative = Path::new(name);
        let stays = relative.components().all(|part| matches!(part, std::path::Component::Normal(_)));
        let path = self.0.join(relative);
        let size = fs::metadata(&path).ok()?.len();
        (stays && size <= 4 * 1024 * 1024).then(|| fs::read_to_string(path).ok()).flatten()
    }
}

/// The real council's public record, which the demonstration shows.
pub struct Embedded;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => { &[$(($name, include_bytes!(concat!("../../tests/data/council/", $name)) as &[u8])),*] };
}

impl Embedded {
    /// The council's file.
    pub const COUNCIL: &[u8] = include_bytes!("../../tests/data/council/council.json");
    /// What that file does not say: names in both languages, the rule of 2025 as data.
    pub const COMPLEMENT: &[u8] = include_bytes!("demo/complement.json");

    const FILES: &[(&str, &[u8])] =
        embedded!("minutes/2025-10-27-ecosysteme.txt", "opinions/2024-10-02-avis-ngi.txt");

    const CALENDAR: &[(&str, &[u8])] = embedded!(
        "calendar/conseil-logiciels-libres-2022-reunion-administrations-1.ics",
        "calendar/conseil-logiciels-libres-2022-reunion-administrations-2.ics",
        "calendar/conseil-logiciels-libres-2022-reunion-administrations-ecosysteme-1.ics",
        "calendar/conseil-logiciels-libres-2022-reunion-administrations-ecosysteme-2.ics",
        "calendar/conseil-logiciels-libres-2022-reunion-ecosysteme-1.ics",
        "calendar/conseil-logiciels-libres-2022-reunion-ecosysteme-2.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-administrations-1.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-administrations-2.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-administrations-ecosysteme-1.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-administrations-ecosysteme-2.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-ecosysteme-1.ics",
        "calendar/conseil-logiciels-libres-2023-reunion-ecosysteme-2.ics",
        "calendar/conseil-logiciels-libres-reunion-administrations-2.ics",
        "calendar/rdv-conseil-logiciels-libres.ics",
    );

    /// Its calendar files, by name.
    pub fn calendar() -> Vec<(String, Vec<u8>)> {
        Self::CALENDAR.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect()
    }
}

impl Files for Embedded {
    fn text(&self, name: &str) -> Option<String> {
        let (_, bytes) = Self::FILES.iter().find(|(of, _)| *of == name)?;
        String::from_utf8(bytes.to_vec()).ok()
    }
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Imported {
    /// How many entries it wrote.
    pub entries: usize,
    /// What is to be told.
    pub notes: Vec<Note>,
}

/// Why an import was refused. Nothing of the room that refused is half done.
#[derive(Debug)]
pub enum Refused {
    /// The file itself.
    File(ImportError),
    /// A room.
    Room(Refusal),
    /// The record cannot be written.
    Unrecorded(String),
}

impl Imported {
    fn add(&mut self, report: Report, entries: usize) {
        self.entries += entries;
        self.notes.extend(report.notes);
    }
}

/// Brings a council's file in: members, then meetings, then opinions.
pub async fn council(house: &House, bytes: &[u8], files: &impl Files) -> Result<Imported, Refused> {
    let file = CouncilFile::read(bytes).map_err(Refused::File)?;
    check_words(&file)?;
    let mut imported = Imported::default();
    let snapshot = house.snapshot();
    let (commands, report) =
        pluriel_members::import::council_file(&file, snapshot.rooms.of::<Members>(), house.now())
            .map_err(Refused::File)?;
    imported.add(report, submit::<Members>(house, MembersCommand::Together(commands)).await?);
    let texts = texts(&file, files);
    let snapshot = house.snapshot();
    let (members, meetings) = (snapshot.rooms.of::<Members>(), snapshot.rooms.of::<Meetings>());
    let (commands, report) = pluriel_meetings::import::council(&file, &texts, meetings, members, house.now())
        .map_err(Refused::File)?;
    imported.add(report, submit::<Meetings>(house, MeetingsCommand::Together(commands)).await?);
    let snapshot = house.snapshot();
    let opinions = snapshot.rooms.of::<Opinions>();
    let (commands, report) =
        pluriel_opinions::import::council(&file, &texts, opinions, snapshot.rooms.of::<Members>())
            .map_err(Refused::File)?;
    imported.add(report, 0);
    for command in commands {
        imported.entries += submit::<Opinions>(house, command).await?;
    }
    Ok(imported)
}

/// A council's own words that cannot be laid over the rooms' are refused here, not at the next start.
fn check_words(file: &CouncilFile) -> Result<(), Refused> {
    let own =
        file.council.words.iter().map(|(language, words)| (running::language_of(*language), words.clone()));
    running::words_with(&own.collect())
        .map(drop)
        .map_err(|error| Refused::Room(Refusal::invalid("import-words").with("reason", error.to_string())))
}

/// Brings calendar files in.
pub async fn calendar(house: &House, files: &[(String, Vec<u8>)]) -> Result<Imported, Refused> {
    let files: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let snapshot = house.snapshot();
    let (members, meetings) = (snapshot.rooms.of::<Members>(), snapshot.rooms.of::<Meetings>());
    let (commands, report) = pluriel_meetings::import::calendar(&files, &[], meetings, members, house.now())
        .map_err(Refused::Room)?;
    let mut imported = Imported::default();
    imported.add(report, submit::<Meetings>(house, MeetingsCommand::Together(commands)).await?);
    Ok(imported)
}

/// Brings delegates in, from a table with a line of heads.
pub async fn delegates(house: &House, bytes: &[u8]) -> Result<Imported, Refused> {
    let rows = table(bytes)?;
    let command = pluriel_members::import::delegates(&rows).map_err(Refused::Room)?;
    let entries = submit::<Members>(house, command).await?;
    Ok(Imported { entries, notes: Vec::new() })
}

fn texts(file: &CouncilFile, files: &impl Files) -> BTreeMap<String, String> {
    let minutes = file.meetings.iter().filter_map(|meeting| match &meeting.minutes.as_ref()?.text {
        MinutesText::File(name) => Some(name.as_str()),
        MinutesText::Inline(_) => None,
    });
    let opinions = file.opinions.iter().filter_map(|opinion| opinion.file.as_deref());
    let names = minutes.chain(opinions);
    names.filter_map(|name| Some((name.to_owned(), files.text(name)?))).collect()
}

async fn submit<R: pluriel_council::Room>(house: &House, command: R::Command) -> Result<usize, Refused> {
    use pluriel_house::SubmitError;
    match house.submit::<R>(Actor::Operator, command, None).await {
        Ok(receipt) => Ok(receipt.entries.len()),
        Err(SubmitError::Refused(refusal)) => Err(Refused::Room(refusal)),
        Err(error) => Err(Refused::Unrecorded(error.to_string())),
    }
}

/// The rows of a CSV file with the lines on which they begin; commas or semicolons, as spreadsheets write them.
fn table(bytes: &[u8]) -> Result<Vec<(u32, Vec<String>)>, Refused> {
    let not_a_table = |line: u64| {
        let line = i64::try_from(line).unwrap_or(i64::MAX);
        Refused::Room(Refusal::invalid("import-not-a-table").with("line", line))
    };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let read = &bytes[..error.valid_up_to()];
        not_a_table(
            String::from_utf8_lossy(read).lines().count() as u64
                + u64::from(
                    read.ends_with(
                        b"
",
                    ) || read.is_empty(),
                ),
        )
    })?;
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| not_a_table(error.position().map_or(1, csv::Position::line)))?;
        let line = record.position().map_or(1, csv::Position::line);
        rows.push((u32::try_from(line).unwrap_or(u32::MAX), record.iter().map(str::to_owned).collect()));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_the_line_on_which_they_begin() {
        let rows = table("membre;nom\n\"A\nB\";x\nC;y\n".as_bytes()).unwrap();
        let lines: Vec<_> = rows.iter().map(|(line, cells)| (*line, cells.len())).collect();
        assert_eq!(lines, [(1, 2), (2, 2), (4, 2)]);
        assert!(
            matches!(table(b"a,b\n\xff,c\n"), Err(Refused::Room(refusal)) if refusal.args[0].1 == 2i64.into())
        );
    }

    #[test]
    fn a_file_named_by_a_file_stays_beside_it() {
        let folder = std::env::temp_dir().join(format!("pluriel-beside-{}", std::process::id()));
        fs::create_dir_all(folder.join("in")).unwrap();
        fs::write(folder.join("in/a.txt"), "a").unwrap();
        fs::write(folder.join("out.txt"), "secret").unwrap();
        let beside = Beside(folder.join("in"));
        assert_eq!(beside.text("a.txt").as_deref(), Some("a"));
        for outside in ["../out.txt", "/etc/hostname", "./../out.txt", ""] {
            assert_eq!(beside.text(outside), None, "{outside}");
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
