//! Closed doors, without the web: what is sealed, who reads, and what the outline holds.

use pluriel_council::{
    Actor, Capacity, Event as _, Id, MemberId, NewEvent, PersonId, Standing, harness::Outcome,
};
use pluriel_opinions::{
    Event, OpinionId, Opinions,
    commands::*,
    doors::may_read,
    words::{Doors, Position, Stage},
};
use proptest::{prelude::*, test_runner::Config};
use serde_json::json;

use crate::setting::*;

fn closed(opinion: OpinionId) -> AdmitWithDoors {
    AdmitWithDoors { admission: admit(opinion), doors: Doors::Closed }
}

fn admitted(house: &mut House) -> OpinionId {
    let opinion = house.referred("Ronces", "jardins");
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, closed(opinion)).then_kinds(&["admitted"]);
    opinion
}

fn called(house: &mut House) -> OpinionId {
    let opinion = admitted(house);
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    opinion
}

/// The kinds of what happened, and whether each is sealed.
fn kinds(decided: Outcome<Event>) -> Vec<(&'static str, bool)> {
    let kind = |new: NewEvent<Event>| (new.event.kind().name, new.sealed);
    decided.accepted().events.into_iter().map(kind).collect()
}

#[test]
fn what_happens_behind_closed_doors_is_sealed_but_for_what_is_public() {
    let mut house = house();
    let opinion = house.referred("Ronces", "jardins");
    house.by("Semences", Sponsor { opinion }).accepted();
    assert_eq!(kinds(house.when(SECRETARIAT, closed(opinion))), [("admitted", false)]);
    let block = house.opinion(opinion).text.blocks[1].id;
    let comment = Comment { opinion, block: Some(block), text: "Où ?".into(), quote: None };
    assert_eq!(kinds(house.by("Haies", comment)), [("commented", true)]);
    let comment = *house.opinion(opinion).comments.keys().next().unwrap();
    let answer = AnswerComment { opinion, comment, text: "Ici.".into() };
    assert_eq!(kinds(house.by("Ronces", answer)), [("comment_answered", true)]);
    assert_eq!(kinds(house.by("Prairies", Recuse { opinion })), [("recused", false)]);
    let opened = kinds(house.by("Ronces", OpenCall { opinion, version: 1 }));
    assert_eq!(opened, [("electorate_listed", false), ("call_opened", false)]);
    house.positions(opinion, "++++++++-.");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    let ended = kinds(house.when(Actor::Pluriel, CloseCall { opinion }));
    assert_eq!(ended, [("call_closed", true), ("adopted", true)]);
    house.clock(house.now.plus_seconds(5 * 86_400));
    assert_eq!(kinds(house.when(SECRETARIAT, Publish { opinion })), [("publication_planned", true)]);
    house.clock_without_deadlines(house.now.plus_seconds(600));
    let published = kinds(house.when(Actor::Pluriel, PublishPlanned { opinion }));
    assert_eq!(published, [("published", false), ("approval_asked", false)]);
    // Whoever sits was told all along what happened, and not what anybody said.
    let told: Vec<_> = house.opinion(opinion).acts.iter().map(|act| act.kind).collect();
    assert!(told.contains(&"commented") && told.contains(&"adopted"), "{told:?}");
    assert!(!told.contains(&"position_taken"), "{told:?}");
}

#[test]
fn the_standing_orders_and_then_the_admission_choose_the_doors() {
    let mut house = council();
    let mut orders = orders();
    orders.doors = Doors::Closed;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    for (command, doors) in [(None, Doors::Closed), (Some(Doors::Open), Doors::Open)] {
        let opinion = house.referred("Ronces", "jardins");
        house.by("Semences", Sponsor { opinion }).accepted();
        match command {
            None => house.when(SECRETARIAT, admit(opinion)).accepted(),
            Some(doors) => {
                let admission = admit(opinion);
                house.when(SECRETARIAT, AdmitWithDoors { admission, doors }).accepted()
            }
        };
        assert_eq!(house.opinion(opinion).admission.as_ref().unwrap().doors, doors);
        assert_eq!(house.opinion(opinion).is_behind_closed_doors(), doors == Doors::Closed);
    }
}

