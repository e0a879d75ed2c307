//! Challenges: that a member has an interest which it did not declare. The others judge; what follows depends on how far the vote is.

use std::collections::BTreeSet;

use pluriel_council::{
    Context, Decision, FieldError, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, annul, form::Form, ground::wrong_stage, objections};
use crate::{
    commands::{Challenge, DecideChallenges, JudgeChallenge},
    deadlines::challenge_end,
    electorate::{Electorate, organisations},
    events::{
        ChallengeDecided, ChallengeJudged, Challenged, Event, InterestNoted, PositionTaken, Recused, With,
        stream,
    },
    interest::keeps_outcome,
    publicity,
    state::{Call, ChallengeHeld, Opinion},
    words::{ChallengeId, Position, Stage, TextName, Way},
};

/// A decision needs so many organisations that find the challenge founded: nobody puts another aside alone.
const ORGANISATIONS: u32 = 2;

/// A member of the formation, from the admission on and as long as the opinion has not ended; once a vote of each member.
pub(super) fn bring(ground: &Ground<'_>, command: &Challenge, context: &mut Context) -> Decided {
    let by = ground.seat(Action::Challenge)?;
    let opinion = ground.opinion(command.opinion)?;
    let electors = electors(ground, opinion)?;
    let voices = ground.is_in_formation(&opinion.formation, by) || electors.contains(by);
    ground.permit(
        Action::Challenge,
        |condition| condition == Condition::InFormation && voices,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    if !electors.contains(command.member) {
        return Err(Refusal::invalid("form-to-correct")
            .field(FieldError::new("member", "ballots-challenged-not-in-electorate")));
    }
    if command.member == by {
        return Err(Refusal::conflict("ballots-challenge-oneself"));
    }
    if opinion.stands_aside(command.member) {
        return Err(Refusal::conflict("ballots-stands-aside").with("member", command.member));
    }
    let votes = opinion.calls.len();
    let same = |held: &ChallengeHeld| held.member == command.member && held.votes == votes;
    if opinion
        .disputes
        .challenges
        .iter()
        .any(|held| same(held) || (held.end.is_none() && held.member == command.member))
    {
        return Err(Refusal::conflict("ballots-challenged-already").with("member", command.member));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let challenged = Challenged {
        opinion: opinion.id,
        challenge: context.id(),
        member: command.member,
        by,
        decide_by: challenge_end(&ground.calendar_of(opinion, ground.orders_of(opinion)?), ground.now),
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(challenged));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}

/// Another member of the electorate judges; the member that is challenged may admit. Once nothing could change it any more, the
/// challenge is decided.
pub(super) fn judge(ground: &Ground<'_>, command: JudgeChallenge) -> Decided {
    let member = ground.seat(Action::JudgeChallenge)?;
    let opinion = ground.opinion(command.opinion)?;
    let held = opinion
        .disputes
        .challenge(command.challenge)
        .ok_or(Refusal::not_found("ballots-challenge-unknown"))?;
    let electors = electors(ground, opinion)?;
    let votes = electors.contains(member) && (held.member == member || !opinion.stands_aside(member));
    ground.permit(
        Action::JudgeChallenge,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    if held.end.is_some() {
        return Err(Refusal::conflict("ballots-challenge-decided"));
    }
    if held.member == member && !command.founded {
        return Err(Refusal::conflict("ballots-challenge-ones-own"));
    }
    let judged =
        ChallengeJudged { opinion: opinion.id, challenge: held.id, member, founded: command.founded };
    let mut judgments = held.clone();
    judgments.judged.insert(member, command.founded);
    let mut events = vec![NewEvent::open(stream(opinion.id), judged.into())];
    if !opinion.challenges_wait(ground.now)
        && let Some(upheld) = settled(opinion, &judgments, &electors)
    {
        events.extend(ends(ground, opinion, &judgments, upheld)?);
    }
    Ok(Decision::all(events).at(opinion.address()))
}

/// The clock decides the first challenge whose time is over: more than half of those who judged it, of two organisations at least.
pub(super) fn decide(ground: &Ground<'_>, command: DecideChallenges) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let due = opinion.disputes.open().find(|held| held.decide_by <= ground.now);
    let Some(held) = due.filter(|_| !opinion.challenges_wait(ground.now)) else {
        return Ok(Decision::nothing());
    };
    let electors = electors(ground, opinion)?;
    let upheld = is_upheld(held, &electors);
    Ok(Decision::all(ends(ground, opinion, held, upheld)?).at(opinion.address()))
}

/// Who judges: the electorate of the last vote; while the text is written, that of now.
fn electors(ground: &Ground<'_>, opinion: &Opinion) -> Result<Electorate, Refusal> {
    let before_vote = matches!(opinion.stage, Stage::Drafting | Stage::LastReading);
    let over = opinion.stage.is_end() || opinion.import().is_some() || opinion.stage == Stage::Referred;
    match opinion.call().filter(|_| !before_vote && !over) {
        Some(call) => Ok((*call.electorate).clone()),
        None if before_vote => {
            let by = ground.orders_of(opinion)?.carriage_by;
            Ok(Electorate::now(ground.members, opinion, by, ground.now)
                .without(&ground.state.dormant_in(&opinion.formation)))
        }
        None => Err(wrong_stage(opinion, "ballots-no-challenge")),
    }
}

/// How many found it founded and unfounded.
fn counts(held: &ChallengeHeld) -> (u32, u32) {
    let count = |founded| held.judged.values().filter(|judgment| **judgment == founded).count();
    let count = |founded| u32::try_from(count(founded)).unwrap_or(u32::MAX);
    (count(true), count(false))
}

fn is_upheld(held: &ChallengeHeld, electors: &Electorate) -> bool {
    let founded = held.judged.iter().filter(|(_, founded)| **founded).map(|(member, _)| *member);
    let founded: BTreeSet<MemberId> = founded.collect();
    let (yes, no) = counts(held);
    held.judged.get(&held.member) == Some(&true)
        || (yes > no && organisations(electors, &founded) >= ORGANISATIONS)
}

/// What is decided already, whatever the others say.
fn settled(opinion: &Opinion, held: &ChallengeHeld, electors: &Electorate) -> Option<bool> {
    let judges = electors.electors().map(|elector| elector.id);
    let judges = judges.filter(|judge| *judge != held.member && !opinion.stands_aside(*judge)).count();
    let judges = u32::try_from(judges).unwrap_or(u32::MAX);
    let (yes, no) = counts(held);
    match is_upheld(held, electors) {
        true if held.judged.contains_key(&held.member) || yes.saturating_mul(2) > judges => Some(true),
        false if no.saturating_mul(2) >= judges => Some(false),
        _ => None,
    }
}

/// The decision on a challenge, and what follows: before anything is said the member is recused; while positions are taken it takes no
/// part; after the closing the vote is evaluated again without it.
fn ends(
    ground: &Ground<'_>,
    opinion: &Opinion,
    held: &ChallengeHeld,
    upheld: bool,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let (founded, unfounded) = counts(held);
    let (challenge, member) = (held.id, held.member);
    let decided = ChallengeDecided { opinion: opinion.id, challenge, member, upheld, founded, unfounded };
    let decided = NewEvent::open(stream(opinion.id), Event::from(decided));
    let recused = || NewEvent::open(stream(opinion.id), Recused { opinion: opinion.id, member }.into());
    let orders = ground.orders_of(opinion)?;
    let follows = match opinion.call() {
        _ if !upheld || opinion.stands_aside(member) => Vec::new(),
        None => vec![recused()],
        Some(_) if matches!(opinion.stage, Stage::Drafting | Stage::LastReading) => vec![recused()],
        Some(call) if call.is_open() => {
            let may_still = opinion.stage == Stage::Call
                && (call.leads_to_ballot(orders) || !call.has_begun())
                && publicity::survives_recusal(&call.electorate, opinion, member);
            if may_still { vec![recused()] } else { takes_no_part(opinion, call, member) }
        }
        Some(call) => after_closing(ground, opinion, call, challenge, member)?,
    };
    Ok([decided].into_iter().chain(follows).collect())
}

/// A position that the member cannot change, sealed as any other.
fn takes_no_part(opinion: &Opinion, call: &Call, member: MemberId) -> Vec<NewEvent<Event>> {
    let taken = PositionTaken {
        opinion: opinion.id,
        call: call.number,
        member,
        version: call.version(),
        position: Position::TakesNoPart,
        objection: false,
        raises: None,
        signs: false,
        with: With::new(),
        way: Way::Own,
    };
    let taken = NewEvent::sealed(stream(opinion.id), taken.into());
    let ended = objections::ended_by(opinion, call, member, objections::Said::Nothing);
    [taken].into_iter().chain(ended).collect()
}

/// A note where the outcome is the same without it; otherwise the vote is annulled.
fn after_closing(
    ground: &Ground<'_>,
    opinion: &Opinion,
    call: &Call,
    challenge: ChallengeId,
    member: MemberId,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let without: BTreeSet<_> = opinion.disputes.interests.keys().copied().chain([member]).collect();
    if !keeps_outcome(opinion, &without) {
        return annul::annulled(ground, opinion, call.number, Some(challenge));
    }
    let noted = InterestNoted { opinion: opinion.id, call: call.number, member, challenge };
    Ok(vec![NewEvent::open(stream(opinion.id), noted.into())])
}
