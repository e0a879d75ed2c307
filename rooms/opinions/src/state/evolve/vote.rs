//! Which file folds what happens while positions are taken: ballots, changes of the text, objections; and amendments, the pen, the fast
//! track, dormancy.

use pluriel_council::Recorded;

use super::{
    afterlife, amendments, ballots, consequence, disputes, dormancy, fast_track, objections, referral,
    revisions,
};
use crate::{events::Event, state::State};

/// Folds such an event; others change nothing here.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    match event {
        Event::BallotAsked(_)
        | Event::BallotOpened(_)
        | Event::BallotClosed(_)
        | Event::BallotSuspended(_)
        | Event::BallotResumed(_)
        | Event::FoundNotValid(_)
        | Event::CallProlonged(_)
        | Event::BallotProlonged(_)
        | Event::TookPart(_)
        | Event::BallotRestarted(_) => ballots::fold(state, event, recorded),
        Event::TextRevised(_)
        | Event::FormContested(_)
        | Event::ExtensionAsked(_)
        | Event::CallExtended(_) => revisions::fold(state, event, recorded),
        Event::ObjectionRaised(_)
        | Event::ObjectionAnswered(_)
        | Event::ObjectionJudged(_)
        | Event::ObjectionEnded(_) => objections::fold(state, event, recorded),
        Event::RapporteursChanged(event) => {
            state.change(event.opinion, |opinion| referral::rapporteurs_changed(opinion, event));
        }
        Event::FastTrackAsked(_)
        | Event::FastTrackVoteOpened(_)
        | Event::FastTrackVoteCast(_)
        | Event::FastTrackVoteClosed(_) => {
            if let Some(id) = event.opinion() {
                state.change(id, |opinion| fast_track::fold(opinion, event, recorded));
            }
        }
        Event::MemberPutToSleep(event) => dormancy::put_to_sleep(state, event, recorded),
        other => {
            afterlife::fold(state, other, recorded);
            consequence::fold(state, other, recorded);
            amendments::fold(state, other, recorded);
            disputes::fold(state, other, recorded);
        }
    }
}
