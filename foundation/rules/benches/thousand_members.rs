//! A thousand members in twelve colleges of different sizes, the size that the built-in rules are promised for.

use criterion::{Criterion, criterion_group, criterion_main};
use pluriel_rules::{Case, CaseFile, Model, evaluate, examine};

const COLLEGES: [usize; 12] = [120, 40, 60, 90, 75, 83, 110, 55, 97, 100, 80, 90];

/// A case of a model: most members support, a quarter oppose, the rest abstain or are silent; two are authors.
fn case(model: Model) -> Case {
    let positions =
        ["supports", "opposes", "supports", "silent", "supports", "abstains", "supports", "opposes"];
    let member = |(index, college): (usize, usize)| {
        let author = if index < 2 { r#","author":true"# } else { "" };
        let position = positions[(index * 31 + college) % positions.len()];
        format!(r#"{{"id":"m{index:04}","college":"c{college:02}","position":"{position}"{author}}}"#)
    };
    let colleges =
        COLLEGES.iter().enumerate().flat_map(|(college, size)| std::iter::repeat_n(college, *size));
    let members: Vec<String> = colleges.enumerate().map(member).collect();
    let file = format!(r#"{{"rule": {}, "members": [{}]}}"#, model.json(), members.join(","));
    match CaseFile::read(file.as_bytes()) {
        Ok(CaseFile::One(case)) => case,
        other => panic!("the bench writes one case: {other:?}"),
    }
}

fn bench(criterion: &mut Criterion) {
    for model in Model::ALL {
        let case = case(model);
        criterion.bench_function(&format!("evaluate {model:?}"), |bench| {
            bench.iter(|| evaluate(&case.rule, &case.electorate));
        });
        criterion.bench_function(&format!("examine {model:?}"), |bench| {
            bench.iter(|| examine(&case.rule, &case.electorate));
        });
    }
}

criterion_group! {
    name = thousand_members;
    config = Criterion::default().sample_size(10);
    targets = bench
}
criterion_main!(thousand_members);
