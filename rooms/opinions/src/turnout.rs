//! Turnout by group, and day by day: all that is shown of a call until its closing, to everybody alike.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pluriel_council::calendar::Calendar;
use pluriel_members::GroupId;
use serde::Serialize;

use crate::state::{Call, Opinion, Succession};

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
        if !opinion.recused_in(call).contains_key(&elector.id) {
            group.asked += 1;
            group.answered += u32::from(call.has_answered(elector.id));
        }
    }
    groups
}

/// How many members of each group had answered by the end of each day on which somebody answered, oldest day first. A member
/// counts from the day on which it first said something of the text that is asked about now, so that the last day tells the
/// turnout as it stands.
pub fn by_day(opinion: &Opinion, call: &Call, calendar: &Calendar) -> BTreeMap<Date, BTreeMap<GroupId, u32>> {
    let mut new: BTreeMap<Date, BTreeMap<GroupId, u32>> = BTreeMap::new();
    for elector in call.electorate.electors() {
        if opinion.recused_in(call).contains_key(&elector.id) || !call.has_answered(elector.id) {
            continue;
        }
        let taken = call.positions.get(&elector.id).into_iter().flat_map(Succession::iter);
        let first = taken.filter(|held| held.version == call.version()).map(|held| held.at).min();
        if let Some(at) = first {
            *new.entry(calendar.day_of(at)).or_default().entry(elector.group.clone()).or_default() += 1;
        }
    }
    let mut so_far: BTreeMap<GroupId, u32> = BTreeMap::new();
    for answered in new.values_mut() {
        for (group, count) in &*answered {
            *so_far.entry(group.clone()).or_default() += count;
        }
        answered.clone_from(&so_far);
    }
    new
}

/// The turnout of the whole electorate.
pub fn total(groups: &BTreeMap<GroupId, Turnout>) -> Turnout {
    groups.values().fold(Turnout::default(), |total, group| Turnout {
        asked: total.asked + group.asked,
        answered: total.answered + group.answered,
    })
}
