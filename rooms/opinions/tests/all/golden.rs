//! One file for every kind and version of event, for ever: an event written by any released version is read and folded by this
//! one, and an event of the newest version is written byte for byte as in its file.

use std::{fs, path::PathBuf};

use pluriel_council::{Event as _, Id, Recorded, Room, Stream};
use pluriel_opinions::{Event, Opinions, State};

use crate::setting::now;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

#[test]
fn every_kind_has_its_golden_file_and_is_written_so() {
    for kind in Event::KINDS {
        let path = folder().join(format!("{}.v{}.json", kind.name, kind.version));
        let body = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
        let event = Event::read(kind.name, body.trim_end()).unwrap();
        assert_eq!(event.kind(), *kind);
        assert_eq!(event.body(), body.trim_end(), "{}", path.display());
    }
}

#[test]
fn every_golden_file_is_read_lifted_and_folded() {
    let mut state = State::default();
    let mut paths: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for (path, seq) in paths.iter().zip(1..) {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let (kind, version) = name.split_once(".v").unwrap();
        let newest = Event::KINDS.iter().find(|known| known.name == kind).unwrap();
        let body = fs::read_to_string(path).unwrap();
        let version: u16 = version.parse().unwrap();
        let body = if version == newest.version {
            body
        } else {
            Opinions::upcast(kind, version, serde_json::from_str(&body).unwrap()).unwrap().to_string()
        };
        let event = Event::read(kind, body.trim_end()).unwrap();
        let recorded = Recorded { seq, at: now(), stream: Stream(Id::from_bits(0)), sealed: false };
        Opinions::evolve(&mut state, &event, &recorded);
    }
}

#[test]
fn an_unknown_kind_or_body_is_refused() {
    assert!(Event::read("opinion_flew", "{}").is_err());
    assert!(Event::read("referred", "{}").is_err());
    assert!(Opinions::upcast("referred", 9, serde_json::json!({})).is_err());
}
