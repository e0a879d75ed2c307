//! One opinion, from its question to its end.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::{FormationId, TextAt};
use pluriel_rules::Rule;
use serde::Serialize;

use super::{Afterlife, Amending, Call, Comment, Disputes, FastTrack, Fate, Handling, Suggestion, Text};
use crate::{
    electorate::Elector,
    events::{DeclineGround, LapseGround},
    words::{ApprovalAnswer, CommentId, Doors, OpinionId, Publicity, Rapporteur, Stage, SuggestionId, Task},
};

/// An opinion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Opinion {
    /// Its id.
    pub id: OpinionId,
    /// The formation that it is put to.
    pub formation: FormationId,
    /// Where it stands.
    pub stage: Stage,
    /// Where it comes from.
    pub origin: Origin,
    /// The question.
    pub question: Option<TextAt>,
    /// What its admission fixed.
    pub admission: Option<Admission>,
    /// Its text as it stands.
    pub text: Arc<Text>,
    /// When somebody last wrote on the text.
    pub written: Instant,
    /// Comments on the text, oldest first, by id.
    pub comments: BTreeMap<CommentId, Comment>,
    /// Suggestions, by id.
    pub suggestions: BTreeMap<SuggestionId, Suggestion>,
    /// Members that declared an interest, and when.
    pub recused: BTreeMap<MemberId, Instant>,
    /// The electors of the call that is about to open.
    pub listed: Vec<Elector>,
    /// Its calls, oldest first; more than one when a text that was not carried was reworked.
    pub calls: Vec<Call>,
    /// Its publication, planned or done.
    pub publication: Option<Publication>,
    /// What followed the adoption, by step from 1.
    pub approvals: BTreeMap<u32, Approval>,
    /// What became of its recommendations.
    pub fate: Fate,
    /// Why it was given up.
    pub abandoned: Option<TextAt>,
    /// Which limit of time ended it.
    pub lapsed: Option<LapseGround>,
    /// Its amendments.
    pub amending: Amending,
    /// When its last reading ends or ended.
    pub last_reading: Option<Instant>,
    /// Everything that happened to it in the open, oldest first.
    pub acts: Vec<Act>,
    /// What is disputed of its votes.
    pub disputes: Disputes,
    /// Its fast track.
    pub fast_track: FastTrack,
    /// What became of its question before its admission, besides sponsors.
    pub handling: Handling,
    /// What happened around and after its publication.
    pub afterlife: Afterlife,
    /// Whether this is its outline alone, as whoever does not sit behind its closed doors may read it ([`Opinion::outline`]).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_outline: bool,
}

/// Where an opinion comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A question that was put to the council.
    Referral(Referral),
    /// It was issued before Pluriel.
    Import(Import),
}

/// A question that was put to the council.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Referral {
    /// The number of `/saisines/<n>`.
    pub number: u32,
    /// When it was received.
    pub at: Instant,
    /// The members that signed it.
    pub authors: Vec<MemberId>,
    /// What one must know to understand it.
    pub context: Option<TextAt>,
    /// Addresses on the web, one a line.
    pub links: Option<TextAt>,
    /// By when an opinion is wanted.
    pub wanted: Option<Date>,
    /// Until when it looks for sponsors.
    pub window_ends: Instant,
    /// How many organisations must stand behind it.
    pub sponsors_needed: u32,
    /// Of how many groups they must be.
    pub groups_needed: u32,
    /// Who stands behind it, in order.
    pub sponsors: Vec<Sponsorship>,
    /// The meeting that took it up.
    pub taken_up: Option<MeetingId>,
    /// Its decline.
    pub declined: Option<Decline>,
    /// When the formation took it up on appeal against its decline.
    pub upheld: Option<Instant>,
}

/// A member that stands behind a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sponsorship {
    /// The member.
    pub member: MemberId,
    /// Since when.
    pub at: Instant,
}

/// The decline of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decline {
    /// When.
    pub at: Instant,
    /// On which ground.
    pub ground: DeclineGround,
    /// The formation's reasons, when it declined it.
    pub reasons: Option<TextAt>,
}

/// An opinion issued before Pluriel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Import {
    /// The number of `/avis/<n>`.
    pub number: u32,
    /// When it came in.
    pub at: Instant,
    /// What makes it the same as another import: see [`crate::events::Imported`].
    pub identity: String,
    /// Its date.
    pub dated: Date,
    /// Its licence, an SPDX identifier, when it is known.
    pub licence: Option<String>,
    /// The outcome, in the words in which it was published.
    pub outcome: TextAt,
    /// What the approving authority said, in the words in which it was published.
    pub approval: Option<TextAt>,
    /// Where it comes from.
    pub source: Option<TextAt>,
}

