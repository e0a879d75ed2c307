//! An appeal against a refusal by the formation: enough organisations ask, the formation votes.

use std::collections::BTreeSet;

use pluriel_council::{
    Arg, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use pluriel_members::one_voice;

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::{Appeal, CloseAppeal, VoteOnAppeal},
    deadlines::{appeal_end, appeal_vote_end},
    events::{
        AppealAsked, AppealClosed, AppealOpened, AppealUpheld, AppealVoted, DeclineGround, Event, With,
        stream,
    },
    sponsors::organisations,
    state::{AppealBallot, Opinion},
    words::{Stage, TextName},
};

/// A delegate of a member of the formation, voting or advising, within the delay; with the last organisation needed, the vote opens.
pub(super) fn ask(ground: &Ground<'_>, command: &Appeal) -> Decided {
    let member = ground.seat(Action::Appeal)?;
    let opinion = ground.opinion(command.opinion)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::Appeal,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    in_stage(opinion, Stage::Declined, "referral-not-declined")?;
    let orders = ground.orders()?;
    let calendar = ground.calendar(orders);
    let declined = opinion.referral().and_then(|referral| referral.declined.as_ref());
    let declined = declined.filter(|declined| matches!(declined.ground, DeclineGround::Formation { .. }));
    let declined = declined.ok_or(Refusal::conflict("referral-no-appeal-without-sponsors"))?;
    let asked = opinion.handling.appeal.as_ref();
    if asked.is_some_and(|appeal| appeal.vote.is_some()) {
        return Err(Refusal::conflict("referral-appealed-already"));
    }
    let until = appeal_end(&calendar, declined.at);
    if ground.now >= until {
        return Err(Refusal::conflict("referral-appeal-too-late").with("until", Arg::Deadline(until)));
    }
    let mut askers: BTreeSet<_> =
        asked.into_iter().flat_map(|appeal| &appeal.asked).map(|asking| asking.member).collect();
    if !askers.insert(member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let mut form = Form::default();
    let reasons = form.optional("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let with: With = reasons.is_some().then_some(TextName::Reasons).into_iter().collect();
    let asking = AppealAsked { opinion: opinion.id, member, with };
    let asking = NewEvent::open(stream(opinion.id), Event::from(asking));
    let asking = match reasons {
        Some(reasons) => asking.text(TextName::Reasons.as_str(), reasons),
        None => asking,
    };
    let mut events = vec![asking];
    if organisations(ground.members, askers, ground.now) >= orders.referral.appeal {
        let electorate = ground.members.voters(&opinion.formation, ground.now);
        let opened = AppealOpened {
            opinion: opinion.id,
            electorate: electorate.iter().map(|voter| voter.id).collect(),
            closes: appeal_vote_end(orders, &calendar, ground.now),
        };
        events.push(NewEvent::open(stream(opinion.id), opened.into()));
    }
    Ok(Decision::all(events).at(opinion.address()))
}

/// A delegate of a member that voted in the formation when the vote was opened; a later vote replaces an earlier one.
pub(super) fn vote(ground: &Ground<'_>, command: VoteOnAppeal) -> Decided {
    let member = ground.seat(Action::VoteOnAppeal)?;
    let opinion = ground.opinion(command.opinion)?;
    let ballot = open_vote(opinion)?;
    ground.permit(
        Action::VoteOnAppeal,
        |condition| condition == Condition::InElectorate && ballot.electorate.contains(&member),
        || Refusal::forbidden("referral-not-in-appeal"),
    )?;
    let is_asked = |member| ballot.electorate.contains(&member);
    ground.is_in_charge(member)?;
    one_voice(ground.rooms.people(), ground.actor, is_asked, ground.now)?;
    if ground.now >= ballot.closes {
        return Err(Refusal::conflict("referral-appeal-over").with("closed", Arg::Deadline(ballot.closes)));
    }
    if ballot.votes.get(&member) == Some(&command.vote) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let voted = AppealVoted { opinion: opinion.id, member, vote: command.vote };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), voted.into())).at(opinion.address()))
}

fn open_vote(opinion: &Opinion) -> Result<&AppealBallot, Refusal> {
    let vote = opinion.handling.appeal.as_ref().and_then(|appeal| appeal.vote.as_ref());
    vote.filter(|vote| vote.result.is_none()).ok_or(Refusal::conflict("referral-no-appeal-vote"))
}

/// At its end, by the clock: more than half of those who expressed themselves take the question up, else the refusal stands.
pub(super) fn close(ground: &Ground<'_>, command: CloseAppeal) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let ballot = open_vote(opinion)?;
    if ground.now < ballot.closes {
        return Err(Refusal::conflict("opinions-not-due").with("due", ballot.closes));
    }
    let result = ballot.count(ground.now);
    let closed = AppealClosed {
        opinion: opinion.id,
        admit: result.admit,
        refuse: result.refuse,
        abstain: result.abstain,
        silent: result.silent,
    };
    let upheld = result
        .is_upheld()
        .then(|| NewEvent::open(stream(opinion.id), AppealUpheld { opinion: opinion.id }.into()));
    let closed = NewEvent::open(stream(opinion.id), Event::from(closed));
    Ok(Decision::all(std::iter::once(closed).chain(upheld).collect()).at(opinion.address()))
}
