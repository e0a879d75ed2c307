//! The secret ballot (`docs/specs/scenarios.md`, S4): cells, refusals at the opening, what is published and what is not, the urn.

mod nobody_is_unmasked;
mod rules;
mod undeclared_interests;
mod urn;

use std::collections::BTreeMap;

use pluriel_meetings::MeetingId;
use pluriel_opinions::{
    Command, Event, OpinionId,
    commands::*,
    events::BallotClosed,
    proof,
    standing_orders::{AfterNotValid, BallotForm, BallotWhen, StandingOrders},
    tally::CellTally,
    words::{Position, Stage},
};
use pluriel_rules::Outcome;
use serde_json::json;

use crate::setting::*;

/// A council whose groups have these sizes; members are called by group and rank: `a1`, `a2`…
pub struct Grouped {
    pub house: House,
    pub members: Vec<(String, char)>,
    pub opinion: OpinionId,
}

/// Standing orders by which every opinion is voted in secret, under this rule.
pub fn secretly(rule: &str) -> StandingOrders {
    let mut orders = orders();
    orders.ballot.when = BallotWhen::Always;
    orders.ballot.form = BallotForm::Secret;
    orders.own_rules.insert("Essai".into(), rule.parse().unwrap());
    orders.rules.push("Essai".into());
    orders.default_rule = "Essai".into();
    orders
}

pub const MAJORITY: &str = r#"{"decision": {"support": {"more_than": "1/2", "of": "expressed"}}}"#;

/// A house with a council of these groups, under these standing orders.
pub fn seated(groups: &[(char, usize)], orders: StandingOrders) -> (House, Vec<(String, char)>) {
    let mut house = House::empty();
    house.member(
        json!({"describe_council": {"name": "Conseil des jardins", "host": "Ville", "zone": "Europe/Paris",
        "holidays": {"country": "FR"}, "language": "fr"}}),
    );
    house.member(json!({"open_college": {"college": "jardins", "names": {"fr": "j", "en": "j"}}}));
    house.member(json!({"define_formation": {"formation": "jardins", "names": {"fr": "j", "en": "j"},
        "votes": ["jardins"], "publicity": "named"}}));
    let mut members = Vec::new();
    for (group, size) in groups {
        let kind = group.to_string();
        house.member(json!({"define_kind": {"kind": kind, "names": {"fr": kind, "en": kind}}}));
        for rank in 1..=*size {
            let name = format!("{group}{rank}");
            house.member(json!({"seat_member": {"name": name, "college": "jardins", "kind": {"kind": kind, "source": "site"}}}));
            members.push((name, *group));
        }
    }
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    (house, members)
}

/// A question of the first member, taken up at a meeting, whose admission is still to come.
pub fn referred(house: &mut House, members: &[(String, char)]) -> (OpinionId, MeetingId) {
    let meeting = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    let opinion = house.referred(&members[0].0, "jardins");
    house.when(SECRETARIAT, TakeUp { opinion, meeting }).accepted();
    (opinion, meeting)
}

impl Grouped {
    /// A ballot that is open.
    pub fn voting(groups: &[(char, usize)], orders: StandingOrders) -> Self {
        let mut grouped = Self::called(groups, orders);
        let closes = grouped.house.call(grouped.opinion).closes;
        grouped.house.clock(closes);
        assert_eq!(grouped.house.stage(grouped.opinion), Stage::Ballot);
        grouped
    }

    /// A call that is open, after which the ballot comes.
    pub fn called(groups: &[(char, usize)], orders: StandingOrders) -> Self {
        let (mut house, members) = seated(groups, orders);
        let (opinion, _) = referred(&mut house, &members);
        house.when(SECRETARIAT, admit(opinion)).accepted();
        house.by(&members[0].0.clone(), OpenCall { opinion, version: 1 }).accepted();
        Self { house, members, opinion }
    }

    pub fn ballot(&self, position: Position) -> CastBallot {
        let call = self.house.call(self.opinion);
        let (call, version) = (call.number, call.version());
        CastBallot { opinion: self.opinion, call, version, choice: Choice(position) }
    }

    pub fn cast(&mut self, name: &str, position: Position) -> pluriel_council::harness::Outcome<Event> {
        let ballot = self.ballot(position);
        self.house.by(name, ballot)
    }

    /// Members of a group cast in the order of their rank: so many support, oppose, abstain.
    pub fn cast_all(&mut self, group: char, [supports, opposes, abstains]: [usize; 3]) {
        let of_group = self.members.clone().into_iter().filter(|(_, of)| *of == group).map(|(name, _)| name);
        let positions = std::iter::repeat_n(Position::Supports, supports)
            .chain(std::iter::repeat_n(Position::Opposes, opposes))
            .chain(std::iter::repeat_n(Position::Abstains, abstains));
        for (name, position) in of_group.zip(positions) {
            self.cast(&name, position).then_kinds(&["took_part"]);
        }
    }

