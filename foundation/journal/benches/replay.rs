//! Replay: everything read back from SQLite, checked, and given to nobody. A start over 3 s would ask for snapshots.
//! `cargo bench -p pluriel-journal --bench replay`.

#![expect(clippy::unwrap_used, reason = "a measurement stops at the first fault")]

use std::{convert::Infallible, hint::black_box};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pluriel_council::{Context, Id, Instant, Kind, Stream};
use pluriel_journal::{Batch, BatchId, Draft, Ledger, SqliteStore, Store, replay};

const ENTRIES: u64 = 100_000;

/// A journal of a hundred things, one entry in eight sealed.
fn filled(store: &mut SqliteStore) {
    let mut context = Context::seeded(Instant::from_unix(1_764_000_000).unwrap(), [7; 32]);
    let streams: Vec<Stream> = (0..100).map(|_| Stream(context.id())).collect();
    let mut ledger = Ledger::default();
    let drafts = streams.iter().cycle().zip(0..ENTRIES).map(|(stream, number)| Draft {
        room: "opinions",
        kind: Kind { name: "position_taken", version: 1 },
        stream: *stream,
        body: format!(r#"{{"opinion":"{stream}","member":"{stream}","position":"supports","n":{number}}}"#),
        sealed: number.is_multiple_of(8),
        by: Some(Id::from_bits(7).into()),
        texts: Vec::new(),
        key: None,
        answer: None,
    });
    let (rows, vault) = ledger.write_all(drafts, &mut context).unwrap();
    store.append(&Batch { id: BatchId([1; 16]), rows, vault }).unwrap();
}

fn read_back(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(".").unwrap();
    let mut store = SqliteStore::open(folder.path()).unwrap();
    filled(&mut store);
    let mut group = criterion.benchmark_group("replay");
    group.sample_size(10).throughput(Throughput::Elements(ENTRIES));
    group.bench_function("sqlite", |bench| {
        bench.iter(|| black_box(replay::<Infallible>(&store, |_, _, _| Ok(())).unwrap().entries()));
    });
    group.finish();
}

criterion_group!(benches, read_back);
criterion_main!(benches);
