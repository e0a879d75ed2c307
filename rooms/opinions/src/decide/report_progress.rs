//! Reporting where a recommendation stands.

use pluriel_council::{
    Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, links};
use crate::{
    commands::ReportProgress,
    events::{Event, FollowedUp, ProgressReported, ReportedBy, With, stream},
    state::Opinion,
    words::{Progress, Stage, TextName},
};

/// Whoever holds a link of the addressee, or a rapporteur. What is done is shown by something.
pub(super) fn decide(ground: &Ground<'_>, command: &ReportProgress) -> Decided {
    let opinion = ground.opinion(command.opinion)?;
    let by = permit(ground, opinion, command)?;
    links::asked(opinion, command.addressee)?;
    links::under_way(opinion)?;
    links::stands(ground, opinion)?;
    let put = opinion.fate.put(command.addressee, command.recommendation);
    put.ok_or(Refusal::not_found("answers-not-put"))?;
    let today = ground.calendar(ground.orders_of(opinion)?).day_of(ground.now);
    let mut form = Form::default();
    if command.dated > today {
        form.fault(FieldError::new("dated", "opinions-date-to-come"));
    }
    let evidence = if command.progress.is_settled() {
        Some(form.text("evidence", &command.evidence, TextName::Evidence))
    } else {
        form.optional("evidence", &command.evidence, TextName::Evidence)
    };
    let signatory = (by == ReportedBy::Addressee)
        .then(|| form.line("signatory", &command.signatory, TextName::Signatory));
    form.finish()?;
    let optional = [(TextName::Evidence, evidence), (TextName::Signatory, signatory)];
    let with: With = optional.iter().filter(|(_, text)| text.is_some()).map(|(name, _)| *name).collect();
    let reported = ProgressReported {
        opinion: opinion.id,
        addressee: command.addressee,
        recommendation: command.recommendation,
        progress: command.progress,
        dated: command.dated,
        by,
        name_public: by == ReportedBy::Addressee && command.name_public,
        with,
    };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(reported));
    for (name, text) in optional {
        if let Some(text) = text {
            event = event.text(name.as_str(), text);
        }
    }
    // That nothing was begun is no follow-up yet.
    let begins = opinion.stage == Stage::Answered && command.progress != Progress::NotStarted;
    let followed =
        begins.then(|| NewEvent::open(stream(opinion.id), FollowedUp { opinion: opinion.id }.into()));
    let events = std::iter::once(event).chain(followed).collect();
    Ok(Decision::all(events).at(opinion.address()))
}

fn permit(ground: &Ground<'_>, opinion: &Opinion, command: &ReportProgress) -> Result<ReportedBy, Refusal> {
    if let Some(key) = &command.key {
        let holds = links::holds(ground, opinion, command.addressee, key);
        ground.permit(
            Action::ReportProgress,
            |condition| condition == Condition::HoldsLink && holds,
            || links::over(opinion, command.addressee),
        )?;
        return Ok(ReportedBy::Addressee);
    }
    rapporteur(ground, opinion, Action::ReportProgress).map(ReportedBy::Rapporteur)
}

/// The member that is charged with the opinion and acts.
pub(super) fn rapporteur(
    ground: &Ground<'_>,
    opinion: &Opinion,
    action: Action,
) -> Result<pluriel_council::MemberId, Refusal> {
    let member = ground.actor.member();
    let charged = member.is_some_and(|member| opinion.is_rapporteur(member));
    ground.permit(
        action,
        |condition| condition == Condition::IsRapporteur && charged,
        || Refusal::forbidden("answers-not-a-rapporteur"),
    )?;
    member.ok_or_else(|| Refusal::forbidden("answers-not-a-rapporteur"))
}
