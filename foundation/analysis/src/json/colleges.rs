use super::{bounds, statements::Votes};
use crate::Reading;
use pluriel_deliberation::colleges::Verdict;
use serde::Serialize;

/// The reading by known colleges.
#[derive(Serialize)]
pub(super) struct Colleges<'a> {
    names: &'a [String],
    quorum: u32,
    organisation_cap: Option<f64>,
    /// How much each college weighs and decides, when they weigh unequally.
    weights: Option<Vec<Weighed>>,
    /// Do groups follow colleges?
    against_groups: Association,
    /// Statements carried by every college.
    carried_by_the_whole: Vec<u64>,
}

/// A college where more than half of the weight decides.
#[derive(Serialize)]
struct Weighed {
    weight: u32,
    /// Coalitions of the others that it turns, in decimal digits: they may be beyond the numbers of JSON readers.
    swings: String,
    /// Banzhaf's share: its swings among those of all.
    banzhaf_share: f64,
}

#[derive(Serialize)]
struct Association {
    people: u64,
    adjusted_rand: f64,
    normalised_mutual_information: f64,
    cramer_v: f64,
}

/// The colleges on one statement.
#[derive(Serialize)]
pub(super) struct OfStatement {
    carried: Vec<usize>,
    divided: Vec<usize>,
    contested: Vec<usize>,
    too_few_voices: Vec<usize>,
    carried_by_the_whole: bool,
    breadth: [usize; 2],
    floor: f64,
    equal_voice: f64,
    p_norm: f64,
    divisiveness: f64,
    p_value: f64,
    mutual_information: f64,
    bridge_lift: f64,
    effective_organisations: f64,
    ballots_to_flip: Option<u32>,
    pivotal_organisations: Vec<String>,
    pivotal_colleges: Vec<usize>,
    by_college: Vec<College>,
}

#[derive(Serialize)]
struct College {
    votes: Votes,
    support: [f64; 3],
    verdict: &'static str,
}

/// The word of a verdict on a college.
pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::TooFewVoices => "too_few_voices",
        Verdict::Carried => "carried",
        Verdict::Contested => "contested",
        Verdict::Divided => "divided",
    }
}

pub(super) fn of(reading: &Reading) -> Option<Colleges<'_>> {
    let colleges = reading.analysis.colleges.as_ref()?;
    let ids = reading.consultation.taken.votes.statements();
    let table = &colleges.groups_against_colleges;
    let whole = colleges.support.iter().filter(|support| support.carried_by_the_whole);
    Some(Colleges {
        names: &reading.colleges,
        quorum: colleges.thresholds.quorum,
        organisation_cap: colleges.thresholds.organisation_cap,
        weights: weights(reading),
        against_groups: Association {
            people: table.total,
            adjusted_rand: table.adjusted_rand(),
            normalised_mutual_information: table.normalised_mutual_information(),
            cramer_v: table.cramer_v(),
        },
        carried_by_the_whole: whole.map(|support| ids[support.statement]).collect(),
    })
}

fn weights(reading: &Reading) -> Option<Vec<Weighed>> {
    let (weights, power) = reading.power()?;
    let each = weights.into_iter().zip(&power.swings).zip(power.shares());
    let weight = |((weight, swings), banzhaf_share): ((u32, &u128), f64)| Weighed {
        weight,
        swings: swings.to_string(),
        banzhaf_share,
    };
    Some(each.map(weight).collect())
}

pub(super) fn of_statement(reading: &Reading, column: usize) -> Option<OfStatement> {
    let colleges = reading.analysis.colleges.as_ref()?;
    let support = &colleges.support[column];
    let (divisiveness, capture) = (&colleges.divisiveness[column], &colleges.capture[column]);
    let list = |verdict| support.in_list(verdict).collect();
    Some(OfStatement {
        carried: list(Verdict::Carried),
        divided: list(Verdict::Divided),
        contested: list(Verdict::Contested),
        too_few_voices: list(Verdict::TooFewVoices),
        carried_by_the_whole: support.carried_by_the_whole,
        breadth: [support.breadth.0, support.breadth.1],
        floor: support.floor,
        equal_voice: support.equal_voice,
        p_norm: support.p_norm,
        divisiveness: divisiveness.eta_squared,
        p_value: divisiveness.p_value,
        mutual_information: divisiveness.mutual_information,
        bridge_lift: divisiveness.bridge_lift,
        effective_organisations: capture.effective_organisations,
        ballots_to_flip: capture.ballots_to_flip,
        pivotal_organisations: capture
            .pivotal_organisations
            .iter()
            .map(|organisation| reading.organisations[*organisation].clone())
            .collect(),
        pivotal_colleges: capture.pivotal_colleges.clone(),
        by_college: support
            .colleges
            .iter()
            .map(|college| College {
                votes: college.votes.into(),
                support: bounds(&college.support),
                verdict: verdict(college.verdict),
            })
            .collect(),
    })
}
