//! Turnout by group: all that is shown of a call until its closing, to everybody alike.

use std::collections::BTreeMap;

use pluriel_members::GroupId;
use serde::Serialize;

use crate::state::{Call, Opinion};

/// The turnout of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Turnout {
    /// How many members are asked, recused ones aside.
    pub asked: u32,
    /// How many answered, whatever they said.
    pub answered: u32,
}

/// The turnout of a call, by group. Who answered is not told, only how many.
pub fn turnout(opinion: &Opinion, call: &Call) -> BTreeMap<GroupId, Turnout> {
    let mut groups: BTreeMap<GroupId, Turnout> = BTreeMap::new();
    for elector in call.electorate.electors() {
        let group = groups.entry(elector.group.clone()).or_default();
        if !opinion.recused.contains_key(&elector.id) {
            group.asked += 1;
            group.answered += u32::from(call.has_answered(elector.id));
        }
    }
    groups
}

/// The turnout of the whole electorate.
pub fn total(groups: &BTreeMap<GroupId, Turnout>) -> Turnout {
    groups.values().fold(Turnout::default(), |total, group| Turnout {
        asked: total.asked + group.asked,
        answered: total.answered + group.answered,
    })
}
