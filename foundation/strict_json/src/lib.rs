//! JSON from outside: bounded in size and depth, and no key twice in an object.
//!
//! `serde_json` silently keeps the last of two equal keys, so that two readers of one file may see two different
//! documents. What counts for an outcome, a rule or a proof is read here instead. Each fault has its place, from which a
//! crate makes a refusal in its own words.

mod fault;
mod reader;

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde_json::Value;
use std::cell::RefCell;

pub use fault::{Fault, Step, What};

use reader::Reader;

/// What is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The largest document, in bytes.
    pub bytes: usize,
    /// How many lists and objects may stand inside one another; the document itself, when it is one, is the first.
    pub depth: usize,
}

/// The document that these bytes are. A byte order mark before it is left out.
///
/// # Errors
/// The first fault: the size, the bytes that are no UTF-8, the depth, a key given twice, or where it is no JSON.
pub fn read(bytes: &[u8], bounds: Bounds) -> Result<Value, Fault> {
    if bytes.len() > bounds.bytes {
        return Err(What::TooLarge { bytes: bytes.len() }.at_root());
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| What::NotUtf8 { byte: error.valid_up_to() }.at_root())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let found = RefCell::new(None);
    let mut source = serde_json::Deserializer::from_str(text);
    let value = Reader::new(bounds, &found).deserialize(&mut source);
    value.and_then(|value| source.end().map(|()| value)).map_err(|error| {
        let not_json = What::NotJson { line: error.line(), column: error.column() };
        found.take().unwrap_or_else(|| not_json.at_root())
    })
}

/// The value that any deserializer holds, for a type that is read strictly wherever it stands.
///
/// # Errors
/// The deserializer's own error, or the fault in `explain`'s words.
pub fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
    bounds: Bounds,
    explain: impl FnOnce(Fault) -> D::Error,
) -> Result<Value, D::Error> {
    let found = RefCell::new(None);
    let value = Reader::new(bounds, &found).deserialize(deserializer);
    value.map_err(|error| found.take().map_or(error, explain))
}

/// A value read strictly inside a document that serde derives: no key twice, no fraction, whatever its size.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Whole(pub Value);

/// Deep enough for whatever serde itself accepts.
const DEEP: usize = 128;

impl<'de> serde::Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bounds = Bounds { bytes: usize::MAX, depth: DEEP };
        let value = deserialize(deserializer, bounds, D::Error::custom)?;
        if is_whole(&value) { Ok(Self(value)) } else { Err(D::Error::custom("a number is not whole")) }
    }
}

/// Whether no number in a value has a point, an exponent or more than 64 bits.
fn is_whole(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_u64() || number.is_i64(),
        Value::Array(items) => items.iter().all(is_whole),
        Value::Object(members) => members.values().all(is_whole),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}
