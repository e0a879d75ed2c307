//! `pluriel replay`: rebuilds the state, prints counts, events per second and a hash of the state.

use std::{collections::BTreeMap, fmt::Write, time::Instant};

use pluriel_house::replay;
use pluriel_journal::SqliteStore;
use serde::Serialize;

use crate::{
    cli::{Failure, Replay},
    commands::print,
    fronts,
};

#[derive(Serialize)]
struct Report {
    entries: u64,
    kinds: BTreeMap<String, u64>,
    seconds: String,
    entries_per_second: u64,
    state_sha256: String,
}

/// Runs the command.
pub fn run(replayed: &Replay) -> Result<(), Failure> {
    let store = SqliteStore::open(&replayed.data)?;
    let list = fronts::rooms();
    let started = Instant::now();
    let whole = replay(&store, &list)?;
    let took = started.elapsed();
    let micros = took.as_micros().max(1);
    let report = Report {
        entries: whole.seq,
        seconds: format!("{:.3}", took.as_secs_f64()),
        entries_per_second: u64::try_from(u128::from(whole.seq) * 1_000_000 / micros).unwrap_or(u64::MAX),
        state_sha256: whole.state_hash(&list)?,
        kinds: whole.kinds,
    };
    if replayed.json { print(&serde_json::to_string_pretty(&report)?) } else { print(&report.text()) }
}

impl Report {
    fn text(&self) -> String {
        let mut text = String::new();
        for (kind, count) in &self.kinds {
            let _ = writeln!(text, "{count:>10}  {kind}");
        }
        let Self { entries, seconds, entries_per_second, state_sha256, .. } = self;
        let _ = writeln!(text, "{entries:>10}  entries, in {seconds} s ({entries_per_second}/s)");
        let _ = writeln!(text, "state sha256 {state_sha256}");
        text
    }
}
