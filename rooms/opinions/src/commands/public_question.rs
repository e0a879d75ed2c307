//! Questions of the public: asked without an account, let through or set aside by the secretariat.

use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use crate::words::QuestionId;

/// Ask a question without an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskPublicly {
    /// The title, one line.
    pub title: String,
    /// The question, in a sentence or two.
    pub question: String,
    /// What one must know to understand it.
    #[serde(default)]
    pub context: String,
    /// Addresses on the web, one a line.
    #[serde(default)]
    pub links: String,
    /// Where to write what becomes of it; empty: nowhere.
    #[serde(default)]
    pub email: String,
    /// `fr` or `en`: in which language to write.
    pub language: String,
}

/// Let a question of the public through: it becomes a referral without author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetQuestionThrough {
    /// The question.
    pub of: QuestionId,
    /// To which formation it is put.
    pub formation: FormationId,
    /// The title, as everybody will read it.
    pub title: String,
    /// The question, as everybody will read it.
    pub question: String,
    /// What one must know to understand it.
    #[serde(default)]
    pub context: String,
    /// Addresses on the web, one a line.
    #[serde(default)]
    pub links: String,
}

/// Set a question of the public aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetQuestionAside {
    /// The question.
    pub of: QuestionId,
    /// Why; told to who asked, and to nobody else.
    pub reasons: String,
}
