//! A call for positions.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Contested, Objection, Reopening, Revision, SecretBallot, Succession, Text};
use crate::{
    adoption::Evaluation,
    electorate::{Electorate, organisations},
    events::EndMovedBy,
    standing_orders::{BallotWhen, StandingOrders},
    tally::{CellTally, Grain},
    words::{Advice, Apart, ObjectionId, Position, Publicity, ShownAs, Way},
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
    /// The members that would be of it and were dormant at the opening.
    pub dormant: Vec<MemberId>,
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
    /// Whether it is a ballot, which follows a call.
    pub is_ballot: bool,
    /// The members that asked for a ballot after it.
    pub ballot_asked: BTreeSet<MemberId>,
    /// How it goes on, if it was not valid at its first end.
    pub prolonged: Option<Prolonged>,
    /// The suspension of a ballot that is suspended.
    pub suspension: Option<Suspension>,
    /// The members that asked that it be extended.
    pub extension_asked: BTreeSet<MemberId>,
    /// Whether it was.
    pub extended: bool,
    /// What changed in the text since it was opened, oldest first.
    pub revisions: Vec<Revision>,
    /// Its reopenings after changes of substance, oldest first.
    pub reopenings: Vec<Reopening>,
    /// When whoever has not answered is reminded.
    pub reminders: Vec<Instant>,
    /// How many of the reminders left.
    pub reminded: usize,
    /// The positions of each member, oldest first: the last one is held.
    pub positions: BTreeMap<MemberId, Succession<PositionHeld>>,
    /// The objections that were raised in public, oldest first.
    pub objections: Vec<Objection>,
    /// The advice of each member that gave one, oldest first: the last one is held.
    pub advice: BTreeMap<MemberId, Succession<AdviceHeld>>,
    /// Statements amended after the closing; `None`: withdrawn.
    pub amended: BTreeMap<MemberId, Option<StatementHeld>>,
    /// Its closing.
    pub closing: Option<Closing>,
    /// What is disputed of it.
    pub contested: Contested,
    /// What is known of a secret ballot; `None`: each speaks in its member's name.
    pub secret: Option<SecretBallot>,
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
    /// The objection that goes with it, where it is raised in public.
    pub raises: Option<ObjectionId>,
    /// With which reservation it supports.
    pub reservation: Option<TextAt>,
    /// Why it opposes.
    pub reasons: Option<TextAt>,
    /// Why it takes this position.
    pub explanation: Option<TextAt>,
    /// Its statement.
    pub statement: Option<StatementHeld>,
    /// How it came.
    pub way: Way,
    /// The words of the letter from which it was transcribed.
    pub letter: Option<TextAt>,
    /// That letter, where there is a copy.
    pub document: Option<TextAt>,
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

/// How a vote goes on that was not valid at its first end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Prolonged {
    /// It is extended.
    Extended,
    /// It is a second call, in which every quorum of the rule's validity holds.
    SecondCall,
}

/// The suspension of a ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Suspension {
    /// Since when.
    pub since: Instant,
    /// When it ends if nobody ends it before.
    pub resumes: Instant,
    /// The entry that says what happened.
    pub seq: u64,
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
    /// The members whose objection stood then: what becomes of it afterwards changes no result.
    pub objecting: BTreeSet<MemberId>,
    /// The tallies at the promised grain.
    pub tallies: Vec<CellTally>,
    /// What the rule says of them.
    pub evaluation: Option<Evaluation>,
    /// Who was recused then.
    pub recused: BTreeMap<MemberId, Instant>,
    /// How many of the positions that counted were not their member's own act.
    pub apart: Apart,
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
            .filter(|(member, held)| self.is_on_text(*member, held) && self.electorate.contains(*member))
    }

    /// Whether a position is on the text that is asked about. That of a member that is barred takes no part in any text.
    fn is_on_text(&self, member: MemberId, held: &PositionHeld) -> bool {
        held.version == self.version() || self.contested.barred.contains(&member)
    }

    /// Whether it was neither closed nor annulled.
    pub const fn is_open(&self) -> bool {
        self.closing.is_none() && self.contested.annulled.is_none()
    }

    /// One objection.
    pub fn objection(&self, objection: ObjectionId) -> Option<&Objection> {
        self.objections.iter().find(|candidate| candidate.id == objection)
    }

    /// The last objection that a member raised in public.
    pub fn objection_of(&self, member: MemberId) -> Option<&Objection> {
        self.objections.iter().rev().find(|objection| objection.member == member)
    }

    /// Whether the position that a member holds counts as an objection: the member opposes, and what it raised stands. After the
    /// closing: whether it did then.
    pub fn objects(&self, member: MemberId) -> bool {
        match &self.closing {
            Some(closing) => closing.objecting.contains(&member),
            None => self.objects_now(member),
        }
    }

    fn objects_now(&self, member: MemberId) -> bool {
        let Some(held) = self.position_of(member).filter(|held| held.position == Position::Opposes) else {
            return false;
        };
        let later = self.objection_of(member).filter(|objection| objection.seq > held.seq);
        let raised = later.or_else(|| held.raises.and_then(|raised| self.objection(raised)));
        raised.map_or(held.objection, Objection::stands)
    }

    /// The members whose objection stands now.
    pub fn objecting(&self) -> BTreeSet<MemberId> {
        self.counting().map(|(member, _)| member).filter(|member| self.objects_now(*member)).collect()
    }

    /// The position that a member took and is to confirm: the text changed in substance since.
    pub fn to_confirm(&self, member: MemberId) -> Option<&PositionHeld> {
        self.position_of(member).filter(|held| !self.is_on_text(member, held))
    }

    /// Whether a member holds a position that counts.
    pub fn has_answered(&self, member: MemberId) -> bool {
        if let Some(secret) = &self.secret {
            return secret.took_part.contains_key(&member);
        }
        self.position_of(member).is_some_and(|held| self.is_on_text(member, held))
    }

    /// At which grain it is published, where the admission promised this publicity.
    pub fn grain(&self, publicity: Publicity) -> Grain {
        if self.secret.is_some() { Grain::Secret } else { publicity.into() }
    }

    /// The blocks for which alone the call is open, once its former end is past.
    pub fn reopened_for(&self, now: Instant) -> Option<&BTreeSet<crate::words::BlockId>> {
        let last = self.reopenings.last().filter(|last| now >= last.from)?;
        Some(&last.blocks)
    }

    /// Whether it is a second call, in which every quorum of the rule's validity holds.
    pub fn is_second_call(&self) -> bool {
        self.prolonged == Some(Prolonged::SecondCall)
    }

    /// Whether a ballot follows this call: always, or because enough organisations asked.
    pub fn leads_to_ballot(&self, orders: &StandingOrders) -> bool {
        let asked = || organisations(&self.electorate, &self.ballot_asked) >= orders.ballot.asked_by;
        !self.is_ballot && (orders.ballot.when == BallotWhen::Always || asked())
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
