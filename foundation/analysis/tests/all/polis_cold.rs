//! The compat mode gives what Polis gives, within the tolerances of the specification (§6).

use crate::reference::{CONVERSATIONS, assert_close, folder, number, numbers, read, reference};
use pluriel_analysis::{Consultation, polis_json};
use pluriel_deliberation::{Layout, polis, tally};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn equals_the_reference_on_four_conversations() {
    for conversation in CONVERSATIONS {
        let consultation = read(conversation, Layout::AsMet);
        let ours =
            polis_json::json(&consultation, &polis_json::run(&consultation), polis_json::Timing::default());
        let theirs = reference(conversation, "reference-polis-cold.json");
        assert_eq!(keys(&ours), keys(&theirs), "{conversation}");
        for exact in ["n", "mod_out", "meta", "tids", "group_base_sizes", "group_sizes", "group_votes"] {
            assert_eq!(ours[exact], theirs[exact], "{conversation} {exact}");
        }
        assert_same(&ours["pca"]["center"], &theirs["pca"]["center"], 1e-12, conversation);
        for component in 0..2 {
            let (a, b) =
                (numbers(&ours["pca"]["comps"][component]), numbers(&theirs["pca"]["comps"][component]));
            let distance: f64 = a.iter().zip(&b).map(|(a, b)| (a - b) * (a - b)).sum();
            assert!(distance.sqrt() <= 1e-6, "{conversation} component {component}: {}", distance.sqrt());
        }
        for part in ["participants", "statements", "base_clusters", "group_centers", "silhouette_by_k"] {
            assert_same(&ours[part], &theirs[part], 1e-6, &format!("{conversation} {part}"));
        }
        for part in ["repness", "consensus"] {
            assert_same(&ours[part], &theirs[part], 1e-9, &format!("{conversation} {part}"));
        }
    }
}

#[test]
fn reads_the_matrix_when_the_votes_are_missing() {
    for conversation in CONVERSATIONS {
        let full = read(conversation, Layout::ById);
        let copy = crate::reference::scratch(&format!("matrix-{conversation}"));
        for file in ["participants-votes.csv", "comments.csv"] {
            std::fs::copy(folder(conversation).join(file), copy.join(file)).expect("a copy");
        }
        let matrix = Consultation::read(&copy, Layout::ById, &mut |_, _| ()).expect("a matrix");
        assert_eq!(matrix.taken.votes, full.taken.votes, "{conversation}: the last votes are the matrix");
        let met = Consultation::read(&copy, Layout::AsMet, &mut |_, _| ()).expect("a matrix");
        let cold = polis_json::json(&met, &polis_json::run(&met), polis_json::Timing::default());
        let theirs = reference(conversation, "reference-polis-cold.json");
        assert_eq!(cold["group_sizes"], theirs["group_sizes"], "{conversation}");
    }
}

#[test]
fn equals_red_dwarf_for_given_groups() {
    for conversation in CONVERSATIONS {
        let consultation = read(conversation, Layout::AsMet);
        let theirs = reference(conversation, "reference-reddwarf.json");
        let votes = &consultation.taken.votes;
        let group_of: Vec<Option<usize>> = votes
            .participants()
            .iter()
            .map(|id| theirs["participants"][id.to_string()][2].as_f64().map(|group| group as usize))
            .collect();
        let groups = theirs["cluster_sizes"].as_object().expect("sizes").len();
        let raw = tally::by_part(votes, &group_of, groups);
        let moderation = polis_json::moderation(&consultation);
        let agree = polis::group_aware_consensus(&raw, |tally| tally.agree);
        let disagree = polis::group_aware_consensus(&raw, |tally| tally.disagree);
        for (column, id) in votes.statements().iter().enumerate() {
            let statement = &theirs["statements"][id.to_string()];
            assert_close(agree[column], number(&statement["group-aware-consensus-agree"]), 1e-12, "agree");
            assert_close(
                disagree[column],
                number(&statement["group-aware-consensus-disagree"]),
                1e-12,
                "disagree",
            );
        }
        for group in 0..groups {
            let statistics = polis::statistics(&raw, group);
            for (column, id) in votes.statements().iter().enumerate() {
                let s = &statistics[column];
                let (a, d) = (s.agree, s.disagree);
                let ours = [
                    f64::from(s.votes.agree),
                    f64::from(s.votes.disagree),
                    f64::from(s.votes.seen()),
                    a.probability,
                    d.probability,
                    a.test,
                    d.test,
                    a.ratio,
                    d.ratio,
                    a.ratio_test,
                    d.ratio_test,
                ];
                let row = numbers(&theirs["group_comment_stats"][group.to_string()][id.to_string()]);
                for (ours, theirs) in ours.iter().zip(row) {
                    assert_close(
                        *ours,
                        theirs,
                        1e-9,
                        &format!("{conversation} group {group} statement {id}"),
                    );
                }
            }
            let listed: BTreeSet<u64> = polis::representative(&statistics, &moderation.excluded)
                .iter()
                .map(|entry| votes.statements()[entry.statement])
                .collect();
            let theirs: BTreeSet<u64> = theirs["repness"][group.to_string()]
                .as_array()
                .expect("a list")
                .iter()
                .map(|entry| entry["tid"].as_u64().expect("an identifier"))
                .collect();
            let tie: BTreeSet<u64> = [15, 16].into();
            let differ: BTreeSet<u64> = listed.symmetric_difference(&theirs).copied().collect();
            assert!(differ.is_empty() || differ == tie, "{conversation} group {group}: {differ:?}");
        }
    }
}

#[test]
fn finds_the_groups_of_the_export_where_history_allows() {
    for (conversation, least) in [(CONVERSATIONS[2], 0.95), (CONVERSATIONS[3], 0.95)] {
        let consultation = read(conversation, Layout::AsMet);
        let cold = polis_json::run(&consultation);
        let pairs: Vec<(usize, usize)> = cold
            .group_of
            .iter()
            .zip(&consultation.exported_groups)
            .filter_map(|(ours, theirs)| Some(((*ours)?, usize::try_from((*theirs)?).ok()?)))
            .collect();
        let (ours, theirs): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
        let ari = pluriel_deliberation::agreement::adjusted_rand(&ours, &theirs);
        assert!(ari >= least, "{conversation}: {ari}");
    }
}

fn keys(value: &Value) -> BTreeSet<&String> {
    value.as_object().expect("an object").keys().collect()
}

/// Same shape and words, and numbers within `tolerance` relative to their size.
fn assert_same(ours: &Value, theirs: &Value, tolerance: f64, at: &str) {
    match (ours, theirs) {
        (Value::Number(_), Value::Number(_)) => {
            let (a, b) = (number(ours), number(theirs));
            assert_close(a, b, tolerance * b.abs().max(1.0), at);
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}");
            a.iter()
                .zip(b)
                .enumerate()
                .for_each(|(i, (a, b))| assert_same(a, b, tolerance, &format!("{at}[{i}]")));
        }
        (Value::Object(a), Value::Object(b)) => {
            let (a, b): (BTreeMap<_, _>, BTreeMap<_, _>) = (a.iter().collect(), b.iter().collect());
            assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "{at}");
            for (key, value) in a {
                assert_same(value, b[key], tolerance, &format!("{at}.{key}"));
            }
        }
        _ => assert_eq!(ours, theirs, "{at}"),
    }
}
