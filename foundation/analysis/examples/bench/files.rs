//! Folders read and analysed, each in a process of its own so that its peak of memory is its own.

use crate::{
    groups::plan,
    machine::{least_of, peak_mib, worked},
    report::Report,
};
use pluriel_analysis::{Consultation, Reading, json, synthesise};
use pluriel_deliberation::{
    Intake, Layout, Threads, Votes,
    analysis::{Settings, Stage},
    bridging,
    keyed::Key,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

/// The word by which this program measures one folder for its parent.
pub(crate) const CHILD: &str = "--measured-here";
const PERMUTATIONS: u64 = 20;

/// What a folder cost: the least seconds of several runs.
struct Figures {
    rows: f64,
    read: f64,
    /// Directions, places, groups, counts and rankings: what Polis computes too.
    landscape: f64,
    /// The whole analysis: with copies, bridging and colleges.
    everything: f64,
    /// Work of all threads for the whole analysis.
    work: f64,
    /// Peak of memory of a process that reads and analyses once.
    peak_mib: f64,
}

/// Measures a folder and prints its figures for [`figures`].
pub(crate) fn measured_here(folder: &Path, runs: usize) -> ExitCode {
    let mut least = [f64::INFINITY; 4];
    let (mut rows, mut peak) = (0, None);
    for _ in 0..runs {
        let started = Instant::now();
        let consultation = match Consultation::read(folder, Layout::ById, &mut |_, _| ()) {
            Ok(consultation) => consultation,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        };
        let read = started.elapsed().as_secs_f64();
        rows = consultation.vote_rows;
        let (started, work_before) = (Instant::now(), worked());
        let mut marks: Vec<(Stage, f64)> = Vec::new();
        let mut mark = |stage| marks.push((stage, started.elapsed().as_secs_f64()));
        drop(Reading::of(consultation, Settings::default(), &mut mark));
        let everything = started.elapsed().as_secs_f64();
        let work = worked() - work_before;
        let at = |stage| marks.iter().find(|mark| mark.0 == stage).map_or(0.0, |mark| mark.1);
        let landscape = at(Stage::Bridging) - at(Stage::Components);
        for (least, value) in least.iter_mut().zip([read, landscape, everything, work]) {
            *least = least.min(value);
        }
        peak.get_or_insert_with(peak_mib);
    }
    let [read, landscape, everything, work] = least;
    println!("{rows} {read} {landscape} {everything} {work} {}", peak.unwrap_or_default());
    ExitCode::SUCCESS
}

fn figures(folder: &Path, runs: usize) -> Result<Figures, String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(program).arg(CHILD).arg(folder).arg(runs.to_string()).output();
    let output = output.map_err(|error| error.to_string())?;
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<f64> = words.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers[..] {
        [rows, read, landscape, everything, work, peak_mib] => {
            Ok(Figures { rows, read, landscape, everything, work, peak_mib })
        }
        _ => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}

/// Measures and tells a folder; what it cost, or `None` where it cannot be read.
fn told(report: &mut Report, folder: &Path, runs: usize) -> Option<Figures> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match figures(folder, runs) {
        Ok(figures) => {
            let Figures { rows, read, landscape, everything, work, peak_mib } = figures;
            let value = format!(
                "{rows} vote rows: read {:.1} ms, landscape {:.1} ms, everything {:.1} ms (work {:.0} ms), {peak_mib} MiB",
                read * 1e3,
                landscape * 1e3,
                everything * 1e3,
                work * 1e3
            );
            Report::note(&name, &value);
            Some(figures)
        }
        Err(problem) => {
            report.fails(&format!("{name}: {problem}"));
            None
        }
    }
}

/// A folder named by who measures.
pub(crate) fn folder(report: &mut Report, folder: &Path) {
    told(report, folder, 1);
    peer(folder);
}

pub(crate) fn conversations(report: &mut Report, folders: &[PathBuf]) {
    for folder in folders {
        let figures = told(report, folder, 15);
        peer(folder);
        let is_austria = folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("austria"));
        if let Some(figures) = figures.filter(|_| is_austria) {
            let figure = format!("{:.1} ms (work {:.0} ms)", figures.everything * 1e3, figures.work * 1e3);
            report.goal("austria-climate, full recompute", &figure, "60 ms", figures.everything <= 0.06);
        }
    }
}

pub(crate) fn factorisation(report: &mut Report, folders: &[PathBuf]) {
    for folder in folders {
        let Ok(consultation) = Consultation::read(folder, Layout::ById, &mut |_, _| ()) else { continue };
        let (seconds, fit) = least_of(9, || bridging::factorise(&consultation.taken.votes));
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let figure = format!("{:.1} ms, loss {:.9}", seconds * 1e3, fit.map_or(f64::NAN, |fit| fit.loss));
        report.goal(&format!("factorisation, {name}"), &figure, "50 ms", seconds <= 0.05);
    }
}

