//! One file for every kind and version of event, for ever.

use std::{fs, path::Path};

use pluriel_council::Event as _;
use pluriel_{room}::Event;

#[test]
fn every_kind_is_written_as_in_its_golden_file() {
    for kind in Event::KINDS {
        let file = format!("tests/golden/{}.v{}.json", kind.name, kind.version);
        let body = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file)).unwrap();
        let event = Event::read(kind.name, body.trim_end()).unwrap();
        assert_eq!(event.kind(), *kind);
        assert_eq!(event.body(), body.trim_end(), "{file}");
    }
}
