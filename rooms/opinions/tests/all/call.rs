//! The call: its end, its electorate, recusals, positions, advice, turnout.

use pluriel_council::{Actor, Arg, Event as _, NewEvent};
use pluriel_opinions::{
    commands::*,
    events::{EndMovedBy, Event},
    turnout::{total, turnout},
    words::{Advice, Position, ShownAs},
};
use serde_json::json;

use crate::setting::*;

#[test]
fn the_opening_freezes_text_and_electorate_and_says_when_it_ends() {
    let mut house = house();
    house.member(json!({"declare_affiliation": {"members": ["Ronces", "Ruches"], "nature": "control"}}));
    let opinion = house.admitted("jardins");
    house.by("Semences", OpenCall { opinion, version: 1 }).refused("opinions-not-the-pen");
    house.by("Ronces", OpenCall { opinion, version: 0 }).refused("opinions-text-changed");
    let decision = house
        .when(SECRETARIAT, OpenCall { opinion, version: 1 })
        .then_kinds(&["electorate_listed", "call_opened"]);
    let Event::CallOpened(opened) = &decision.events[1].event else { panic!() };
    let call = house.call(opinion);
    assert_eq!(opened.electorate, call.electorate.hash());
    assert_eq!((opened.call, opened.members, opened.version), (1, 10, 1));
    // Opened on Monday 12 January: the 14th day is the 26th, the 10th working day too.
    assert_eq!(opened.closes, at("2026-01-26T23:00:00Z"));
    // Three working days before: Wednesday at nine.
    assert_eq!(opened.reminders, [at("2026-01-21T08:00:00Z")]);
    let author = |name: &str| call.electorate.elector(house.id(name)).unwrap().author;
    assert!(
        author("Ronces") && author("Ruches") && !author("Orties"),
        "affiliates of the author are authors"
    );
    house.by("Ronces", OpenCall { opinion, version: 1 }).refused("opinions-not-drafting");
}

#[test]
fn an_empty_text_is_not_put_to_the_council() {
    let mut house = house();
    let opinion = house.by("Ronces", Refer { text: vec![heading("Seul")], ..question("jardins") }).accepted();
    let opinion = opinion_of(&opinion);
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).refused("opinions-text-empty");
}

#[test]
fn a_kind_declared_after_the_admission_counts_from_the_next_opinion() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let later = house.now.plus_seconds(3600);
    house.clock(later);
    let declared = json!({"declare_kind": {"member": house.id("Orties"), "kind": "communes"}});
    house
        .given
        .when::<pluriel_members::Members>(house.of("Orties"), serde_json::from_value(declared).unwrap())
        .accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    let group = house.call(opinion).electorate.elector(house.id("Orties")).unwrap().group.clone();
    assert_eq!(group.as_str(), "usagers");
    let next = house.called("jardins");
    let group = house.call(next).electorate.elector(house.id("Orties")).unwrap().group.clone();
    assert_eq!(group.as_str(), "communes");
}

#[test]
fn the_calls_of_scenario_5() {
    let mut house = house();
    house.clock(at("2027-05-05T08:00:00Z"));
    let opinion = house.called("jardins");
    assert_eq!(house.call(opinion).closes, at("2027-05-21T22:00:00Z"), "24 h on Friday 21 May");
    house.clock(at("2027-12-20T09:00:00Z"));
    let opinion = house.called("jardins");
    assert_eq!(house.call(opinion).closes, at("2028-01-17T23:00:00Z"), "24 h on Monday 17 January");
}

#[test]
fn a_call_spans_the_next_meeting_within_thirty_days() {
    let mut house = house();
    house.meeting(1, "jardins", "2026-02-11T15:00:00Z", false);
    house.meeting(2, "assemblee", "2026-01-28T15:00:00Z", false);
    let opinion = house.called("jardins");
    let call = house.call(opinion);
    assert_eq!(call.closes, at("2026-02-13T23:00:00Z"), "two working days after Wednesday 11 February");
    assert_eq!(call.ordinary_end, at("2026-01-26T23:00:00Z"));
    assert!(call.spans.is_some());

    let mut too_far = self::house();
    too_far.meeting(1, "jardins", "2026-02-12T15:00:00Z", false);
    let opinion = too_far.called("jardins");
    assert_eq!(
        (too_far.call(opinion).spans, too_far.call(opinion).closes),
        (None, at("2026-01-26T23:00:00Z"))
    );

    let mut early = self::house();
    early.meeting(1, "jardins", "2026-01-14T15:00:00Z", false);
    let opinion = early.called("jardins");
    assert_eq!(
        early.call(opinion).closes,
        at("2026-01-26T23:00:00Z"),
        "a meeting never makes a call shorter"
    );
}

