//! The whole-run benchmark: `cargo run --release -p pluriel-analysis --example bench [-- DIR… MEASURE…]`.
//!
//! Measures the numbers that the library promises, on the conversations of `tests/data/polis` and on made ones:
//! all of them, or those named (conversations, factorisation, planted, unrelated, per-vote, colleges), or the
//! reading and the analysis of the folders given. With `PYTHON` naming an interpreter that has red-dwarf,
//! that peer runs on the same folders. Prints one line per measure; times are the least of several runs.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "what is measured is small"
)]

use pluriel_analysis::{Consultation, Reading, synthesise};
use pluriel_deliberation::{
    Intake, Layout, Threads, Vote, Votes, agreement,
    analysis::{Analysis, Settings, Stage, Subject, analyse},
    bridging,
    colleges::{self, Membership},
    keyed::Key,
    live::Live,
    synthetic::{Plan, Synthetic},
};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let (folders, measures): (Vec<&String>, Vec<&String>) =
        words.iter().partition(|word| Path::new(word).is_dir());
    for folder in &folders {
        whole_run(Path::new(folder), 1);
    }
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/polis");
    let mut conversations: Vec<PathBuf> =
        fs::read_dir(data).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    conversations.retain(|path| path.is_dir());
    conversations.sort();
    let all: [(&str, &dyn Fn()); 6] = [
        ("conversations", &|| conversations.iter().for_each(|folder| whole_run(folder, 9))),
        ("factorisation", &|| factorisation(&conversations)),
        ("planted", &planted),
        ("unrelated", &unrelated),
        ("per-vote", &per_vote),
        ("colleges", &ten_colleges),
    ];
    for (name, measure) in all {
        if measures.iter().any(|word| *word == name) || words.is_empty() {
            measure();
        }
    }
}

fn say(measure: &str, value: &str) {
    println!("{measure:<58} {value}");
}

/// Reads and analyses a folder; the recompute is all that Polis computes too: directions, places, groups, counts
/// and rankings, without the search for copies, bridging and colleges. Clocked on all threads, then as work of
/// one thread alone, which a busy machine does not change.
fn whole_run(folder: &Path, runs: usize) {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let started = Instant::now();
    let clock = &|| started.elapsed().as_secs_f64();
    match runs_of(folder, runs, Threads::default(), clock) {
        Ok((rows, [read, recompute, all])) => say(
            &format!("{name}, {rows} vote rows"),
            &format!(
                "read {:.1} ms ({:.1} M votes/s), recompute {:.1} ms, everything {:.1} ms, peak {} MiB",
                read * 1e3,
                rows as f64 / read / 1e6,
                recompute * 1e3,
                all * 1e3,
                peak_mib()
            ),
        ),
        Err(problem) => return say(&name, &problem),
    }
    let work = &|| worked().unwrap_or(f64::NAN);
    if let Ok((_, [read, recompute, all])) = runs_of(folder, runs, Threads(1), work) {
        let value = format!(
            "read {:.1} ms, recompute {:.1} ms, everything {:.1} ms",
            read * 1e3,
            recompute * 1e3,
            all * 1e3
        );
        say("  work of one thread", &value);
    }
    peer(folder);
}

/// Vote rows, and the least seconds of reading, recomputing and everything.
fn runs_of(
    folder: &Path,
    runs: usize,
    threads: Threads,
    clock: &dyn Fn() -> f64,
) -> Result<(usize, [f64; 3]), String> {
    let mut least = [f64::INFINITY; 3];
    let mut rows = 0;
    for _ in 0..runs {
        let started = clock();
        let consultation =
            Consultation::read(folder, Layout::ById, &mut |_, _| ()).map_err(|error| error.to_string())?;
        let read = clock() - started;
        rows = consultation.vote_rows;
        let started = clock();
        let mut marks: Vec<(Stage, f64)> = Vec::new();
        let settings = Settings { threads, ..Settings::default() };
        let reading =
            Reading::of(consultation, settings, &mut |stage| marks.push((stage, clock() - started)));
        let all = clock() - started;
        drop(reading);
        let at = |stage| marks.iter().find(|mark| mark.0 == stage).map_or(0.0, |mark| mark.1);
        if env::var("STAGES").is_ok() {
            println!("  {marks:?}");
        }
        let recompute = at(Stage::Bridging) - at(Stage::Components);
        for (least, value) in least.iter_mut().zip([read, recompute, all]) {
            *least = least.min(value);
        }
    }
    Ok((rows, least))
}

