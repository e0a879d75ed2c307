//! What opinions do to earlier ones.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::Seen;
use crate::{
    state::{Opinion, Text},
    words::Deed,
};

/// What an opinion does to an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ConsequenceView {
    /// `replaces` or `repeals`.
    #[schema(value_type = String)]
    pub does: Deed,
    /// The number of the earlier opinion.
    pub opinion: u32,
    /// Its page.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Whether it did so, and still does: the opinion is published and nothing took it back.
    pub done: bool,
}

/// An opinion was replaced or repealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OvertakenView {
    /// `replaces`: it was replaced; `repeals`: it was repealed.
    #[schema(value_type = String)]
    pub how: Deed,
    /// The number of the later opinion.
    pub opinion: u32,
    /// Its page.
    pub address: String,
    /// Its title.
    pub title: String,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
}

impl Seen<'_> {
    /// What a text of an opinion does to an earlier one.
    pub fn consequence(self, opinion: &Opinion, text: &Text) -> Option<ConsequenceView> {
        let consequence = text.consequence?;
        let target = self.state().opinion(consequence.opinion)?;
        Some(ConsequenceView {
            does: consequence.does,
            opinion: target.number()?,
            address: target.address(),
            title: self.title(target),
            done: target.afterlife.overtaken.is_some_and(|overtaken| overtaken.by == opinion.id),
        })
    }

    /// That an opinion was replaced or repealed.
    pub fn overtaken(self, opinion: &Opinion) -> Option<OvertakenView> {
        let overtaken = opinion.afterlife.overtaken?;
        let by = self.state().opinion(overtaken.by)?;
        Some(OvertakenView {
            how: overtaken.how,
            opinion: by.number()?,
            address: by.address(),
            title: self.title(by),
            at: overtaken.at,
        })
    }
}
