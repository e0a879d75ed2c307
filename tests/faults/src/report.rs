//! All campaigns in one run, told line by line.

use std::{path::Path, time::Instant};

use crate::{
    Found, Unable, calls,
    power::{self, Recorded},
    shim::{Fault, FaultKind, Shim},
};

/// Violations told in full.
const TOLD: usize = 5;

/// A disk that says yes to every sync and does nothing.
pub const LYING: Fault = Fault { kind: FaultKind::SyncLies, nth: 1, all_after: true, ending: "" };

/// Runs every campaign: each failing call, the loss of power in `states` ways, and the controls that must fail.
pub fn all(program: &Path, states: usize) -> Result<(), String> {
    let shim = Shim::build(program).map_err(|error| error.to_string())?;
    let start = Instant::now();
    let calls = calls::campaign(&shim, 1).map_err(|error| error.to_string())?;
    let (went_on, stopped) = (calls.went_on, calls.stopped);
    tell("failing calls", Ok(calls.found), false, start)?;
    println!("  {went_on} runs went on, {stopped} stopped with a sentence");
    let start = Instant::now();
    let found = power::failed_syncs(&shim, 1, states.div_ceil(1_000));
    tell("loss of power after a failed sync and a restart", found, false, start)?;
    let controls = states.div_ceil(10);
    for (name, recorded, states, must_fail) in [
        ("loss of power", Recorded::default(), states, false),
        ("control: synchronous=NORMAL", Recorded { normal: true, fault: None }, controls, true),
        ("control: a lying disk", Recorded { normal: false, fault: Some(LYING) }, controls, true),
    ] {
        let start = Instant::now();
        tell(name, power::campaign(&shim, recorded, states, 1), must_fail, start)?;
    }
    Ok(())
}

fn tell(name: &str, found: Result<Found, Unable>, must_fail: bool, start: Instant) -> Result<(), String> {
    let found = found.map_err(|error| format!("{name}: {error}"))?;
    let violations = found.violations.len();
    println!(
        "{name}: {} states, {violations} violations, {:.1} s",
        found.tried,
        start.elapsed().as_secs_f64()
    );
    if must_fail == (violations > 0) {
        return Ok(());
    }
    if must_fail {
        return Err(format!("{name} found nothing: the campaign proves nothing"));
    }
    let told = found
        .violations
        .iter()
        .take(TOLD)
        .map(|violation| format!("{}: {}", violation.place, violation.what));
    Err(told.collect::<Vec<_>>().join("\n"))
}
