//! What became of an opinion: to whom its recommendations were put, what was answered, what was reported.

use jiff::civil::Date;
use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    deadlines::calendar,
    events::ReportedBy,
    fate,
    letter::{extension, kept},
    state::{Addressee, AnswerHeld, Asked, Opinion, Put, ReportHeld},
    words::{AddresseeId, AnswerKind, BlockId, FollowUpEnd, Progress, Verdict},
};

/// What became of an opinion.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FateView {
    /// Those to whom recommendations were put, in the order in which they were named.
    pub addressees: Vec<AddresseeView>,
    /// When the council looks again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub review: Option<Instant>,
    /// When the time of the follow-up is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub end: Option<Instant>,
    /// How the follow-up ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<FateEndView>,
}

/// The end of a follow-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FateEndView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Why.
    #[schema(value_type = String)]
    pub ground: FollowUpEnd,
    /// The closing note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Somebody to whom recommendations were put. Who is written to there is told to nobody.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct AddresseeView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: AddresseeId,
    /// What it is called.
    pub name: String,
    /// Its page.
    pub address: String,
    /// When it was asked.
    #[schema(value_type = String)]
    pub asked: Instant,
    /// Until when it has or had to answer.
    #[schema(value_type = String)]
    pub answer_by: Instant,
    /// What was put to it, in the order of the text.
    pub recommendations: Vec<PutView>,
}

/// One recommendation put to one addressee.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct PutView {
    /// The recommendation.
    #[schema(value_type = String)]
    pub recommendation: BlockId,
    /// Its number in the text.
    pub rank: u32,
    /// What is known of the answer.
    #[schema(value_type = String)]
    pub standing: Standing,
    /// The answers, oldest first: a changed one keeps the former.
    pub answers: Vec<AnswerGivenView>,
    /// Where it stands.
    #[schema(value_type = String)]
    pub progress: Progress,
    /// Whether a rapporteur says that it does not stand there.
    pub contested: bool,
    /// What was reported, oldest first.
    pub reports: Vec<ReportView>,
}

/// What is known of the answer to a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It was put to nobody.
    NotPut,
    /// An answer is awaited.
    Awaited,
    /// No answer came by the deadline.
    NoAnswer,
    /// It was answered.
    #[serde(untagged)]
    Answered(AnswerKind),
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnswerGivenView {
    /// When it came.
    #[schema(value_type = String)]
    pub at: Instant,
    /// What it is.
    #[schema(value_type = String)]
    pub answer: AnswerKind,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Why, or what exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// Whose the recommendation is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whose: Option<String>,
    /// When to look again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub again: Option<Date>,
    /// Who signed, where that name is public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// The date of the letter from which it was transcribed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub transcribed: Option<Date>,
    /// Where that letter can be read, if everybody may.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
}

/// A report of where a recommendation stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReportView {
    /// When it was made.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Where the recommendation stands.
    #[schema(value_type = String)]
    pub progress: Progress,
    /// Since which day.
    #[schema(value_type = String)]
    pub dated: Date,
    /// The rapporteur that made it; missing: the addressee did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rapporteur: Option<MemberRef>,
    /// What shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Who signed, where that name is public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    /// What rapporteurs say of it, oldest first.
    pub verdicts: Vec<VerdictView>,
}

/// What a rapporteur says of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct VerdictView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The rapporteur.
    pub member: MemberRef,
    /// What it says.
    #[schema(value_type = String)]
    pub verdict: Verdict,
    /// Why it is contested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

impl Standing {
    /// Every one of them, in the order in which pages name them.
    pub fn all() -> impl Iterator<Item = Self> {
        let answers = AnswerKind::ALL.iter().map(|kind| Self::Answered(*kind));
        [Self::NotPut, Self::Awaited, Self::NoAnswer].into_iter().chain(answers)
    }

