//! Who reads an opinion whose doors are closed: those who sit in its formation, with or without a vote, and the secretariat. This is the
//! one place that decides it. What others are shown is made from a state that holds its outline alone
//! (`specs/opinions.md`, "Doors"; `docs/decisions/0121`).

use pluriel_council::{Actor, Capacity, Decision, Event as _, Instant, MemberId, Rooms};
use pluriel_members::Members;

use crate::{
    Opinions,
    events::Event,
    state::{Opinion, State},
    words::Doors,
};

/// What happens in public behind closed doors too: dates, the formation's acts, who takes part.
const PUBLIC: &[&str] = &[
    "referred",
    "sponsored",
    "taken_up",
    "declined",
    "admitted",
    "recused",
    "electorate_listed",
    "call_opened",
    "call_end_moved",
    "call_extended",
    "call_prolonged",
    "ballot_opened",
    "ballot_prolonged",
    "lapsed",
    "abandoned",
    "published",
];

/// What nobody is told of as it happens, behind whichever doors: it ties a member to what it said, or may still be undone.
const NEVER_TOLD: &[&str] = &[
    "position_taken",
    "took_part",
    "hands_entered",
    "statement_amended",
    "advice_given",
    "amendment_proposed",
    "amendment_signed",
    "amendment_withdrawn",
    "amendment_ballot_cast",
    "publication_planned",
    "publication_undone",
    "addressee_named",
    "addressees_forgotten",
];

/// Whether events of this kind are public behind closed doors too.
pub(crate) fn is_public(kind: &str) -> bool {
    PUBLIC.contains(&kind)
}

/// Whether those who sit behind closed doors are told of events of this kind, which are sealed there.
pub(crate) fn is_told_inside(kind: &str) -> bool {
    !NEVER_TOLD.contains(&kind)
}

/// Seals what happens behind closed doors, up to the publication (`specs/record.md` §1).
pub(crate) fn seal(rooms: &Rooms, decision: &mut Decision<Event>) {
    let state = rooms.of::<Opinions>();
    let before = decision.events.iter_mut().take_while(|new| new.event.kind().name != "published");
    for new in before {
        let opinion = new.event.opinion().and_then(|id| state.opinion(id));
        new.sealed |=
            opinion.is_some_and(Opinion::is_behind_closed_doors) && !is_public(new.event.kind().name);
    }
}

impl Opinion {
    /// Whether its doors are closed: until its publication, if it was admitted so.
    pub fn is_behind_closed_doors(&self) -> bool {
        let closed = self.admission.as_ref().is_some_and(|admission| admission.doors == Doors::Closed);
        closed && self.published().is_none()
    }
}

/// The state that somebody may read; `None`: the whole.
pub(crate) fn shown(rooms: &Rooms, actor: &Actor, now: Instant) -> Option<State> {
    let state = rooms.of::<Opinions>();
    let hidden = state.opinions().filter(|opinion| !may_read(rooms, opinion, actor, now));
    let hidden: Vec<_> = hidden.map(|opinion| opinion.id).collect();
    (!hidden.is_empty()).then(|| state.outlining(&hidden))
}

/// Whether somebody reads an opinion, in the capacity in which it acts now.
pub fn may_read(rooms: &Rooms, opinion: &Opinion, actor: &Actor, now: Instant) -> bool {
    !opinion.is_behind_closed_doors()
        || match actor {
            Actor::Pluriel | Actor::Operator => true,
            Actor::Visitor => false,
            Actor::Suspended { member, .. } => sits(rooms, opinion, *member, now),
            Actor::Person { capacity, .. } => match capacity {
                Capacity::Secretariat => true,
                Capacity::Delegate { member, .. } => sits(rooms, opinion, *member, now),
                Capacity::Contributor | Capacity::Administrator { .. } => false,
            },
        }
}

/// Whether a member votes or advises in the opinion's formation now, or is asked in a call that is open.
fn sits(rooms: &Rooms, opinion: &Opinion, member: MemberId, now: Instant) -> bool {
    let members = rooms.of::<Members>();
    let voters = members.voters(&opinion.formation, now);
    let advisers = members.advisers(&opinion.formation, now);
    let asked = opinion.call().is_some_and(|call| call.is_open() && call.electorate.contains(member));
    asked || voters.iter().chain(&advisers).any(|one| one.id == member)
}
