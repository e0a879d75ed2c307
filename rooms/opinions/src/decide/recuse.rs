//! Declaring one's member's interest.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, ground::wrong_stage};
use crate::{
    commands::Recuse,
    electorate::Electorate,
    events::{Recused, stream},
    publicity,
    state::Opinion,
    words::Stage,
};

/// A voting member, from the admission until anybody's first position; afterwards it takes no part.
pub(super) fn decide(ground: &Ground<'_>, command: Recuse) -> Decided {
    let member = ground.seat(Action::Recuse)?;
    let opinion = ground.opinion(command.opinion)?;
    let votes = match opinion.stage {
        Stage::Drafting => ground.votes(&opinion.formation, member),
        Stage::Call => ground.open_call(opinion)?.electorate.contains(member),
        _ => return Err(wrong_stage(opinion, "opinions-no-recusal")),
    };
    ground.permit(
        Action::Recuse,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    if opinion.recused.contains_key(&member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    // Before a ballot the electorate may still lose a member; without one, a first position fixes it.
    let ballot = opinion.call().zip(ground.orders_of(opinion).ok());
    let ballot = ballot.is_some_and(|(call, orders)| call.leads_to_ballot(orders));
    if opinion.stage == Stage::Call && !ballot && opinion.call().is_some_and(crate::state::Call::has_begun) {
        return Err(Refusal::conflict("opinions-recusal-too-late"));
    }
    if !publicity::survives_recusal(&electorate(ground, opinion)?, opinion, member) {
        return Err(Refusal::conflict("publicity-recusal-unmasks"));
    }
    let recused = Recused { opinion: opinion.id, member };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), recused.into())).at(opinion.address()))
}

/// Who votes: the electorate of the call that is open or, before it, that of now.
fn electorate(ground: &Ground<'_>, opinion: &Opinion) -> Result<Electorate, Refusal> {
    if let Some(call) = opinion.call().filter(|_| opinion.stage == Stage::Call) {
        return Ok((*call.electorate).clone());
    }
    let by = ground.orders_of(opinion)?.carriage_by;
    Ok(Electorate::now(ground.members, opinion, by, ground.now))
}
