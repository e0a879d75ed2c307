use crate::Reading;
use pluriel_deliberation::bridging::rank_correlation;
use serde::Serialize;

/// Where the measures of bridging agree and where they do not.
#[derive(Serialize)]
pub(super) struct Bridging {
    /// Participants on whom pairs and factorisation were measured.
    measured_participants: usize,
    factorisation_loss: Option<f64>,
    factorisation_mean: Option<f64>,
    measures: Vec<&'static str>,
    /// Spearman's rank correlation of each measure with each, over statements in sight.
    rank_correlations: Vec<Vec<Option<f64>>>,
    /// Statements whose ranks differ most between measures.
    most_disputed: Vec<Disputed>,
}

#[derive(Serialize)]
struct Disputed {
    id: u64,
    /// Rank by each measure, 1 being the most bridging.
    ranks: Vec<Option<usize>>,
}

const LISTED: usize = 20;

/// One measure of every statement in sight.
type Measure = Vec<Option<f64>>;

pub(super) fn of(reading: &Reading) -> Bridging {
    let bridging = &reading.analysis.bridging;
    let measures = measures(reading);
    let rank_correlations = measures
        .iter()
        .map(|(_, first)| measures.iter().map(|(_, second)| rank_correlation(first, second)).collect())
        .collect();
    Bridging {
        measured_participants: bridging.participants,
        factorisation_loss: bridging.factorisation.as_ref().map(|fit| fit.loss),
        factorisation_mean: bridging.factorisation.as_ref().map(|fit| fit.mean),
        most_disputed: most_disputed(reading, &measures),
        measures: measures.iter().map(|(name, _)| *name).collect(),
        rank_correlations,
    }
}

fn measures(reading: &Reading) -> Vec<(&'static str, Measure)> {
    let bridging = &reading.analysis.bridging;
    let in_sight = |value: &dyn Fn(usize) -> Option<f64>| -> Measure {
        let excluded = &reading.analysis.excluded;
        (0..excluded.len()).map(|column| value(column).filter(|_| !excluded[column])).collect()
    };
    let intercept = |column: usize| Some(bridging.factorisation.as_ref()?.statements[column]?.0);
    vec![
        ("sure", in_sight(&|column| Some(bridging.group_aware[column].sure))),
        ("group_aware_consensus", in_sight(&|column| Some(bridging.group_aware[column].product))),
        ("pairwise_disagreement", in_sight(&|column| Some(bridging.pairs[column].pairwise_disagreement))),
        ("p_norm", in_sight(&|column| Some(bridging.pairs[column].p_norm))),
        ("factorisation_intercept", in_sight(&intercept)),
    ]
}

fn most_disputed(reading: &Reading, measures: &[(&'static str, Measure)]) -> Vec<Disputed> {
    let ranks: Vec<Vec<Option<usize>>> = measures.iter().map(|(_, measure)| ranks(measure)).collect();
    let ids = reading.consultation.taken.votes.statements();
    let mut disputed: Vec<(usize, Disputed)> = ids
        .iter()
        .enumerate()
        .map(|(column, id)| {
            let ranks: Vec<Option<usize>> = ranks.iter().map(|ranks| ranks[column]).collect();
            let known = ranks.iter().flatten();
            let spread = known.clone().max().unwrap_or(&0) - known.min().unwrap_or(&0);
            (spread, Disputed { id: *id, ranks })
        })
        .collect();
    disputed.sort_by_key(|(spread, disputed)| (std::cmp::Reverse(*spread), disputed.id));
    disputed.into_iter().take(LISTED).map(|(_, disputed)| disputed).collect()
}

fn ranks(measure: &Measure) -> Vec<Option<usize>> {
    let mut order: Vec<(usize, f64)> =
        measure.iter().enumerate().filter_map(|(column, value)| Some((column, (*value)?))).collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut ranks = vec![None; measure.len()];
    for (rank, (column, _)) in order.into_iter().enumerate() {
        ranks[column] = Some(rank + 1);
    }
    ranks
}
