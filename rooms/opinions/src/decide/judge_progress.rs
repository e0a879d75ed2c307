//! Confirming or contesting what was last reported of a recommendation.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, form::Form, links, report_progress::rapporteur};
use crate::{
    commands::JudgeProgress,
    events::{Event, ProgressJudged, ReportedBy, With, stream},
    words::{TextName, Verdict},
};

/// A rapporteur, of another's report; both are shown.
pub(super) fn decide(ground: &Ground<'_>, command: &JudgeProgress) -> Decided {
    ground.role(Action::JudgeProgress)?;
    let opinion = ground.opinion(command.opinion)?;
    let member = rapporteur(ground, opinion, Action::JudgeProgress)?;
    links::asked(opinion, command.addressee)?;
    links::under_way(opinion)?;
    let put = opinion.fate.put(command.addressee, command.recommendation);
    let report = put.ok_or(Refusal::not_found("answers-not-put"))?.report();
    let report = report.ok_or(Refusal::conflict("answers-nothing-reported"))?;
    if report.by == ReportedBy::Rapporteur(member) {
        return Err(Refusal::conflict("answers-own-report"));
    }
    let mut form = Form::default();
    let reasons = (command.verdict == Verdict::Contested)
        .then(|| form.text("reasons", &command.reasons, TextName::Reasons));
    form.finish()?;
    let last = report.verdicts.iter().rev().find(|held| held.member == member);
    if command.verdict == Verdict::Confirmed && last.is_some_and(|held| held.verdict == command.verdict) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let with: With = reasons.is_some().then_some(TextName::Reasons).into_iter().collect();
    let judged = ProgressJudged {
        opinion: opinion.id,
        addressee: command.addressee,
        recommendation: command.recommendation,
        member,
        verdict: command.verdict,
        with,
    };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(judged));
    if let Some(reasons) = reasons {
        event = event.text(TextName::Reasons.as_str(), reasons);
    }
    Ok(Decision::one(event).at(opinion.address()))
}
