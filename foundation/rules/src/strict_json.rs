//! JSON without duplicate keys and without abysses.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::limits::{DEEPEST_JSON, LARGEST_FILE};
use crate::place::Place;
use crate::refusal::{Refusal, RuleError};

/// Reads a document from the bytes of a file.
pub(crate) fn read(bytes: &[u8]) -> Result<Value, RuleError> {
    if bytes.len() > LARGEST_FILE {
        return Err(RuleError::new(Place::root(), Refusal::TooLarge));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| RuleError::new(Place::root(), Refusal::NotUtf8(error.valid_up_to())))?;
    let refused = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict { trail: None, depth: 0, refused: &refused }.deserialize(&mut reader);
    value.and_then(|value| reader.end().map(|()| value)).map_err(|error| {
        refused.take().unwrap_or_else(|| {
            let refusal = Refusal::NotJson { line: error.line(), column: error.column() };
            RuleError::new(Place::root(), refusal)
        })
    })
}

/// Reads a document through any deserializer; the refusal becomes the deserializer's error.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    let refused = RefCell::new(None);
    let value = Strict { trail: None, depth: 0, refused: &refused }.deserialize(deserializer);
    value.map_err(|error| refused.take().map_or(error, D::Error::custom))
}

/// Where the reader is, without allocating before something is refused.
#[derive(Clone, Copy)]
struct Trail<'a> {
    before: Option<&'a Trail<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

fn place(trail: Option<&Trail<'_>>) -> Place {
    trail.map_or_else(Place::root, |trail| match trail.step {
        Step::Key(key) => place(trail.before).key(key),
        Step::Index(index) => place(trail.before).index(index),
    })
}

#[derive(Clone, Copy)]
struct Strict<'a> {
    trail: Option<&'a Trail<'a>>,
    depth: usize,
    refused: &'a RefCell<Option<RuleError>>,
}

impl Strict<'_> {
    fn refuse<E: Error>(self, refusal: Refusal) -> E {
        self.refused.replace(Some(RuleError::new(place(self.trail), refusal)));
        E::custom("refused")
    }

    fn deeper<E: Error>(self) -> Result<usize, E> {
        if self.depth == DEEPEST_JSON { Err(self.refuse(Refusal::NestedTooDeep)) } else { Ok(self.depth + 1) }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let depth = self.deeper()?;
        let mut items = Vec::new();
        loop {
            let trail = Trail { before: self.trail, step: Step::Index(items.len()) };
            match list.next_element_seed(Strict { trail: Some(&trail), depth, ..self })? {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let depth = self.deeper()?;
        let mut members = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if members.contains_key(&key) {
                return Err(self.refuse(Refusal::DuplicateKey(key)));
            }
            let trail = Trail { before: self.trail, step: Step::Key(&key) };
            let value = object.next_value_seed(Strict { trail: Some(&trail), depth, ..self })?;
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}
