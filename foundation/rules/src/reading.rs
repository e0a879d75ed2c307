//! Reads rules from JSON, strictly (rules.md §2).

use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value;

use crate::fields::{self, At, each};
use crate::place::Place;
use crate::refusal::RuleError;
use crate::rule::{Approval, Rule, Silence};
use crate::strict_json;

mod leaf;
mod node;

impl Rule {
    /// Reads a rule from JSON text; duplicate keys are refused.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        Self::from_json(&strict_json::read(text.as_bytes())?)
    }

    /// Reads a rule from a JSON value.
    pub fn from_json(value: &Value) -> Result<Self, RuleError> {
        rule(At { value, place: &Place::root() })
    }
}

impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        Self::parse(text)
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&strict_json::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Reads a rule inside a larger document.
pub(crate) fn rule(at: At<'_>) -> Result<Rule, RuleError> {
    let fields = at.object()?;
    fields.only(&["valid", "decision", "then"])?;
    let valid = fields.optional("valid", node::node)?;
    let decision = fields.required("decision", node::node)?;
    let then = fields.optional("then", |steps| each(steps, step))?.unwrap_or_default();
    Rule::new(valid, decision, then).map_err(|error| error.within(at.place))
}

fn step(at: At<'_>) -> Result<Approval, RuleError> {
    let fields = at.object()?;
    fields.only(&["approval"])?;
    fields.required("approval", approval)
}

fn approval(at: At<'_>) -> Result<Approval, RuleError> {
    let fields = at.object()?;
    fields.only(&["by", "within_days", "silence"])?;
    Ok(Approval {
        by: fields.required("by", fields::name)?,
        within_days: fields.required("within_days", fields::count)?,
        silence: fields
            .required("silence", |at| at.word(&[("none", Silence::None), ("refused", Silence::Refused)]))?,
    })
}
