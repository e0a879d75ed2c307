//! `participants.csv`, our own addition: the college and the organisation of each voter.

use super::{Problem, ReadError, table};
use std::{collections::BTreeMap, path::Path};

/// Where a participant comes from; empty names mean nowhere known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// The college, when the participant has one.
    pub college: Option<String>,
    /// The organisation, when the participant has one.
    pub organisation: Option<String>,
}

pub(super) fn read(path: &Path) -> Result<BTreeMap<u64, Member>, ReadError> {
    let mut table = table::Table::open(path)?;
    let voter = table.column("voter-id")?;
    let college = table.column("college")?;
    let organisation = table.find("organisation").map(|_| table.column("organisation")).transpose()?;
    let mut members = BTreeMap::new();
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    while table.next()? {
        let member = Member {
            college: filled(table.text(college)?),
            organisation: organisation.map(|column| table.text(column)).transpose()?.and_then(filled),
        };
        let identifier = table.identifier(voter)?;
        if members.insert(identifier, member).is_some() {
            return Err(table.error(Problem::Duplicate(identifier)));
        }
    }
    Ok(members)
}
