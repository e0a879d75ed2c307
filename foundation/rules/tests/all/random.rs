//! Random rules and councils for property tests.

use pluriel_rules::Electorate;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::council::member;

const COLLEGES: [&str; 3] = ["A", "B", "C"];
const POSITIONS: [&str; 8] =
    ["supports", "reserves", "opposes", "objects", "abstains", "takes_no_part", "silent", "recused"];

/// The settings of a property: fixed seed, so many cases, or as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
pub fn settings(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(cases),
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_250_101),
        ..ProptestConfig::default()
    }
}

/// A council of up to this many members in up to three colleges, with authors and affiliations.
pub fn council(most: usize) -> impl Strategy<Value = Electorate> {
    let seat = (0..3_usize, 0..8_usize, prop::bool::weighted(0.2), prop::option::weighted(0.4, 0..3_u8));
    prop::collection::vec(seat, 1..=most).prop_map(|seats| {
        let members =
            seats.into_iter().enumerate().map(|(index, (college, position, author, affiliation))| {
                let author = if author { " author" } else { "" };
                let affiliation =
                    affiliation.map(|affiliation| format!(" @g{affiliation}")).unwrap_or_default();
                let words = format!("{}{author}{affiliation}", POSITIONS[position]);
                member(&format!("m{index}"), COLLEGES[college], &words)
            });
        Electorate::new(members).unwrap()
    })
}

fn share() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["0/1", "1/3", "0.4", "1/2", "3/5", "2/3", "3/4", "1/1"]).prop_map(str::to_owned)
}

fn base() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["members", "taking_part", "expressed"])
}

fn scope(here: bool) -> impl Strategy<Value = Option<&'static str>> {
    prop::option::weighted(0.3, prop::sample::select(COLLEGES.to_vec()))
        .prop_map(move |scope| scope.filter(|_| !here))
}

fn scoped(mut content: Value, scope: Option<&'static str>) -> Value {
    if let Some(scope) = scope {
        content["in"] = scope.into();
    }
    content
}

fn quorum(here: bool) -> impl Strategy<Value = Value> {
    (share(), scope(here))
        .prop_map(|(share, scope)| json!({"quorum": scoped(json!({"at_least": share}), scope)}))
}

fn support(here: bool) -> impl Strategy<Value = Value> {
    let floor = prop::sample::select(vec!["at_least", "more_than"]);
    let by_share = (floor, share(), base(), scope(here))
        .prop_map(|(key, share, of, scope)| json!({"support": scoped(json!({key: share, "of": of}), scope)}));
    let by_count = (0..4_u32, scope(here))
        .prop_map(|(count, scope)| json!({"support": scoped(json!({"count": count}), scope)}));
    prop_oneof![4 => by_share, 1 => by_count]
}

fn leaf(here: bool) -> impl Strategy<Value = Value> {
    let ceiling = prop::sample::select(vec!["at_most", "below"]);
    let opposed_share = (ceiling, share(), base(), prop::option::of(0..4_u32), scope(here)).prop_map(
        |(key, share, of, by_at_least, scope)| {
            let mut content = json!({key: share, "of": of});
            if let Some(count) = by_at_least {
                content["by_at_least"] = count.into();
            }
            json!({"opposition": scoped(content, scope)})
        },
    );
    let opposed_count = (0..4_u32, scope(here))
        .prop_map(|(count, scope)| json!({"opposition": scoped(json!({"count_at_most": count}), scope)}));
    prop_oneof![
        3 => support(here),
        2 => quorum(here),
        3 => opposed_share,
        1 => opposed_count,
        1 => (0..4_u32).prop_map(|count| json!({"organisations_beyond_author": count})),
        1 => scope(here).prop_map(|scope| json!({"no_maintained_objection": scoped(json!({}), scope)})),
    ]
}

fn gates(inside: impl Strategy<Value = Value> + Clone + 'static) -> BoxedStrategy<Value> {
    let list = prop::collection::vec(inside, 1..4);
    prop_oneof![
        list.clone().prop_map(|of| json!({"all": of})),
        list.clone().prop_map(|of| json!({"any": of})),
        (list, any::<prop::sample::Index>())
            .prop_map(|(of, n)| json!({"at_least": {"n": n.index(of.len()) + 1, "of": of}})),
    ]
    .boxed()
}

fn across(each: impl Strategy<Value = Value> + Clone + 'static) -> BoxedStrategy<Value> {
    let floor = prop::sample::select(vec!["at_least", "more_than"]);
    prop_oneof![
        (floor, share(), each.clone())
            .prop_map(|(key, share, each)| json!({"colleges": {key: share, "each": each}})),
        (0..4_u32, each.clone())
            .prop_map(|(count, each)| json!({"colleges": {"count": count, "each": each}})),
        each.prop_map(|each| json!({"every_college": each})),
    ]
    .boxed()
}

/// A condition inside `each`; with `removed`, something is taken out already.
fn in_college(removed: bool) -> BoxedStrategy<Value> {
    let leaf = leaf(true).boxed();
    let nested = prop_oneof![3 => leaf.clone(), 1 => gates(leaf.clone())].boxed();
    if removed {
        return nested;
    }
    let without = nested.clone().prop_map(|of| json!({"without_any_one": of}));
    prop_oneof![3 => nested, 1 => without].boxed()
}

/// A condition that may stand inside `without_any_one…`.
pub fn reduced() -> BoxedStrategy<Value> {
    let simple = prop_oneof![4 => leaf(false), 2 => across(in_college(true))].boxed();
    prop_oneof![3 => simple.clone(), 1 => gates(simple)].boxed()
}

/// A decision.
fn decision() -> BoxedStrategy<Value> {
    let simple = prop_oneof![
        4 => leaf(false),
        2 => across(in_college(false)),
        2 => reduced().prop_map(|of| json!({"without_any_one": of})),
        1 => reduced().prop_map(|of| json!({"without_any_one_college": of})),
    ]
    .boxed();
    prop_oneof![2 => simple.clone(), 2 => gates(simple)].boxed()
}

fn valid() -> BoxedStrategy<Value> {
    let leaf = |here| prop_oneof![quorum(here), support(here)].boxed();
    let simple = prop_oneof![2 => leaf(false), 1 => across(leaf(true))].boxed();
    let all = prop::collection::vec(simple.clone(), 1..3).prop_map(|of| json!({"all": of}));
    prop_oneof![2 => simple, 1 => all].boxed()
}

/// A rule, as JSON.
pub fn rule() -> impl Strategy<Value = Value> {
    (prop::option::weighted(0.4, valid()), decision()).prop_map(|(valid, decision)| match valid {
        Some(valid) => json!({"valid": valid, "decision": decision}),
        None => json!({"decision": decision}),
    })
}