    /// Its name in the API and in words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotPut => "not_put",
            Self::Awaited => "awaited",
            Self::NoAnswer => "no_answer",
            Self::Answered(kind) => kind.name(),
        }
    }

    /// What is known at this instant of what was put to somebody that had to answer by another.
    pub fn of(put: &Put, asked: Asked, now: Instant) -> Self {
        match put.answer() {
            Some(held) => Self::Answered(held.answer),
            None if asked.answer_by <= now => Self::NoAnswer,
            None => Self::Awaited,
        }
    }
}

impl Seen<'_> {
    /// What became of an opinion; nothing while its recommendations were put to nobody.
    pub fn fate(self, opinion: &Opinion) -> Option<FateView> {
        let asked = opinion.fate.asked();
        if asked.is_empty() {
            return None;
        }
        let orders = self.state().orders_of(opinion).map(|kept| &kept.orders);
        let clock = orders.map(|orders| (orders, calendar(self.rooms, orders)));
        let clock = clock.as_ref();
        Some(FateView {
            addressees: asked
                .into_iter()
                .map(|(id, addressee, asked)| self.addressee(opinion, id, addressee, asked))
                .collect(),
            review: clock.and_then(|(orders, calendar)| fate::review(opinion, orders, calendar)),
            end: clock.and_then(|(orders, calendar)| fate::end(opinion, orders, calendar)),
            closed: opinion.fate.end.map(|end| FateEndView {
                at: end.at,
                ground: end.ground,
                note: self.optional(end.note),
            }),
        })
    }

    fn addressee(
        self,
        opinion: &Opinion,
        id: AddresseeId,
        addressee: &Addressee,
        asked: Asked,
    ) -> AddresseeView {
        let ranks = (1..).zip(opinion.text.recommendations());
        let recommendations = ranks.filter_map(|(rank, block)| {
            let put = addressee.recommendations.get(&block.id)?;
            Some(PutView {
                recommendation: block.id,
                rank,
                standing: Standing::of(put, asked, opinion.clock(self.now)),
                answers: put.answers.iter().map(|held| self.answer_given(opinion, held, asked)).collect(),
                progress: put.progress(),
                contested: put.report().is_some_and(ReportHeld::is_contested),
                reports: put.reports.iter().map(|held| self.report(held)).collect(),
            })
        });
        AddresseeView {
            id,
            name: self.text(addressee.name),
            address: format!("{}/reponses/{id}", opinion.address()),
            asked: asked.at,
            answer_by: asked.answer_by,
            recommendations: recommendations.collect(),
        }
    }

    fn answer_given(self, opinion: &Opinion, held: &AnswerHeld, asked: Asked) -> AnswerGivenView {
        let letter = held.letter.filter(|letter| letter.public);
        AnswerGivenView {
            at: held.at,
            answer: held.answer,
            late: asked.answer_by <= held.at,
            reasons: self.optional(held.reasons),
            whose: self.optional(held.whose),
            again: held.again,
            signatory: held.name_public.then(|| self.text(held.signatory)).filter(|name| !name.is_empty()),
            transcribed: held.letter.map(|letter| letter.dated),
            letter: letter.and_then(|letter| {
                let text = self.texts.or_empty(letter.document.seq, letter.document.name);
                let extension = extension(kept(&text)?.0);
                Some(format!("{}/lettres/{}.{extension}", opinion.address(), held.seq))
            }),
        }
    }

    fn report(self, held: &ReportHeld) -> ReportView {
        ReportView {
            at: held.at,
            progress: held.progress,
            dated: held.dated,
            rapporteur: match held.by {
                ReportedBy::Addressee => None,
                ReportedBy::Rapporteur(member) => Some(self.member(member)),
            },
            evidence: self.optional(held.evidence),
            signatory: held.signatory.filter(|_| held.name_public).and_then(|at| self.optional(Some(at))),
            verdicts: held
                .verdicts
                .iter()
                .map(|verdict| VerdictView {
                    at: verdict.at,
                    member: self.member(verdict.member),
                    verdict: verdict.verdict,
                    reasons: self.optional(verdict.reasons),
                })
                .collect(),
        }
    }
}
