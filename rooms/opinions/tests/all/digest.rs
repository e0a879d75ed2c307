//! The weekly digest: on which day and hour, once, and only when something happened.

use pluriel_council::{Actor, Event as _, Instant, Room};
use pluriel_opinions::{
    Digest,
    commands::SetStandingOrders,
    digest::{Command, Event, Issued},
    standing_orders::DigestDay,
};

use crate::setting::{House, SECRETARIAT, at, council, orders};

/// A house whose digest leaves on this day.
fn digesting(day: DigestDay) -> House {
    let mut house = council();
    house.given = house.given.room::<Digest>();
    let mut orders = orders();
    orders.mails.digest = day;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house
}

impl House {
    /// How many digests leave when it is this instant.
    fn issued(&mut self, now: Instant) -> usize {
        self.clock_without_deadlines(now);
        self.given.meet_deadlines::<Digest>()
    }

    fn next(&self) -> Option<Instant> {
        Digest::next_deadline(self.given.rooms(), self.now)
    }
}

#[test]
fn it_leaves_at_eight_on_its_weekday_in_the_councils_zone() {
    // From a Monday at ten in Paris; the last in summer time.
    for (day, from, leaves) in [
        (DigestDay::Monday, "2026-01-12T09:00:00Z", "2026-01-19T07:00:00Z"),
        (DigestDay::Tuesday, "2026-01-12T09:00:00Z", "2026-01-13T07:00:00Z"),
        (DigestDay::Thursday, "2026-01-12T09:00:00Z", "2026-01-15T07:00:00Z"),
        (DigestDay::Sunday, "2026-03-23T09:00:00Z", "2026-03-29T06:00:00Z"),
    ] {
        let mut house = digesting(day);
        house.clock_without_deadlines(at(from));
        assert_eq!(house.next(), None, "nothing happened: {day:?}");
        house.referred("Ronces", "jardins");
        assert_eq!(house.next(), Some(at(leaves)), "{day:?}");
        assert_eq!(house.issued(at(leaves).plus_seconds(-1)), 0);
        assert_eq!(house.issued(at(leaves)), 1);
        assert_eq!((house.next(), house.issued(at(leaves))), (None, 0), "once, whoever asks");
    }
}

#[test]
fn a_week_without_acts_has_none_and_a_machine_that_slept_sends_one() {
    let mut house = digesting(DigestDay::Thursday);
    house.admitted("jardins");
    assert_eq!(house.issued(at("2026-01-15T07:00:00Z")), 1);
    assert_eq!(house.issued(at("2026-01-22T07:00:00Z")), 0);
    let opinion = house.referred("Orties", "jardins");
    // Three Thursdays pass while the machine is off.
    assert_eq!(house.issued(at("2026-02-13T10:00:00Z")), 1);
    let digests = house.given.rooms().of::<Digest>();
    let [first, second] = digests.issues() else { panic!("{digests:?}") };
    assert_eq!((first.after, second.after), (0, first.seq));
    let of = |issue: &pluriel_opinions::digest::Issue| issue.of(house.opinion(opinion)).count();
    assert_eq!(
        (of(first), of(second)),
        (0, 3),
        "each act is told once: the question and the two passages of its text"
    );
}

#[test]
fn what_came_long_before_the_first_digest_is_not_told() {
    let mut house = digesting(DigestDay::Thursday);
    house.referred("Ronces", "jardins");
    assert_eq!(house.issued(at("2026-03-05T09:00:00Z")), 0);
}

#[test]
fn only_the_clock_issues_it_and_its_entry_is_written_so_for_ever() {
    let mut house = digesting(DigestDay::Thursday);
    house.referred("Ronces", "jardins");
    house.clock_without_deadlines(at("2026-01-15T07:00:00Z"));
    house.given.when::<Digest>(SECRETARIAT, Command::Issue).refused("access-denied");
    house.given.when::<Digest>(Actor::Pluriel, Command::Issue).then_kinds(&["issued"]);
    assert!(house.given.when::<Digest>(Actor::Pluriel, Command::Issue).accepted().events.is_empty());
    let event = Event::from(Issued { after: 41, since: at("2026-01-15T07:00:00Z") });
    let body = r#"{"after":41,"since":"2026-01-15T07:00:00Z"}"#;
    assert_eq!(event.body(), body);
    assert_eq!(Event::read("issued", body).unwrap(), event);
}