#[test]
fn a_meeting_that_is_dropped_gives_the_call_its_ordinary_end() {
    for (begins, cancelled, by) in [
        ("2026-02-11T15:00:00Z", true, EndMovedBy::MeetingCancelled),
        ("2026-02-12T15:00:00Z", false, EndMovedBy::MeetingMoved),
    ] {
        let mut house = house();
        house.meeting(1, "jardins", "2026-02-11T15:00:00Z", false);
        let opinion = house.called("jardins");
        house.when(Actor::Pluriel, MoveCallEnd { opinion }).then(&[]);
        house.meeting(1, "jardins", "2026-02-11T10:00:00Z", false);
        assert_eq!(
            house.clock(at("2026-01-13T09:00:00Z")),
            0,
            "another hour of the same day changes nothing"
        );
        house.meeting(1, "jardins", begins, cancelled);
        assert_eq!(house.clock(at("2026-01-14T09:00:00Z")), 1);
        let call = house.call(opinion);
        assert_eq!((call.closes, call.end_moved), (call.ordinary_end, Some(by)));
        assert_eq!(house.clock(at("2026-01-26T22:59:59Z")), 0);
        assert_eq!(house.clock(at("2026-01-26T23:00:00Z")), 1);
    }
}

#[test]
fn a_meeting_dropped_after_the_ordinary_end_leaves_two_working_days() {
    let mut house = house();
    house.meeting(1, "jardins", "2026-02-11T15:00:00Z", false);
    let opinion = house.called("jardins");
    house.clock(at("2026-01-30T09:00:00Z"));
    house.meeting(1, "jardins", "2026-02-11T15:00:00Z", true);
    assert_eq!(house.clock(at("2026-01-30T10:00:00Z")), 1);
    assert_eq!(house.call(opinion).closes, at("2026-02-03T23:00:00Z"), "Friday, and two working days");
    house.by("Ronces", house.position(opinion, Position::Supports)).accepted();
}

#[test]
fn a_position_is_sealed_taken_on_a_version_and_in_time() {
    let mut house = house();
    let opinion = house.called("jardins");
    let supports = house.position(opinion, Position::Supports);
    house.when(Actor::Visitor, supports.clone()).refused("access-sign-in");
    house.when(SECRETARIAT, supports.clone()).refused("access-denied");
    house.by("Voirie", supports.clone()).refused("opinions-not-in-electorate");
    house.by("Orties", TakePosition { version: 0, ..supports.clone() }).refused("opinions-text-changed");
    let decision = house.by("Orties", supports.clone()).then_kinds(&["position_taken"]);
    assert!(decision.events[0].sealed);
    assert!(house.opinion(opinion).acts.iter().all(|act| act.kind != "position_taken"));
    let drafting = house.admitted("jardins");
    house.by("Orties", TakePosition { opinion: drafting, ..supports.clone() }).refused("opinions-no-call");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    let refusal = house.by("Haies", supports.clone()).refused("opinions-call-closed");
    assert_eq!(refusal.args, [("closed", Arg::Deadline(closes))]);
    house.clock(closes);
    let refusal = house.by("Haies", supports).refused("opinions-call-closed");
    assert_eq!(refusal.args, [("closed", Arg::Deadline(closes))]);
}

#[test]
fn what_goes_with_which_position() {
    let mut house = house();
    let opinion = house.called("assemblee");
    let with = |position, reservation: &str, reasons: &str| TakePosition {
        reservation: reservation.into(),
        reasons: reasons.into(),
        ..house.position(opinion, position)
    };
    let cases = [
        (with(Position::SupportsWithReservation, "", ""), "opinions-reservation-required"),
        (with(Position::Supports, "sauf", ""), "opinions-reservation-alone"),
        (with(Position::Abstains, "", "parce que"), "opinions-reasons-alone"),
        (
            TakePosition { statement: "x".repeat(3_001), ..house.position(opinion, Position::Opposes) },
            "field-too-long",
        ),
    ];
    let objects = with(Position::Opposes, "", "Le texte oublie les talus.");
    let opposes = with(Position::Opposes, "", "");
    let signs = TakePosition { signs: true, ..opposes.clone() };
    for (command, code) in cases {
        house.by("Orties", command).refused(code);
    }
    house.by("Orties", objects).accepted();
    house.by("Haies", opposes).accepted();
    let objection = |name: &str| house.call(opinion).position_of(house.id(name)).unwrap().objection;
    assert!(objection("Orties") && !objection("Haies"), "reasons make an opposition an objection");
    let decision = house.by("Haies", signs).accepted();
    let Event::PositionTaken(taken) = &decision.events[0].event else { panic!() };
    assert!(!taken.signs, "without a statement there is nothing to sign");
}