/// Seconds that this thread has worked, where the system tells: other work on the machine does not count.
fn worked() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(stat.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

/// Peak resident memory so far, where the system tells it.
fn peak_mib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// red-dwarf on the same folder, where it is installed.
fn peer(folder: &Path) {
    let Ok(python) = env::var("PYTHON") else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers/reddwarf_run.py");
    let output = Command::new(python).arg(script).arg(folder).env("OMP_NUM_THREADS", "2").output();
    match output {
        Ok(output) if output.status.success() => {
            say("  red-dwarf", String::from_utf8_lossy(&output.stdout).trim());
        }
        Ok(output) => {
            say("  red-dwarf", String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or("failed"));
        }
        Err(error) => say("  red-dwarf", &error.to_string()),
    }
}

fn factorisation(conversations: &[PathBuf]) {
    for folder in conversations {
        let Ok(consultation) = Consultation::read(folder, Layout::ById, &mut |_, _| ()) else { continue };
        let votes = &consultation.taken.votes;
        let (seconds, fit) = least_of(9, || bridging::factorise(votes));
        let loss = fit.map_or(f64::NAN, |fit| fit.loss);
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        say(&format!("factorisation, {name}"), &format!("{:.1} ms, loss {loss:.9}", seconds * 1e3));
    }
}

fn least_of<T>(runs: usize, mut work: impl FnMut() -> T) -> (f64, T) {
    let timed = |work: &mut dyn FnMut() -> T| {
        let started = Instant::now();
        let result = work();
        (started.elapsed().as_secs_f64(), result)
    };
    let mut best = timed(&mut work);
    for _ in 1..runs {
        let next = timed(&mut work);
        if next.0 < best.0 {
            best = next;
        }
    }
    best
}

fn made(
    participants: usize,
    statements: usize,
    votes: usize,
    groups: usize,
    seed: u64,
) -> (Synthetic, Votes) {
    let key = Key::new("benchmark").with(seed);
    let synthetic = Synthetic::new(Plan { participants, statements, votes, groups, key });
    let mut intake = Intake::new();
    let mut at = 0;
    for participant in 0..participants {
        for (statement, vote) in synthetic.votes(participant) {
            // Times ascend, so every vote is taken.
            let _ = intake.push(participant as u64, statement as u64, vote, at);
            at += 1;
        }
    }
    (synthetic, intake.finish(Layout::ById).votes)
}

fn read(votes: &Votes) -> Analysis {
    let excluded = vec![false; votes.statements().len()];
    let subject = Subject { votes, excluded: &excluded, members: &[], colleges: 0, active: &[] };
    analyse(subject, Settings::default(), &mut |_| ())
}

fn planted() {
    for seed in 0..3 {
        let (synthetic, votes) = made(10_000, 500, 500_000, 4, seed);
        let groups = read(&votes).groups;
        let (found, planted): (Vec<usize>, Vec<usize>) = groups
            .group_of
            .iter()
            .zip(votes.participants())
            .filter_map(|(group, id)| Some(((*group)?, synthetic.planted(*id as usize).group)))
            .unzip();
        let index = agreement::adjusted_rand(&found, &planted);
        say("four planted groups, 10,000 × 500, 500,000 votes", &format!("k = {}, ARI {index:.3}", groups.k));
    }
}

fn unrelated() {
    let one = (0..200).filter(|seed| read(&made(500, 80, 12_000, 1, *seed).1).groups.k == 1).count();
    say("unrelated votes, 500 × 80: one group", &format!("{one} of 200 runs"));
}

fn per_vote() {
    let (synthetic, votes) = made(2_000, 900, 200_000, 3, 1);
    let members: BTreeMap<u64, Membership> = votes
        .participants()
        .iter()
        .map(|id| {
            (*id, Membership { college: Some(synthetic.planted(*id as usize).college), organisation: None })
        })
        .collect();
    let analysis = read(&votes);
    let mut live = Live::new(&votes, &analysis, members, 5, 5);
    let key = Key::new("votes replayed");
    let mut times: Vec<f64> = (0..100_000_u64)
        .map(|number| {
            let draw = key.with(number);
            let vote = [Vote::Disagree, Vote::Pass, Vote::Agree][draw.with(1).index(3)];
            let (participant, statement) = (draw.with(2).index(2_000) as u64, draw.with(3).index(900) as u64);
            let started = Instant::now();
            live.cast(participant, statement, vote);
            let _ = (live.common_ground(statement), live.support(statement));
            started.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[times.len() * share / 1000] * 1e6;
    let value = format!("median {:.1} µs, p99 {:.1} µs, p99.9 {:.1} µs", at(500), at(990), at(999));
    say("one vote at 2,000 × 900 (counts, place, ground, colleges)", &value);
    let (seconds, ()) = least_of(5, || live.refresh(Threads::default()));
    say("warm refresh at 2,000 × 900", &format!("{:.1} ms", seconds * 1e3));
}

fn ten_colleges() {
    let (_, votes) = made(20_000, 1_000, 1_000_000, 4, 2);
    let member =
        |id: &u64| Membership { college: Some((id % 10) as usize), organisation: Some((id % 500) as usize) };
    let members: Vec<Membership> = votes.participants().iter().map(member).collect();
    let (seconds, support) = least_of(5, || {
        colleges::support(&votes, &members, 10, colleges::Thresholds::default(), Threads::default())
    });
    let value = format!("{:.1} ms for {} statements", seconds * 1e3, support.len());
    say("ten colleges, a million votes", &value);
    let folder = env::temp_dir().join("pluriel-bench");
    let plan =
        Plan { participants: 10_000, statements: 300, votes: 300_000, groups: 4, key: Key::new("benchmark") };
    if synthesise::write(plan, &folder, &mut |_| ()).is_ok() {
        whole_run(&folder, 3);
        // What cannot be removed from the temporary folder does no harm there.
        let _ = fs::remove_dir_all(&folder);
    }
}
