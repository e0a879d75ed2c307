//! Putting amendments to a vote: the pen sends them, or members ask for it; what conflicts is voted together, and so is what does not.

use std::collections::BTreeSet;

use pluriel_council::{Arg, Decision, FieldError, Instant, NewEvent, Refusal};

use super::{super::Decided, Ground, address, found, group, kept, list, open as still_open, tying, voter};
use crate::{
    amendments::{MOST_OPTIONS, options},
    commands::{AskAmendmentVote, OpenAmendmentVote, TakeOutAmendment},
    deadlines::amendment_vote_end,
    events::{AmendmentTakenOut, AmendmentVoteAsked, AmendmentVoteKept, AmendmentVoteOpened, Event, stream},
    sponsors::backing_of,
    state::{AmendmentFate, Opinion},
};

/// How many organisations, and of how many groups, ask for a vote on what the pen rejected (`specs/opinions.md`, "Amendments").
const ASKED_BY: u32 = 2;

/// The pen, while the text is written. Amendments that conflict with those go with them, one vote a group; those without a conflict
/// are voted together.
pub(in crate::decide) fn open(ground: &Ground<'_>, command: &OpenAmendmentVote) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    if command.amendments.is_empty() {
        return Err(Refusal::from(FieldError::new("amendments", "amending-choose-some")));
    }
    for number in &command.amendments {
        still_open(opinion, *number)?;
    }
    let events = opened(ground, opinion, &command.amendments)?;
    Ok(Decision::all(events).at(list(opinion)))
}

/// A voting member, until the end of the days that follow a rejection. Once two organisations of two groups asked, the vote opens;
/// while another is voted with which it conflicts, it is owed.
pub(in crate::decide) fn ask(ground: &Ground<'_>, command: AskAmendmentVote) -> Decided {
    let (opinion, member) = voter(ground, command.opinion)?;
    let amendment = found(opinion, command.amendment)?;
    let AmendmentFate::Rejected { until, .. } = amendment.fate else {
        return Err(Refusal::conflict("amending-not-rejected").with("number", amendment.number));
    };
    if ground.now >= until {
        return Err(Refusal::conflict("amending-asked-too-late").with("until", Arg::Deadline(until)));
    }
    let at = address(opinion, amendment.number);
    if amendment.vote_asked.contains(&member) {
        return Ok(Decision::nothing().at(at));
    }
    let asked = AmendmentVoteAsked { opinion: opinion.id, amendment: amendment.number, member };
    let mut events = vec![tying(opinion, asked)];
    let by = ground.orders_of(opinion)?.carriage_by;
    let all = amendment.vote_asked.iter().copied().chain([member]);
    let backing = backing_of(ground.members, all, by, ground.now);
    let suffices = backing.organisations >= ASKED_BY && backing.groups >= ASKED_BY;
    if suffices && kept::waits(opinion, amendment.number, ground.now) {
        if !amendment.vote_kept {
            let owed = AmendmentVoteKept { opinion: opinion.id, amendment: amendment.number };
            events.push(NewEvent::open(stream(opinion.id), owed.into()));
        }
    } else if suffices {
        events.extend(opened(ground, opinion, &BTreeSet::from([amendment.number]))?);
    }
    Ok(Decision::all(events).at(at))
}

/// A voting member, while several amendments are voted together: this one is voted alone, with the whole time of a vote.
pub(in crate::decide) fn take_out(ground: &Ground<'_>, command: TakeOutAmendment) -> Decided {
    let (opinion, _) = voter(ground, command.opinion)?;
    let amendment = found(opinion, command.amendment)?;
    let vote = match amendment.fate {
        AmendmentFate::InVote { vote } => opinion.amending.vote(vote),
        _ => None,
    };
    let vote = vote.filter(|vote| vote.is_yes_or_no() && vote.amendments().len() > 1);
    let vote = vote.filter(|vote| ground.now < vote.closes);
    let vote = vote.ok_or(Refusal::conflict("amending-not-together").with("number", amendment.number))?;
    let taken = AmendmentTakenOut { opinion: opinion.id, vote: vote.number, amendment: amendment.number };
    let alone = vec![BTreeSet::from([amendment.number])];
    let events = vec![
        NewEvent::open(stream(opinion.id), taken.into()),
        vote_on(ground, opinion, next(opinion), alone, None)?,
    ];
    Ok(Decision::all(events).at(address(opinion, amendment.number)))
}

/// What a vote meets that cannot open.
pub(super) enum Met {
    /// This amendment of the group is put to another vote already.
    InVote(u32),
    /// The combinations of this group are more than a vote bears.
    TooMany(BTreeSet<u32>),
}

impl From<Met> for Refusal {
    fn from(met: Met) -> Self {
        match met {
            Met::InVote(number) => Self::conflict("amending-in-vote").with("number", number),
            Met::TooMany(group) => Self::conflict("amending-too-many-combinations")
                .with("most", MOST_OPTIONS)
                .with("numbers", super::numbers(&group)),
        }
    }
}

/// The votes on these and all that they conflict with.
pub(super) fn opened(
    ground: &Ground<'_>,
    opinion: &Opinion,
    amendments: &BTreeSet<u32>,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let all = ballots_on(opinion, amendments, ground.now)?;
    let first = next(opinion);
    let numbered = all.into_iter().zip(first..);
    numbered.map(|(options, number)| vote_on(ground, opinion, number, options, None)).collect()
}

/// The options of the votes on these and all that they conflict with.
pub(super) fn ballots_on(
    opinion: &Opinion,
    amendments: &BTreeSet<u32>,
    now: Instant,
) -> Result<Vec<Vec<BTreeSet<u32>>>, Met> {
    let (contested, alone) = group::of(opinion, amendments, now);
    let pairs = opinion.amending.pairs();
    let mut all = Vec::new();
    for group in contested {
        let members: Vec<_> = group.iter().filter_map(|number| opinion.amending.all.get(number)).collect();
        let voted = members.iter().find(|one| matches!(one.fate, AmendmentFate::InVote { .. }));
        if let Some(voted) = voted {
            return Err(Met::InVote(voted.number));
        }
        let shapes: Vec<_> = members.into_iter().map(crate::state::Amendment::shape).collect();
        let combinations = options(&shapes.iter().collect::<Vec<_>>(), &pairs);
        all.push(combinations.ok_or(Met::TooMany(group))?);
    }
    if !alone.is_empty() {
        all.push(vec![alone]);
    }
    Ok(all)
}

/// The number of the next vote.
pub(super) fn next(opinion: &Opinion) -> u32 {
    opinion.amending.votes.last().map_or(1, |last| last.number.saturating_add(1))
}

/// A vote on these options, with its deadline.
pub(super) fn vote_on(
    ground: &Ground<'_>,
    opinion: &Opinion,
    vote: u32,
    options: Vec<BTreeSet<u32>>,
    run_off_of: Option<u32>,
) -> Result<NewEvent<Event>, Refusal> {
    let orders = ground.orders_of(opinion)?;
    let closes = amendment_vote_end(orders, &ground.calendar_of(opinion, orders), ground.now);
    let opened = AmendmentVoteOpened { opinion: opinion.id, vote, options, closes, run_off_of };
    Ok(NewEvent::open(stream(opinion.id), opened.into()))
}
