//! An objection, from the day it was raised to its end.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId};
use pluriel_members::{GroupId, TextAt};
use serde::Serialize;

use crate::{
    electorate::Electorate,
    words::{BlockId, ObjectionEnd, ObjectionId},
};

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// The entry that brought it.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The member that opposes.
    pub member: MemberId,
    /// The version of the text that it is about.
    pub version: u32,
    /// The passages that it is about; none: the whole.
    pub blocks: Vec<BlockId>,
    /// Why.
    pub reasons: TextAt,
    /// What would lift it.
    pub remedy: Option<TextAt>,
    /// Until when the rapporteurs are to answer it.
    pub answer_by: Instant,
    /// Their answer.
    pub answer: Option<ObjectionAnswer>,
    /// Who judged it: whether each found it unfounded.
    pub judged: BTreeMap<MemberId, bool>,
    /// How it ended, and when.
    pub end: Option<(ObjectionEnd, Instant)>,
}

/// The rapporteurs' answer to an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ObjectionAnswer {
    /// The member that answered.
    pub member: MemberId,
    /// When.
    pub at: Instant,
    /// What it says.
    pub text: TextAt,
    /// Until when the objector says whether it lifts the objection.
    pub reply_by: Instant,
}

impl Objection {
    /// Whether it counts if its member still opposes: nobody lifted, replaced, voided or set it aside, nor left it unconfirmed.
    pub fn stands(&self) -> bool {
        self.end.is_none_or(|(end, _)| end == ObjectionEnd::Maintained)
    }

    /// Whether somebody is still to speak: the rapporteurs, or the objector.
    pub const fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Whether those who judged it set it aside: it was answered and stands, three quarters of those who expressed themselves and
    /// more than half of them in each group but the objector's found it unfounded (`specs/opinions.md`, "Objection").
    pub fn is_judged_unfounded(&self, electorate: &Electorate) -> bool {
        if self.answer.is_none() || !self.stands() {
            return false;
        }
        let mut groups: BTreeMap<&GroupId, (usize, usize)> = BTreeMap::new();
        for elector in electorate.electors() {
            let (unfounded, expressed) = groups.entry(&elector.group).or_default();
            if let Some(judgment) = self.judged.get(&elector.id) {
                *unfounded += usize::from(*judgment);
                *expressed += 1;
            }
        }
        let (unfounded, expressed) = groups
            .values()
            .fold((0, 0), |(unfounded, expressed), group| (unfounded + group.0, expressed + group.1));
        let own = electorate.elector(self.member).map(|elector| &elector.group);
        let in_each = groups
            .iter()
            .filter(|(group, _)| Some(**group) != own)
            .all(|(_, (unfounded, expressed))| 2 * unfounded > *expressed);
        expressed > 0 && 4 * unfounded >= 3 * expressed && in_each
    }
}