/// The same votes in other orders, on other numbers of threads.
pub(crate) fn same_bytes(report: &mut Report, folders: &[PathBuf]) {
    for folder in folders {
        let Ok(original) = Consultation::read(folder, Layout::ById, &mut |_, _| ()) else { continue };
        let written = document(original.clone(), 2);
        let same = (0..PERMUTATIONS).filter(|permutation| {
            let mut consultation = original.clone();
            consultation.taken.votes = permuted(&original.taken.votes, *permutation);
            document(consultation, 1 + *permutation as usize % 4) == written
        });
        let same = same.count();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let figure = format!("{same} of {PERMUTATIONS} the same");
        report.goal(&format!("bytes, {name}"), &figure, "all", same as u64 == PERMUTATIONS);
    }
}

fn permuted(votes: &Votes, permutation: u64) -> Votes {
    let rows = votes.rows().zip(votes.participants());
    let mut ballots: Vec<_> = rows
        .flat_map(|(row, person)| {
            row.iter().map(|cell| (*person, votes.statements()[cell.statement()], cell.vote()))
        })
        .collect();
    let key = Key::new("permutation").with(permutation);
    for at in (1..ballots.len()).rev() {
        ballots.swap(at, key.with(at as u64).index(at + 1));
    }
    let mut intake = Intake::new();
    for (at, (person, statement, vote)) in (0_i64..).zip(ballots) {
        // Times ascend, so every vote is taken.
        let _ = intake.push(person, statement, vote, at);
    }
    intake.finish(Layout::ById).votes
}

fn document(consultation: Consultation, threads: usize) -> Vec<u8> {
    let settings = Settings { threads: Threads(threads), ..Settings::default() };
    let reading = Reading::of(consultation, settings, &mut |_| ());
    let mut document = Vec::new();
    // Memory takes whatever is written.
    let _ = json::write(&reading, &mut document);
    document
}

pub(crate) fn large(report: &mut Report) {
    let folder = env::temp_dir().join("pluriel-bench-large");
    if let Err(error) = synthesise::write(plan(100_000, 1_000, 5_000_000, 4, 1), &folder, &mut |_| ()) {
        return report.fails(&format!("{}: {error}", folder.display()));
    }
    if let Some(figures) = told(report, &folder, 3) {
        time(report, "100,000 × 1,000, 5 M votes, full recompute", &figures, 3.0);
        memory(report, "  its memory", &figures, 200.0);
    }
    peer(&folder);
    // What cannot be removed from the temporary folder does no harm there.
    let _ = fs::remove_dir_all(&folder);
}

pub(crate) fn huge(report: &mut Report) {
    let folder = env::temp_dir().join("pluriel-bench-huge");
    if let Err(error) = synthesise::write(plan(1_000_000, 2_000, 50_000_000, 4, 1), &folder, &mut |_| ()) {
        return report.fails(&format!("{}: {error}", folder.display()));
    }
    if let Some(figures) = told(report, &folder, 1) {
        time(report, "1,000,000 × 2,000, 50 M votes, full recompute", &figures, 60.0);
        memory(report, "  its memory", &figures, 1024.0);
        let rate = figures.rows / figures.read / 1e6;
        report.goal("  its ingest from CSV", &format!("{rate:.1} M votes/s"), "5 M votes/s", rate >= 5.0);
    }
    let _ = fs::remove_dir_all(&folder);
}

fn time(report: &mut Report, what: &str, figures: &Figures, goal: f64) {
    let figure = format!("{:.2} s (work {:.1} s)", figures.everything, figures.work);
    report.goal(what, &figure, &format!("{goal} s"), figures.everything <= goal);
}

fn memory(report: &mut Report, what: &str, figures: &Figures, goal: f64) {
    report.goal(what, &format!("{} MiB", figures.peak_mib), &format!("{goal} MiB"), figures.peak_mib <= goal);
}

/// red-dwarf on the same folder, where it is installed.
fn peer(folder: &Path) {
    let Ok(python) = env::var("PYTHON") else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers/reddwarf_run.py");
    let output = Command::new(python).arg(script).arg(folder).env("OMP_NUM_THREADS", "2").output();
    match output {
        Ok(output) if output.status.success() => {
            Report::note("  red-dwarf", String::from_utf8_lossy(&output.stdout).trim());
        }
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stderr);
            Report::note("  red-dwarf", told.lines().last().unwrap_or("failed"));
        }
        Err(error) => Report::note("  red-dwarf", &error.to_string()),
    }
}
