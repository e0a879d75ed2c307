//! Questions joined and parted, appeals.

use std::collections::BTreeMap;

use pluriel_council::Recorded;

use crate::{
    events::{AppealClosed, AppealOpened, Event},
    state::{AppealBallot, AppealResult, Asking, JoinedFrom, JoinedTo, Opinion, Origin, State},
    words::TextName,
};

/// Folds what became of a question before its admission; any other event changes nothing.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    if let Some(id) = event.opinion() {
        state.change(id, |opinion| change(opinion, event, recorded));
    }
}

fn change(opinion: &mut Opinion, event: &Event, recorded: &Recorded) {
    match event {
        Event::Joined(event) => {
            let reasons = TextName::Reasons.at(recorded.seq);
            opinion.handling.joined = Some(JoinedTo { into: event.into, at: recorded.at, reasons });
        }
        Event::Parted(event) => {
            opinion.handling.joined = None;
            if let Origin::Referral(referral) = &mut opinion.origin {
                referral.window_ends = event.window_ends;
            }
        }
        Event::AuthorsJoined(event) => {
            if let Origin::Referral(referral) = &mut opinion.origin {
                referral.authors.extend(&event.authors);
            }
            opinion.handling.others.push(JoinedFrom { from: event.from, authors: event.authors.clone() });
        }
        Event::AuthorsParted(event) => {
            let brought = opinion.handling.others.iter().find(|other| other.from == event.from);
            let brought = brought.map(|other| other.authors.clone()).unwrap_or_default();
            opinion.handling.others.retain(|other| other.from != event.from);
            if let Origin::Referral(referral) = &mut opinion.origin {
                referral.authors.retain(|author| !brought.contains(author));
            }
        }
        Event::AppealAsked(event) => {
            let reasons = event.with.contains(&TextName::Reasons).then(|| TextName::Reasons.at(recorded.seq));
            let asking = Asking { member: event.member, at: recorded.at, reasons };
            opinion.handling.appeal.get_or_insert_default().asked.push(asking);
        }
        Event::AppealOpened(event) => opened(opinion, event, recorded),
        Event::AppealVoted(event) => {
            if let Some(ballot) = ballot(opinion) {
                ballot.votes.insert(event.member, event.vote);
            }
        }
        Event::AppealClosed(event) => closed(opinion, event, recorded),
        Event::AppealUpheld(_) => {
            if let Origin::Referral(referral) = &mut opinion.origin {
                referral.upheld = Some(recorded.at);
            }
        }
        _ => {}
    }
}

fn ballot(opinion: &mut Opinion) -> Option<&mut AppealBallot> {
    opinion.handling.appeal.as_mut()?.vote.as_mut()
}

fn opened(opinion: &mut Opinion, event: &AppealOpened, recorded: &Recorded) {
    let vote = AppealBallot {
        opened: recorded.at,
        closes: event.closes,
        electorate: event.electorate.clone(),
        votes: BTreeMap::new(),
        result: None,
    };
    opinion.handling.appeal.get_or_insert_default().vote = Some(vote);
}

fn closed(opinion: &mut Opinion, event: &AppealClosed, recorded: &Recorded) {
    if let Some(ballot) = ballot(opinion) {
        ballot.result = Some(AppealResult {
            at: recorded.at,
            admit: event.admit,
            refuse: event.refuse,
            abstain: event.abstain,
            silent: event.silent,
        });
    }
}
