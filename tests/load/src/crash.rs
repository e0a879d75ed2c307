//! The crash test: writers ask over the API, the program is killed at a random moment and started again. Every act that was
//! acknowledged must be there and none may be doubled: sent again under its key, it is answered as it was the first time.

mod judge;
mod writer;

use std::{
    path::Path,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use pluriel_house::SystemClock;
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use serde_json::Value;

use crate::{
    Outcome,
    council::{Council, Size},
    program::Program,
};
use judge::Tally;
use writer::Writer;

/// How often.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Options {
    /// How often the program is killed
    #[arg(long, default_value_t = 200)]
    rounds: u32,
    /// The seed of the moments at which it is killed; without it, another one every time
    #[arg(long)]
    seed: Option<u64>,
}

/// So many writers at once: enough that a commit holds several acts.
const WRITERS: usize = 12;
/// The program is killed after up to so many acts were acknowledged in a round…
const MOST_ACTS: u32 = 60;
/// …and up to so many microseconds later: at any place of the next commits.
const MOST_MICROSECONDS: u32 = 8_000;

/// Runs the rounds and prints what was found.
pub fn run(program: &Path, options: Options) -> Outcome {
    let seed = options.seed.map_or_else(fresh_seed, Ok)?;
    println!("crash test: {} rounds, {WRITERS} writers, seed {seed}", options.rounds);
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let mut writers = writers(&data)?;
    let before = recorded(program, &data)?;
    let mut random = ChaCha20Rng::seed_from_u64(seed);
    let mut tally = Tally::default();
    let started = Instant::now();
    for round in 1..=options.rounds {
        let server = Program::start(program, &data, None)?;
        for writer in &mut writers {
            tally += writer.ask_again(server.address, writer::Which::SinceLastStart)?;
        }
        one_round(server, &mut writers, &mut random)?;
        if round % 50 == 0 {
            println!("  {round} rounds, {tally}");
        }
    }
    let server = Program::start(program, &data, None)?;
    let mut whole = Tally::default();
    for writer in &mut writers {
        tally += writer.ask_again(server.address, writer::Which::SinceLastStart)?;
        whole += writer.ask_again(server.address, writer::Which::All)?;
    }
    server.kill()?;
    tally.doubled += recorded(program, &data)?.saturating_sub(before).abs_diff(whole.kept + whole.lost);
    println!("{} rounds in {:.1} s: {tally}", options.rounds, started.elapsed().as_secs_f64());
    if tally.is_clean() && whole.is_clean() && tally.kept > 0 {
        return Ok(());
    }
    Err(format!("the record is not what was acknowledged: {tally}; all acts at the end: {whole}").into())
}

/// Everybody writes until the program is gone.
fn one_round(server: Program, writers: &mut [Writer], random: &mut ChaCha20Rng) -> Outcome {
    let acts = 1 + random.next_u32() % MOST_ACTS;
    let pause = Duration::from_micros(u64::from(random.next_u32() % MOST_MICROSECONDS));
    let (acknowledged, heard) = mpsc::channel();
    let over = Arc::new(AtomicBool::new(false));
    let address = server.address;
    thread::scope(|scope| {
        let running: Vec<_> = writers
            .iter_mut()
            .map(|writer| {
                let (acknowledged, over) = (acknowledged.clone(), Arc::clone(&over));
                scope.spawn(move || writer.write_until(address, &acknowledged, &over))
            })
            .collect();
        drop(acknowledged);
        let _ = heard.iter().take(acts as usize).count();
        // The moment itself is what is tried at random.
        thread::sleep(pause);
        over.store(true, Ordering::SeqCst);
        server.kill()?;
        running.into_iter().try_for_each(|writer| writer.join().map_err(|_| "a writer panicked")?)
    })
}

fn writers(data: &Path) -> Outcome<Vec<Writer>> {
    let council = Council::found(data, Arc::new(SystemClock), Size { voters: WRITERS, advisers: 0 })?;
    let opinion = council.question("Soutenir les protocoles ouverts de messagerie")?;
    council.call(opinion)?;
    let version = council.version(opinion);
    let writers = council.voters.iter().enumerate().map(|(index, voter)| {
        Ok(Writer::new(index, Council::member(*voter)?, council.token(*voter)?, version))
    });
    let writers = writers.collect::<Outcome<Vec<_>>>()?;
    council.house.stop();
    Ok(writers)
}

/// How many entries the record holds, read without the server.
fn recorded(program: &Path, data: &Path) -> Outcome<u64> {
    let output = Command::new(program).args(["replay", "--json", "--data"]).arg(data).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let report: Value = serde_json::from_slice(&output.stdout)?;
    Ok(report.get("entries").and_then(Value::as_u64).ok_or("the replay says no count")?)
}

fn fresh_seed() -> Outcome<u64> {
    use rand_core::TryRngCore;
    Ok(rand_core::OsRng.try_next_u64().map_err(|error| error.to_string())?)
}
