//! When a person last looked at an opinion: what is news, when the mark moves, and for how long it is kept.

use pluriel_council::{
    Actor, Instant, Room,
    people::{Look, PeopleChange},
};
use pluriel_opinions::{
    Looking, OpinionId,
    looking::{Command, KEPT_SECONDS, NOTE_SECONDS, VISIT_SECONDS, since},
};

use crate::setting::*;

fn looking() -> (House, OpinionId) {
    let mut house = house();
    house.given = house.given.room::<Looking>();
    let opinion = house.admitted("jardins");
    (house, opinion)
}

impl House {
    fn looks(&mut self, name: &str, opinion: OpinionId) -> Option<Look> {
        let actor = self.of(name);
        self.given.when::<Looking>(actor, Command::Note { opinion }).accepted();
        self.given.rooms().people().look(actor.person().unwrap(), opinion.0).copied()
    }

    fn later(&mut self, seconds: i64) -> Instant {
        self.clock_without_deadlines(self.now.plus_seconds(seconds));
        self.now
    }
}

#[test]
fn given_looks_within_a_visit_when_one_looks_again_after_it_then_the_mark_moves_to_its_end() {
    let (mut house, opinion) = looking();
    let first = house.now;
    assert_eq!(since(None, first), None, "a first visit has no news");
    let look = house.looks("Mares", opinion).unwrap();
    assert_eq!((look.since, look.seen), (None, first));

    house.later(NOTE_SECONDS - 1);
    assert_eq!(house.looks("Mares", opinion).unwrap().seen, first, "too near to be written down");
    let end = house.later(VISIT_SECONDS - NOTE_SECONDS);
    let look = house.looks("Mares", opinion).unwrap();
    assert_eq!((look.since, look.seen), (None, end), "the same visit goes on");
    assert_eq!(since(Some(&look), end.plus_seconds(VISIT_SECONDS - 1)), None);
    assert_eq!(since(Some(&look), end.plus_seconds(VISIT_SECONDS)), Some(end));

    let again = house.later(VISIT_SECONDS);
    let look = house.looks("Mares", opinion).unwrap();
    assert_eq!((look.since, look.seen), (Some(end), again));
    house.later(NOTE_SECONDS);
    assert_eq!(
        house.looks("Mares", opinion).unwrap().since,
        Some(end),
        "and what was news stays so while one reads"
    );
    let others = house.of("Haies").person().unwrap();
    assert!(house.given.rooms().people().look(others, opinion.0).is_none());
}

#[test]
fn a_visitor_leaves_no_trace_and_a_row_is_kept_a_year_or_until_the_person_is_erased() {
    let (mut house, opinion) = looking();
    house.given.when::<Looking>(Actor::Visitor, Command::Note { opinion }).refused("access-sign-in");
    let unknown = OpinionId(pluriel_council::Id::from_bits(9));
    house
        .given
        .when::<Looking>(house.of("Mares"), Command::Note { opinion: unknown })
        .refused("opinions-unknown");
    house.looks("Mares", opinion);
    house.looks("Haies", opinion);
    let person = house.of("Haies").person().unwrap();
    house.given = house.given.clone().people(&PeopleChange::Erased(person));
    assert_eq!(house.given.rooms().people().looks().count(), 1);
    let end = house.now.plus_seconds(KEPT_SECONDS);
    assert_eq!(Looking::next_deadline(house.given.rooms(), house.now), Some(end));
    house.later(KEPT_SECONDS - 1);
    assert_eq!(house.given.meet_deadlines::<Looking>(), 0);
    house.later(1);
    assert_eq!(house.given.meet_deadlines::<Looking>(), 1);
    assert_eq!(house.given.rooms().people().looks().count(), 0);
}
