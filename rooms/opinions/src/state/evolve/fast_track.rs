//! The fast track.

use std::collections::BTreeMap;

use pluriel_council::Recorded;

use crate::{
    events::Event,
    state::{FastTrackRequest, FastTrackVote, Opinion},
    words::TextName,
};

/// Folds such an event; others change nothing here.
pub(super) fn fold(opinion: &mut Opinion, event: &Event, recorded: &Recorded) {
    let track = &mut opinion.fast_track;
    match event {
        Event::FastTrackAsked(event) => track.asked.push(FastTrackRequest {
            member: event.member,
            at: recorded.at,
            reasons: TextName::Reasons.at(recorded.seq),
        }),
        Event::FastTrackVoteOpened(event) => {
            let (opened, closes) = (recorded.at, event.closes);
            track.vote = Some(FastTrackVote { opened, closes, cast: BTreeMap::new(), closing: None });
        }
        Event::FastTrackVoteCast(event) => {
            if let Some(vote) = &mut track.vote {
                vote.cast.insert(event.member, event.voice);
            }
        }
        Event::FastTrackVoteClosed(event) => {
            if let Some(vote) = &mut track.vote {
                vote.closing = Some(event.count);
            }
            track.granted = event.granted.then_some(recorded.at);
        }
        _ => {}
    }
}
