//! A text with its words, as the diff and the references read it; and the versions of a text.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{BlockView, Seen};
use crate::{
    diff::Worded,
    state::{Changed, Text, TextChange},
};

/// A version of a text, and what made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct VersionView {
    /// The version.
    pub version: u32,
    /// When it was made.
    #[schema(value_type = String)]
    pub at: Instant,
    /// How many blocks were added.
    pub added: usize,
    /// How many blocks were worded anew.
    pub worded: usize,
    /// How many blocks were moved.
    pub moved: usize,
    /// How many blocks were taken out.
    pub removed: usize,
    /// Whether the title changed.
    pub retitled: bool,
    /// Whether what the opinion does to an earlier one changed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub consequence: bool,
}

impl VersionView {
    /// A version, of the changes that made it.
    fn of(made: &[TextChange]) -> Option<Self> {
        let (version, at) = made.last().map(|last| (last.version, last.at))?;
        let count = |is: fn(&Changed) -> bool| made.iter().filter(|change| is(&change.what)).count();
        Some(Self {
            version,
            at,
            added: count(|what| matches!(what, Changed::Added { .. })),
            worded: count(|what| matches!(what, Changed::Worded(_))),
            moved: count(|what| matches!(what, Changed::Moved { .. })),
            removed: count(|what| matches!(what, Changed::Removed(_))),
            retitled: count(|what| matches!(what, Changed::Titled(_))) > 0,
            consequence: count(|what| matches!(what, Changed::Consequence(_))) > 0,
        })
    }
}

impl Seen<'_> {
    /// The blocks of a text with their words, in order.
    pub fn worded(self, text: &Text) -> Vec<Worded> {
        self.text_view(text).blocks.into_iter().map(Into::into).collect()
    }

    /// The versions of a text, oldest first.
    pub fn versions(self, text: &Text) -> Vec<VersionView> {
        text.versions().filter_map(VersionView::of).collect()
    }
}

impl From<BlockView> for Worded {
    fn from(block: BlockView) -> Self {
        let BlockView { id, number, kind, text, term, addressee, due, .. } = block;
        Self { id, number, kind, text, term, addressee, due }
    }
}
