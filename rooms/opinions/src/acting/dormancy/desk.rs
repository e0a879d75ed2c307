//! What awaits a dormant member at its desk, and where the page is found.

use pluriel_web::{Awaited, Place, Visit};

use super::super::seen;
use crate::{Opinions, decide::dormancy::ADDRESS};

/// A dormant member is told, with the way back.
pub(super) fn awaits(visit: &Visit) -> Vec<Awaited> {
    let own = visit.member();
    let dormant = visit.room::<Opinions>().dormant().find(|dormant| Some(dormant.member) == own);
    let awaited = dormant.map(|dormant| {
        let args = [("member", seen::own_name(visit).into()), ("since", dormant.since.into())];
        let id = "dormancy-awaits-return";
        Awaited {
            text: visit.speech.with(id, &args),
            href: format!("{ADDRESS}/retour"),
            action: visit.speech.attr(id, "do", &args).unwrap_or_default(),
            deadline: None,
            otherwise: visit.speech.attr(id, "otherwise", &args),
        }
    });
    awaited.into_iter().collect()
}

/// The page, where the standing orders know dormancy.
pub(super) fn site_map(visit: &Visit) -> Vec<Place> {
    let orders = visit.room::<Opinions>().orders();
    let known = orders.filter(|in_force| in_force.orders.dormancy);
    let place = known.map(|_| Place {
        href: ADDRESS.to_owned(),
        label: visit.speech.say("dormancy-title").to_owned(),
        order: 16,
    });
    place.into_iter().collect()
}
