//! The body's rules: one JSON object that every reader understands alike (`specs/record.md` §2).

use std::{borrow::Cow, collections::BTreeSet, fmt};

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor},
};

use super::MAX_NUMBER;

/// How deep objects and lists may lie in one another, the body itself included.
pub const MAX_DEPTH: usize = 16;

/// Why a text is not the body of an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// It does not begin with `{` and end with `}`.
    #[error("one JSON object is expected, and nothing around it")]
    NotAnObject,
    /// It is no JSON, or it holds a float, a number from 2^53 on, the same key twice, or more than [`MAX_DEPTH`] levels.
    #[error("{0}")]
    Refused(String),
}

/// Checks that a text is one JSON object without duplicate keys or floats, with integers below 2^53 either way and at
/// most [`MAX_DEPTH`] levels.
pub fn check_body(body: &str) -> Result<(), BodyError> {
    if !body.starts_with('{') || !body.ends_with('}') {
        return Err(BodyError::NotAnObject);
    }
    let mut json = serde_json::Deserializer::from_str(body);
    Level(0)
        .deserialize(&mut json)
        .and_then(|()| json.end())
        .map_err(|error| BodyError::Refused(error.to_string()))
}

/// Accepts any value that lies under so many levels.
#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn below<E: de::Error>(self) -> Result<Self, E> {
        if self.0 < MAX_DEPTH { Ok(Self(self.0 + 1)) } else { Err(E::custom("too many levels")) }
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, a list, a text, a whole number, true, false or null")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.visit_u64(number.unsigned_abs())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        if number <= MAX_NUMBER { Ok(()) } else { Err(E::custom("a number from 2^53 on")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let below = self.below()?;
        while list.next_element_seed(below)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let below = self.below()?;
        let mut keys = BTreeSet::new();
        while let Some(Key(key)) = object.next_key()? {
            if keys.contains(&key) {
                return Err(A::Error::custom(format_args!("the key {key:?} twice")));
            }
            keys.insert(key);
            object.next_value_seed(below)?;
        }
        Ok(())
    }
}

/// A key, borrowed where it holds no escape.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
