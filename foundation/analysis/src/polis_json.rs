//! The result of Polis's cold start as JSON, with the keys of its reference implementation.

use crate::{Consultation, StatementRecord};
use pluriel_deliberation::polis::{
    Clusters, ColdStart, Consensus, ConsensusStatement, Direction, Moderation, Representative, cold_start,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Which statements Polis sets aside: rejected ones, and those about the conversation itself.
pub fn moderation(consultation: &Consultation) -> Moderation {
    let column = |test: fn(&StatementRecord) -> bool| {
        consultation.statements.iter().map(|record| record.as_ref().is_some_and(test)).collect()
    };
    Moderation { excluded: column(StatementRecord::is_set_aside), meta: column(|record| record.meta) }
}

/// Runs the cold start on votes laid as met.
pub fn run(consultation: &Consultation) -> ColdStart {
    cold_start(&consultation.taken.votes, &moderation(consultation))
}

/// Seconds that reading and computing took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timing {
    /// Reading the files.
    pub load: f64,
    /// Computing.
    pub run: f64,
}

/// Everything Polis's cold start says, under the keys of the reference.
pub fn json(consultation: &Consultation, cold: &ColdStart, timing: Timing) -> Value {
    let votes = &consultation.taken.votes;
    let ids = votes.statements();
    let listed = |test: fn(&StatementRecord) -> bool| {
        let voted = ids.iter().zip(&consultation.statements);
        let voted = voted.filter(|(_, record)| record.as_ref().is_some_and(test)).map(|(id, _)| *id);
        let unvoted = consultation.unvoted.iter().filter(|(_, record)| test(record)).map(|(id, _)| *id);
        voted.chain(unvoted).collect::<BTreeSet<u64>>()
    };
    let groups = &cold.groups;
    let sizes = |assigned: &mut dyn Iterator<Item = usize>| {
        let mut sizes = vec![0_usize; groups.ids.len()];
        assigned.for_each(|group| sizes[group] += 1);
        by_group(groups, |group| json!(sizes[group]))
    };
    json!({
        "engine": "Pluriel, Polis cold start (Clojure worker of 2024-10)",
        "n": {
            "participants": votes.participants().len(),
            "statements": ids.len(),
            "votes": votes.len(),
            "raw_vote_rows": consultation.vote_rows,
            "in_conv": cold.included.len(),
            "base_clusters": cold.base.ids.len(),
            "k": groups.ids.len(),
        },
        "timing_s": {"load": timing.load, "run": timing.run},
        "mod_out": listed(StatementRecord::is_set_aside),
        "meta": listed(|record| record.meta),
        "silhouette_by_k": keyed(cold.silhouettes.iter().map(|(k, score)| (k, json!(score)))),
        "group_base_sizes": sizes(&mut groups.assigned.iter().copied()),
        "group_sizes": sizes(&mut cold.group_of.iter().flatten().copied()),
        "group_centers": by_group(groups, |group| json!(groups.centres[group])),
        "pca": {"center": cold.centre, "comps": cold.components},
        "tids": ids,
        "participants": keyed(votes.participants().iter().enumerate().map(|(row, id)| {
            let [x, y] = cold.projections[row];
            (id, json!([x, y, cold.group_of[row].map(|group| groups.ids[group])]))
        })),
        "base_clusters": {
            "id": cold.base.ids,
            "center": cold.base.centres,
            "count": cold.base.weights.iter().map(|weight| weight.round() as u64).collect::<Vec<_>>(),
        },
        "statements": keyed(ids.iter().enumerate().map(|(column, id)| (id, json!({
            "extremity": cold.extremity[column],
            "gac": cold.group_aware_consensus[column],
            "priority": cold.priority[column],
        })))),
        "group_votes": by_group(groups, |group| {
            keyed(ids.iter().zip(&cold.group_votes[group]).map(|(id, tally)| {
                (id, json!([tally.agree, tally.disagree, tally.seen()]))
            }))
        }),
        "repness": by_group(groups, |group| {
            cold.representative[group].iter().map(|entry| representative(ids, entry)).collect()
        }),
        "consensus": consensus(ids, &cold.consensus),
    })
}

fn keyed<K: ToString>(entries: impl Iterator<Item = (K, Value)>) -> Value {
    Value::Object(entries.map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
}

fn by_group(groups: &Clusters, value: impl Fn(usize) -> Value) -> Value {
    keyed(groups.ids.iter().enumerate().map(|(group, id)| (id, value(group))))
}

fn representative(ids: &[u64], entry: &Representative) -> Value {
    let mut value = json!({
        "tid": ids[entry.statement],
        "n-success": entry.successes,
        "n-trials": entry.trials,
        "p-success": entry.side.probability,
        "p-test": entry.side.test,
        "repness": entry.side.ratio,
        "repness-test": entry.side.ratio_test,
        "repful-for": match entry.direction {
            Direction::Agree => "agree",
            Direction::Disagree => "disagree",
        },
    });
    if let Some(agrees) = entry.best_agree {
        value["best-agree"] = json!(true);
        value["n-agree"] = json!(agrees);
    }
    value
}

fn consensus(ids: &[u64], consensus: &Consensus) -> Value {
    let side = |entries: &[ConsensusStatement]| -> Value {
        entries
            .iter()
            .map(|entry| {
                json!({
                    "tid": ids[entry.statement],
                    "n-success": entry.successes,
                    "n-trials": entry.trials,
                    "p-success": entry.probability,
                    "p-test": entry.test,
                })
            })
            .collect()
    };
    json!({"agree": side(&consensus.agree), "disagree": side(&consensus.disagree)})
}
