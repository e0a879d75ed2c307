//! The frozen electorate with its positions.

use std::collections::{BTreeMap, BTreeSet};

use crate::limits::MOST_MEMBERS;
use crate::position::Position;
use crate::{AffiliationId, CollegeId, MemberId, OrganisationId};

/// A member of the electorate, with its position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its id, of which there is one in the electorate.
    pub id: MemberId,
    /// The group in which its voice is counted.
    pub college: CollegeId,
    /// Whether it signed the referral or is a rapporteur's organisation. Its affiliates are then authors too.
    pub author: bool,
    /// The declared link by which it counts with others as one organisation.
    pub affiliation: Option<AffiliationId>,
    /// What it says.
    pub position: Position,
}

impl Member {
    /// The organisation it is, or is part of.
    pub fn organisation(&self) -> OrganisationId {
        self.affiliation
            .clone()
            .map_or_else(|| OrganisationId::Member(self.id.clone()), OrganisationId::Affiliation)
    }
}

/// An electorate frozen at the opening of the call, with the positions of its members (rules.md §1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Electorate {
    members: BTreeMap<MemberId, Member>,
}

/// Members that make no electorate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ElectorateError {
    /// Two members have this id.
    #[error("the id {:?} is already that of another member", .0.as_str())]
    DuplicateId(MemberId),
    /// More members than are counted.
    #[error("too many members: at most {MOST_MEMBERS}")]
    TooManyMembers,
}

impl Electorate {
    /// The electorate of these members, in any order.
    pub fn new(members: impl IntoIterator<Item = Member>) -> Result<Self, ElectorateError> {
        let mut electorate = Self::default();
        members.into_iter().try_for_each(|member| electorate.admit(member))?;
        Ok(electorate)
    }

    /// Adds a member.
    pub(crate) fn admit(&mut self, member: Member) -> Result<(), ElectorateError> {
        if self.members.len() == MOST_MEMBERS {
            return Err(ElectorateError::TooManyMembers);
        }
        if self.members.contains_key(&member.id) {
            return Err(ElectorateError::DuplicateId(member.id));
        }
        self.members.insert(member.id.clone(), member);
        Ok(())
    }

    /// All members by id, recused ones included.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.members.values()
    }

    /// The colleges of all members, recused ones included: those that a rule may name.
    pub fn colleges(&self) -> BTreeSet<&CollegeId> {
        self.members.values().map(|member| &member.college).collect()
    }

    /// The organisations that are authors: those of the members that are, settled before recused members are set
    /// aside.
    pub(crate) fn authors(&self) -> BTreeSet<OrganisationId> {
        self.members.values().filter(|member| member.author).map(Member::organisation).collect()
    }

    /// The members that are counted, recused ones set aside.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Member> {
        self.members.values().filter(|member| member.position != Position::Recused)
    }
}
