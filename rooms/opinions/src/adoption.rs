//! What a rule says of a call: the room's positions brought before `pluriel_rules`, which decides.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId};
use pluriel_members::GroupId;
use pluriel_rules::{
    CannotRecompute, Cell, CollegeId, GroupTally, Organisations, Outcome, PositionCounts, Published, Rule,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    electorate::{Elector, Electorate},
    state::{Call, Opinion, PositionHeld},
    tally::{CellTally, Grain},
    words::{Position, Publicity},
};

/// An evaluation as it is stored, published and proved: outcome, tree of conditions with the numbers behind each, carriage
/// (`specs/rules.md` §§4, 5, 7). A list of members that would make the entry too large is replaced by its length.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Evaluation(Value);

/// An entry has at most 60,000 bytes (`specs/record.md` §2); the rest of its body is small.
const LONGEST: usize = 50_000;

impl Evaluation {
    /// The evaluation in the form in which it is stored.
    pub fn of(evaluation: &pluriel_rules::Evaluation) -> Self {
        let mut json = evaluation.to_json();
        if json.to_string().len() > LONGEST {
            shorten(&mut json);
        }
        Self(json)
    }

    /// Its JSON.
    pub const fn json(&self) -> &Value {
        &self.0
    }

    /// What the rule says.
    pub fn outcome(&self) -> Outcome {
        match self.0.get("outcome").and_then(Value::as_str) {
            Some("adopted") => Outcome::Adopted,
            Some("not_carried") => Outcome::NotCarried,
            _ => Outcome::NotValid,
        }
    }
}

impl From<Value> for Evaluation {
    fn from(json: Value) -> Self {
        Self(json)
    }
}

