//! The kernels below a recompute: `cargo bench -p pluriel-deliberation`.

use criterion::{Criterion, criterion_group, criterion_main};
use pluriel_deliberation::{
    Intake, Layout, Tally, Threads, Votes,
    bridging::{factorise, pair_measures},
    centred::Centred,
    colleges::{LogFactorials, divisiveness},
    components::components,
    evidence::Evidence,
    interval::Interval,
    keyed::Key,
    landscape::Landscape,
    robustness::rings,
    synthetic::{Plan, Synthetic},
    tally,
};
use std::hint::black_box;

const PARTICIPANTS: usize = 1_000;
const STATEMENTS: usize = 500;

fn made() -> Votes {
    let plan = Plan {
        participants: PARTICIPANTS,
        statements: STATEMENTS,
        votes: 60_000,
        groups: 3,
        key: Key::new("benchmark"),
    };
    let synthetic = Synthetic::new(plan);
    let mut intake = Intake::with_times();
    for participant in 0..PARTICIPANTS {
        for (statement, vote) in synthetic.votes(participant) {
            // So few votes always fit.
            let _ = intake.push(participant as u64, statement as u64, vote, 0);
        }
    }
    intake.finish(Layout::ById).votes
}

fn kernels(criterion: &mut Criterion) {
    let votes = made();
    let alone = Threads(1);
    let excluded = vec![false; STATEMENTS];
    let tallies = tally::by_statement(&votes);
    let centred = Centred::new(&votes, &tallies, &excluded, alone);
    let found = components(&votes, &excluded, alone);
    let evidence = Evidence::new(&centred, &found.directions, found.significant, &excluded);
    let vector = vec![1.0; STATEMENTS];
    criterion.bench_function("counts of 60,000 votes", |bench| bench.iter(|| tally::by_statement(&votes)));
    criterion
        .bench_function("one product with the Gram matrix", |bench| bench.iter(|| centred.gram(&vector)));
    criterion.bench_function("evidence of 1,000 participants", |bench| {
        bench.iter(|| Evidence::new(&centred, &found.directions, found.significant, &excluded));
    });
    criterion.bench_function("landscape of 1,000 participants", |bench| {
        bench.iter(|| Landscape::fit(&evidence, alone));
    });
    criterion.bench_function("one interval", |bench| {
        bench.iter(|| Interval::of(black_box(37.0), black_box(12.0)));
    });
    let colleges =
        [(30, 4, 2), (12, 15, 3), (8, 2, 0)].map(|(agree, disagree, pass)| Tally { agree, disagree, pass });
    let factorials = LogFactorials::up_to(100);
    criterion.bench_function("divisiveness of one statement", |bench| {
        bench.iter(|| divisiveness(black_box(&colleges), &factorials, Key::new("benchmark")));
    });
    let mut slow = criterion.benchmark_group("slow");
    slow.sample_size(10);
    slow.bench_function("directions", |bench| bench.iter(|| components(&votes, &excluded, alone)));
    slow.bench_function("pairs of statements", |bench| {
        bench.iter(|| pair_measures(&votes, &excluded, alone));
    });
    slow.bench_function("factorisation", |bench| bench.iter(|| factorise(&votes)));
    slow.bench_function("rings of copies", |bench| bench.iter(|| rings(&votes, alone)));
    slow.finish();
}

criterion_group!(benches, kernels);
criterion_main!(benches);
