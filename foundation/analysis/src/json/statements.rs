use super::{bounds, colleges};
use crate::{Reading, read::Moderation};
use pluriel_deliberation::{
    Tally,
    consensus::{self, CommonGround},
};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Statements in order of what is sure.
#[derive(Serialize)]
pub(super) struct Consensus {
    agree: Vec<Ranked>,
    disagree: Vec<Ranked>,
    distinctive: Vec<Vec<Distinctive>>,
}

#[derive(Serialize)]
struct Ranked {
    id: u64,
    support: [f64; 3],
    votes: u32,
}

#[derive(Serialize)]
struct Distinctive {
    id: u64,
    own: [f64; 3],
    others: [f64; 3],
    sure_difference: f64,
}

impl Consensus {
    pub(super) fn of(reading: &Reading) -> Self {
        let ids = reading.consultation.taken.votes.statements();
        let ground = &reading.analysis.common_ground;
        let ranked = |ground: &CommonGround, support| Ranked {
            id: ids[ground.statement],
            support: bounds(support),
            votes: ground.votes.seen(),
        };
        let distinctive = |of_group: &Vec<consensus::Distinctive>| {
            let entry = |entry: &consensus::Distinctive| Distinctive {
                id: ids[entry.statement],
                own: bounds(&entry.own),
                others: bounds(&entry.others),
                sure_difference: entry.sure_difference,
            };
            of_group.iter().map(entry).collect()
        };
        Self {
            agree: ground.iter().map(|ground| ranked(ground, &ground.agree)).collect(),
            disagree: consensus::by_disagreement(ground)
                .into_iter()
                .map(|ground| ranked(ground, &ground.disagree))
                .collect(),
            distinctive: reading.analysis.distinctive.iter().map(distinctive).collect(),
        }
    }
}

/// All statements, written one after the other.
pub(super) struct All<'a>(pub(super) &'a Reading);

#[derive(Serialize)]
struct Statement<'a> {
    id: u64,
    text: Option<&'a str>,
    moderation: Option<&'static str>,
    meta: bool,
    excluded: bool,
    votes: Votes,
    mean: f64,
    /// Weight of the statement along each direction.
    loading: Vec<f64>,
    groups: Vec<InSet>,
    bridging: Measures,
    colleges: Option<colleges::OfStatement>,
}

#[derive(Serialize)]
pub(super) struct Votes {
    agree: u32,
    disagree: u32,
    pass: u32,
}

impl From<Tally> for Votes {
    fn from(tally: Tally) -> Self {
        Self { agree: tally.agree, disagree: tally.disagree, pass: tally.pass }
    }
}

#[derive(Serialize)]
struct InSet {
    votes: Votes,
    support: Option<[f64; 3]>,
}

/// Measures of bridging side by side.
#[derive(Serialize)]
struct Measures {
    sure: f64,
    group_aware_consensus: f64,
    group_aware_geometric: f64,
    pairwise_disagreement: f64,
    p_norm: f64,
    factorisation_intercept: Option<f64>,
    factorisation_factor: Option<f64>,
}

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ground: BTreeMap<usize, &CommonGround> =
            self.0.analysis.common_ground.iter().map(|ground| (ground.statement, ground)).collect();
        let columns = self.0.analysis.tallies.len();
        serializer
            .collect_seq((0..columns).map(|column| statement(self.0, column, ground.get(&column).copied())))
    }
}

fn statement<'a>(reading: &'a Reading, column: usize, ground: Option<&CommonGround>) -> Statement<'a> {
    let analysis = &reading.analysis;
    let record = reading.consultation.statements[column].as_ref();
    let directions = &analysis.components.directions;
    let group = |(number, tallies): (usize, &Vec<Tally>)| InSet {
        votes: tallies[column].into(),
        support: ground.map(|ground| bounds(&ground.by_group[number])),
    };
    Statement {
        id: reading.consultation.taken.votes.statements()[column],
        text: record.map(|record| record.text.as_str()),
        moderation: record.map(|record| match record.moderation {
            Moderation::Accepted => "accepted",
            Moderation::Unmoderated => "unmoderated",
            Moderation::Rejected => "rejected",
        }),
        meta: record.is_some_and(|record| record.meta),
        excluded: analysis.excluded[column],
        votes: analysis.tallies[column].into(),
        mean: analysis.tallies[column].mean(),
        loading: directions.iter().map(|direction| direction.vector[column]).collect(),
        groups: analysis.group_votes.iter().enumerate().map(group).collect(),
        bridging: measures(reading, column),
        colleges: colleges::of_statement(reading, column),
    }
}

fn measures(reading: &Reading, column: usize) -> Measures {
    let bridging = &reading.analysis.bridging;
    let fitted = bridging.factorisation.as_ref().and_then(|fit| fit.statements[column]);
    Measures {
        sure: bridging.group_aware[column].sure,
        group_aware_consensus: bridging.group_aware[column].product,
        group_aware_geometric: bridging.group_aware[column].geometric_mean,
        pairwise_disagreement: bridging.pairs[column].pairwise_disagreement,
        p_norm: bridging.pairs[column].p_norm,
        factorisation_intercept: fitted.map(|(intercept, _)| intercept),
        factorisation_factor: fitted.map(|(_, factor)| factor),
    }
}
