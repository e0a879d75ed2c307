//! Addressees, answers and follow-up.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::Recorded;

use super::referral::optional;
use crate::{
    events::{
        AddresseeAsked, AddresseeNamed, AnswerGiven, ContactChanged, FollowUpClosed, LinkGiven,
        ProgressJudged, ProgressReported,
    },
    state::{Addressee, AnswerHeld, Asked, FateEnd, LetterHeld, Link, Opinion, ReportHeld, VerdictHeld},
    words::{Occasion, TextName},
};

pub(super) fn named(opinion: &mut Opinion, event: &AddresseeNamed, recorded: &Recorded) {
    let addressee = Addressee {
        seq: recorded.seq,
        name: TextName::Addressee.at(recorded.seq),
        contact: optional(&event.with, TextName::Contact, recorded),
        email: TextName::Email.at(recorded.seq),
        asked: None,
        links: Vec::new(),
        told: BTreeSet::new(),
        looked_again: None,
        recommendations: event
            .recommendations
            .iter()
            .map(|block| (*block, crate::state::Put::default()))
            .collect::<BTreeMap<_, _>>(),
    };
    opinion.fate.addressees.entry(event.addressee).or_insert(addressee);
}

pub(super) fn forgotten(opinion: &mut Opinion) {
    opinion.fate.addressees.retain(|_, addressee| addressee.asked.is_some());
}

pub(super) fn asked(opinion: &mut Opinion, event: &AddresseeAsked, recorded: &Recorded) {
    if let Some(addressee) = opinion.fate.addressees.get_mut(&event.addressee) {
        addressee.asked.get_or_insert(Asked { at: recorded.at, answer_by: event.answer_by });
    }
}

pub(super) fn link_given(opinion: &mut Opinion, event: &LinkGiven, recorded: &Recorded) {
    if let Some(addressee) = opinion.fate.addressees.get_mut(&event.addressee) {
        addressee.links.push(Link { key: event.key.clone(), at: recorded.at, until: event.until });
        addressee.told.insert(event.occasion);
        if event.occasion == Occasion::LookAgain {
            addressee.looked_again = Some(recorded.at);
        }
    }
}

pub(super) fn contact_changed(opinion: &mut Opinion, event: &ContactChanged, recorded: &Recorded) {
    if let Some(addressee) = opinion.fate.addressees.get_mut(&event.addressee) {
        addressee.contact = optional(&event.with, TextName::Contact, recorded);
        addressee.email = TextName::Email.at(recorded.seq);
        addressee.links.clear();
    }
}

pub(super) fn answered(opinion: &mut Opinion, event: &AnswerGiven, recorded: &Recorded) {
    let text = |name| optional(&event.with, name, recorded);
    let document = TextName::Letter.at(recorded.seq);
    let letter = event.transcribed.map(|dated| LetterHeld { dated, document, public: event.letter_public });
    let answer = AnswerHeld {
        seq: recorded.seq,
        at: recorded.at,
        answer: event.answer,
        reasons: text(TextName::Reasons),
        whose: text(TextName::Whose),
        again: event.again,
        signatory: TextName::Signatory.at(recorded.seq),
        name_public: event.name_public,
        letter,
    };
    let addressee = opinion.fate.addressees.get_mut(&event.addressee);
    if let Some(put) =
        addressee.and_then(|addressee| addressee.recommendations.get_mut(&event.recommendation))
    {
        put.answers.push(answer);
    }
}

pub(super) fn reported(opinion: &mut Opinion, event: &ProgressReported, recorded: &Recorded) {
    let text = |name| optional(&event.with, name, recorded);
    let report = ReportHeld {
        seq: recorded.seq,
        at: recorded.at,
        progress: event.progress,
        dated: event.dated,
        by: event.by,
        evidence: text(TextName::Evidence),
        signatory: text(TextName::Signatory),
        name_public: event.name_public,
        verdicts: Vec::new(),
    };
    let addressee = opinion.fate.addressees.get_mut(&event.addressee);
    if let Some(put) =
        addressee.and_then(|addressee| addressee.recommendations.get_mut(&event.recommendation))
    {
        put.reports.push(report);
    }
}

pub(super) fn judged(opinion: &mut Opinion, event: &ProgressJudged, recorded: &Recorded) {
    let verdict = VerdictHeld {
        at: recorded.at,
        member: event.member,
        verdict: event.verdict,
        reasons: optional(&event.with, TextName::Reasons, recorded),
    };
    let addressee = opinion.fate.addressees.get_mut(&event.addressee);
    let put = addressee.and_then(|addressee| addressee.recommendations.get_mut(&event.recommendation));
    if let Some(report) = put.and_then(|put| put.reports.last_mut()) {
        report.verdicts.push(verdict);
    }
}

pub(super) fn closed(opinion: &mut Opinion, event: &FollowUpClosed, recorded: &Recorded) {
    let note = optional(&event.with, TextName::Note, recorded);
    opinion.fate.end = Some(FateEnd { at: recorded.at, ground: event.ground, note });
}
