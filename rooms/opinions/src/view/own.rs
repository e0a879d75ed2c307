//! What a delegate alone may see: its own member's position, advice and statement.

use pluriel_council::MemberId;

use super::Seen;
use crate::state::{AdviceHeld, Opinion, PositionHeld};

/// The position that a member holds in the call that is or was last open.
pub fn position(opinion: &Opinion, member: MemberId) -> Option<&PositionHeld> {
    opinion.call()?.position_of(member)
}

/// The advice that a member holds in the call that is or was last open.
pub fn advice(opinion: &Opinion, member: MemberId) -> Option<&AdviceHeld> {
    opinion.call()?.advice_of(member)
}

impl Seen<'_> {
    /// The words of a member's statement as they stand.
    pub fn statement_of(self, opinion: &Opinion, member: MemberId) -> Option<String> {
        let held = opinion.call()?.statement_of(member)?;
        self.optional(Some(held.text))
    }
}
