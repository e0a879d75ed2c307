//! Following by mail: who is kept, for how long, and that nobody learns of it.

use pluriel_council::{Actor, harness::Outcome, people::Follower};
use pluriel_opinions::{
    Following, OpinionId,
    commands::Abandon,
    following::{AFTER_END_SECONDS, CONFIRM_SECONDS, Command, Never, followers, key},
};

use crate::setting::{House, house};

const HOUR: i64 = 3_600;
const VISITOR: Actor = Actor::Visitor;

fn following() -> House {
    let mut house = house();
    house.given = house.given.room::<Following>();
    house
}

impl House {
    fn ask(&mut self, opinion: OpinionId, email: &str) -> Outcome<Never> {
        let command = Command::Ask { opinion, email: email.into(), language: "fr".into() };
        self.given.when::<Following>(VISITOR, command)
    }

    fn rows(&self) -> Vec<Follower> {
        self.given.rooms().people().followers().cloned().collect()
    }

    fn told(&self, opinion: OpinionId) -> usize {
        followers(self.given.rooms(), self.opinion(opinion)).count()
    }
}

#[test]
fn an_address_is_told_once_its_link_confirmed_it_until_its_link_ends_it() {
    let mut house = following();
    let opinion = house.admitted("jardins");
    house.ask(opinion, "Ada@Haies.example").accepted();
    let [row] = &house.rows()[..] else { panic!("one row") };
    assert_eq!((row.email.as_str(), row.confirmed), ("ada@haies.example", None));
    assert_eq!(house.told(opinion), 0, "nothing is told to an address that nobody confirmed");
    let link = key(&row.secret);
    house
        .given
        .when::<Following>(VISITOR, Command::Confirm { link: key("guessed") })
        .refused("following-no-such-link");
    house.given.when::<Following>(VISITOR, Command::Confirm { link }).accepted();
    assert_eq!(house.told(opinion), 1);
    assert_eq!(house.given.when::<Following>(VISITOR, Command::Confirm { link }).accepted().people, []);
    house.given.when::<Following>(VISITOR, Command::End { link: key("guessed") }).accepted();
    assert_eq!(house.told(opinion), 1);
    house.given.when::<Following>(VISITOR, Command::End { link }).accepted();
    assert_eq!(house.rows(), []);
    house.given.when::<Following>(VISITOR, Command::End { link }).accepted();
}

#[test]
fn what_is_asked_is_answered_alike_and_floods_nobody() {
    let mut house = following();
    let opinion = house.admitted("jardins");
    let first = house.ask(opinion, "ada@haies.example").accepted();
    let secret = house.rows()[0].secret.clone();
    let second = house.ask(opinion, " ADA@haies.example ").accepted();
    assert_eq!((first.address, first.events), (second.address, second.events));
    assert_eq!(second.people, [], "no second letter within the hour");
    let later = house.now.plus_seconds(HOUR);
    house.clock_without_deadlines(later);
    house.ask(opinion, "ada@haies.example").accepted();
    let [row] = &house.rows()[..] else { panic!("one row an address") };
    assert_eq!((&row.secret, row.asked), (&secret, later), "former links stay good");
    for wrong in ["", "ada", "ada@haies", "a@b@c.example", "ada@haies.example, eve@x.example"] {
        assert!(house.ask(opinion, wrong).refused_as_a_field(), "{wrong}");
    }
    house.ask(OpinionId(pluriel_council::Id::from_bits(9)), "a@b.example").refused("opinions-unknown");
}

#[test]
fn an_address_is_asked_of_ten_opinions_at_the_most_and_told_of_none_unasked() {
    let mut house = following();
    let opinions: Vec<_> = (0..11).map(|_| house.admitted("jardins")).collect();
    for opinion in &opinions {
        house.ask(*opinion, "ada@haies.example").accepted();
    }
    assert_eq!(house.rows().len(), 10);
}

#[test]
fn addresses_end_by_themselves() {
    let mut house = following();
    let opinion = house.admitted("jardins");
    house.ask(opinion, "late@haies.example").accepted();
    house.ask(opinion, "ada@haies.example").accepted();
    let of = |house: &House, email: &str| {
        house.given.rooms().people().followed_by(email).next().map(|row| key(&row.secret))
    };
    let link = of(&house, "ada@haies.example").unwrap();
    house.given.when::<Following>(VISITOR, Command::Confirm { link }).accepted();
    let late = of(&house, "late@haies.example").unwrap();
    house.clock_without_deadlines(house.now.plus_seconds(CONFIRM_SECONDS));
    house.given.when::<Following>(VISITOR, Command::Confirm { link: late }).refused("following-no-such-link");
    assert_eq!(house.given.meet_deadlines::<Following>(), 1);
    assert_eq!((of(&house, "late@haies.example"), house.rows().len()), (None, 1));
    house.by("Ronces", Abandon { opinion, reasons: "Trop tard.".into() }).accepted();
    house.ask(opinion, "new@haies.example").refused("following-nothing-to-follow");
    house.clock_without_deadlines(house.now.plus_seconds(AFTER_END_SECONDS - 1));
    assert_eq!(house.given.meet_deadlines::<Following>(), 0);
    house.clock_without_deadlines(house.now.plus_seconds(1));
    assert_eq!(house.given.meet_deadlines::<Following>(), 1);
    assert_eq!(house.rows(), []);
}

trait RefusedAsAField {
    fn refused_as_a_field(self) -> bool;
}

impl RefusedAsAField for Outcome<Never> {
    fn refused_as_a_field(self) -> bool {
        self.refused("form-to-correct").fields.iter().any(|field| field.field == "email")
    }
}
