//! The fast track: asked by members of two groups, granted by a vote of one working day.

use std::collections::BTreeSet;

use pluriel_council::{
    Arg, Decision, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, ground::wrong_stage};
use crate::{
    commands::{AskFastTrack, CloseFastTrackVote, VoteFastTrack},
    deadlines::{calendar, fast_track_vote_end, next_fast_track_vote},
    events::{Event, FastTrackAsked, FastTrackVoteCast, FastTrackVoteClosed, FastTrackVoteOpened, stream},
    fast_track::{ASKING_GROUPS, Count},
    state::{FastTrackVote, Opinion},
    words::TextName,
};

/// A voting member, while the text is written, once an opinion: once members of [`ASKING_GROUPS`] groups asked, the vote opens.
pub(super) fn ask(ground: &Ground<'_>, command: &AskFastTrack) -> Decided {
    let member = ground.seat(Action::FastTrack)?;
    let opinion = ground.opinion(command.opinion)?;
    let orders = ground.orders_of(opinion)?;
    if !orders.fast_track {
        return Err(Refusal::conflict("fast-track-off"));
    }
    let votes = ground.votes(&opinion.formation, member) && !opinion.recused.contains_key(&member);
    permit(ground, votes)?;
    if !opinion.stage.is_written() {
        return Err(wrong_stage(opinion, "fast-track-not-now"));
    }
    if opinion.fast_track.vote.is_some() {
        return Err(Refusal::conflict("fast-track-voted"));
    }
    if opinion.fast_track.asked.iter().any(|request| request.member == member) {
        return Err(Refusal::conflict("fast-track-asked-already"));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let asked = Event::from(FastTrackAsked { opinion: opinion.id, member });
    let mut events =
        vec![NewEvent::open(stream(opinion.id), asked).text(TextName::Reasons.as_str(), reasons)];
    let asking = opinion.fast_track.asked.iter().map(|request| request.member).chain([member]);
    let group = |member| ground.members.group_of(member, orders.carriage_by, ground.now);
    if asking.map(group).collect::<BTreeSet<_>>().len() >= ASKING_GROUPS {
        let closes = fast_track_vote_end(calendar(ground.rooms, orders), ground.now);
        let opened = FastTrackVoteOpened { opinion: opinion.id, closes };
        events.push(NewEvent::open(stream(opinion.id), opened.into()));
    }
    Ok(Decision::all(events).at(opinion.address()))
}

/// A member that voted in the formation when the vote opened, before its end. Sealed; replaces what it said before.
pub(super) fn vote(ground: &Ground<'_>, command: VoteFastTrack) -> Decided {
    let member = ground.seat(Action::FastTrack)?;
    let opinion = ground.opinion(command.opinion)?;
    let vote = opinion.fast_track.vote.as_ref().ok_or(Refusal::conflict("fast-track-no-vote"))?;
    permit(ground, voters(ground, opinion, vote).contains(&member))?;
    if vote.closing.is_some() || ground.now >= vote.closes || !opinion.stage.is_written() {
        return Err(Refusal::conflict("fast-track-vote-closed").with("closed", Arg::Deadline(vote.closes)));
    }
    ground.is_in_charge(member)?;
    let cast = FastTrackVoteCast { opinion: opinion.id, member, voice: command.voice };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), cast.into())).at(opinion.address()))
}

/// The clock counts.
pub(super) fn close(ground: &Ground<'_>, command: CloseFastTrackVote) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(vote) = opinion.fast_track.vote.as_ref().filter(|_| next_fast_track_vote(opinion).is_some())
    else {
        return Ok(Decision::nothing());
    };
    if ground.now < vote.closes {
        return Err(Refusal::conflict("opinions-not-due").with("due", vote.closes));
    }
    let by = ground.orders_of(opinion)?.carriage_by;
    let group = |member| ground.members.group_of(member, by, vote.opened);
    let voters = voters(ground, opinion, vote).into_iter();
    let count = Count::of(voters.map(|member| (group(member), vote.cast.get(&member).copied())));
    let closed = FastTrackVoteClosed { opinion: opinion.id, granted: count.grants(), count };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), closed.into())).at(opinion.address()))
}

/// Refuses to open what a vote on the fast track is about to shorten.
pub(super) fn none_is_voted(opinion: &Opinion) -> Result<(), Refusal> {
    match next_fast_track_vote(opinion) {
        Some(closes) => Err(Refusal::conflict("fast-track-vote-open").with("closes", Arg::Deadline(closes))),
        None => Ok(()),
    }
}

fn permit(ground: &Ground<'_>, votes: bool) -> Result<(), Refusal> {
    ground.permit(
        Action::FastTrack,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )
}

/// Who votes: who voted in the formation when the vote opened, and declared no interest.
fn voters(ground: &Ground<'_>, opinion: &Opinion, vote: &FastTrackVote) -> BTreeSet<MemberId> {
    let voters = ground.members.voters(&opinion.formation, vote.opened).into_iter().map(|voter| voter.id);
    voters.filter(|voter| !opinion.recused.contains_key(voter)).collect()
}
