//! Writes rules as JSON, in the shape in which they are read.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use crate::condition::Quantifier;
use crate::criterion::{Ceiling, Criterion, Floor, Opposition, Support};
use crate::outline::{Gate, Outline, Shape};
use crate::rule::{Approval, Rule, Silence};

impl Rule {
    /// The rule as JSON: what [`Rule::parse`] reads back as the same rule. Shares are reduced and written `a/b`.
    pub fn to_json(&self) -> Value {
        let mut rule = Map::new();
        if let Some(valid) = self.valid() {
            rule.insert("valid".into(), node(&valid.into()));
        }
        rule.insert("decision".into(), node(&self.decision().into()));
        if !self.then().is_empty() {
            rule.insert("then".into(), self.then().iter().map(step).collect());
        }
        Value::Object(rule)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

fn node(outline: &Outline) -> Value {
    let mut members = Map::new();
    if let Some(name) = &outline.name {
        members.insert("name".into(), name.as_str().into());
    }
    members.insert(outline.key().into(), content(&outline.shape));
    Value::Object(members)
}

fn content(shape: &Shape) -> Value {
    match shape {
        Shape::Test { criterion, college } => {
            let mut content = criterion_content(*criterion);
            if let (Value::Object(members), Some(college)) = (&mut content, college) {
                members.insert("in".into(), college.as_str().into());
            }
            content
        }
        Shape::Colleges { quantifier: Quantifier::Every, each } => node(each),
        Shape::Colleges { quantifier: Quantifier::Count(count), each } => {
            json!({"count": count.get(), "each": node(each)})
        }
        Shape::Colleges { quantifier: Quantifier::Share(threshold), each } => {
            let mut content = floor(*threshold);
            content.insert("each".into(), node(each));
            Value::Object(content)
        }
        Shape::WithoutAnyOne(of) | Shape::WithoutAnyOneCollege(of) => node(of),
        Shape::Gate { gate: Gate::AtLeast(n), of } => json!({"n": n, "of": list(of)}),
        Shape::Gate { of, .. } => list(of),
    }
}

fn list(of: &[Outline]) -> Value {
    of.iter().map(node).collect()
}

fn criterion_content(criterion: Criterion) -> Value {
    match criterion {
        Criterion::Quorum(share) => json!({"at_least": share.to_string()}),
        Criterion::Support(Support::Count(count)) => json!({"count": count.get()}),
        Criterion::Support(Support::Share { floor: threshold, of }) => {
            let mut content = floor(threshold);
            content.insert("of".into(), of.word().into());
            Value::Object(content)
        }
        Criterion::Opposition(Opposition::Count(count)) => json!({"count_at_most": count.get()}),
        Criterion::Opposition(Opposition::Share { ceiling, of, by_at_least }) => {
            let (key, share) = match ceiling {
                Ceiling::AtMost(share) => ("at_most", share),
                Ceiling::Below(share) => ("below", share),
            };
            let mut content = Map::new();
            if let Some(count) = by_at_least {
                content.insert("by_at_least".into(), count.get().into());
            }
            content.insert(key.into(), share.to_string().into());
            content.insert("of".into(), of.word().into());
            Value::Object(content)
        }
        Criterion::OrganisationsBeyondAuthor(count) => count.get().into(),
        Criterion::NoMaintainedObjection => json!({}),
    }
}

fn floor(floor: Floor) -> Map<String, Value> {
    let key = match floor {
        Floor::AtLeast(_) => "at_least",
        Floor::MoreThan(_) => "more_than",
    };
    Map::from_iter([(key.to_owned(), floor.share().to_string().into())])
}

fn step(approval: &Approval) -> Value {
    let silence = match approval.silence {
        Silence::None => "none",
        Silence::Refused => "refused",
    };
    json!({"approval": {
        "by": approval.by.as_str(),
        "silence": silence,
        "within_days": approval.within_days.get(),
    }})
}
