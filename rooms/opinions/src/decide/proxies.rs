//! Proxies between members: one each at most, declared before the opening of the vote, revocable until then.

use pluriel_council::{
    Context, Decision, FieldError, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, ground::wrong_stage, take_position};
use crate::{
    commands::{CastByProxy, GiveProxy, RevokeProxy},
    electorate::Electorate,
    events::{Event, ProxyGiven, ProxyRevoked, stream},
    standing_orders::BallotForm,
    state::Opinion,
    words::{Stage, Way},
};

/// A voting member, for the votes that open from now on: while the text is written, or during a call that a ballot follows.
pub(super) fn give(ground: &Ground<'_>, command: GiveProxy) -> Decided {
    let member = ground.seat(Action::GiveProxy)?;
    let opinion = ground.opinion(command.opinion)?;
    let voters = before_opening(ground, opinion)?;
    votes(ground, opinion, &voters, member)?;
    let orders = ground.orders_of(opinion)?;
    let most = usize::try_from(orders.ballot.proxies).unwrap_or(usize::MAX);
    if most == 0 || orders.ballot.form == BallotForm::Secret {
        return Err(Refusal::conflict("ballots-no-proxies"));
    }
    ground.is_in_charge(member)?;
    let proxies = &opinion.disputes.proxies;
    if proxies.get(&member).is_some_and(|held| held.to == command.to) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let to = command.to;
    if to == member || !voters.contains(to) || opinion.stands_aside(to) {
        return Err(FieldError::new("to", "ballots-proxy-to-nobody").into());
    }
    let held = proxies.iter().filter(|(giver, held)| **giver != member && held.to == to).count();
    if held >= most || proxies.contains_key(&to) {
        return Err(FieldError::new("to", "ballots-proxy-taken").with("member", to).into());
    }
    if proxies.values().any(|held| held.to == member) {
        return Err(Refusal::conflict("ballots-proxy-held"));
    }
    let given = ProxyGiven { opinion: opinion.id, member, to };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), Event::from(given))).at(opinion.address()))
}

/// The member that gave it, until the opening.
pub(super) fn revoke(ground: &Ground<'_>, command: RevokeProxy) -> Decided {
    let member = ground.seat(Action::GiveProxy)?;
    let opinion = ground.opinion(command.opinion)?;
    let voters = before_opening(ground, opinion)?;
    votes(ground, opinion, &voters, member)?;
    ground.is_in_charge(member)?;
    if !opinion.disputes.proxies.contains_key(&member) {
        return Err(Refusal::conflict("ballots-no-proxy-given"));
    }
    let revoked = ProxyRevoked { opinion: opinion.id, member };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), Event::from(revoked))).at(opinion.address()))
}

/// Whoever is in charge of the member that holds the proxy.
pub(super) fn cast(ground: &Ground<'_>, command: &CastByProxy, context: &mut Context) -> Decided {
    let holder = ground.seat(Action::TakePosition)?;
    let opinion = ground.opinion(command.position.opinion)?;
    let call = ground.open_call(opinion)?;
    let holds = opinion.proxy_in(call, command.member) == Some(holder);
    ground.permit(
        Action::TakePosition,
        |condition| condition == Condition::InElectorate && holds,
        || Refusal::forbidden("ballots-holds-no-proxy"),
    )?;
    ground.is_in_charge(holder)?;
    let asked = take_position::Asked { member: command.member, way: Way::Proxy, position: &command.position };
    let events = take_position::cast(ground, opinion, call, &asked, context)?;
    Ok(Decision::all(events).at(opinion.address()))
}

/// Who votes when the next vote opens; refuses once it is open.
fn before_opening(ground: &Ground<'_>, opinion: &Opinion) -> Result<Electorate, Refusal> {
    let orders = ground.orders_of(opinion)?;
    match opinion.stage {
        Stage::Drafting | Stage::LastReading => {
            Ok(Electorate::now(ground.members, opinion, orders.carriage_by, ground.now)
                .without(&ground.state.dormant_in(&opinion.formation)))
        }
        Stage::Call => match ground.open_call(opinion)? {
            call if call.leads_to_ballot(orders) => Ok((*call.electorate).clone()),
            _ => Err(wrong_stage(opinion, "ballots-proxy-too-late")),
        },
        _ => Err(wrong_stage(opinion, "ballots-proxy-too-late")),
    }
}

fn votes(
    ground: &Ground<'_>,
    opinion: &Opinion,
    voters: &Electorate,
    member: MemberId,
) -> Result<(), Refusal> {
    let may = voters.contains(member) && !opinion.stands_aside(member);
    ground.permit(
        Action::GiveProxy,
        |condition| condition == Condition::InElectorate && may,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )
}
