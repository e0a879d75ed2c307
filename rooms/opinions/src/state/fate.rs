//! What became of an opinion: its addressees, what they answered, what was reported.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use crate::{
    events::ReportedBy,
    words::{AddresseeId, AnswerKind, BlockId, FollowUpEnd, Occasion, Progress, Verdict},
};

/// What became of an opinion.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Fate {
    /// Those to whom recommendations are or will be put, by id.
    pub addressees: BTreeMap<AddresseeId, Addressee>,
    /// The end of the follow-up.
    pub end: Option<FateEnd>,
    /// Those that were asked on the ground of a vote that was annulled since: they are told, and asked nothing any more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Withdrawn>,
}

/// Somebody of whom nothing is asked any more, since the vote was annulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Withdrawn {
    /// The entry that annulled the vote.
    pub seq: u64,
    /// Who it was.
    pub addressee: AddresseeId,
    /// What it is called.
    pub name: TextAt,
    /// Who is written to there.
    pub contact: Option<TextAt>,
    /// Where letters go.
    pub email: TextAt,
    /// When it was asked.
    pub asked: Instant,
    /// Whether it had answered anything.
    pub had_answered: bool,
}

/// Somebody to whom recommendations are put.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Addressee {
    /// The entry that named it.
    pub seq: u64,
    /// What it is called.
    pub name: TextAt,
    /// Who is written to there.
    pub contact: Option<TextAt>,
    /// Where letters go.
    pub email: TextAt,
    /// When it was asked, and until when it has to answer; `None` while it is only named.
    pub asked: Option<Asked>,
    /// The links it was given, oldest first; those of a former contact are gone.
    pub links: Vec<Link>,
    /// Of which dates it was told.
    pub told: BTreeSet<Occasion>,
    /// When it was last told that it wanted to look again.
    pub looked_again: Option<Instant>,
    /// What was put to it, by recommendation.
    pub recommendations: BTreeMap<BlockId, Put>,
}

/// When an addressee was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// When.
    pub at: Instant,
    /// Until when it has to answer.
    pub answer_by: Instant,
}

/// A link that lets its holder answer in the addressee's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// SHA-256 of its secret, in hexadecimal.
    pub key: String,
    /// When it was given.
    pub at: Instant,
    /// Until when it is good.
    pub until: Instant,
}

/// One recommendation put to one addressee.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Put {
    /// Its answers, oldest first: a changed one keeps the former.
    pub answers: Vec<AnswerHeld>,
    /// What was reported, oldest first.
    pub reports: Vec<ReportHeld>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerHeld {
    /// The entry that holds it.
    pub seq: u64,
    /// When it came.
    pub at: Instant,
    /// What it is.
    pub answer: AnswerKind,
    /// Why, or what exactly.
    pub reasons: Option<TextAt>,
    /// Whose the recommendation is.
    pub whose: Option<TextAt>,
    /// When to look again.
    pub again: Option<Date>,
    /// Who signed.
    pub signatory: TextAt,
    /// Whether that name is public.
    pub name_public: bool,
    /// The letter from which it was transcribed.
    pub letter: Option<LetterHeld>,
}

/// A letter from which an answer was transcribed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LetterHeld {
    /// Its date.
    pub dated: Date,
    /// The document.
    pub document: TextAt,
    /// Whether everybody may read it.
    pub public: bool,
}

/// A report of where a recommendation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportHeld {
    /// The entry that holds it.
    pub seq: u64,
    /// When it was made.
    pub at: Instant,
    /// Where the recommendation stands.
    pub progress: Progress,
    /// Since which day.
    pub dated: Date,
    /// Who made it.
    pub by: ReportedBy,
    /// What shows it.
    pub evidence: Option<TextAt>,
    /// Who signed.
    pub signatory: Option<TextAt>,
    /// Whether that name is public.
    pub name_public: bool,
    /// What rapporteurs say of it, oldest first.
    pub verdicts: Vec<VerdictHeld>,
}

/// What a rapporteur says of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VerdictHeld {
    /// When.
    pub at: Instant,
    /// The rapporteur.
    pub member: MemberId,
    /// What it says.
    pub verdict: Verdict,
    /// Why it is contested.
    pub reasons: Option<TextAt>,
}

