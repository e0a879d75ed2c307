//! Voting on an appeal.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{commands::VoteOnAppeal, state::Opinion, words::AppealVote};

fn command(opinion: &Opinion, vote: AppealVote) -> VoteOnAppeal {
    VoteOnAppeal { opinion: opinion.id, vote }
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, command(opinion, AppealVote::Abstain))?;
    Ok(visit.page(&forms::page(&visit, opinion, "referral-vote", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choice = |vote: AppealVote| {
        let id = format!("referral-vote-{}", vote.name());
        Choice::new(vote.name(), say(&id)).help(say(&format!("{id}.means")))
    };
    let cast = opinion.handling.appeal.as_ref().and_then(|appeal| appeal.vote.as_ref());
    let cast = cast.zip(visit.member()).and_then(|(vote, own)| vote.votes.get(&own));
    let field =
        Field::radio("vote", say("referral-vote-yours"), AppealVote::ALL.map(choice).into()).required();
    let member = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/recours/vote", opinion.address()), visit.form_keys())
        .field(match cast {
            Some(cast) => field.value(cast.name()),
            None => field,
        })
        .button(confirm::button(visit, ActionKind::Main, "referral-vote", &member))
        .cancel(forms::cancel(visit, opinion))
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let chosen = AppealVote::ALL.into_iter().find(|vote| vote.name() == posted.fields.raw("vote"));
    let result = match chosen {
        Some(vote) => forms::give(&posted, Vec::new(), command(opinion, vote)).await,
        None => Err(forms::at_fault(vec![FieldError::new("vote", "field-required")])),
    };
    let page = |form: &Form| forms::page(visit, opinion, "referral-vote", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "voted"), || form(visit, opinion), page))
}
