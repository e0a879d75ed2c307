//! The walk through a document.

use super::{Bounds, Fault, Step, What};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::{cell::RefCell, fmt};

/// Where the reader is, without allocating before something is refused.
#[derive(Clone, Copy)]
struct Trail<'a> {
    before: Option<&'a Trail<'a>>,
    step: At<'a>,
}

#[derive(Clone, Copy)]
enum At<'a> {
    Key(&'a str),
    Index(usize),
}

fn place(trail: Option<&Trail<'_>>) -> Vec<Step> {
    let Some(trail) = trail else { return Vec::new() };
    let mut steps = place(trail.before);
    steps.push(match trail.step {
        At::Key(key) => Step::Key(key.to_owned()),
        At::Index(index) => Step::Index(index),
    });
    steps
}

/// Reads one value; a fault is left in `found`, since a deserializer's error holds words alone.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    trail: Option<&'a Trail<'a>>,
    depth: usize,
    bounds: Bounds,
    found: &'a RefCell<Option<Fault>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bounds: Bounds, found: &'a RefCell<Option<Fault>>) -> Self {
        Self { trail: None, depth: 0, bounds, found }
    }

    fn refuse<E: Error>(self, what: What) -> E {
        let fault = Fault { place: place(self.trail), what };
        let error = E::custom(&fault);
        self.found.replace(Some(fault));
        error
    }

    fn inside<E: Error>(self) -> Result<Self, E> {
        if self.depth == self.bounds.depth {
            return Err(self.refuse(What::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut items = Vec::new();
        loop {
            let trail = Trail { before: self.trail, step: At::Index(items.len()) };
            match list.next_element_seed(Reader { trail: Some(&trail), ..inside })? {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut members = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if members.contains_key(&key) {
                return Err(self.refuse(What::KeyTwice(key)));
            }
            let trail = Trail { before: self.trail, step: At::Key(&key) };
            let value = object.next_value_seed(Reader { trail: Some(&trail), ..inside })?;
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}
