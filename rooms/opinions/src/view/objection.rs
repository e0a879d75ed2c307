//! Objections that were raised in public, and how each ended.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{AnswerView, MemberRef, Seen};
use crate::{
    state::{Call, Objection},
    words::{BlockId, ObjectionEnd, ObjectionId},
};

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ObjectionView {
    /// Its id: `#o<id>` on the opinion's page.
    #[schema(value_type = String)]
    pub id: ObjectionId,
    /// The member that objects.
    pub member: MemberRef,
    /// When it was raised.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The version of the text that it is about.
    pub version: u32,
    /// The passages that it is about; none: the whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<String>)]
    pub blocks: Vec<BlockId>,
    /// Why.
    pub reasons: String,
    /// What would lift it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// Until when the rapporteurs are to answer it.
    #[schema(value_type = String)]
    pub answer_by: Instant,
    /// Their answer; missing while there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerView>,
    /// Until when the objector says whether the answer lifts it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub reply_by: Option<Instant>,
    /// How many members judged it unfounded.
    #[serde(skip_serializing_if = "is_zero")]
    pub judged_unfounded: usize,
    /// How many members judged it founded.
    #[serde(skip_serializing_if = "is_zero")]
    pub judged_founded: usize,
    /// How it ended; missing while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub end: Option<ObjectionEnd>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub ended: Option<Instant>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks whether to skip a field by reference")]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Seen<'_> {
    /// The objections of a call, oldest first.
    pub fn objections(self, call: &Call) -> Vec<ObjectionView> {
        call.objections.iter().map(|objection| self.objection(objection)).collect()
    }

    /// One objection.
    pub fn objection(self, objection: &Objection) -> ObjectionView {
        let judged = |wanted| objection.judged.values().filter(|unfounded| **unfounded == wanted).count();
        ObjectionView {
            id: objection.id,
            member: self.member(objection.member),
            at: objection.at,
            version: objection.version,
            blocks: objection.blocks.clone(),
            reasons: self.text(objection.reasons),
            remedy: self.optional(objection.remedy),
            answer_by: objection.answer_by,
            answer: objection.answer.map(|answer| AnswerView {
                member: self.member(answer.member),
                at: answer.at,
                text: self.text(answer.text),
            }),
            reply_by: objection.answer.map(|answer| answer.reply_by),
            judged_unfounded: judged(true),
            judged_founded: judged(false),
            end: objection.end.map(|(end, _)| end),
            ended: objection.end.map(|(_, at)| at),
        }
    }
}
