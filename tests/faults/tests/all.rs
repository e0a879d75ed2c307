//! The journal under every fault that the shim can make, and the controls that show that the campaigns see.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use pluriel_faults::{
    calls,
    power::{self, Recorded},
    report::LYING,
    shim::Shim,
};

fn shim() -> Shim {
    Shim::build(Path::new(env!("CARGO_BIN_EXE_pluriel-faults"))).unwrap()
}

#[test]
fn a_failing_write_or_sync_loses_nothing_that_was_acknowledged() {
    let calls = calls::campaign(&shim(), 3).unwrap();
    assert_eq!(calls.found.violations, []);
    assert!(calls.went_on > 0 && calls.stopped > 0, "{calls:?}");
}

#[test]
fn a_loss_of_power_loses_nothing_that_was_acknowledged() {
    let found = power::campaign(&shim(), Recorded::default(), 2_000, 1).unwrap();
    assert_eq!(found.violations, []);
    assert_eq!(found.tried, 2_000);
}

#[test]
fn a_loss_of_power_after_a_failed_sync_and_a_restart_loses_nothing_that_was_acknowledged() {
    let found = power::failed_syncs(&shim(), 3, 12).unwrap();
    assert_eq!(found.violations, []);
}

#[test]
fn control_synchronous_normal_loses_what_was_acknowledged() {
    let found = power::campaign(&shim(), Recorded { normal: true, fault: None }, 200, 1).unwrap();
    assert!(found.violations.iter().any(|violation| violation.what.contains("were acknowledged")));
}

#[test]
fn control_a_lying_disk_loses_what_was_acknowledged() {
    let found = power::campaign(&shim(), Recorded { normal: false, fault: Some(LYING) }, 200, 1).unwrap();
    assert!(!found.violations.is_empty());
}