    /// The end of the ballot, and what happened then.
    pub fn close(&mut self) -> Vec<Event> {
        let closes = self.house.call(self.opinion).closes;
        self.house.clock_without_deadlines(closes);
        let decision = self.house.when(pluriel_council::Actor::Pluriel, CloseCall { opinion: self.opinion });
        decision.accepted().events.into_iter().map(|event| event.event).collect()
    }
}

/// The tally of a closing by cell: supports, oppositions, abstentions.
fn counted(closed: &BallotClosed) -> BTreeMap<String, [u32; 3]> {
    let name = |tally: &CellTally| tally.groups.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
    closed
        .tallies
        .iter()
        .map(|tally| (name(tally), [tally.supports, tally.opposes, tally.abstains]))
        .collect()
}

#[test]
fn scenario_4_the_one_member_of_its_group_is_counted_with_others() {
    let mut council = Grouped::voting(&[('a', 14), ('b', 9), ('c', 1)], secretly(MAJORITY));
    council.cast_all('c', [0, 1, 0]);
    council.cast_all('b', [6, 1, 2]);
    council.cast_all('a', [9, 4, 1]);
    let events = council.close();
    let [Event::BallotClosed(closed), Event::Adopted(_)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(counted(closed), [("a".into(), [9, 4, 1]), ("b+c".into(), [6, 2, 2])].into());
    let total = CellTally::total(&closed.tallies);
    assert_eq!((total.supports, total.opposes, total.abstains), (15, 6, 3));
    assert!(closed.counted.is_empty() && closed.took_part.len() == 24 && closed.took_part.is_sorted());

    let opinion = council.house.opinion(council.opinion);
    let proof = proof::of(council.house.given.rooms(), opinion).unwrap();
    assert_eq!((proof.positions.is_none(), proof.took_part.as_ref().map(Vec::len)), (true, Some(24)));
    assert_eq!(proof::verify(&proof).unwrap().outcome, Outcome::Adopted);
    let text = proof.to_json();
    assert_eq!(proof::Proof::read(text.as_bytes()).unwrap(), proof);
    // By cell: no group that is not one stands alone, and nobody is named as pivotal.
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let carriage = &json["result"]["carriage"];
    let cells: Vec<_> =
        carriage["by_college"].as_array().unwrap().iter().map(|cell| &cell["college"]).collect();
    assert_eq!(cells, ["a", "b+c"]);
    let names_nobody = carriage["pivotal"].as_array().unwrap().iter().all(serde_json::Value::is_object);
    assert!(names_nobody, "{carriage}");
}

/// What is done to a proof, in words and in deed.
type Tampering<'a> = (&'a str, &'a dyn Fn(&mut proof::Proof));

#[test]
fn a_proof_that_was_tampered_with_is_found_out() {
    let mut council = Grouped::voting(&[('a', 14), ('b', 9), ('c', 1)], secretly(MAJORITY));
    council.cast_all('a', [9, 4, 1]);
    council.cast_all('b', [6, 1, 2]);
    council.close();
    let proof = proof::of(council.house.given.rooms(), council.house.opinion(council.opinion)).unwrap();
    proof::verify(&proof).unwrap();
    let tampered: [Tampering<'_>; 6] = [
        ("one who took part is left out", &|proof| {
            proof.took_part.as_mut().unwrap().pop();
        }),
        ("the list is shuffled", &|proof| proof.took_part.as_mut().unwrap().swap(0, 1)),
        ("the list is withheld", &|proof| proof.took_part = None),
        ("a ballot changes sides", &|proof| {
            proof.tallies[0].supports -= 1;
            proof.tallies[0].opposes += 1;
        }),
        ("entries are named", &|proof| proof.counted.push(7)),
        ("a group stands alone", &|proof| proof.tallies[1].colleges.truncate(1)),
    ];
    for (what, tamper) in tampered {
        let mut proof = proof.clone();
        tamper(&mut proof);
        assert!(proof::verify(&proof).is_err(), "{what}");
    }
}

#[test]
fn changing_a_ballot_three_times_leaves_one_line_and_no_instant() {
    let mut council = Grouped::voting(&[('a', 7)], secretly(MAJORITY));
    council.cast_all('a', [3, 2, 1]);
    for position in [Position::Opposes, Position::Supports, Position::Opposes] {
        let decision = council.cast("a1", position).accepted();
        assert!(decision.events.is_empty() && decision.urns.len() == 1);
    }
    let events = council.close();
    let [Event::BallotClosed(closed), ..] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(counted(closed)["a"], [2, 3, 1]);
    assert_eq!(closed.took_part.len(), 6);
}

#[test]
fn a_first_end_without_validity_tells_the_number_of_ballots_and_the_next_counts_all() {
    let quorum = r#"{"valid": {"quorum": {"at_least": "1/2"}}, "decision": {"support": {"more_than": "1/2", "of": "expressed"}}}"#;
    let mut orders = secretly(quorum);
    orders.ballot.not_valid = AfterNotValid::Extension;
    let mut council = Grouped::voting(&[('a', 14), ('b', 11)], orders);
    council.cast_all('a', [4, 2, 0]);
    council.cast_all('b', [3, 3, 0]);
    let events = council.close();
    let [Event::FoundNotValid(found), Event::BallotProlonged(_)] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!(found.ballots, Some(12));
    let body = pluriel_council::Event::body(&events[0]);
    assert_eq!(body, format!(r#"{{"opinion":"{}","call":2,"ballots":12}}"#, council.opinion));
    assert!(proof::of(council.house.given.rooms(), council.house.opinion(council.opinion)).is_err());
    council.cast("b7", Position::Opposes).then_kinds(&["took_part"]);
    let events = council.close();
    let [Event::BallotClosed(closed), _] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(counted(closed), [("a".into(), [4, 2, 0]), ("b".into(), [3, 4, 0])].into());

    // Where the standing orders give no more time, nothing else is ever told.
    let mut council = Grouped::voting(&[('a', 14), ('b', 11)], secretly(quorum));
    council.cast_all('a', [12, 0, 0]);
    let kinds: Vec<_> =
        council.close().iter().map(|event| pluriel_council::Event::kind(event).name).collect();
    assert_eq!(kinds, ["found_not_valid", "lapsed"]);
    assert_eq!(council.house.stage(council.opinion), Stage::Lapsed);
}

#[test]
fn a_cell_with_fewer_than_five_ballots_makes_the_ballot_not_valid() {
    let mut council = Grouped::voting(&[('a', 14), ('b', 6)], secretly(MAJORITY));
    council.cast_all('a', [14, 0, 0]);
    council.cast_all('b', [4, 0, 0]);
    let mut fifth = council.house.given.clone();
    let kinds: Vec<_> =
        council.close().iter().map(|event| pluriel_council::Event::kind(event).name).collect();
    assert_eq!(kinds, ["found_not_valid", "lapsed"], "four of six in b");
    std::mem::swap(&mut council.house.given, &mut fifth);
    council.cast("b5", Position::TakesNoPart).accepted();
    let kinds: Vec<_> =
        council.close().iter().map(|event| pluriel_council::Event::kind(event).name).collect();
    assert_eq!(kinds, ["ballot_closed", "adopted"]);
}

#[test]
fn only_those_who_may_cast_while_it_is_open() {
    let mut council = Grouped::called(&[('a', 7)], secretly(MAJORITY));
    let early =
        CastBallot { opinion: council.opinion, call: 1, version: 1, choice: Choice(Position::Supports) };
    council.house.by("a2", early).refused("secret-no-secret-ballot");
    council.house.by("a7", Recuse { opinion: council.opinion }).accepted();
    let closes = council.house.call(council.opinion).closes;
    council.house.clock(closes);
    let ballot = council.ballot(Position::Supports);
    council.house.by("a7", ballot).refused("opinions-recused");
    council.house.when(SECRETARIAT, ballot).refused("access-denied");
    council.house.by("a1", CastBallot { call: 1, ..ballot }).refused("secret-another-ballot");
    council.house.by("a1", CastBallot { version: 2, ..ballot }).refused("opinions-text-changed");
    let named = council.house.position(council.opinion, Position::Supports);
    council.house.by("a1", named).refused("secret-position-in-secret-ballot");
    council.house.by("a1", ballot).then_kinds(&["took_part"]);
    council
        .house
        .when(SECRETARIAT, SuspendBallot { opinion: council.opinion, reasons: "Panne.".into() })
        .accepted();
    council.house.by("a2", ballot).refused("opinions-ballot-suspended");
    council.house.when(SECRETARIAT, ResumeBallot { opinion: council.opinion }).accepted();
    let closes = council.house.call(council.opinion).closes;
    council.house.clock_without_deadlines(closes);
    council.house.by("a2", ballot).refused("opinions-call-closed");
}

#[test]
fn no_debugger_writes_a_choice() {
    let ballot = CastBallot {
        opinion: OpinionId(pluriel_council::Id::from_bits(1)),
        call: 2,
        version: 1,
        choice: Choice(Position::Opposes),
    };
    let command =
        format!("{:?} {:?}", Command::from(ballot), pluriel_opinions::secret_ballot::slip(Position::Opposes));
    assert!(!command.to_lowercase().contains("oppose") && !command.contains('3'), "{command}");
}
