//! Whole commands, from the question to the durable answer: within the house, and over HTTP.

use std::{
    net::SocketAddr,
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use pluriel_council::Actor;
use pluriel_house::SystemClock;
use pluriel_opinions::{OpinionId, Opinions};

use super::Figure;
use crate::{
    Outcome,
    client::{Client, post},
    council::{Council, Size},
    program::Program,
};

/// So many clients of the house, each a member's delegate.
const CLIENTS: usize = 256;
/// How many commands they give together.
const COMMANDS: u32 = 100_000;
/// Commands a second that are to be reached.
const GOAL: f64 = 30_000.0;

/// So many delegates who take their position at once over HTTP.
const AT_ONCE: usize = 40;
/// How often each does.
const POSITIONS_EACH: usize = 50;
/// How long the slowest hundredth may wait.
const GOAL_P99: Duration = Duration::from_millis(50);

/// Measures both.
pub fn measure(program: &Path) -> Outcome {
    within_the_house()?;
    over_http(program)
}

/// Positions by all members of a large council, in memory and on disk, without HTTP.
fn within_the_house() -> Outcome {
    // In the current folder: where temporary files live, a disk may acknowledge before it is durable.
    let folder = tempfile::tempdir_in(".")?;
    let council =
        Council::found(folder.path(), Arc::new(SystemClock), Size { voters: CLIENTS, advisers: 0 })?;
    let opinion = in_its_call(&council)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let council = Arc::new(council);
    let each = COMMANDS / u32::try_from(CLIENTS)?;
    let started = Instant::now();
    runtime.block_on(async {
        let clients: Vec<_> = council
            .voters
            .iter()
            .enumerate()
            .map(|(index, voter)| tokio::spawn(positions(Arc::clone(&council), opinion, *voter, index, each)))
            .collect();
        for client in clients {
            client.await??;
        }
        Outcome::Ok(())
    })?;
    let given = each * u32::try_from(CLIENTS)?;
    let a_second = f64::from(given) / started.elapsed().as_secs_f64();
    council.house.stop();
    Figure {
        what: format!("whole commands, {CLIENTS} clients"),
        measured: format!("{a_second:.0}/s"),
        goal: format!("at least {GOAL:.0}/s"),
        met: a_second >= GOAL,
    }
    .tell()
}

async fn positions(
    council: Arc<Council>,
    opinion: OpinionId,
    voter: Actor,
    index: usize,
    times: u32,
) -> Outcome {
    let command = council.position(opinion, index);
    for _ in 0..times {
        council.house.submit::<Opinions>(voter, command.clone().into(), None).await?;
    }
    Ok(())
}

/// One position each at a time by many delegates over HTTP: how long an answer takes.
fn over_http(program: &Path) -> Outcome {
    let folder = tempfile::tempdir_in(".")?;
    let data = folder.path().join("data");
    let council = Council::found(&data, Arc::new(SystemClock), Size { voters: AT_ONCE, advisers: 0 })?;
    let opinion = in_its_call(&council)?;
    let body = format!(r#"{{"version":{},"position":"supports"}}"#, council.version(opinion));
    let tokens = council.voters.iter().map(|voter| council.token(*voter)).collect::<Outcome<Vec<_>>>()?;
    council.house.stop();
    drop(council);
    let server = Program::start(program, &data, None)?;
    let address = server.address;
    let mut took = thread::scope(|scope| {
        let delegates: Vec<_> =
            tokens.iter().map(|token| scope.spawn(|| times(address, token, &body))).collect();
        delegates
            .into_iter()
            .map(|one| one.join().map_err(|_| "a delegate panicked")?)
            .collect::<Outcome<Vec<_>>>()
    })?
    .concat();
    took.sort_unstable();
    let at = |hundredth: usize| took[(took.len() * hundredth / 100).min(took.len() - 1)];
    Figure {
        what: format!("one position over HTTP, {AT_ONCE} at once"),
        measured: format!("p50 {:.1} ms, p99 {:.1} ms", milliseconds(at(50)), milliseconds(at(99))),
        goal: format!("p99 at most {} ms", GOAL_P99.as_millis()),
        met: at(99) <= GOAL_P99,
    }
    .tell()
}

fn times(address: SocketAddr, token: &str, body: &str) -> Outcome<Vec<Duration>> {
    let mut client = Client::to(address)?;
    let mut took = Vec::with_capacity(POSITIONS_EACH);
    for act in 0..POSITIONS_EACH {
        let request = post("/api/v1/opinions/1/position", token, &act.to_string(), body);
        let started = Instant::now();
        match client.ask(&request)? {
            (200 | 201, _) => took.push(started.elapsed()),
            (status, body) => {
                return Err(format!("answered {status}: {}", String::from_utf8_lossy(body)).into());
            }
        }
    }
    Ok(took)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn in_its_call(council: &Council) -> Outcome<OpinionId> {
    let opinion = council.question("Soutenir les protocoles ouverts de messagerie")?;
    council.call(opinion)?;
    Ok(opinion)
}