#[test]
fn who_sits_reads_and_nobody_else() {
    let mut house = house();
    let opinion = called(&mut house);
    house.member(json!({"open_college": {"college": "voisins", "names": {"fr": "v", "en": "v"}}}));
    house.member(json!({"seat_member": {"name": "Ruelle", "college": "voisins"}}));
    let person = PersonId(Id::from_bits(77));
    let capacity = |capacity| Actor::Person { person, capacity };
    let alternate = |member| capacity(Capacity::Delegate { member, standing: Standing::Alternate });
    let (haies, ruelle) = (house.id("Haies"), house.id("Ruelle"));
    for (who, actor, reads) in [
        ("a visitor", Actor::Visitor, false),
        ("who votes", house.of("Haies"), true),
        ("its alternate", alternate(haies), true),
        ("who advises", house.of("Voirie"), true),
        ("who sits elsewhere", delegate_of(ruelle), false),
        ("the secretariat", SECRETARIAT, true),
        ("a contributor", capacity(Capacity::Contributor), false),
        ("who keeps mandates", capacity(Capacity::Administrator { member: haies }), false),
        ("who is suspended and sits", Actor::Suspended { person, member: haies }, true),
        ("who is suspended and sits elsewhere", Actor::Suspended { person, member: ruelle }, false),
        ("nobody's member", delegate_of(MemberId(Id::from_bits(9))), false),
    ] {
        let rooms = house.given.rooms();
        assert_eq!(may_read(rooms, house.opinion(opinion), &actor, house.now), reads, "{who}");
        let shown = rooms.shown_to(&actor, house.now);
        assert_eq!(shown.is_none(), reads, "{who}");
        if let Some(shown) = shown {
            assert!(shown.of::<Opinions>().opinion(opinion).unwrap().is_outline, "{who}");
        }
    }
    let open = house.admitted("jardins");
    let shown = house.given.rooms().shown_to(&Actor::Visitor, house.now).unwrap();
    assert_eq!(shown.of::<Opinions>().opinion(open), Some(house.opinion(open)), "open doors hide nothing");
}

#[test]
fn the_outline_has_no_text_no_result_and_counts_who_answered() {
    let mut house = house();
    let opinion = called(&mut house);
    house.positions(opinion, "+?0-x.....");
    let outline = house.opinion(opinion).outline();
    assert!(outline.question.is_none() && outline.text.title.is_none() && outline.text.blocks.is_empty());
    assert_eq!(outline.outline(), outline);
    let call = outline.call().unwrap();
    let answered = VOTERS.iter().filter(|(name, _)| call.has_answered(house.id(name))).count();
    assert_eq!(answered, 5);
    assert_eq!(call.electorate, house.call(opinion).electorate);
    let closes = call.closes;
    house.clock(closes);
    let outline = house.opinion(opinion).outline();
    assert!(outline.call().unwrap().closing.is_none());
    let json = serde_json::to_string(&outline).unwrap();
    for hidden in ["supports_with_reservation", "\"opposes\"", "\"abstains\"", "evaluation\":{"] {
        assert!(!json.contains(hidden), "{hidden}: {json}");
    }
}

#[test]
fn an_opinion_behind_closed_doors_is_read_by_everybody_once_it_is_published() {
    let mut house = house();
    let opinion = called(&mut house);
    house.positions(opinion, "++++++++-.");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    house.clock(house.now.plus_seconds(5 * 86_400));
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    assert!(house.given.rooms().shown_to(&Actor::Visitor, house.now).is_some());
    house.clock(house.now.plus_seconds(600));
    assert_eq!(house.stage(opinion), Stage::Published);
    assert!(house.given.rooms().shown_to(&Actor::Visitor, house.now).is_none());
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(16), rng_seed: proptest::test_runner::RngSeed::Fixed(20_260_114), ..Config::default() })]

    #[test]
    fn the_outline_is_the_same_whatever_was_said(
        who in "[+.]{10}",
        one in prop::collection::vec(prop::sample::select(Position::ALL.to_vec()), 10),
        other in prop::collection::vec(prop::sample::select(Position::ALL.to_vec()), 10),
    ) {
        let mut outlines = Vec::new();
        for said in [one, other] {
            let mut house = house();
            let opinion = called(&mut house);
            for (((name, _), answers), position) in VOTERS.iter().zip(who.chars()).zip(said) {
                if answers == '+' {
                    let position = house.position(opinion, position);
                    house.by(name, position).accepted();
                }
            }
            outlines.push(house.opinion(opinion).outline());
        }
        prop_assert_eq!(&outlines[0], &outlines[1]);
    }
}
