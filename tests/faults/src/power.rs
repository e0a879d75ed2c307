//! Power is lost at any moment of a recorded run.

use std::{fs, io, path::Path};

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use crate::{
    Found, Unable, Violation,
    check::check,
    disk::{Disk, Survival, below},
    no_scratch, scratch,
    shim::{Fault, FaultKind, Run, Shim},
    trace::{Change, count, record},
};

/// Commands of each client in the recorded run, and how often the journal is opened.
const COMMANDS: usize = 15;
const SESSIONS: usize = 3;

/// What is recorded.
#[derive(Debug, Clone, Copy, Default)]
pub struct Recorded {
    /// `synchronous=NORMAL` instead of `FULL`: a control.
    pub normal: bool,
    /// What fails in a first run. Whether that run stopped for it or not, a second without it follows, on the files as
    /// the system shows them, which is not always what the disk holds.
    pub fault: Option<Fault>,
}

/// Records a run and loses power in `states` ways that follow from `seed`.
pub fn campaign(shim: &Shim, recorded: Recorded, states: usize, seed: u64) -> Result<Found, Unable> {
    let scratch = scratch().map_err(no_scratch)?;
    let (folder, trace) = (scratch.path().join("data"), scratch.path().join("trace"));
    let mut run = run(&folder);
    run.normal = recorded.normal;
    if let Some(fault) = recorded.fault {
        let output = shim.run(Run { fault: Some(fault), trace: Some(&trace), ..run })?;
        if !matches!(output.status.code(), Some(0 | 1)) {
            return Err(Unable::Subject(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
    }
    let changes = record(shim, run, &trace)?;
    replay(&changes, states, seed, &scratch.path().join("state")).map_err(no_scratch)
}

/// One run for every `step`-th sync, in which that sync fails; then power is lost, `states` times each.
pub fn failed_syncs(shim: &Shim, step: usize, states: usize) -> Result<Found, Unable> {
    let scratch = scratch().map_err(no_scratch)?;
    let (_, syncs) = count(shim, run(&scratch.path().join("data")))?;
    let mut all = Found::default();
    for nth in (1..=syncs).step_by(step) {
        let fault = Fault { kind: FaultKind::SyncFails, nth, all_after: false, ending: "" };
        let seed = u64::try_from(nth).unwrap_or(0);
        let found = campaign(shim, Recorded { normal: false, fault: Some(fault) }, states, seed)?;
        all.tried += found.tried;
        let here =
            |violation: Violation| Violation { place: format!("{fault}: {}", violation.place), ..violation };
        all.violations.extend(found.violations.into_iter().map(here));
    }
    Ok(all)
}

const fn run(folder: &Path) -> Run<'_> {
    Run { folder, sessions: SESSIONS, commands: COMMANDS, normal: false, fault: None, trace: None }
}

fn replay(changes: &[Change], states: usize, seed: u64, folder: &Path) -> io::Result<Found> {
    let mut random = ChaCha20Rng::seed_from_u64(seed);
    let mut moments: Vec<usize> = (0..states).map(|_| below(changes.len() + 1, &mut random)).collect();
    moments.sort_unstable();
    let mut found = Found::default();
    let mut disk = Disk::default();
    let mut done = 0;
    let mut acknowledged = 0;
    for moment in moments {
        for change in &changes[done..moment] {
            disk.change(change, &mut random);
            if let Change::Acknowledged(seq) = change {
                acknowledged = acknowledged.max(*seq);
            }
        }
        done = moment;
        let survival = Survival::any(&mut random);
        fs::create_dir(folder)?;
        disk.lose_power(survival, &mut random, folder)?;
        found.tried += 1;
        if let Err(what) = check(folder, acknowledged) {
            let place = format!("seed {seed}, change {moment} of {}, {survival:?}", changes.len());
            found.violations.push(Violation { place, what });
        }
        fs::remove_dir_all(folder)?;
    }
    Ok(found)
}
