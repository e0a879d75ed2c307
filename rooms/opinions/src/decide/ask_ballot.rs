//! Asking for a ballot after the call.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::AskBallot,
    events::{BallotAsked, Event, stream},
    secret_ballot::hindrance,
    standing_orders::{BallotForm, BallotWhen},
    words::{Stage, TextName},
};

/// A member of the electorate, before the end of the call, where there is not always one.
pub(super) fn decide(ground: &Ground<'_>, command: &AskBallot) -> Decided {
    let member = ground.seat(Action::AskOfCall)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Call, "opinions-no-call")?;
    let call = ground.open_call(opinion)?;
    let votes = call.electorate.contains(member) && !opinion.recused.contains_key(&member);
    ground.permit(
        Action::AskOfCall,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    let orders = ground.orders_of(opinion)?;
    if orders.ballot.when == BallotWhen::Always {
        return Err(Refusal::conflict("opinions-ballot-always"));
    }
    if let Some(admission) = opinion.admission.as_ref().filter(|_| orders.ballot.form == BallotForm::Secret) {
        let rule = (admission.rule_name.as_str(), &admission.rule);
        hindrance(rule, &call.electorate, &opinion.recused).map_or(Ok(()), Err)?;
    }
    if call.ballot_asked.contains(&member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let with = [TextName::Reasons].into();
    let asked = BallotAsked { opinion: opinion.id, call: call.number, member, with };
    let event = NewEvent::open(stream(opinion.id), Event::from(asked));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}
