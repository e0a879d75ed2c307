//! Reads JSON from outside: bounded in size and depth, no key twice in an object.

use std::{cell::RefCell, fmt};

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{ImportError, MAX_BYTES, MAX_DEPTH};

/// The document, or why it is refused.
pub(super) fn read(bytes: &[u8]) -> Result<Value, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLarge { bytes: bytes.len() });
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| ImportError::NotUtf8 { offset: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let walk = Walk::default();
    let mut source = serde_json::Deserializer::from_str(text);
    let value = (&walk).deserialize(&mut source).and_then(|value| source.end().map(|()| value));
    value.map_err(|error| {
        walk.fault.take().unwrap_or(ImportError::NotJson { line: error.line(), column: error.column() })
    })
}

/// Where the reader is, and what it refused.
#[derive(Default)]
struct Walk {
    trail: RefCell<Vec<Step>>,
    fault: RefCell<Option<ImportError>>,
}

enum Step {
    Key(String),
    Index(usize),
}

impl Walk {
    fn pointer(&self) -> String {
        self.trail.borrow().iter().fold(String::new(), |pointer, step| match step {
            Step::Key(key) => super::place::join(&pointer, key),
            Step::Index(index) => super::place::join(&pointer, &index.to_string()),
        })
    }

    fn refuse<E: de::Error>(&self, fault: ImportError) -> E {
        let error = E::custom(&fault);
        self.fault.replace(Some(fault));
        error
    }

    fn inside<E: de::Error>(&self, step: Step) -> Result<(), E> {
        self.trail.borrow_mut().push(step);
        if self.trail.borrow().len() > MAX_DEPTH {
            return Err(self.refuse(ImportError::TooDeep { place: self.pointer() }));
        }
        Ok(())
    }

    fn outside(&self) {
        self.trail.borrow_mut().pop();
    }
}

impl<'de> DeserializeSeed<'de> for &Walk {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &Walk {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            self.inside(Step::Index(list.len()))?;
            let next = access.next_element_seed(self)?;
            self.outside();
            match next {
                Some(value) => list.push(value),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            self.inside(Step::Key(key.clone()))?;
            if map.contains_key(&key) {
                return Err(self.refuse(ImportError::KeyTwice { place: self.pointer() }));
            }
            map.insert(key, access.next_value_seed(self)?);
            self.outside();
        }
        Ok(Value::Object(map))
    }
}
