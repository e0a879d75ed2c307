//! Durable appends: the journal on SQLite, from a client's command to its answer, against the same clients whose lines
//! go to a plain file with one `fdatasync` for all that wait. `cargo bench -p pluriel-journal`.
//!
//! Goal: 90,000 entries a second with 256 clients where the file reaches 240,000.

#![expect(clippy::unwrap_used, reason = "a measurement stops at the first fault")]

use std::{
    fs::File,
    hint::black_box,
    io::Write,
    sync::{Arc, mpsc::channel},
    thread,
    time::{Duration, Instant as Clock},
};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pluriel_council::{Context, Id, Instant, Kind, Stream};
use pluriel_journal::{Draft, Ledger, Machine, SqliteStore, Verdict, Writer};
use tokio::sync::oneshot;

const CLIENTS: [usize; 3] = [1, 16, 256];
const BODY: &str =
    r#"{"opinion":"21ytn5ey4j03t70ydknjx63x8m","member":"3v9r8q1h4m2c6t0e5w7y9z1a2b","position":"supports"}"#;

const REASON: &str =
    "Une licence libre se choisit avant la première ligne : nous soutenons ce texte tel quel.";

/// Writes one entry a command, each to one of a hundred things.
struct Scribe {
    context: Context,
    streams: Vec<Stream>,
    /// Whether a person acts and says something, as in most entries: two rows more, in the vault.
    speaking: bool,
}

impl Scribe {
    fn new(speaking: bool) -> Self {
        let mut context = Context::seeded(Instant::from_unix(1_764_000_000).unwrap(), [7; 32]);
        let streams = (0..100).map(|_| Stream(context.id())).collect();
        Self { context, streams, speaking }
    }

    fn draft(&self, thing: usize) -> Draft<'static> {
        Draft {
            room: "opinions",
            kind: Kind { name: "position_taken", version: 1 },
            stream: self.streams[thing % self.streams.len()],
            body: BODY.to_owned(),
            sealed: false,
            by: self.speaking.then_some(Id::from_bits(7).into()),
            texts: self.speaking.then(|| ("reason", REASON.to_owned())).into_iter().collect(),
            key: None,
            answer: None,
        }
    }
}

impl Machine for Scribe {
    type Command = usize;
    type Answer = u64;

    fn decide(&mut self, thing: usize, ledger: &mut Ledger) -> Verdict<u64> {
        let (row, vault) = ledger.write(self.draft(thing), &mut self.context).unwrap();
        let answer = row.seq;
        Verdict::Write { rows: vec![row], vault, answer }
    }

    fn committed(&mut self) {}

    fn undone(&mut self) {}

    fn due(&mut self) -> Vec<usize> {
        Vec::new()
    }

    fn next_wake(&self) -> Option<Duration> {
        None
    }
}

/// How long `clients` at once take for `entries` entries, each waiting for its answer before it asks again.
fn journal(clients: usize, entries: u64, speaking: bool) -> Duration {
    let folder = tempfile::tempdir_in(".").unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    let writer = Arc::new(Writer::start(store, Ledger::default(), Scribe::new(speaking)).unwrap());
    let asked = Arc::clone(&writer);
    let took = crowd(clients, entries, move |client| {
        let answer = asked.submit(client);
        async move {
            black_box(answer.await.unwrap());
        }
    });
    writer.stop();
    took
}

/// How long as many clients take when a thread does nothing but write their lines to a file and make them durable, all
/// that wait with one `fdatasync`.
fn plain_file(clients: usize, entries: u64) -> Duration {
    let folder = tempfile::tempdir_in(".").unwrap();
    let mut file = File::create(folder.path().join("log")).unwrap();
    let mut scribe = Scribe::new(false);
    let (row, _) = Ledger::default().write(scribe.draft(0), &mut scribe.context).unwrap();
    let (queue, lines) = channel::<(Vec<u8>, oneshot::Sender<()>)>();
    let disk = thread::spawn(move || {
        while let Ok(first) = lines.recv() {
            let waiting: Vec<_> = std::iter::once(first).chain(lines.try_iter().take(1023)).collect();
            let bytes: Vec<u8> = waiting.iter().flat_map(|(line, _)| line).copied().collect();
            file.write_all(&bytes).unwrap();
            file.sync_data().unwrap();
            for (_, client) in waiting {
                client.send(()).unwrap();
            }
        }
    });
    let took = crowd(clients, entries, move |_| {
        let (durable, answer) = oneshot::channel();
        queue.send((row.leaf.clone(), durable)).unwrap();
        async move { answer.await.unwrap() }
    });
    disk.join().unwrap();
    took
}

/// Lets so many clients ask at once, each again when it is answered, until there are enough answers.
fn crowd<A>(clients: usize, answers: u64, ask: impl Fn(usize) -> A + Send + Sync + 'static) -> Duration
where
    A: Future<Output = ()> + Send,
{
    let turns = usize::try_from(answers).unwrap().div_ceil(clients);
    let ask = Arc::new(ask);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let start = Clock::now();
    runtime.block_on(async {
        let clients: Vec<_> = (0..clients)
            .map(|client| {
                let ask = Arc::clone(&ask);
                tokio::spawn(async move {
                    for _ in 0..turns {
                        ask(client).await;
                    }
                })
            })
            .collect();
        drop(ask);
        for client in clients {
            client.await.unwrap();
        }
    });
    start.elapsed()
}

fn append(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("append");
    group.sample_size(10).measurement_time(Duration::from_secs(4)).throughput(Throughput::Elements(1));
    for clients in CLIENTS {
        group.bench_function(BenchmarkId::new("journal", clients), |bench| {
            bench.iter_custom(|entries| journal(clients, entries, false));
        });
        group.bench_function(BenchmarkId::new("journal with person and text", clients), |bench| {
            bench.iter_custom(|entries| journal(clients, entries, true));
        });
        group.bench_function(BenchmarkId::new("file", clients), |bench| {
            bench.iter_custom(|entries| plain_file(clients, entries));
        });
    }
    group.finish();
}

criterion_group!(benches, append);
criterion_main!(benches);