#[test]
fn a_later_position_replaces_an_earlier_one() {
    let mut house = house();
    let opinion = house.called("jardins");
    for position in [Position::Supports, Position::Opposes, Position::Abstains] {
        house.by("Orties", house.position(opinion, position)).accepted();
    }
    let call = house.call(opinion);
    assert_eq!(call.positions[&house.id("Orties")].iter().count(), 3);
    assert_eq!(call.position_of(house.id("Orties")).unwrap().position, Position::Abstains);
    assert_eq!(call.counting().count(), 1);
}

#[test]
fn an_interest_is_declared_before_anybodys_first_position() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    house.by("Voirie", Recuse { opinion }).refused("opinions-not-in-electorate");
    house.by("Haies", Recuse { opinion }).then_kinds(&["recused"]);
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    house.by("Haies", Recuse { opinion }).then(&[]);
    house.by("Prairies", Recuse { opinion }).then_kinds(&["recused"]);
    house.by("Haies", house.position(opinion, Position::Supports)).refused("opinions-recused");
    house.by("Orties", house.position(opinion, Position::Supports)).accepted();
    house.by("Semences", Recuse { opinion }).refused("opinions-recusal-too-late");
    let total = total(&turnout(house.opinion(opinion), house.call(opinion)));
    assert_eq!((total.asked, total.answered), (8, 1));
    let closes = house.call(opinion).closes;
    house.clock(closes);
    house.by("Semences", Recuse { opinion }).refused("opinions-no-recusal");
}

#[test]
fn those_who_advise_are_in_no_count_and_shown_as_they_choose() {
    let mut house = house();
    let opinion = house.called("jardins");
    let give = |advice, remarks: &str, shown_as| GiveAdvice {
        opinion,
        version: 1,
        advice,
        remarks: remarks.into(),
        shown_as,
    };
    house.by("Orties", give(Advice::Favourable, "", ShownAs::Body)).refused("opinions-does-not-advise");
    house.by("Voirie", give(Advice::WithRemarks, "", ShownAs::Body)).refused("opinions-remarks-required");
    house
        .by("Voirie", GiveAdvice { version: 7, ..give(Advice::None, "", ShownAs::Body) })
        .refused("opinions-text-changed");
    let open = house.by("Voirie", give(Advice::Favourable, "", ShownAs::Body)).then_kinds(&["advice_given"]);
    let sealed = house
        .by("Parcs", give(Advice::Unfavourable, "Trop large.", ShownAs::Role))
        .then_kinds(&["advice_given"]);
    assert_eq!((open.events[0].sealed, sealed.events[0].sealed), (false, true));
    assert_eq!(house.call(opinion).counting().count(), 0);
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    house.by("Voirie", give(Advice::None, "", ShownAs::Body)).refused("opinions-call-closed");
}

#[test]
fn a_large_electorate_is_listed_in_several_small_entries() {
    let mut house = house();
    for place in 0..900 {
        house.member(json!({"seat_member": {"name": format!("Jardin {place}"), "college": "jardins", "kind": {"kind": "usagers", "source": "site"}}}));
    }
    let opinion = house.admitted("assemblee");
    let decision = house.by("Ronces", OpenCall { opinion, version: 1 }).then_kinds(&[
        "electorate_listed",
        "electorate_listed",
        "electorate_listed",
        "call_opened",
    ]);
    assert!(decision.events.iter().all(|event: &NewEvent<Event>| event.event.body().len() < 59_000));
    assert_eq!(house.call(opinion).electorate.len(), 910);
    let closes = house.call(opinion).closes;
    house.clock(closes);
    let evaluation = house.call(opinion).closing.as_ref().unwrap().evaluation.clone().unwrap();
    assert!(evaluation.json().to_string().len() < 59_000);
}

#[test]
fn whoever_has_not_answered_is_reminded_once_at_the_instant_that_was_fixed() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.when(Actor::Pluriel, Remind { opinion }).refused("opinions-not-due");
    let due = house.call(opinion).reminders[0];
    assert_eq!(house.clock(due.plus_seconds(-1)), 0);
    assert_eq!(house.clock(due), 1);
    house.when(Actor::Pluriel, Remind { opinion }).then(&[]);
    assert_eq!(house.call(opinion).next_reminder(), None);
    house.when(SECRETARIAT, Remind { opinion }).refused("access-denied");
    let closes = house.call(opinion).closes;
    assert_eq!(house.clock(closes), 1);
}