fn shorten(json: &mut Value) {
    match json {
        Value::Object(members) => {
            for (key, value) in members {
                match value.as_array() {
                    Some(list) if key == "breaking" || key == "pivotal" => *value = list.len().into(),
                    _ => shorten(value),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(shorten),
        _ => {}
    }
}

/// Refuses a rule that names a group which the electorate does not have; the place in the rule is told.
pub fn check_groups(rule: &Rule, electorate: &Electorate) -> Result<(), String> {
    let colleges: Vec<_> = electorate.groups().into_iter().map(college).collect();
    rule.check_against(&colleges).map_err(|error| error.place.to_string())
}

/// Whether the rule adopts when every member of the electorate supports: since rules are monotone in support, otherwise nothing can
/// meet it.
pub fn can_be_met(rule: &Rule, electorate: &Electorate) -> bool {
    let all = electorate.electors().map(|elector| voter(elector, pluriel_rules::Position::Supports));
    pluriel_rules::evaluate(rule, &rules_electorate(all)).adopted()
}

/// Whether the total of positions alone decides the rule, or the first condition that it does not.
pub fn decides_by_total(rule: &Rule, electorate: &Electorate) -> Result<(), CannotRecompute> {
    rule.recomputes_from(pluriel_rules::Grain::Counts, organisations(electorate))
}

/// Whether the tallies of these cells alone decide the rule, or the first condition that they do not.
pub fn decides_by_cells(
    rule: &Rule,
    electorate: &Electorate,
    cells: &[Vec<GroupId>],
) -> Result<(), CannotRecompute> {
    let cells: Vec<Cell> = cells.iter().filter_map(|groups| Cell::new(groups.iter().map(college))).collect();
    rule.recomputes_from_cells(&cells, organisations(electorate))
}

/// The members of an electorate in the words of rules, nobody having spoken.
pub fn silent_electorate(electorate: &Electorate) -> pluriel_rules::Electorate {
    rules_electorate(electorate.electors().map(|elector| voter(elector, pluriel_rules::Position::Silent)))
}

/// Evaluates the rule on a call: on positions where they are named, on the published tallies elsewhere, so that nobody,
/// the host included, knows more of the result than what is published.
pub fn evaluate(
    rule: &Rule,
    call: &Call,
    recused: &BTreeMap<MemberId, Instant>,
    tallies: &[CellTally],
    publicity: Publicity,
) -> pluriel_rules::Evaluation {
    let second_call = call.is_second_call().then(|| rule.for_second_call());
    let rule = second_call.as_ref().unwrap_or(rule);
    match call.grain(publicity) {
        Grain::Named => evaluate_positions(rule, &call.electorate, &positions(call, recused)),
        Grain::ByGroup | Grain::Counts | Grain::Secret => {
            evaluate_tallies(rule, &call.electorate, tallies).unwrap_or_else(|_| {
                // The admission and the opening refuse a rule that tallies cannot decide; if one came here all the same,
                // positions do, of which a secret ballot has none.
                evaluate_positions(rule, &call.electorate, &positions(call, recused))
            })
        }
    }
}

/// The evaluation of a closed call, with its numbers and sentences, recomputed from what was counted.
pub fn of_call(opinion: &Opinion, call: &Call) -> Option<pluriel_rules::Evaluation> {
    let (closing, admission) = (call.closing.as_ref()?, opinion.admission.as_ref()?);
    Some(evaluate(&admission.rule, call, opinion.recused_in(call), &closing.tallies, admission.publicity))
}

/// The position of every member of a call's electorate, silence and recusal included, in the words of rules.
pub fn positions(
    call: &Call,
    recused: &BTreeMap<MemberId, Instant>,
) -> BTreeMap<MemberId, pluriel_rules::Position> {
    let held: BTreeMap<_, _> = call.counting().collect();
    let position = |elector: &Elector| {
        if recused.contains_key(&elector.id) {
            pluriel_rules::Position::Recused
        } else {
            let held = held.get(&elector.id).copied();
            held.map_or(pluriel_rules::Position::Silent, |held| of_held(held, call.objects(elector.id)))
        }
    };
    call.electorate.electors().map(|elector| (elector.id, position(elector))).collect()
}

/// Evaluates a rule on positions; a member without one is silent.
pub fn evaluate_positions(
    rule: &Rule,
    electorate: &Electorate,
    positions: &BTreeMap<MemberId, pluriel_rules::Position>,
) -> pluriel_rules::Evaluation {
    let members = electorate
        .electors()
        .map(|elector| voter(elector, positions.get(&elector.id).copied().unwrap_or_default()));
    pluriel_rules::evaluate(rule, &rules_electorate(members))
}

/// What was published of an opinion's last closed call, for another rule to be tried on; nothing of an imported one.
pub fn published_ballot(opinion: &Opinion) -> Published {
    let closed = opinion.closed_call().and_then(|call| Some((call, call.closing.as_ref()?)));
    let (Some((call, closing)), Some(admission)) = (closed, &opinion.admission) else {
        return Published::Nothing;
    };
    match call.grain(admission.publicity) {
        Grain::Named => {
            let positions = positions(call, opinion.recused_in(call));
            let position = |id| positions.get(&id).copied().unwrap_or_default();
            let electors = call.electorate.electors();
            Published::Positions(rules_electorate(
                electors.map(|elector| voter(elector, position(elector.id))),
            ))
        }
        Grain::ByGroup | Grain::Counts | Grain::Secret => {
            Published::Tallies(group_tallies(&closing.tallies), organisations(&call.electorate))
        }
    }
}

/// Evaluates a rule on tallies by cell.
pub fn evaluate_tallies(
    rule: &Rule,
    electorate: &Electorate,
    tallies: &[CellTally],
) -> Result<pluriel_rules::Evaluation, CannotRecompute> {
    pluriel_rules::evaluate_tallies(rule, &group_tallies(tallies), organisations(electorate))
}

/// Tallies by cell in the words of rules.
fn group_tallies(tallies: &[CellTally]) -> Vec<GroupTally> {
    let tally = |tally: &CellTally| {
        let cell = Cell::new(tally.groups.iter().map(college))?;
        Some(GroupTally { cell, counts: PositionCounts::from(tally) })
    };
    tallies.iter().filter_map(tally).collect()
}

impl From<&CellTally> for PositionCounts {
    fn from(tally: &CellTally) -> Self {
        Self {
            supports: tally.supports,
            supports_with_reservation: tally.supports_with_reservation,
            opposes: tally.opposes,
            abstains: tally.abstains,
            takes_no_part: tally.takes_no_part,
            silent: tally.silent,
            recused: tally.recused,
        }
    }
}

fn of_held(held: &PositionHeld, objection: bool) -> pluriel_rules::Position {
    match held.position {
        Position::Supports => pluriel_rules::Position::Supports,
        Position::SupportsWithReservation => pluriel_rules::Position::SupportsWithReservation,
        Position::Abstains => pluriel_rules::Position::Abstains,
        Position::Opposes => pluriel_rules::Position::Opposes { objection },
        Position::TakesNoPart => pluriel_rules::Position::TakesNoPart,
    }
}

/// Whether an affiliation of the electorate holds several seats.
fn organisations(electorate: &Electorate) -> Organisations {
    let mut affiliations: Vec<_> = electorate.electors().filter_map(|elector| elector.affiliation).collect();
    let with_several = affiliations.len();
    affiliations.sort_unstable();
    affiliations.dedup();
    if affiliations.len() == with_several {
        Organisations::OneSeatEach
    } else {
        Organisations::SomeHoldSeveral
    }
}

fn rules_electorate(members: impl Iterator<Item = pluriel_rules::Member>) -> pluriel_rules::Electorate {
    pluriel_rules::Electorate::new(members).unwrap_or_default()
}

fn voter(elector: &Elector, position: pluriel_rules::Position) -> pluriel_rules::Member {
    #[expect(clippy::expect_used, reason = "an id is written with 26 characters, which rules take")]
    let (id, affiliation) = (
        pluriel_rules::MemberId::new(elector.id.to_string()).expect("an id has 26 characters"),
        elector.affiliation.map(|affiliation| {
            pluriel_rules::AffiliationId::new(affiliation.to_string()).expect("an id has 26 characters")
        }),
    );
    pluriel_rules::Member {
        id,
        college: college(&elector.group),
        author: elector.author,
        affiliation,
        position,
    }
}

/// A group in the words of rules.
///
/// # Panics
/// Never: a group has a short name, which rules take.
pub fn college(group: &GroupId) -> CollegeId {
    #[expect(
        clippy::expect_used,
        reason = "a group has a short name of 1 to 40 characters, which rules take"
    )]
    CollegeId::new(group.as_str()).expect("a group has a short name")
}
