//! One file for every kind and version of event, for ever.

use pluriel_council::Instant;
use pluriel_room_tests::golden;
use pluriel_{room}::{Room};

const ROOM: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn every_kind_has_its_golden_file_and_is_written_so() {
    golden::are_written_so::<{Room}>(ROOM);
}

#[test]
fn every_golden_file_is_read_lifted_and_folded() {
    golden::are_folded::<{Room}>(ROOM, Instant::from_unix(1_764_000_000).unwrap());
}

#[test]
fn an_unknown_kind_or_body_is_refused() {
    golden::the_unknown_is_refused::<{Room}>("added");
}
