//! Where the desk leads besides what awaits.

use pluriel_council::access::Action;
use pluriel_web::{Place, Visit};

use crate::Opinions;

/// Putting a question to the council, for whoever speaks for a member.
pub fn tools(visit: &Visit) -> Vec<Place> {
    let may_refer = visit.may(Action::Refer, |_| true) && visit.room::<Opinions>().orders().is_some();
    let place = || Place {
        href: "/saisines/nouvelle".to_owned(),
        label: visit.speech.say("acting-refer").to_owned(),
        order: 10,
    };
    may_refer.then(place).into_iter().collect()
}
