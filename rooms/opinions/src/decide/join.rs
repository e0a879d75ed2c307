//! Joining a question to another that asks the same, and undoing it.

use pluriel_council::{Decision, FieldError, MemberId, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    form::Form,
    ground::{in_stage, wrong_stage},
};
use crate::{
    commands::{JoinReferral, PartReferral},
    events::{AuthorsJoined, AuthorsParted, Event, Joined, Parted, stream},
    state::Opinion,
    words::{Stage, TextName},
};

/// A day, in seconds.
const DAY: i64 = 86_400;

/// The secretariat, with its reason: the authors of the joined question are authors of the other from now on. Both are put to one
/// formation, and the other has not been put to the call.
pub(super) fn join(ground: &Ground<'_>, command: &JoinReferral) -> Decided {
    ground.role(Action::Admit)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Referred, "opinions-not-referred")?;
    if opinion.handling.is_upheld() {
        return Err(Refusal::conflict("referral-upheld"));
    }
    if !opinion.handling.others.is_empty() {
        return Err(Refusal::conflict("referral-others-joined"));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    let into = ground.state.opinion(command.into).filter(|into| into.id != opinion.id);
    match into {
        None => form.fault(FieldError::new("into", "referral-join-unknown")),
        Some(into) if into.formation != opinion.formation => {
            form.fault(FieldError::new("into", "referral-join-another-formation"));
        }
        Some(into) if !into.takes_others() => {
            form.fault(FieldError::new("into", "referral-join-too-late").with("stage", into.stage.name()));
        }
        Some(_) => {}
    }
    form.finish()?;
    let into = into.ok_or(Refusal::not_found("opinions-unknown"))?;
    let joined = Joined { opinion: opinion.id, into: into.id };
    let joined = NewEvent::open(stream(opinion.id), Event::from(joined));
    let authors = AuthorsJoined { opinion: into.id, from: opinion.id, authors: new_authors(opinion, into) };
    let events = vec![
        joined.text(TextName::Reasons.as_str(), reasons),
        NewEvent::open(stream(into.id), authors.into()),
    ];
    Ok(Decision::all(events).at(format!("/saisines/{}", number(opinion))))
}

fn new_authors(opinion: &Opinion, into: &Opinion) -> Vec<MemberId> {
    let known = into.referral().map(|referral| referral.authors.as_slice()).unwrap_or_default();
    let authors = opinion.referral().map(|referral| referral.authors.as_slice()).unwrap_or_default();
    authors.iter().copied().filter(|author| !known.contains(author)).collect()
}

fn number(opinion: &Opinion) -> u32 {
    opinion.referral().map_or(0, |referral| referral.number)
}

/// The secretariat: the question looks for sponsors again, for as long as was left when it was joined.
pub(super) fn part(ground: &Ground<'_>, command: PartReferral) -> Decided {
    ground.role(Action::Admit)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Joined, "referral-not-joined")?;
    let joined = opinion.handling.joined.zip(opinion.referral());
    let (joined, referral) = joined.ok_or_else(|| wrong_stage(opinion, "referral-not-joined"))?;
    let into = ground.opinion(joined.into)?;
    if !into.takes_others() {
        return Err(Refusal::conflict("referral-part-too-late").with("stage", into.stage.name()));
    }
    let left = (referral.window_ends.unix() - joined.at.unix()).max(DAY);
    let days = u32::try_from((left + DAY - 1) / DAY).unwrap_or(u32::MAX);
    let window_ends = ground.calendar(ground.orders()?).after_days(ground.now, days);
    let parted = Parted { opinion: opinion.id, from: into.id, window_ends };
    let authors = AuthorsParted { opinion: into.id, from: opinion.id };
    let events = vec![
        NewEvent::open(stream(opinion.id), Event::from(parted)),
        NewEvent::open(stream(into.id), authors.into()),
    ];
    Ok(Decision::all(events).at(opinion.address()))
}
