//! Standing behind another's question.

use pluriel_council::{
    Arg, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{
    Decided, Ground,
    ground::{in_stage, wrong_stage},
};
use crate::{
    commands::Sponsor,
    events::{Sponsored, stream},
    sponsors::may_sponsor,
    words::Stage,
};

/// A member of another group than the author, with or without a vote, and not affiliated with it, while the window is open or, where the
/// question needs no sponsor any more, until its admission.
pub(super) fn decide(ground: &Ground<'_>, command: Sponsor) -> Decided {
    let member = ground.seat(Action::Sponsor)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Referred, "opinions-not-referred")?;
    let referral = opinion.referral().ok_or_else(|| wrong_stage(opinion, "opinions-not-referred"))?;
    let by = ground.orders()?.carriage_by;
    let apart = may_sponsor(ground.members, referral, member, by, ground.now);
    ground.permit(
        Action::Sponsor,
        |condition| condition == Condition::OtherGroupThanAuthor && apart,
        || Refusal::forbidden("opinions-sponsor-too-close"),
    )?;
    if let Some(before) = referral.sponsors.iter().find(|sponsorship| sponsorship.member == member) {
        return Err(Refusal::conflict("opinions-sponsor-already").with("at", before.at));
    }
    let waits_for_admission = referral.taken_up.is_some() || referral.upheld.is_some();
    if ground.now >= referral.window_ends && !waits_for_admission {
        return Err(
            Refusal::conflict("opinions-window-over").with("ended", Arg::Deadline(referral.window_ends))
        );
    }
    let sponsored = Sponsored { opinion: opinion.id, member };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), sponsored.into())).at(opinion.address()))
}
