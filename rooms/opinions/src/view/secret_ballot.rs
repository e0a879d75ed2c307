//! What is told of a secret ballot: how many ballots there are, in which cells they are counted and, once it is closed, who took part.

use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Named, Seen};
use crate::{
    state::{Call, Opinion, SecretBallot},
    tally::{Grain, published_cells},
    turnout::{total, turnout},
};

/// A secret ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SecretBallotView {
    /// The cells in which ballots are counted: groups joined until each has 5 members; known before anybody votes.
    pub cells: Vec<Vec<Named>>,
    /// How many members are asked, recused ones aside.
    pub asked: u32,
    /// How many ballots there are.
    pub ballots: u32,
    /// How many there were at each end without validity: all that is ever told of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_valid: Vec<u32>,
    /// Who took part, by name, without order or time; missing until a valid closing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took_part: Option<Vec<MemberRef>>,
}

impl Seen<'_> {
    /// A secret ballot as everybody may read it.
    pub fn secret_ballot(self, opinion: &Opinion, call: &Call, secret: &SecretBallot) -> SecretBallotView {
        let cells = published_cells(&call.electorate, &opinion.recused, Grain::Secret);
        let took_part = call.closing.as_ref().map(|_| {
            let mut members: Vec<_> = secret.took_part.keys().map(|member| self.member(*member)).collect();
            members.sort_by_cached_key(|member| member.name.to_lowercase());
            members
        });
        SecretBallotView {
            cells: cells.iter().map(|groups| self.group_ids(groups)).collect(),
            asked: total(&turnout(opinion, call)).asked,
            ballots: secret.ballots(),
            not_valid: secret.not_valid.clone(),
            took_part,
        }
    }
}
