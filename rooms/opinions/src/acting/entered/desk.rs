//! What one can do, and what awaits, where positions are entered for a member.

use pluriel_council::Instant;
use pluriel_web::Visit;

use super::{super::probe, hands, proxies, transcribe};
use crate::{
    commands::RevokeProxy,
    state::Opinion,
    words::{Stage, Way},
};

/// An act that is open: the words that say it, and where it is done below the opinion's address.
type Open = (&'static str, String);

/// What the visitor can do, among the actions of the page.
pub(crate) fn offers(visit: &Visit, opinion: &Opinion) -> Vec<Open> {
    let mut open = Vec::new();
    let mut when = |may: bool, id: &'static str, path: &str| {
        if may {
            open.push((id, path.to_owned()));
        }
    };
    when(
        proxies::principal(visit, opinion).is_some()
            && probe::may(visit, proxies::nothing_cast(visit, opinion)),
        "ballots-do-cast-by-proxy",
        "position-par-procuration",
    );
    when(
        probe::may(visit, hands::confirmation(opinion)),
        "ballots-do-confirm-hands",
        "mains-levees/confirmer",
    );
    when(probe::may(visit, hands::nothing_entered(opinion)), "ballots-do-hands", "mains-levees");
    when(probe::may(visit, transcribe::nothing_said(opinion)), "ballots-do-transcribe", "transcrire");
    let gave = probe::may(visit, RevokeProxy { opinion: opinion.id });
    let may_give = probe::may(visit, proxies::given(opinion, proxies::nobody(opinion)));
    when(gave || may_give, "ballots-do-proxy", "procuration");
    open
}

/// What awaits the visitor at its desk, with its deadline.
pub(crate) fn waits(visit: &Visit, opinion: &Opinion) -> Vec<(&'static str, String, Option<Instant>)> {
    let Some(call) = opinion.call().filter(|call| call.is_open() && opinion.stage != Stage::Suspended) else {
        return Vec::new();
    };
    let mut waits = Vec::new();
    if hands::awaiting(opinion).is_some() && probe::may(visit, hands::confirmation(opinion)) {
        waits.push(("ballots-awaits-hands", "mains-levees/confirmer".to_owned(), Some(call.closes)));
    }
    let own = visit.member().and_then(|own| call.position_of(own));
    if own.is_some_and(|held| matches!(held.way, Way::Writing | Way::Hands)) {
        waits.push(("ballots-awaits-check", "position".to_owned(), Some(call.closes)));
    }
    let silent = proxies::principal(visit, opinion).filter(|member| !call.has_answered(*member));
    if silent.is_some() && probe::may(visit, proxies::nothing_cast(visit, opinion)) {
        waits.push(("ballots-awaits-proxy", "position-par-procuration".to_owned(), Some(call.closes)));
    }
    waits
}
