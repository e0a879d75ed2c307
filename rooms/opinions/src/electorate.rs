//! The electorate: who is asked, in which group, with which affiliation; frozen at the opening of the call and published with its
//! hash. Nothing changes it afterwards: a member that leaves keeps its line.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Instant, MemberId};
use pluriel_members::{AffiliationId, CarriageBy, FormationId, GroupId, State as Members};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::state::Opinion;

/// One member of an electorate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elector {
    /// The member.
    pub id: MemberId,
    /// The group in which its voice is counted.
    pub group: GroupId,
    /// Whether it signed the question, holds the pen, or is affiliated with one that does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub author: bool,
    /// The declared link by which it counts with others as one organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<AffiliationId>,
}

/// The members of an electorate, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Electorate(BTreeMap<MemberId, Elector>);

impl Electorate {
    /// The electorate of these members.
    pub fn of(electors: impl IntoIterator<Item = Elector>) -> Self {
        Self(electors.into_iter().map(|elector| (elector.id, elector)).collect())
    }

    /// The electorate that an opinion's formation has now. A kind declared since the admission counts from the next opinion on: the
    /// group is that of the admission, or of now for a member that had none then.
    pub fn now(members: &Members, opinion: &Opinion, by: CarriageBy, now: Instant) -> Self {
        let admitted = opinion.admission.as_ref().map_or(now, |admission| admission.at);
        let authors = opinion.authors();
        let affiliation = |member| members.affiliation_of(member, now).map(|affiliation| affiliation.id);
        let author_links: BTreeSet<_> = authors.iter().filter_map(|author| affiliation(*author)).collect();
        Self::of(members.voters(&opinion.formation, now).into_iter().map(|member| {
            let affiliation = affiliation(member.id);
            let linked = affiliation.is_some_and(|affiliation| author_links.contains(&affiliation));
            let then = members.group_of(member.id, by, admitted);
            let group = if then.is_undeclared() { members.group_of(member.id, by, now) } else { then };
            Elector { id: member.id, group, author: linked || authors.contains(&member.id), affiliation }
        }))
    }

    /// The electorate that a formation would have now, for an opinion of nobody's.
    pub fn of_formation(members: &Members, formation: &FormationId, by: CarriageBy, now: Instant) -> Self {
        Self::of(members.voters(formation, now).into_iter().map(|member| Elector {
            id: member.id,
            group: members.group_of(member.id, by, now),
            author: false,
            affiliation: members.affiliation_of(member.id, now).map(|affiliation| affiliation.id),
        }))
    }

    /// The same without these members.
    #[must_use]
    pub fn without(mut self, members: &BTreeSet<MemberId>) -> Self {
        self.0.retain(|member, _| !members.contains(member));
        self
    }

    /// Whether a member is of the electorate.
    pub fn contains(&self, member: MemberId) -> bool {
        self.0.contains_key(&member)
    }

    /// One member.
    pub fn elector(&self, member: MemberId) -> Option<&Elector> {
        self.0.get(&member)
    }

    /// All members, by id.
    pub fn electors(&self) -> impl Iterator<Item = &Elector> {
        self.0.values()
    }

    /// How many members it has, recused ones included.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody votes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The groups of its members, recused ones included.
    pub fn groups(&self) -> BTreeSet<&GroupId> {
        self.0.values().map(|elector| &elector.group).collect()
    }

    /// SHA-256, in hexadecimal, of the list as compact JSON: one object a member, sorted by id, with the keys `id`, `college`, and
    /// `author` and `affiliation` where they are, in this order and in the words of `specs/rules.md` §7.
    pub fn hash(&self) -> String {
        let lines: Vec<_> = self.0.values().map(Line::from).collect();
        hex(&Sha256::digest(serde_json::to_vec(&lines).unwrap_or_default()))
    }
}

/// A member in the words of rule files.
#[derive(Serialize)]
struct Line<'a> {
    id: MemberId,
    college: &'a GroupId,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    author: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<AffiliationId>,
}

impl<'a> From<&'a Elector> for Line<'a> {
    fn from(elector: &'a Elector) -> Self {
        Self {
            id: elector.id,
            college: &elector.group,
            author: elector.author,
            affiliation: elector.affiliation,
        }
    }
}

/// Bytes in hexadecimal, lower case.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// How many organisations these members of an electorate are: an affiliation counts once.
pub fn organisations(electorate: &Electorate, members: &BTreeSet<MemberId>) -> u32 {
    let electors = members.iter().filter_map(|member| electorate.elector(*member));
    let distinct: BTreeSet<_> = electors.map(|elector| elector.affiliation.ok_or(elector.id)).collect();
    u32::try_from(distinct.len()).unwrap_or(u32::MAX)
}
