//! The fields of a JSON object, read strictly.

use std::str::FromStr;

use serde_json::{Map, Value};

use crate::criterion::Count;
use crate::name::NodeName;
use crate::place::Place;
use crate::refusal::{Kind, Refusal, RuleError};
use crate::share::Share;

/// A value with its place.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub value: &'a Value,
    pub place: &'a Place,
}

impl<'a> At<'a> {
    pub fn refuse<T>(self, refusal: impl Into<Refusal>) -> Result<T, RuleError> {
        Err(RuleError::new(self.place.clone(), refusal.into()))
    }

    pub fn object(self) -> Result<Fields<'a>, RuleError> {
        match self.value {
            Value::Object(members) => Ok(Fields { members, place: self.place.clone() }),
            _ => self.refuse(Refusal::Expected(Kind::Object)),
        }
    }

    pub fn list(self) -> Result<&'a [Value], RuleError> {
        self.value
            .as_array()
            .map_or_else(|| self.refuse(Refusal::Expected(Kind::List)), |items| Ok(items.as_slice()))
    }

    pub fn text(self) -> Result<&'a str, RuleError> {
        self.value.as_str().map_or_else(|| self.refuse(Refusal::Expected(Kind::Text)), Ok)
    }

    /// One of the words of a table, by its meaning.
    pub fn word<T: Copy>(self, words: &[(&'static str, T)]) -> Result<T, RuleError> {
        let text = self.text()?;
        words.iter().find(|(word, _)| *word == text).map_or_else(
            || {
                let accepted = words.iter().map(|(word, _)| *word).collect();
                self.refuse(Refusal::Word { found: text.to_owned(), accepted })
            },
            |(_, meaning)| Ok(*meaning),
        )
    }
}

/// The members of an object, with its place.
pub(crate) struct Fields<'a> {
    members: &'a Map<String, Value>,
    place: Place,
}

impl Fields<'_> {
    pub fn place(&self) -> &Place {
        &self.place
    }

    pub fn refuse<T>(&self, refusal: Refusal) -> Result<T, RuleError> {
        Err(RuleError::new(self.place.clone(), refusal))
    }

    pub fn has(&self, key: &str) -> bool {
        self.members.contains_key(key)
    }

    /// Refuses any key but these.
    pub fn only(&self, accepted: &[&'static str]) -> Result<(), RuleError> {
        match self.members.keys().find(|key| !accepted.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => self.refuse(Refusal::UnknownKey { key: key.clone(), accepted: accepted.to_vec() }),
        }
    }

    /// Reads the value of a key, if it is there.
    pub fn optional<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(At<'_>) -> Result<T, RuleError>,
    ) -> Result<Option<T>, RuleError> {
        self.members.get(key).map(|value| read(At { value, place: &self.place.key(key) })).transpose()
    }

    /// Reads the value of a key that must be there.
    pub fn required<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(At<'_>) -> Result<T, RuleError>,
    ) -> Result<T, RuleError> {
        self.optional(key, read)?.map_or_else(|| self.refuse(Refusal::MissingKey(key)), Ok)
    }

    /// The one key of these that is there.
    pub fn exactly_one(&self, keys: &[&'static str]) -> Result<&'static str, RuleError> {
        let mut present = keys.iter().copied().filter(|key| self.has(key));
        match (present.next(), present.next()) {
            (Some(key), None) => Ok(key),
            _ => self.refuse(Refusal::ExactlyOne(keys.to_vec())),
        }
    }
}

/// Reads each item of a list.
pub(crate) fn each<T>(
    list: At<'_>,
    mut read: impl FnMut(At<'_>) -> Result<T, RuleError>,
) -> Result<Vec<T>, RuleError> {
    let items = list.list()?.iter().enumerate();
    items.map(|(index, value)| read(At { value, place: &list.place.index(index) })).collect()
}

pub(crate) fn boolean(at: At<'_>) -> Result<bool, RuleError> {
    at.value.as_bool().map_or_else(|| at.refuse(Refusal::Expected(Kind::Boolean)), Ok)
}

pub(crate) fn share(at: At<'_>) -> Result<Share, RuleError> {
    Share::from_str(at.text()?).or_else(|reason| at.refuse(reason))
}

pub(crate) fn count(at: At<'_>) -> Result<Count, RuleError> {
    at.value.as_u64().and_then(Count::new).map_or_else(|| at.refuse(Refusal::Count), Ok)
}

pub(crate) fn name(at: At<'_>) -> Result<NodeName, RuleError> {
    NodeName::new(at.text()?).map_or_else(|| at.refuse(Refusal::Name), Ok)
}
