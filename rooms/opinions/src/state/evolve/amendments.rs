//! Amendments, what is decided on them, and the text that those accepted make.

mod accepted;

use pluriel_council::Recorded;

use super::{drafting::words, referral::optional};
use crate::{
    events::{
        AmendmentAdvised as Advised, AmendmentBallotCast, AmendmentProposed, AmendmentRejected,
        AmendmentVoteClosed, AmendmentVoteOpened, BlockAmended, BlockChange, Event,
    },
    state::{
        Amended, Amendment, AmendmentAdvised, AmendmentFate, AmendmentVote, AmendmentVoteClosing,
        DeclaredConflict, Opinion, RankedBallot, Round, State,
    },
    words::TextName,
};

/// Folds such an event; others change nothing here.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::AmendmentsAsked(event) => {
            opinion.amending.asked.entry(event.member).or_insert(recorded.at);
        }
        Event::AmendmentProposed(event) => proposed(opinion, event, recorded),
        Event::BlockAmended(event) => amended(opinion, event, recorded),
        Event::AmendmentSigned(event) => change(opinion, event.amendment, |amendment| {
            if !amendment.signed.contains(&event.member) {
                amendment.signed.push(event.member);
            }
        }),
        Event::AmendmentWithdrawn(event) => change(opinion, event.amendment, |amendment| {
            amendment.fate = AmendmentFate::Withdrawn { at: recorded.at };
        }),
        Event::AmendmentAdvised(event) => advised(opinion, event, recorded),
        Event::AmendmentsAccepted(event) => accepted::fold(opinion, event, recorded),
        Event::AmendmentRejected(event) => rejected(opinion, event, recorded),
        Event::AmendmentVoteAsked(event) => change(opinion, event.amendment, |amendment| {
            amendment.vote_asked.insert(event.member);
        }),
        Event::ConflictDeclared(event) => {
            let reasons = TextName::Reasons.at(recorded.seq);
            let declared = DeclaredConflict { one: event.one, other: event.other, reasons };
            opinion.amending.declared.push(declared);
        }
        Event::AmendmentVoteOpened(event) => vote_opened(opinion, event, recorded),
        Event::AmendmentTakenOut(event) => taken_out(opinion, event.vote, event.amendment),
        Event::AmendmentBallotCast(event) => cast(opinion, event, recorded),
        Event::AmendmentVoteClosed(event) => vote_closed(opinion, event, recorded),
        Event::AmendmentVoteKept(event) => {
            change(opinion, event.amendment, |amendment| amendment.vote_kept = true);
        }
        Event::AmendmentOvertaken(event) => change(opinion, event.amendment, |amendment| {
            amendment.fate = AmendmentFate::Overtaken { at: recorded.at, by: event.by };
        }),
        Event::LastReadingOpened(event) => opinion.last_reading = Some(event.closes),
        _ => {}
    });
}

fn change(opinion: &mut Opinion, amendment: u32, change: impl FnOnce(&mut Amendment)) {
    if let Some(amendment) = opinion.amending.all.get_mut(&amendment) {
        change(amendment);
    }
}

fn proposed(opinion: &mut Opinion, event: &AmendmentProposed, recorded: &Recorded) {
    let is_over = opinion.amending.pending(recorded.at).next().is_none();
    let last = opinion.amending.round.as_ref().map_or(0, |round| round.number);
    let round = if is_over || last == 0 { last.saturating_add(1) } else { last };
    if round != last {
        let order = opinion.text.blocks.iter().map(|block| block.id).collect();
        opinion.amending.round = Some(Round { number: round, version: opinion.text.version, order });
    }
    let proposed = Amendment::proposed(event.amendment, recorded.at, Vec::new(), event.alone, event.on);
    let reasons = TextName::Reasons.at(recorded.seq);
    let amendment = Amendment { seq: recorded.seq, round, reasons, ..proposed };
    opinion.amending.all.entry(event.amendment).or_insert(amendment);
    opinion.written = recorded.at;
}

fn amended(opinion: &mut Opinion, event: &BlockAmended, recorded: &Recorded) {
    let version = opinion.text.version;
    let words = match &event.change {
        BlockChange::Worded { kind, due, with, .. } | BlockChange::Added { kind, due, with, .. } => {
            Some(words(*kind, version, *due, with, recorded))
        }
        BlockChange::Moved { .. } | BlockChange::Removed => None,
    };
    change(opinion, event.amendment, |amendment| {
        amendment.changes.push(Amended { block: event.block, change: event.change.clone(), words });
    });
}

fn advised(opinion: &mut Opinion, event: &Advised, recorded: &Recorded) {
    let remarks = optional(&event.with, TextName::Remarks, recorded);
    let advised = AmendmentAdvised { at: recorded.at, advice: event.advice, remarks };
    change(opinion, event.amendment, |amendment| {
        amendment.advice.insert(event.member, advised);
    });
}

fn rejected(opinion: &mut Opinion, event: &AmendmentRejected, recorded: &Recorded) {
    let reasons = TextName::Reasons.at(recorded.seq);
    change(opinion, event.amendment, |amendment| {
        amendment.fate = AmendmentFate::Rejected { at: recorded.at, reasons, until: event.until };
    });
}

fn vote_opened(opinion: &mut Opinion, event: &AmendmentVoteOpened, recorded: &Recorded) {
    let vote = AmendmentVote {
        number: event.vote,
        seq: recorded.seq,
        opened: recorded.at,
        options: event.options.clone(),
        closes: event.closes,
        run_off_of: event.run_off_of,
        ballots: std::collections::BTreeMap::new(),
        closing: None,
    };
    for amendment in vote.amendments() {
        change(opinion, amendment, |amendment| {
            amendment.fate = AmendmentFate::InVote { vote: event.vote };
        });
    }
    opinion.amending.votes.push(vote);
}

/// The ballots on what is left stand: they were for or against each of them.
fn taken_out(opinion: &mut Opinion, vote: u32, amendment: u32) {
    if let Some(vote) = opinion.amending.votes.iter_mut().find(|known| known.number == vote) {
        for option in &mut vote.options {
            option.remove(&amendment);
        }
        vote.options.retain(|option| !option.is_empty());
    }
}

fn cast(opinion: &mut Opinion, event: &AmendmentBallotCast, recorded: &Recorded) {
    if let Some(vote) = opinion.amending.votes.iter_mut().find(|known| known.number == event.vote) {
        let ballot = RankedBallot { seq: recorded.seq, at: recorded.at, ranking: event.ranking.clone() };
        vote.ballots.entry(event.member).or_default().push(ballot);
    }
}

/// What the vote elected is accepted by the entry behind this one; the rest is not retained, unless a run-off follows.
fn vote_closed(opinion: &mut Opinion, event: &AmendmentVoteClosed, recorded: &Recorded) {
    let Some(vote) = opinion.amending.votes.iter_mut().find(|known| known.number == event.vote) else {
        return;
    };
    vote.closing = Some(AmendmentVoteClosing {
        at: recorded.at,
        counted: event.counted.clone(),
        preferred: event.preferred.clone(),
        elected: event.elected,
    });
    for amendment in vote.amendments() {
        change(opinion, amendment, |amendment| {
            amendment.fate = AmendmentFate::NotRetained { at: recorded.at, vote: event.vote };
        });
    }
}
