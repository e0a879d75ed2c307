//! Documents of rules: JSON read strictly, its faults said as refusals of a rule.

use pluriel_strict_json::{Bounds, Fault, Step, What};
use serde::de::{Deserializer, Error};
use serde_json::Value;

use crate::limits::{DEEPEST_JSON, LARGEST_FILE};
use crate::place::Place;
use crate::refusal::{Refusal, RuleError};

const BOUNDS: Bounds = Bounds { bytes: LARGEST_FILE, depth: DEEPEST_JSON };

/// Reads a document from the bytes of a file.
pub(crate) fn read(bytes: &[u8]) -> Result<Value, RuleError> {
    pluriel_strict_json::read(bytes, BOUNDS).map_err(refusal)
}

/// Reads a document through any deserializer; the refusal becomes the deserializer's error.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    pluriel_strict_json::deserialize(deserializer, BOUNDS, |fault| D::Error::custom(refusal(fault)))
}

fn refusal(fault: Fault) -> RuleError {
    let place = fault.place.into_iter().fold(Place::root(), |place, step| match step {
        Step::Key(key) => place.key(key),
        Step::Index(index) => place.index(index),
    });
    let refusal = match fault.what {
        What::TooLarge { .. } => Refusal::TooLarge,
        What::NotUtf8 { byte } => Refusal::NotUtf8(byte),
        What::NotJson { line, column } => Refusal::NotJson { line, column },
        What::TooDeep => Refusal::NestedTooDeep,
        What::KeyTwice(key) => Refusal::DuplicateKey(key),
    };
    RuleError::new(place, refusal)
}
