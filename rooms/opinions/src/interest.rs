//! What a vote would have been without the positions of members whose interest is found after its closing.
//!
//! Where positions are named, theirs are taken out. Where they are counts, saying whether the outcome changes without a member would
//! tell what it said: so that nobody learns it, its position is taken from each that its cell holds, in turn, and the outcome is the
//! same only if it is in every case. Everybody can do the same with the published tallies (`docs/decisions/0075`).

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::MemberId;
use pluriel_rules::{CannotRecompute, Outcome, Position, Rule};

use crate::{
    adoption,
    electorate::Electorate,
    state::Opinion,
    tally::{CellTally, Grain},
};

/// Whether the outcome of the last closed vote is the same without these members, whatever they said where nobody may know.
pub fn keeps_outcome(opinion: &Opinion, without: &BTreeSet<MemberId>) -> bool {
    let closed = opinion.closed_call().and_then(|call| Some((call, call.closing.as_ref()?)));
    let (Some((call, closing)), Some(admission)) = (closed, &opinion.admission) else { return true };
    let Some(outcome) = closing.evaluation.as_ref().map(adoption::Evaluation::outcome) else { return true };
    let second_call = call.is_second_call().then(|| admission.rule.for_second_call());
    let rule = second_call.as_ref().unwrap_or(&admission.rule);
    let positions = || adoption::positions(call, opinion.recused_in(call));
    let took_part = call.secret.as_ref().map(|secret| secret.took_part.keys().copied().collect());
    let without = &who_voted(without, took_part.as_ref());
    let outcomes = match call.grain(admission.publicity) {
        Grain::Named => {
            vec![named(rule, &call.electorate, positions(), without)]
        }
        // The admission refuses a rule that tallies cannot decide; if one came here all the same, positions do.
        Grain::ByGroup | Grain::Counts | Grain::Secret => {
            counts(rule, &call.electorate, &closing.tallies, without)
                .unwrap_or_else(|_| vec![named(rule, &call.electorate, positions(), without)])
        }
    };
    outcomes.into_iter().all(|possible| possible == outcome)
}

/// Those of these members that voted, as far as everybody knows: who took part in a secret ballot is published.
pub fn who_voted(members: &BTreeSet<MemberId>, took_part: Option<&BTreeSet<MemberId>>) -> BTreeSet<MemberId> {
    let voted = |member: &&MemberId| took_part.is_none_or(|took_part| took_part.contains(member));
    members.iter().filter(voted).copied().collect()
}

/// The outcome where positions are named. Who said nothing, or that it took no part, cast no ballot that could be taken out.
pub fn named(
    rule: &Rule,
    electorate: &Electorate,
    mut positions: BTreeMap<MemberId, Position>,
    without: &BTreeSet<MemberId>,
) -> Outcome {
    for (_, position) in positions.iter_mut().filter(|(member, _)| without.contains(member)) {
        if !matches!(position, Position::Silent | Position::TakesNoPart) {
            *position = Position::Recused;
        }
    }
    adoption::evaluate_positions(rule, electorate, &positions).outcome
}

/// Every outcome that is possible where positions are counts, each once.
pub fn counts(
    rule: &Rule,
    electorate: &Electorate,
    tallies: &[CellTally],
    without: &BTreeSet<MemberId>,
) -> Result<Vec<Outcome>, CannotRecompute> {
    let mut possible = vec![tallies.to_vec()];
    for elector in without.iter().filter_map(|member| electorate.elector(*member)) {
        let mut next: Vec<Vec<CellTally>> = Vec::new();
        for tallies in &possible {
            let Some(place) = tallies.iter().position(|tally| tally.groups.contains(&elector.group)) else {
                continue;
            };
            let taken = without_one(&tallies[place]);
            if taken.is_empty() {
                next.push(tallies.clone());
            }
            for taken in taken {
                let mut left = tallies.clone();
                left[place] = taken;
                if !next.contains(&left) {
                    next.push(left);
                }
            }
        }
        possible = next;
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    for tallies in &possible {
        let outcome = adoption::evaluate_tallies(rule, electorate, tallies)?.outcome;
        if !outcomes.contains(&outcome) {
            outcomes.push(outcome);
        }
    }
    Ok(outcomes)
}

/// The tally of a cell from which one member is taken, for each ballot that it may have cast.
fn without_one(tally: &CellTally) -> Vec<CellTally> {
    let numbers: [fn(&mut CellTally) -> &mut u32; 4] = [
        |tally| &mut tally.supports,
        |tally| &mut tally.supports_with_reservation,
        |tally| &mut tally.abstains,
        |tally| &mut tally.opposes,
    ];
    let taken = numbers.into_iter().filter_map(|number| {
        let mut left = tally.clone();
        let count = number(&mut left);
        *count = count.checked_sub(1)?;
        left.members = left.members.saturating_sub(1);
        left.recused += 1;
        Some(left)
    });
    taken.collect()
}
