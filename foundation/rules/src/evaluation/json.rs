//! The evaluation as data (rules.md §7).

use serde_json::{Map, Value, json};

use crate::carriage::{Carriage, GroupCarriage, Standing};
use crate::evaluation::Evaluation;
use crate::flip::BallotsToFlip;
use crate::grammar::Scope;
use crate::judged::{Finding, Hinges, Judged};
use crate::position_counts::PositionCounts;
use crate::tally::{Bar, Reading};
use crate::{Cell, OrganisationId, condition::Quantifier};

impl Evaluation {
    /// The evaluation as JSON: fractions reduced, ids sorted.
    ///
    /// What is not known or not computed stands under `not_computed`, never as a number.
    pub fn to_json(&self) -> Value {
        let mut not_computed = Vec::new();
        let mut tree = Map::new();
        if let Some(valid) = &self.valid {
            tree.insert("valid".into(), node(valid));
        }
        tree.insert("decision".into(), node(&self.decision));
        let mut carriage = self.carriage.as_ref().map(carriage_members).unwrap_or_default();
        if self.carriage.is_none() {
            not_computed.push("carriage");
        }
        match self.beyond_author {
            Some(number) => drop(carriage.insert("beyond_author".into(), number.into())),
            None => not_computed.push("beyond_author"),
        }
        carriage.insert("pivotal".into(), hinges(&self.pivotal));
        match self.ballots_to_flip {
            BallotsToFlip::Exactly(number) => drop(carriage.insert("ballots_to_flip".into(), number.into())),
            BallotsToFlip::Never => drop(carriage.insert("ballots_to_flip".into(), Value::Null)),
            BallotsToFlip::NotComputed => not_computed.push("ballots_to_flip"),
        }
        let mut evaluation = json!({
            "outcome": self.outcome.word(),
            "adopted": self.adopted(),
            "tree": tree,
            "counts": counts(&self.counts),
            "carriage": carriage,
        });
        if !not_computed.is_empty() {
            evaluation["not_computed"] = not_computed.into();
        }
        evaluation
    }
}

fn carriage_members(carriage: &Carriage) -> Map<String, Value> {
    let mut members: Map<String, Value> = Standing::LISTED
        .map(|standing| (standing.word().to_owned(), cells(carriage.list(standing))))
        .into_iter()
        .collect();
    let (floor, floor_colleges) = carriage.floor();
    members.extend([
        ("whole".to_owned(), carriage.whole().into()),
        ("breadth".to_owned(), carriage.breadth().to_string().into()),
        ("floor".to_owned(), floor.to_string().into()),
        ("floor_colleges".to_owned(), cells(floor_colleges)),
        ("equal_voice".to_owned(), carriage.equal_voice().to_string().into()),
        ("effective_colleges".to_owned(), carriage.effective_groups().to_string().into()),
        ("by_college".to_owned(), carriage.groups().iter().map(group).collect()),
        ("all_recused".to_owned(), cells(carriage.all_recused().iter().map(|group| &group.cell))),
    ]);
    members
}

fn group(group: &GroupCarriage) -> Value {
    let mut value = counts(&group.counts);
    value["college"] = group.cell.to_string().into();
    value["standing"] = group.standing().word().into();
    value["support"] = json!([group.support(), group.support_at_most()]);
    value
}

fn counts(counts: &PositionCounts) -> Value {
    json!({
        "members": counts.members(),
        "supports": counts.supports,
        "supports_with_reservation": counts.supports_with_reservation,
        "opposes": counts.opposes,
        "abstains": counts.abstains,
        "takes_no_part": counts.takes_no_part,
        "silent": counts.silent,
        "recused": counts.recused,
    })
}

fn cells<'a>(cells: impl IntoIterator<Item = &'a Cell>) -> Value {
    cells.into_iter().map(|cell| Value::from(cell.to_string())).collect()
}

fn hinges(hinges: &Hinges) -> Value {
    match hinges {
        Hinges::Named(who) => who.iter().map(OrganisationId::as_str).collect(),
        Hinges::Counted(cells) => cells
            .iter()
            .map(|(cell, number)| json!({"college": cell.to_string(), "members": number}))
            .collect(),
    }
}

fn node(judged: &Judged) -> Value {
    let mut node = Map::new();
    if let Some(name) = &judged.name {
        node.insert("name".into(), name.as_str().into());
    }
    node.insert("holds".into(), judged.holds.into());
    if let Scope::College(college) = &judged.scope {
        node.insert("college".into(), college.as_str().into());
    }
    let (kind, members) = finding(&judged.finding);
    node.insert("kind".into(), kind.into());
    node.extend(members);
    let children: Vec<Value> = judged.children().iter().map(self::node).collect();
    if !children.is_empty() {
        node.insert("children".into(), children.into());
    }
    Value::Object(node)
}

fn finding(finding: &Finding) -> (&'static str, Map<String, Value>) {
    match finding {
        Finding::Test { criterion, reading } => (criterion.key(), numbers(*reading)),
        Finding::Colleges { quantifier, needed, held, colleges, .. } => {
            let kind = if *quantifier == Quantifier::Every { "every_college" } else { "colleges" };
            (
                kind,
                object(json!({"needed": needed, "reached": held, "base": colleges.len(), "of": "colleges"})),
            )
        }
        Finding::WithoutAnyOne { breaking, .. } => (
            "without_any_one",
            object(json!({"breaking": hinges(breaking), "reached": breaking.number(), "allowed": 0})),
        ),
        Finding::WithoutAnyOneCollege { colleges, breaking, .. } => (
            "without_any_one_college",
            object(json!({"breaking": cells(breaking), "needed": 2, "reached": colleges, "of": "colleges"})),
        ),
        Finding::Gate { gate, needed, held, of } => (
            gate.key(),
            object(json!({"needed": needed, "reached": held, "base": of.len(), "of": "conditions"})),
        ),
    }
}

fn numbers(reading: Reading) -> Map<String, Value> {
    let mut numbers = Map::from_iter([("reached".to_owned(), reading.reached.into())]);
    if let Some((of, size)) = reading.base {
        numbers.insert("base".into(), size.into());
        numbers.insert("of".into(), of.word().into());
    }
    match reading.bar {
        Bar::AtLeast(needed) => drop(numbers.insert("needed".into(), needed.into())),
        Bar::AtMost(allowed) => drop(numbers.insert("allowed".into(), allowed.into())),
        Bar::Impossible => drop(numbers.insert("allowed".into(), Value::Null)),
    }
    numbers
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
