//! Publication, approval and the other ends.

use pluriel_council::Recorded;

use super::referral::optional;
use crate::{
    events::{ApprovalAnswered, ApprovalAsked, Lapsed, PublicationPlanned, Published},
    state::{Approval, ApprovalHeld, Opinion, Publication},
    words::TextName,
};

pub(super) fn returned(opinion: &mut Opinion, recorded: &Recorded) {
    opinion.written = recorded.at;
}

pub(super) fn planned(opinion: &mut Opinion, event: &PublicationPlanned) {
    opinion.publication = Some(Publication::Planned { at: event.at });
}

pub(super) fn undone(opinion: &mut Opinion) {
    if matches!(opinion.publication, Some(Publication::Planned { .. })) {
        opinion.publication = None;
    }
}

pub(super) fn published(opinion: &mut Opinion, event: &Published, recorded: &Recorded) {
    opinion.publication = Some(Publication::Done { at: recorded.at, licence: event.licence.clone() });
}

pub(super) fn approval_asked(opinion: &mut Opinion, event: &ApprovalAsked, recorded: &Recorded) {
    let approval = Approval {
        by: event.by.clone(),
        asked: recorded.at,
        answer_by: event.answer_by,
        answers: Vec::new(),
    };
    opinion.approvals.entry(event.step).or_insert(approval);
}

pub(super) fn approval_answered(opinion: &mut Opinion, event: &ApprovalAnswered, recorded: &Recorded) {
    if let Some(approval) = opinion.approvals.get_mut(&event.step) {
        let reasons = optional(&event.with, TextName::Reasons, recorded);
        let (answer, dated) = (event.answer, event.dated);
        approval.answers.push(ApprovalHeld { at: recorded.at, answer, dated, reasons });
    }
}

pub(super) fn abandoned(opinion: &mut Opinion, recorded: &Recorded) {
    opinion.abandoned = Some(TextName::Reasons.at(recorded.seq));
}

pub(super) fn lapsed(opinion: &mut Opinion, event: &Lapsed) {
    opinion.lapsed = Some(event.ground);
}
