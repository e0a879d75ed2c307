//! Questions of the public, until they are let through or set aside.

use pluriel_council::Instant;
use pluriel_members::TextAt;
use serde::Serialize;

use super::State;
use crate::{
    events::With,
    words::{OpinionId, QuestionId, Stage, TextName},
};

/// How long an address is kept once it has been told the end of its question, in seconds: thirty days.
const AFTER_END_SECONDS: i64 = 30 * 24 * 3600;

/// A question that somebody of the public asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublicQuestion {
    /// Its id.
    pub id: QuestionId,
    /// Its number at reception.
    pub number: u32,
    /// When it came.
    pub at: Instant,
    /// The entry that holds its texts.
    pub seq: u64,
    /// SHA-256 of the secret of the link of who asked.
    pub key: String,
    /// Its optional texts.
    pub with: With,
    /// What the secretariat did with it; `None`: it waits.
    pub fate: Option<QuestionFate>,
}

/// What the secretariat did with a question of the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionFate {
    /// It is a referral now.
    LetThrough {
        /// The opinion that may come of it.
        opinion: OpinionId,
        /// When.
        at: Instant,
    },
    /// It is none.
    SetAside {
        /// When.
        at: Instant,
        /// Why.
        reasons: TextAt,
    },
}

impl PublicQuestion {
    /// Where one of its texts is, if it has it.
    pub fn text(&self, name: TextName) -> Option<TextAt> {
        let has = matches!(name, TextName::Title | TextName::Question) || self.with.contains(&name);
        has.then(|| name.at(self.seq))
    }

    /// The opinion that may come of it, once it was let through.
    pub const fn opinion(&self) -> Option<OpinionId> {
        match self.fate {
            Some(QuestionFate::LetThrough { opinion, .. }) => Some(opinion),
            _ => None,
        }
    }
}

impl State {
    /// Questions of the public, by id.
    pub fn questions(&self) -> impl Iterator<Item = &PublicQuestion> {
        self.questions.values()
    }

    /// One question of the public.
    pub fn question(&self, id: QuestionId) -> Option<&PublicQuestion> {
        self.questions.get(&id)
    }

    /// Those that wait for the secretariat, oldest first.
    pub fn waiting_questions(&self) -> Vec<&PublicQuestion> {
        let mut waiting: Vec<_> = self.questions().filter(|question| question.fate.is_none()).collect();
        waiting.sort_by_key(|question| question.number);
        waiting
    }

    /// The question from which an opinion may come.
    pub fn question_of(&self, opinion: OpinionId) -> Option<&PublicQuestion> {
        self.questions().find(|question| question.opinion() == Some(opinion))
    }

    /// The next number at reception.
    pub fn next_question(&self) -> u32 {
        self.questions().map(|question| question.number).max().unwrap_or(0).saturating_add(1)
    }

    /// When the address of who asked is erased: thirty days after it was told that its question was set aside, or what became of the
    /// referral; `None` while it waits.
    pub fn question_forgotten(&self, question: &PublicQuestion) -> Option<Instant> {
        let end = match question.fate? {
            QuestionFate::SetAside { at, .. } => at,
            QuestionFate::LetThrough { opinion, .. } => {
                let opinion = self.opinion(opinion).filter(|opinion| opinion.stage != Stage::Referred)?;
                let admitted = opinion.admission.as_ref().map(|admission| admission.at);
                admitted.or_else(|| opinion.acts.last().map(|act| act.at))?
            }
        };
        Some(end.plus_seconds(AFTER_END_SECONDS))
    }
}
