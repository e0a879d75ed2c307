//! The bytes of a council's file: JSON read strictly, its faults said as errors of the import.

use pluriel_strict_json::{Bounds, Fault, Step, What};
use serde_json::Value;

use super::{ImportError, MAX_BYTES, MAX_DEPTH, place};

const BOUNDS: Bounds = Bounds { bytes: MAX_BYTES, depth: MAX_DEPTH };

/// The document, or why it is refused.
pub(super) fn read(bytes: &[u8]) -> Result<Value, ImportError> {
    pluriel_strict_json::read(bytes, BOUNDS).map_err(error)
}

fn error(fault: Fault) -> ImportError {
    let pointer = fault.place.iter().fold(String::new(), |pointer, step| match step {
        Step::Key(key) => place::join(&pointer, key),
        Step::Index(index) => place::join(&pointer, &index.to_string()),
    });
    match fault.what {
        What::TooLarge { bytes } => ImportError::TooLarge { bytes },
        What::NotUtf8 { byte } => ImportError::NotUtf8 { offset: byte },
        What::NotJson { line, column } => ImportError::NotJson { line, column },
        What::TooDeep => ImportError::TooDeep { place: pointer },
        What::KeyTwice(key) => ImportError::KeyTwice { place: place::join(&pointer, &key) },
    }
}
