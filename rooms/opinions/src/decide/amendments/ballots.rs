//! Ranking the options of a vote on amendments, and what follows at its end.

use std::collections::BTreeSet;

use pluriel_council::{
    Arg, Decision, FieldError, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{
    super::{Decided, ground::in_stage},
    Ground, kept, votes,
};
use crate::{
    amendments::{Outcome, outcome, pairwise, settle},
    commands::{CloseAmendmentVotes, RankAmendments},
    events::{AmendmentBallotCast, AmendmentVoteClosed, AmendmentsAccepted, Event, stream},
    state::{AmendmentVote, Opinion},
    words::Stage,
};

/// A member that voted in the formation when the vote opened, before its end. Sealed; replaces what it ranked before.
pub(in crate::decide) fn rank(ground: &Ground<'_>, command: &RankAmendments) -> Decided {
    let member = ground.seat(Action::VoteAmendment)?;
    let opinion = ground.opinion(command.opinion)?;
    let vote = opinion.amending.vote(command.vote).ok_or(Refusal::not_found("amending-vote-unknown"))?;
    let votes = votes_in(ground, opinion, vote, member);
    ground.permit(
        Action::VoteAmendment,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    if vote.closing.is_some() || ground.now >= vote.closes {
        return Err(Refusal::conflict("amending-vote-closed").with("closed", Arg::Deadline(vote.closes)));
    }
    in_stage(opinion, Stage::Drafting, "amending-not-drafting")?;
    let most = u32::try_from(vote.options.len()).unwrap_or(u32::MAX);
    let mut seen = BTreeSet::new();
    if command.ranking.iter().any(BTreeSet::is_empty)
        || !command.ranking.iter().flatten().all(|option| *option <= most && seen.insert(*option))
    {
        return Err(Refusal::from(FieldError::new("ranking", "amending-ranking-unclear")));
    }
    let cast = AmendmentBallotCast {
        opinion: opinion.id,
        vote: vote.number,
        member,
        ranking: command.ranking.clone(),
    };
    let at = format!("{}/amendements/votes/{}", opinion.address(), vote.number);
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), cast.into())).at(at))
}

/// Whether a member voted in the formation when the vote opened, and declared no interest.
fn votes_in(ground: &Ground<'_>, opinion: &Opinion, vote: &AmendmentVote, member: MemberId) -> bool {
    let voters = ground.members.voters(&opinion.formation, vote.opened);
    voters.iter().any(|voter| voter.id == member) && !opinion.recused.contains_key(&member)
}

/// Counts the ballots of every vote that is over. A winner is accepted; several equal ones are put to the vote once more.
pub(in crate::decide) fn close(ground: &Ground<'_>, command: CloseAmendmentVotes) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let mut events = Vec::new();
    let (mut number, mut version) = (votes::next(opinion), opinion.text.version);
    for vote in opinion.amending.open_votes().filter(|vote| vote.closes <= ground.now) {
        let (closed, elected, again) = counted(ground, opinion, vote);
        events.push(NewEvent::open(stream(opinion.id), Event::from(closed)));
        if let Some(amendments) = elected {
            version = version.saturating_add(1);
            let overtaken = kept::overtaken(opinion, &amendments, ground.now);
            let accepted =
                AmendmentsAccepted { opinion: opinion.id, version, amendments, vote: Some(vote.number) };
            events.push(NewEvent::open(stream(opinion.id), accepted.into()));
            events.extend(overtaken);
        }
        if !again.is_empty() {
            events.push(votes::vote_on(ground, opinion, number, again, Some(vote.number))?);
            number = number.saturating_add(1);
        }
    }
    Ok(Decision::all(events).at(format!("{}/amendements", opinion.address())))
}

/// The closing of a vote, what it accepts, and between which combinations a run-off follows.
fn counted(
    ground: &Ground<'_>,
    opinion: &Opinion,
    vote: &AmendmentVote,
) -> (AmendmentVoteClosed, Option<BTreeSet<u32>>, Vec<BTreeSet<u32>>) {
    let ballots: Vec<_> =
        vote.counting().filter(|(member, _)| votes_in(ground, opinion, vote, *member)).collect();
    let place = |option: &u32| usize::try_from(*option).unwrap_or(usize::MAX);
    let rankings: Vec<Vec<Vec<usize>>> = ballots
        .iter()
        .map(|(_, ballot)| ballot.ranking.iter().map(|tier| tier.iter().map(place).collect()).collect())
        .collect();
    let preferred = pairwise(vote.options.len() + 1, &rankings);
    let combination = |option: usize| option.checked_sub(1).and_then(|place| vote.options.get(place));
    let tied = |options: &[usize]| -> Vec<BTreeSet<u32>> {
        options.iter().filter_map(|option| combination(*option).cloned()).collect()
    };
    let (elected, again) = match outcome(&preferred) {
        Outcome::Elected(option) => (combination(option).cloned(), Vec::new()),
        Outcome::TextStands if vote.run_off_of.is_none() => (None, Vec::new()),
        Outcome::RunOff(options) if vote.run_off_of.is_none() => (None, tied(&options)),
        Outcome::RunOff(options) => (settle(&tied(&options)).cloned(), Vec::new()),
        Outcome::TextStands => (settle(&vote.options).cloned(), Vec::new()),
    };
    let option = elected.as_ref().and_then(|elected| vote.options.iter().position(|one| one == elected));
    let mut seqs: Vec<_> = ballots.iter().map(|(_, ballot)| ballot.seq).collect();
    seqs.sort_unstable();
    let closed = AmendmentVoteClosed {
        opinion: opinion.id,
        vote: vote.number,
        counted: seqs,
        preferred,
        elected: option.and_then(|place| u32::try_from(place + 1).ok()),
    };
    (closed, elected, again)
}
