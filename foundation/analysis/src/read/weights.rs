//! `colleges.csv`, our own addition: how much each college weighs.

use super::{Problem, ReadError, table};
use pluriel_deliberation::colleges::{LARGEST_WEIGHT, MOST_WEIGHED};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Weights by name of the college; every college of `colleges` has one, and none is unknown.
pub(super) fn read(path: &Path, colleges: &BTreeSet<&str>) -> Result<BTreeMap<String, u32>, ReadError> {
    let mut table = table::Table::open(path)?;
    let college = table.column("college")?;
    let weight = table.column("weight")?;
    let mut weights = BTreeMap::new();
    let mut total = 0_u64;
    while table.next()? {
        let name = table.text(college)?;
        if !colleges.contains(name.as_str()) {
            return Err(table.error(Problem::UnknownCollege(name)));
        }
        let own = table.identifier(weight)?;
        total = total.saturating_add(own);
        if total > u64::from(LARGEST_WEIGHT) || weights.len() == MOST_WEIGHED {
            return Err(table.error(Problem::TooHeavy));
        }
        if weights.contains_key(&name) {
            return Err(table.error(Problem::CollegeTwice(name)));
        }
        weights.insert(name, own as u32);
    }
    match colleges.iter().find(|college| !weights.contains_key(**college)) {
        Some(missing) => Err(ReadError::of(path, Problem::Unweighed((*missing).to_owned()))),
        None => Ok(weights),
    }
}
