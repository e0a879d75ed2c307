//! Annulling a vote: the secretariat proposes, two members of different organisations and groups confirm.

use std::collections::BTreeSet;

use pluriel_council::{
    Decision, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, consequence, form::Form, ground::wrong_stage, open_call};
use crate::{
    commands::{ConfirmAnnulment, ProposeAnnulment},
    electorate::{Electorate, organisations},
    events::{Annulled, AnnulmentConfirmed, AnnulmentProposed, Event, LapseGround, Lapsed, stream},
    state::{AnnulmentProposal, Call, Opinion},
    words::{ChallengeId, Stage, TextName},
};

/// How many members confirm (`specs/opinions.md`, "Ballot").
pub(crate) const CONFIRMATIONS: usize = 2;

/// The secretariat, while the ballot is open or once the vote is closed, until the publication.
pub(super) fn propose(ground: &Ground<'_>, command: &ProposeAnnulment) -> Decided {
    ground.role(Action::ProposeAnnulment)?;
    let opinion = ground.opinion(command.opinion)?;
    let vote = vote(opinion, command.call)?;
    if proposal_of(opinion, vote.number).is_some() {
        return Err(Refusal::conflict("ballots-annulment-proposed"));
    }
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let proposed = AnnulmentProposed { opinion: opinion.id, call: vote.number };
    let event = NewEvent::open(stream(opinion.id), Event::from(proposed));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}

/// A member of the electorate. The second one annuls the vote, and the opinion returns to its call.
pub(super) fn confirm(ground: &Ground<'_>, command: ConfirmAnnulment) -> Decided {
    let member = ground.seat(Action::ConfirmAnnulment)?;
    let opinion = ground.opinion(command.opinion)?;
    let vote = vote(opinion, command.call)?;
    let proposed =
        proposal_of(opinion, vote.number).ok_or(Refusal::conflict("ballots-no-annulment-proposed"))?;
    let votes = vote.electorate.contains(member) && !opinion.stands_aside(member);
    ground.permit(
        Action::ConfirmAnnulment,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    if proposed.confirmed.contains(&member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let others = proposed.confirmed.iter();
    if let Some(other) = others.clone().find(|other| !differ(&vote.electorate, member, **other)) {
        return Err(Refusal::conflict("ballots-annulment-too-close").with("other", *other));
    }
    let confirmed = AnnulmentConfirmed { opinion: opinion.id, call: vote.number, member };
    let mut events = vec![NewEvent::open(stream(opinion.id), Event::from(confirmed))];
    if others.count() + 1 >= CONFIRMATIONS {
        events.extend(annulled(ground, opinion, vote.number, None)?);
    }
    Ok(Decision::all(events).at(opinion.address()))
}

/// The annulment of a vote and what follows at once: another call, on the text that was voted. Where time is over, or no call
/// can open any more, the opinion lapses.
pub(super) fn annulled(
    ground: &Ground<'_>,
    opinion: &Opinion,
    call: u32,
    challenge: Option<ChallengeId>,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let annulled = Annulled { opinion: opinion.id, call, challenge };
    let mut events = vec![NewEvent::open(stream(opinion.id), Event::from(annulled))];
    events.extend(consequence::taken_back(ground, opinion));
    let orders = ground.orders_of(opinion)?;
    let is_late = opinion.admission.as_ref().is_none_or(|admission| ground.now >= admission.last_call_by);
    let lapses = |ground| Event::from(Lapsed { opinion: opinion.id, ground });
    let lapses = |ground| NewEvent::open(stream(opinion.id), lapses(ground));
    match open_call::opening(ground, opinion, orders) {
        _ if is_late => events.push(lapses(LapseGround::LastCall)),
        Ok(opening) => events.extend(opening),
        Err(_) => events.push(lapses(LapseGround::NotValid)),
    }
    Ok(events)
}

/// The vote that can be annulled: a ballot that is open or suspended, or what was closed last.
fn vote(opinion: &Opinion, number: u32) -> Result<&Call, Refusal> {
    let stands =
        matches!(opinion.stage, Stage::Ballot | Stage::Suspended | Stage::Adopted | Stage::NotCarried);
    let vote = opinion.call().filter(|_| stands);
    let vote = vote.ok_or_else(|| wrong_stage(opinion, "ballots-nothing-to-annul"))?;
    if vote.number == number { Ok(vote) } else { Err(Refusal::conflict("ballots-another-vote")) }
}

fn proposal_of(opinion: &Opinion, call: u32) -> Option<&AnnulmentProposal> {
    opinion.disputes.annulment.as_ref().filter(|proposed| proposed.call == call)
}

/// Whether two members are different organisations of different groups; of a single group, where the electorate has one alone.
fn differ(electorate: &Electorate, one: MemberId, other: MemberId) -> bool {
    let (Some(first), Some(second)) = (electorate.elector(one), electorate.elector(other)) else {
        return false;
    };
    let distinct = organisations(electorate, &BTreeSet::from([one, other]));
    distinct == 2 && (first.group != second.group || electorate.groups().len() == 1)
}
