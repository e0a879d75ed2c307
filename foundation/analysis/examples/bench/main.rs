//! The numbers that this library promises, each beside its goal:
//! `cargo run --release -p pluriel-analysis --example bench [-- DIR… | MEASURE…]`.
//!
//! Without words all measures are taken, smallest first; the last writes 1.4 GB into the temporary folder. Words name
//! measures (`conversations`, `factorisation`, `per-vote`, `colleges`, `intervals`, `bytes`, `routing`, `planted`,
//! `unrelated`, `large`, `huge`) or folders to read and analyse. With `PYTHON` naming an interpreter that has red-dwarf,
//! that peer runs on the same folders in the same run (but the huge one, which it has never finished). Fails when a goal
//! is not met. With `--json` each goal is told to programs as well, in a line of its own, and they judge.
//!
//! Times are the least of several runs. Beside the time on the clock stands the work of all threads together: on a
//! machine that others use, the clock tells of them and the work does not.

#![expect(clippy::cast_possible_truncation, reason = "what is measured is small")]

mod colleges;
mod files;
mod groups;
mod machine;
mod report;
mod routing;
mod running;

use report::Report;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A measure and its name.
type Measure<'a> = (&'a str, &'a dyn Fn(&mut Report));

fn main() -> ExitCode {
    let mut words: Vec<String> = env::args().skip(1).collect();
    if let [flag, folder, runs] = &words[..]
        && flag == files::CHILD
    {
        return files::measured_here(Path::new(folder), runs.parse().unwrap_or(1));
    }
    let asked = words.len();
    words.retain(|word| word != "--json");
    let mut report = if words.len() < asked { Report::for_programs() } else { Report::default() };
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/polis");
    let mut conversations: Vec<PathBuf> =
        fs::read_dir(data).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    conversations.retain(|path| path.is_dir());
    conversations.sort();
    let measures: [Measure<'_>; 11] = [
        ("conversations", &|report| files::conversations(report, &conversations)),
        ("factorisation", &|report| files::factorisation(report, &conversations)),
        ("per-vote", &running::per_vote),
        ("colleges", &colleges::ten_colleges),
        ("intervals", &colleges::intervals),
        ("bytes", &|report| files::same_bytes(report, &conversations)),
        ("routing", &routing::widths),
        ("planted", &groups::planted),
        ("unrelated", &groups::unrelated),
        ("large", &files::large),
        ("huge", &files::huge),
    ];
    for word in &words {
        let folder = Path::new(word);
        if folder.is_dir() {
            files::folder(&mut report, folder);
        } else if !measures.iter().any(|(name, _)| name == word) {
            report.fails(&format!("\"{word}\" is neither a folder nor a measure"));
        }
    }
    for (name, measure) in measures {
        if words.is_empty() || words.iter().any(|word| word == name) {
            measure(&mut report);
        }
    }
    report.outcome()
}
