//! What a member shares with its board: by whom, for how long, and to whom it is told.

use jiff::civil::Date;
use pluriel_council::{Actor, PersonId, Room, harness::Outcome, people::PeopleChange};
use pluriel_opinions::{
    Boards, OpinionId,
    boards::{Command, MOST_LINKS, expected, links, opened},
    following::{Never, key},
};

use crate::setting::*;

fn sharing() -> House {
    let mut house = house();
    house.given = house.given.room::<Boards>();
    house
}

impl House {
    fn share(&mut self, by: &str, opinion: OpinionId, secret: &str) -> Outcome<Never> {
        let command = Command::Share { opinion, link: key(secret) };
        self.given.when::<Boards>(self.of(by), command)
    }

    fn expect(&mut self, by: &str, opinion: OpinionId, day: Option<&str>) -> Outcome<Never> {
        let day: Option<Date> = day.map(|day| day.parse().unwrap());
        self.given.when::<Boards>(self.of(by), Command::Expect { opinion, day })
    }

    fn said(&self, by: &str, opinion: OpinionId) -> Option<Date> {
        expected(self.given.rooms(), self.opinion(opinion), self.id(by))
    }
}

#[test]
fn given_a_call_when_a_delegate_shares_the_text_then_the_link_opens_it_until_its_member_ends_it() {
    let mut house = sharing();
    let opinion = house.called("jardins");
    for actor in [Actor::Visitor, SECRETARIAT] {
        let command = Command::Share { opinion, link: key("s") };
        let code = if actor == Actor::Visitor { "access-sign-in" } else { "access-denied" };
        house.given.when::<Boards>(actor, command).refused(code);
    }
    house.share("Mares", opinion, "s").accepted();
    house.share("Voirie", opinion, "advises").accepted();
    let (link, of) = opened(house.given.rooms(), &key("s")).unwrap();
    assert_eq!((link.member, of.id), (house.id("Mares"), opinion));
    assert!(opened(house.given.rooms(), &key("guessed")).is_none());

    let end = Command::Revoke { link: key("s") };
    assert_eq!(house.given.when::<Boards>(house.of("Haies"), end.clone()).accepted().people, []);
    assert_eq!(links(house.given.rooms(), house.opinion(opinion), house.id("Mares")).len(), 1);
    house.given.when::<Boards>(house.of("Mares"), end.clone()).accepted();
    assert!(opened(house.given.rooms(), &key("s")).is_none());
    assert_eq!(house.given.when::<Boards>(house.of("Mares"), end).accepted().people, []);
}

#[test]
fn given_links_when_the_call_closes_then_they_open_nothing_and_are_forgotten() {
    let mut house = sharing();
    let opinion = house.called("jardins");
    house.share("Mares", opinion, "s").accepted();
    house.expect("Mares", opinion, Some("2026-01-20")).accepted();
    assert!(Boards::due(house.given.rooms(), house.now).is_empty());
    house.clock(house.call(opinion).closes);
    assert!(opened(house.given.rooms(), &key("s")).is_none(), "at the closing, before anything is swept");
    assert_eq!(house.given.meet_deadlines::<Boards>(), 1);
    let people = house.given.rooms().people();
    assert_eq!((people.board_links().count(), people.all_expected().count()), (0, 0));
    house.share("Mares", opinion, "t").refused("boards-over");
    house.expect("Mares", opinion, None).refused("boards-over");
}

#[test]
fn a_member_gives_so_many_links_and_no_more() {
    let mut house = sharing();
    let opinion = house.admitted("jardins");
    for place in 0..MOST_LINKS {
        house.share("Mares", opinion, &place.to_string()).accepted();
    }
    house.share("Mares", opinion, "more").refused("boards-too-many");
    house.share("Haies", opinion, "another's").accepted();
}

#[test]
fn given_a_day_when_it_is_changed_or_taken_back_then_it_counts_for_nothing() {
    let mut house = sharing();
    let opinion = house.called("jardins");
    let before = serde_json::to_string(house.state()).unwrap();
    house.expect("Mares", opinion, Some("2026-01-11")).refused("boards-day-past");
    house.expect("Mares", opinion, Some("2026-01-12")).accepted();
    let last =
        house.given.rooms().of::<pluriel_members::Members>().calendar().last_day(house.call(opinion).closes);
    house.expect("Mares", opinion, Some(&last.to_string())).accepted();
    house
        .expect("Mares", opinion, Some(&last.tomorrow().unwrap().to_string()))
        .refused("boards-day-too-late");
    assert_eq!((house.said("Mares", opinion), house.said("Haies", opinion)), (Some(last), None));
    house.expect("Mares", opinion, None).accepted();
    assert_eq!(house.said("Mares", opinion), None);
    assert_eq!(house.expect("Mares", opinion, None).accepted().people, []);
    assert_eq!(serde_json::to_string(house.state()).unwrap(), before, "no part of the record");
}

#[test]
fn given_a_person_that_is_erased_then_its_links_and_days_go_with_it() {
    let mut house = sharing();
    let opinion = house.called("jardins");
    house.share("Mares", opinion, "s").accepted();
    house.expect("Mares", opinion, Some("2026-01-13")).accepted();
    let person: PersonId = house.of("Mares").person().unwrap();
    house.given = house.given.clone().people(&PeopleChange::Erased(person));
    assert!(opened(house.given.rooms(), &key("s")).is_none());
    assert_eq!(house.said("Mares", opinion), None);
}
