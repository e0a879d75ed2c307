//! One file for every kind and version of event, for ever: an event written by any released version is read and folded by
//! this one, and an event of the newest version is written byte for byte as in its file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pluriel_council::{Event, Id, Instant, Kind, Recorded, Room, Stream};

/// Claims that every kind of event of the room has its golden file and is written so. `manifest` is the folder of the
/// room's crate; the files are `tests/golden/<kind>.v<version>.json`.
///
/// # Panics
/// When a file is missing or an event is written otherwise.
#[track_caller]
pub fn are_written_so<R: Room>(manifest: &str) {
    for kind in R::Event::KINDS {
        let path = folder(manifest).join(format!("{}.v{}.json", kind.name, kind.version));
        let body = body(&path);
        let event = read::<R>(kind, &body);
        assert_eq!(event.kind(), *kind, "{}", path.display());
        assert_eq!(event.body(), body, "{}", path.display());
    }
}

/// Claims that every golden file, old versions included, is read, lifted and folded into a state as of `now`.
///
/// # Panics
/// When one is not.
#[track_caller]
pub fn are_folded<R: Room>(manifest: &str, now: Instant) {
    let mut state = R::State::default();
    let entries = fs::read_dir(folder(manifest)).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    assert!(paths.len() >= R::Event::KINDS.len(), "{manifest} lacks golden files");
    for (path, seq) in paths.iter().zip(1..) {
        let event = lifted::<R>(path);
        let recorded = Recorded { seq, at: now, stream: Stream(Id::from_bits(0)), sealed: false };
        R::evolve(&mut state, &event, &recorded);
    }
}

/// Claims that an unknown kind, a body that lacks everything, and a version of the future are refused.
///
/// # Panics
/// When one is accepted.
#[track_caller]
pub fn the_unknown_is_refused<R: Room>(kind: &str) {
    assert!(R::Event::read("nothing_of_this_name", "{}").is_err());
    assert!(R::Event::read(kind, "{}").is_err(), "{kind} without a body");
    assert!(R::upcast(kind, u16::MAX, serde_json::json!({})).is_err(), "{kind} of the future");
}

fn folder(manifest: &str) -> PathBuf {
    Path::new(manifest).join("tests/golden")
}

fn body(path: &Path) -> String {
    let read = fs::read_to_string(path);
    read.unwrap_or_else(|error| panic!("{}: {error}", path.display())).trim_end().to_owned()
}

fn read<R: Room>(kind: &Kind, body: &str) -> R::Event {
    R::Event::read(kind.name, body).unwrap_or_else(|error| panic!("{}: {error}", kind.name))
}

fn lifted<R: Room>(path: &Path) -> R::Event {
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let Some((kind, version)) = name.split_once(".v") else { panic!("{name} is no kind and version") };
    let version: u16 = version.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let newest = R::Event::KINDS.iter().find(|known| known.name == kind);
    let newest = newest.unwrap_or_else(|| panic!("{name} is of no kind of this room"));
    let body = body(path);
    if version == newest.version {
        return read::<R>(newest, &body);
    }
    let old = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{name}: {error}"));
    let new = R::upcast(kind, version, old).unwrap_or_else(|error| panic!("{name}: {error}"));
    read::<R>(newest, &new.to_string())
}
