//! A question that somebody of the public asked, before it is let through. All sealed: nothing of it is public until then, and then
//! [`super::Referred`] is, without author. Stream: the question.

use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{OpinionId, QuestionId};

/// Somebody of the public asked a question. Texts: `title`, `question`; perhaps `context`, `links`. Who asked is no part of it: an
/// address, where one was given, is a row of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionReceived {
    /// The question.
    pub question: QuestionId,
    /// Its number at reception, which is told to who asked.
    pub number: u32,
    /// SHA-256 of the secret of the link by which who asked reads where it stands, in hexadecimal.
    pub key: String,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The secretariat let a question through: it is a referral from now on, whose entry follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionLetThrough {
    /// The question.
    pub question: QuestionId,
    /// The opinion that may come of it.
    pub opinion: OpinionId,
}

/// The secretariat set a question aside. Text: `reasons`, told to who asked and to nobody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSetAside {
    /// The question.
    pub question: QuestionId,
}
