//! A call for positions.

use std::{collections::BTreeMap, sync::Arc};

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Succession, Text};
use crate::{
    adoption::Evaluation,
    electorate::Electorate,
    events::EndMovedBy,
    tally::CellTally,
    words::{Advice, Position, ShownAs},
};

/// A call for positions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Call {
    /// Which of the opinion, from 1.
    pub number: u32,
    /// When it was opened.
    pub opened: Instant,
    /// The text on which positions are taken.
    pub text: Arc<Text>,
    /// Who is asked; frozen.
    pub electorate: Arc<Electorate>,
    /// SHA-256 of the electorate, as published at the opening.
    pub electorate_hash: String,
    /// When it ends.
    pub closes: Instant,
    /// When it ends if it spans no meeting.
    pub ordinary_end: Instant,
    /// The meeting that it spans.
    pub spans: Option<MeetingId>,
    /// Why its end moved, if it did.
    pub end_moved: Option<EndMovedBy>,
    /// When whoever has not answered is reminded.
    pub reminders: Vec<Instant>,
    /// How many of the reminders left.
    pub reminded: usize,
    /// The positions of each member, oldest first: the last one is held.
    pub positions: BTreeMap<MemberId, Succession<PositionHeld>>,
    /// The advice of each member that gave one, oldest first: the last one is held.
    pub advice: BTreeMap<MemberId, Succession<AdviceHeld>>,
    /// Statements amended after the closing; `None`: withdrawn.
    pub amended: BTreeMap<MemberId, Option<StatementHeld>>,
    /// Its closing.
    pub closing: Option<Closing>,
}

/// A position that a member took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PositionHeld {
    /// The sealed entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The version of the text on which it was taken.
    pub version: u32,
    /// The position.
    pub position: Position,
    /// Whether the opposition is an objection.
    pub objection: bool,
    /// With which reservation it supports.
    pub reservation: Option<TextAt>,
    /// Why it opposes.
    pub reasons: Option<TextAt>,
    /// Why it takes this position.
    pub explanation: Option<TextAt>,
    /// Its statement.
    pub statement: Option<StatementHeld>,
}

/// A statement to be published beside the opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StatementHeld {
    /// What it says.
    pub text: TextAt,
    /// Whether the member signs it where positions are not named.
    pub signed: bool,
}

/// Advice that a member gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AdviceHeld {
    /// The entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The version of the text that was read.
    pub version: u32,
    /// The advice.
    pub advice: Advice,
    /// How whoever advises is shown.
    pub shown_as: ShownAs,
    /// Remarks.
    pub remarks: Option<TextAt>,
}

/// The closing of a call.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Closing {
    /// The entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The entries of the positions that counted.
    pub counted: Vec<u64>,
    /// The tallies at the promised grain.
    pub tallies: Vec<CellTally>,
    /// What the rule says of them.
    pub evaluation: Option<Evaluation>,
}

impl Call {
    /// The version of the text on which positions are taken.
    pub fn version(&self) -> u32 {
        self.text.version
    }

    /// The position that a member holds, on whichever version it was taken.
    pub fn position_of(&self, member: MemberId) -> Option<&PositionHeld> {
        self.positions.get(&member).and_then(|taken| taken.last())
    }

    /// The positions that count: each member's last, if it was taken on the version that is asked about.
    pub fn counting(&self) -> impl Iterator<Item = (MemberId, &PositionHeld)> {
        self.positions
            .iter()
            .filter_map(|(member, taken)| Some((*member, taken.last()?)))
            .filter(|(member, held)| held.version == self.version() && self.electorate.contains(*member))
    }

    /// The advice that a member holds.
    pub fn advice_of(&self, member: MemberId) -> Option<&AdviceHeld> {
        self.advice.get(&member).and_then(|given| given.last())
    }

    /// The statement that a member makes now: as amended, or as it came with its position.
    pub fn statement_of(&self, member: MemberId) -> Option<StatementHeld> {
        match self.amended.get(&member) {
            Some(amended) => *amended,
            None => self.position_of(member).and_then(|held| held.statement),
        }
    }

    /// When the next reminder leaves, if one is left.
    pub fn next_reminder(&self) -> Option<Instant> {
        self.reminders.get(self.reminded).copied()
    }

    /// Whether anybody took a position.
    pub fn has_begun(&self) -> bool {
        !self.positions.is_empty()
    }
}
