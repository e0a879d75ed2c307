//! The urns of ballots that are open, and what is done about one that is lost or cannot be read.

use pluriel_council::{Instant, Rooms, urn::UrnId};

use crate::{
    Opinions,
    commands::{Command, RestartBallot},
    state::{Opinion, SecretBallot, State},
    words::Stage,
};

/// After how many seconds a closing that could not read its urn is tried again.
const AGAIN_SECONDS: i64 = 30;

/// The secret ballot of an opinion, while it is open or suspended.
fn open(opinion: &Opinion) -> Option<&SecretBallot> {
    let is_open = matches!(opinion.stage, Stage::Ballot | Stage::Suspended);
    opinion.call().filter(|call| is_open && call.closing.is_none())?.secret.as_ref()
}

/// The urns of the secret ballots that are open.
pub(crate) fn urns(rooms: &Rooms) -> Vec<UrnId> {
    rooms.of::<Opinions>().opinions().filter_map(open).map(|secret| secret.urn).collect()
}

/// A ballot whose urn is lost starts again; one that is suspended, once it resumes.
pub(crate) fn urn_lost(rooms: &Rooms, urn: UrnId) -> Option<Command> {
    let mut opinions = rooms.of::<Opinions>().opinions();
    let lost = |opinion: &&Opinion| open(opinion).is_some_and(|secret| secret.urn == urn);
    let opinion = opinions.find(|opinion| opinion.stage == Stage::Ballot && lost(opinion))?;
    Some(RestartBallot { opinion: opinion.id }.into())
}

/// When a closing that is due and could not read its urn is tried again.
pub(super) fn read_again(state: &State, now: Instant) -> Option<Instant> {
    let is_late = |opinion: &Opinion| opinion.call().is_some_and(|call| call.closes <= now);
    let mut open =
        state.opinions().filter(|opinion| opinion.stage == Stage::Ballot && open(opinion).is_some());
    open.any(is_late).then(|| now.plus_seconds(AGAIN_SECONDS))
}