/// What the admission fixed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Admission {
    /// The number of `/avis/<n>`.
    pub number: u32,
    /// When.
    pub at: Instant,
    /// The version of the standing orders that the opinion keeps.
    pub orders: u32,
    /// The name of its rule.
    pub rule_name: String,
    /// Its rule.
    pub rule: Rule,
    /// The meeting that chose a rule other than the default.
    pub rule_chosen_at: Option<MeetingId>,
    /// At which grain positions are published.
    pub publicity: Publicity,
    /// Whether the public may read along.
    pub doors: Doors,
    /// Who holds the pen, and who reads.
    pub rapporteurs: Vec<Rapporteur>,
    /// Members that held the pen and hold it no more: what they wrote stays theirs.
    pub wrote: BTreeSet<MemberId>,
    /// Until when its last call can be opened.
    pub last_call_by: Instant,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    /// It takes place at this instant unless it is undone.
    Planned {
        /// When.
        at: Instant,
    },
    /// It took place.
    Done {
        /// When.
        at: Instant,
        /// Under which licence, an SPDX identifier.
        licence: String,
    },
}

/// An approval that was asked after the adoption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Approval {
    /// The authority.
    pub by: String,
    /// When it was asked.
    pub asked: Instant,
    /// Until when an answer is awaited.
    pub answer_by: Instant,
    /// Its answers, oldest first: a corrected one keeps the former.
    pub answers: Vec<ApprovalHeld>,
}

/// The answer of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ApprovalHeld {
    /// When it was recorded.
    pub at: Instant,
    /// What it is.
    pub answer: ApprovalAnswer,
    /// Its date.
    pub dated: Date,
    /// Why.
    pub reasons: Option<TextAt>,
}

/// Something that happened in the open: a line of the opinion's history, whose address is its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Act {
    /// The entry's number.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The entry's kind.
    pub kind: &'static str,
    /// The member that did it, where the entry names one.
    pub member: Option<MemberId>,
}

impl Opinion {
    /// Its number, once it has one.
    pub fn number(&self) -> Option<u32> {
        match &self.origin {
            Origin::Import(import) => Some(import.number),
            Origin::Referral(_) => self.admission.as_ref().map(|admission| admission.number),
        }
    }

    /// Its referral, unless it was imported.
    pub const fn referral(&self) -> Option<&Referral> {
        match &self.origin {
            Origin::Referral(referral) => Some(referral),
            Origin::Import(_) => None,
        }
    }

    /// What is known of it from before, if it was imported.
    pub const fn import(&self) -> Option<&Import> {
        match &self.origin {
            Origin::Referral(_) => None,
            Origin::Import(import) => Some(import),
        }
    }

    /// Its address: `/avis/<n>`, or `/saisines/<n>` before its admission.
    pub fn address(&self) -> String {
        match (&self.origin, &self.admission) {
            (Origin::Import(Import { number, .. }), _) | (_, Some(Admission { number, .. })) => {
                format!("/avis/{number}")
            }
            (Origin::Referral(referral), None) => format!("/saisines/{}", referral.number),
        }
    }

    /// The members that hold the pen: one or, where the standing orders say so, two. Whatever a pen may do, either may.
    pub fn pens(&self) -> impl Iterator<Item = MemberId> {
        let rapporteurs = self.admission.iter().flat_map(|admission| &admission.rapporteurs);
        rapporteurs.filter(|rapporteur| rapporteur.task == Task::Pen).map(|rapporteur| rapporteur.member)
    }

    /// Whether this member holds the pen.
    pub fn holds_pen(&self, member: MemberId) -> bool {
        self.pens().any(|pen| pen == member)
    }

    /// Whether this member is charged with it, with the pen or as a reader.
    pub fn is_rapporteur(&self, member: MemberId) -> bool {
        let charged = |admission: &Admission| {
            admission.rapporteurs.iter().any(|rapporteur| rapporteur.member == member)
        };
        self.admission.as_ref().is_some_and(charged)
    }

    /// When it was published.
    pub const fn published(&self) -> Option<Instant> {
        match &self.publication {
            Some(Publication::Done { at, .. }) => Some(*at),
            _ => None,
        }
    }

    /// The members that count as authors: those that signed, and those that hold the pen or held it (`specs/rules.md` §1).
    pub fn authors(&self) -> Vec<MemberId> {
        let signed = self.referral().into_iter().flat_map(|referral| referral.authors.iter().copied());
        let wrote = self.admission.iter().flat_map(|admission| admission.wrote.iter().copied());
        let mut authors: Vec<_> = signed.chain(self.pens()).chain(wrote).collect();
        authors.sort_unstable();
        authors.dedup();
        authors
    }

    /// The call that is open, or the last one that was.
    pub fn call(&self) -> Option<&Call> {
        self.calls.last()
    }

    /// The last call that was closed.
    pub fn closed_call(&self) -> Option<&Call> {
        self.calls.iter().rev().find(|call| call.closing.is_some())
    }

    /// Who was recused when positions were counted, of a call that was closed; otherwise who is now. An interest found later changes
    /// nothing of what was counted.
    pub fn recused_in<'a>(&'a self, call: &'a Call) -> &'a BTreeMap<MemberId, Instant> {
        call.closing.as_ref().map_or(&self.recused, |closing| &closing.recused)
    }

    /// Comments that nobody answered, oldest first.
    pub fn unanswered(&self) -> Vec<&Comment> {
        let mut comments: Vec<_> =
            self.comments.values().filter(|comment| comment.answer.is_none()).collect();
        comments.sort_by_key(|comment| comment.seq);
        comments
    }

    /// How often it went back to its rapporteurs.
    pub fn reworked(&self) -> usize {
        self.acts.iter().filter(|act| act.kind == "returned_to_drafting").count()
    }
}
