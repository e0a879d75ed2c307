use crate::Reading;
use pluriel_deliberation::groups::Verdict;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(super) struct Groups<'a> {
    verdict: &'static str,
    k: usize,
    partition: Option<Partition<'a>>,
}

/// The best partition into two or more, announced or not.
#[derive(Serialize)]
struct Partition<'a> {
    k: usize,
    sizes: &'a [usize],
    centres: &'a [Vec<f64>],
    silhouettes: &'a BTreeMap<usize, f64>,
    chance_silhouette: f64,
    stability: Stability<'a>,
}

#[derive(Serialize)]
struct Stability<'a> {
    mean_adjusted_rand: f64,
    sure_adjusted_rand: f64,
    least_adjusted_rand: f64,
    recovery_by_group: &'a [f64],
    replicates: usize,
}

/// The word of a verdict on groups.
pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::OneGroup => "one_group",
        Verdict::NoReliableGroups => "no_reliable_groups",
        Verdict::Reliable => "reliable",
    }
}

pub(super) fn of(reading: &Reading) -> Groups<'_> {
    let groups = &reading.analysis.groups;
    Groups {
        verdict: verdict(groups.verdict),
        k: groups.k,
        partition: groups.partition.as_ref().map(|partition| Partition {
            k: partition.k,
            sizes: &partition.sizes,
            centres: &partition.centres,
            silhouettes: &partition.silhouettes,
            chance_silhouette: partition.chance_silhouette,
            stability: Stability {
                mean_adjusted_rand: partition.stability.agreement,
                sure_adjusted_rand: partition.stability.sure_agreement,
                least_adjusted_rand: partition.stability.least_agreement,
                recovery_by_group: &partition.stability.recovery,
                replicates: partition.stability.replicates,
            },
        }),
    }
}
