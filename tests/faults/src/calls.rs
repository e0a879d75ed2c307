//! The n-th write or sync fails, for every n.

use std::{path::Path, process::Output};

use crate::{
    Found, Unable, Violation,
    check::check,
    no_scratch, scratch,
    shim::{Fault, FaultKind, Run, Shim},
    trace::{acknowledged, count},
};

/// The kinds of failing calls that the journal must withstand.
pub const KINDS: [FaultKind; 4] =
    [FaultKind::SyncFails, FaultKind::WriteFails, FaultKind::WriteFull, FaultKind::WriteShort];

/// Commands of each client: few, since every call of the run is made to fail once.
const COMMANDS: usize = 4;

/// What the campaign saw beside violations: that its faults met something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calls {
    /// What it found.
    pub found: Found,
    /// Runs that ended in order although a call failed: it was tried again or did not matter.
    pub went_on: usize,
    /// Runs that stopped with a sentence.
    pub stopped: usize,
}

/// Runs the subject with every `step`-th call failing, alone and with all after it.
pub fn campaign(shim: &Shim, step: usize) -> Result<Calls, Unable> {
    let scratch = scratch().map_err(no_scratch)?;
    let (writes, syncs) = count(shim, run(&scratch.path().join("data"), None))?;
    let mut calls = Calls::default();
    for kind in KINDS {
        let total = if kind == FaultKind::SyncFails { syncs } else { writes };
        for nth in (1..=total).step_by(step) {
            for all_after in [false, true] {
                calls.try_one(shim, Fault { kind, nth, all_after, ending: "" })?;
            }
        }
    }
    Ok(calls)
}

const fn run(folder: &Path, fault: Option<Fault>) -> Run<'_> {
    Run { folder, sessions: 2, commands: COMMANDS, normal: false, fault, trace: None }
}

impl Calls {
    fn try_one(&mut self, shim: &Shim, fault: Fault) -> Result<(), Unable> {
        let scratch = scratch().map_err(no_scratch)?;
        let folder = scratch.path().join("data");
        let output = shim.run(run(&folder, Some(fault)))?;
        self.found.tried += 1;
        if let Err(what) = self.judge(&output, &folder) {
            self.found.violations.push(Violation { place: fault.to_string(), what });
        }
        Ok(())
    }

    fn judge(&mut self, output: &Output, folder: &Path) -> Result<(), String> {
        let errors = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => self.went_on += 1,
            Some(1) => self.stopped += 1,
            _ => return Err(format!("it ended with {}: {errors}", output.status)),
        }
        let said = String::from_utf8_lossy(&output.stdout);
        check(folder, acknowledged(&said).max().unwrap_or(0))
    }
}