/// The end of a follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FateEnd {
    /// When.
    pub at: Instant,
    /// Why.
    pub ground: FollowUpEnd,
    /// The closing note.
    pub note: Option<TextAt>,
}

impl Fate {
    /// What is left when this entry annuls the vote: nothing is asked of anybody.
    #[must_use]
    pub fn withdrawn_by(&self, seq: u64) -> Self {
        let asked = self.asked().into_iter().map(|(id, addressee, asked)| Withdrawn {
            seq,
            addressee: id,
            name: addressee.name,
            contact: addressee.contact,
            email: addressee.email,
            asked: asked.at,
            had_answered: addressee.recommendations.values().any(|put| !put.answers.is_empty()),
        });
        Self { withdrawn: self.withdrawn.iter().copied().chain(asked).collect(), ..Self::default() }
    }

    /// Those that were asked, in the order in which they were named.
    pub fn asked(&self) -> Vec<(AddresseeId, &Addressee, Asked)> {
        let mut asked: Vec<_> = self
            .addressees
            .iter()
            .filter_map(|(id, addressee)| Some((*id, addressee, addressee.asked?)))
            .collect();
        asked.sort_by_key(|(_, addressee, _)| addressee.seq);
        asked
    }

    /// Those that are named and not asked yet, in that order.
    pub fn named(&self) -> Vec<(AddresseeId, &Addressee)> {
        let mut named: Vec<_> = self
            .addressees
            .iter()
            .filter(|(_, addressee)| addressee.asked.is_none())
            .map(|(id, addressee)| (*id, addressee))
            .collect();
        named.sort_by_key(|(_, addressee)| addressee.seq);
        named
    }

    /// Everything that was put to somebody.
    pub fn puts(&self) -> impl Iterator<Item = (AddresseeId, BlockId, &Put)> {
        self.addressees.iter().filter(|(_, addressee)| addressee.asked.is_some()).flat_map(
            |(id, addressee)| {
                addressee.recommendations.iter().map(move |(recommendation, put)| (*id, *recommendation, put))
            },
        )
    }

    /// One recommendation put to one addressee.
    pub fn put(&self, addressee: AddresseeId, recommendation: BlockId) -> Option<&Put> {
        self.addressees
            .get(&addressee)
            .filter(|addressee| addressee.asked.is_some())?
            .recommendations
            .get(&recommendation)
    }

    /// The addressee that holds the link of this key.
    pub fn holder(&self, key: &str) -> Option<(AddresseeId, &Addressee, &Link)> {
        self.addressees.iter().find_map(|(id, addressee)| {
            let link = addressee.links.iter().find(|link| link.key == key)?;
            Some((*id, addressee, link))
        })
    }

    /// Whether anything was reported.
    pub fn is_reported(&self) -> bool {
        self.puts().any(|(_, _, put)| !put.reports.is_empty())
    }

    /// Whether everything is done or dropped and nothing of it contested: the follow-up can end.
    pub fn is_settled(&self) -> bool {
        let mut puts = self.puts().peekable();
        puts.peek().is_some() && puts.all(|(_, _, put)| put.is_settled())
    }
}

impl Addressee {
    /// Whether everything that was put to it is answered.
    pub fn has_answered(&self) -> bool {
        self.recommendations.values().all(|put| !put.answers.is_empty())
    }
}

impl Put {
    /// The answer as it stands.
    pub fn answer(&self) -> Option<&AnswerHeld> {
        self.answers.last()
    }

    /// What was last reported.
    pub fn report(&self) -> Option<&ReportHeld> {
        self.reports.last()
    }

    /// Where it stands: as was last reported or, before any report, as the answer says.
    pub fn progress(&self) -> Progress {
        match (self.report(), self.answer()) {
            (Some(report), _) => report.progress,
            (None, Some(AnswerHeld { answer: AnswerKind::AlreadyDone, .. })) => Progress::Done,
            (None, _) => Progress::NotStarted,
        }
    }

    fn is_settled(&self) -> bool {
        self.progress().is_settled() && !self.report().is_some_and(ReportHeld::is_contested)
    }
}

impl ReportHeld {
    /// Whether some rapporteur's last word on it is that it is not so.
    pub fn is_contested(&self) -> bool {
        let last: BTreeMap<_, _> = self.verdicts.iter().map(|held| (held.member, held.verdict)).collect();
        last.values().any(|verdict| *verdict == Verdict::Contested)
    }
}
