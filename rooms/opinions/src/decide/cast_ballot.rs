//! Casting or changing a secret ballot.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
    urn::UrnChange,
};

use super::{Decided, Ground};
use crate::{
    commands::CastBallot,
    events::{TookPart, stream},
    secret_ballot::slip,
};

/// A delegate of a member of the electorate, before the end of the ballot. The choice goes to the urn alone; the record learns once that
/// the member took part.
pub(super) fn decide(ground: &Ground<'_>, command: CastBallot) -> Decided {
    let member = ground.seat(Action::TakePosition)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    let votes = call.electorate.contains(member);
    let is_recused = opinion.recused.contains_key(&member);
    ground.permit(
        Action::TakePosition,
        |condition| condition == Condition::InElectorate && votes && !is_recused,
        || Refusal::forbidden(if is_recused { "opinions-recused" } else { "opinions-not-in-electorate" }),
    )?;
    let secret = call.secret.as_ref().ok_or(Refusal::conflict("secret-no-secret-ballot"))?;
    if command.call != call.number {
        return Err(Refusal::conflict("secret-another-ballot"));
    }
    if command.version != call.version() {
        return Err(Refusal::conflict("opinions-text-changed").with("version", call.version()));
    }
    ground.is_in_charge(member)?;
    let put = UrnChange::Put { urn: secret.urn, member, slip: slip(command.choice.0) };
    let decision = if secret.took_part.contains_key(&member) {
        Decision::nothing()
    } else {
        let took_part = TookPart { opinion: opinion.id, call: call.number, member };
        Decision::one(NewEvent::sealed(stream(opinion.id), took_part.into()))
    };
    Ok(decision.urn(put).at(format!("{}/position", opinion.address())))
}
