//! The fast track: asked by two groups, granted by a vote of one working day, then two working days for each delay.

use pluriel_council::{Actor, Instant, calendar::Calendar};
use pluriel_members::{GroupId, Members};
use pluriel_opinions::{
    OpinionId,
    commands::*,
    deadlines,
    fast_track::{Count, Voice},
    standing_orders::StandingOrders,
    words::Stage,
};
use proptest::{prelude::*, test_runner::Config};

use crate::setting::{House, SECRETARIAT, VOTERS, at, council, house, orders};

fn ask(opinion: OpinionId) -> AskFastTrack {
    AskFastTrack { opinion, reasons: "Le décret paraît le 2 mars.".into() }
}

/// An opinion on whose fast track the members vote until Tuesday 13 January, 24 h.
fn voted_on(house: &mut House) -> OpinionId {
    let opinion = house.admitted("assemblee");
    house.by("Ronces", ask(opinion)).then_kinds(&["fast_track_asked"]);
    house.by("Serres", ask(opinion)).then_kinds(&["fast_track_asked", "fast_track_vote_opened"]);
    opinion
}

/// Members say `+ - 0` for the fast track, `.` nothing, in the order of [`VOTERS`]; the vote is closed.
fn decided(house: &mut House, opinion: OpinionId, signs: &str) -> bool {
    for ((name, _), sign) in VOTERS.iter().zip(signs.chars()) {
        let voice = match sign {
            '+' => Voice::For,
            '-' => Voice::Against,
            '0' => Voice::Abstains,
            _ => continue,
        };
        house.by(name, VoteFastTrack { opinion, voice }).then_kinds(&["fast_track_vote_cast"]);
    }
    let closes = house.opinion(opinion).fast_track.vote.as_ref().unwrap().closes;
    assert_eq!(house.clock(closes), 1);
    house.opinion(opinion).fast_track.granted.is_some()
}

/// An opinion on the fast track, since Wednesday 14 January.
pub fn granted(house: &mut House) -> OpinionId {
    let opinion = voted_on(house);
    assert!(decided(house, opinion, "+.+..+..+."));
    opinion
}

#[test]
fn members_of_two_groups_ask_with_reasons_and_one_working_day_of_vote_opens() {
    let mut house = house();
    let opinion = house.admitted("assemblee");
    house.by("Ronces", AskFastTrack { opinion, reasons: String::new() }).refused("field-required");
    house.when(SECRETARIAT, ask(opinion)).refused("access-denied");
    house.by("Voirie", ask(opinion)).refused("opinions-not-in-electorate");
    house.by("Ronces", VoteFastTrack { opinion, voice: Voice::For }).refused("fast-track-no-vote");
    let decision = house.by("Ronces", ask(opinion)).then_kinds(&["fast_track_asked"]);
    assert_eq!(decision.events[0].texts[0].0, "reasons");
    house.by("Ronces", ask(opinion)).refused("fast-track-asked-already");
    house.by("Orties", ask(opinion)).then_kinds(&["fast_track_asked"]);
    house.by("Serres", ask(opinion)).then_kinds(&["fast_track_asked", "fast_track_vote_opened"]);
    let vote = house.opinion(opinion).fast_track.vote.clone().unwrap();
    assert_eq!(vote.closes, at("2026-01-13T23:00:00Z"));
    house.by("Haies", ask(opinion)).refused("fast-track-voted");
    let version = house.opinion(opinion).text.version;
    house.by("Ronces", OpenCall { opinion, version }).refused("fast-track-vote-open");
    house.when(Actor::Pluriel, CloseFastTrackVote { opinion }).refused("opinions-not-due");
}

#[test]
fn what_is_said_is_sealed_and_the_last_voice_counts_until_the_end() {
    let mut house = house();
    let opinion = voted_on(&mut house);
    let cast = house.by("Haies", VoteFastTrack { opinion, voice: Voice::Against }).accepted();
    assert!(cast.events[0].sealed);
    house.by("Haies", VoteFastTrack { opinion, voice: Voice::For }).accepted();
    house.by("Voirie", VoteFastTrack { opinion, voice: Voice::For }).refused("opinions-not-in-electorate");
    assert!(decided(&mut house, opinion, "+.+..+...."));
    let count = house.opinion(opinion).fast_track.vote.as_ref().unwrap().closing.unwrap();
    assert_eq!((count.voices_for, count.against, count.groups, count.majorities), (4, 0, 4, 4));
    house.by("Haies", VoteFastTrack { opinion, voice: Voice::For }).refused("fast-track-vote-closed");
    house.by("Haies", ask(opinion)).refused("fast-track-voted");
}

#[test]
fn two_thirds_of_the_groups_need_a_majority_of_those_who_express_themselves() {
    for (signs, is_granted) in [
        ("+.+..+....", true),
        ("+.+.......", false),
        ("+-+..+..+.", true),
        ("+-+..-..+.", false),
        ("000000000+", false),
        ("..........", false),
        ("++++++++++", true),
    ] {
        let mut house = house();
        let opinion = voted_on(&mut house);
        assert_eq!(decided(&mut house, opinion, signs), is_granted, "{signs}");
        let version = house.opinion(opinion).text.version;
        house.by("Ronces", OpenCall { opinion, version }).accepted();
        let closes = house.call(opinion).closes;
        assert_eq!(closes < at("2026-01-17T00:00:00Z"), is_granted, "{signs}: {closes}");
    }
}

#[test]
fn a_count_is_of_groups_and_not_of_heads() {
    let group = |name: &str| name.parse::<GroupId>().unwrap();
    let voices = [("a", Some(Voice::For)), ("b", Some(Voice::For)), ("c", Some(Voice::Against)), ("c", None)];
    let count = Count::of(voices.map(|(name, voice)| (group(name), voice)));
    assert!(count.grants() && count.groups == 3 && count.majorities == 2);
    let crowd = (0..9).map(|_| (group("a"), Some(Voice::For)));
    let count = Count::of(crowd.chain([(group("b"), None), (group("c"), None)]));
    assert!(!count.grants(), "nine of one group are one group");
    assert!(!Count::of([]).grants());
}

#[test]
fn it_is_asked_while_the_text_is_written_where_the_standing_orders_have_it() {
    let mut without = council();
    let mut orders = orders();
    orders.fast_track = false;
    without.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    let opinion = without.admitted("assemblee");
    without.by("Ronces", ask(opinion)).refused("fast-track-off");
    let mut house = house();
    let opinion = house.called("assemblee");
    house.by("Ronces", ask(opinion)).refused("fast-track-not-now");
    let given_up = voted_on(&mut house);
    house.by("Ronces", Abandon { opinion: given_up, reasons: "Plus lieu.".into() }).accepted();
    assert_eq!(house.clock(at("2026-01-14T09:00:00Z")), 0, "nothing is counted any more");
}

#[test]
fn an_opinion_on_the_fast_track_goes_its_whole_way_in_two_working_days_a_delay() {
    let mut house = house();
    let opinion = granted(&mut house);
    assert_eq!(house.now, at("2026-01-13T23:00:00Z"));
    let version = house.opinion(opinion).text.version;
    house.by("Ronces", OpenCall { opinion, version }).accepted();
    let call = house.call(opinion);
    assert_eq!(call.closes, at("2026-01-16T23:00:00Z"), "Thursday and Friday");
    assert_eq!(call.reminders, [at("2026-01-15T08:00:00Z")]);
    let closes = call.closes;
    house.positions(opinion, "++++++++-.");
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Adopted);
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-statements-open");
    house.clock(at("2026-01-20T23:00:00Z"));
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.clock(at("2026-01-20T23:10:00Z"));
    assert_eq!(house.stage(opinion), Stage::Published);
    let authority = house.opinion(opinion).approvals[&1].answer_by;
    assert!(authority > at("2026-03-20T00:00:00Z"), "an authority keeps its sixty days: {authority}");
    let proof = pluriel_opinions::proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert!(proof.fast_track, "marked for ever");
    let json = proof.to_json();
    assert!(pluriel_opinions::proof::Proof::read(json.as_bytes()).unwrap().fast_track);
}

/// What the deadlines of an opinion say at an instant, each with whether months or others set it.
fn delays(orders: &StandingOrders, calendar: &Calendar, now: Instant) -> Vec<Instant> {
    vec![
        deadlines::call_end(orders, calendar, now, None).closes,
        deadlines::call_end(orders, calendar, now, None).ordinary_end,
        deadlines::ballot_end(orders, calendar, now),
        deadlines::amendment_vote_end(orders, calendar, now),
        deadlines::rejection_end(calendar, now),
        deadlines::last_reading_end(calendar, now),
        deadlines::suspension_end(calendar, now),
        deadlines::answer_end(calendar, now),
        deadlines::challenge_end(calendar, now),
        deadlines::reply_end(orders, calendar, now),
        deadlines::contest_end(calendar, now),
        deadlines::reopened_end(orders, calendar, now),
        deadlines::statements_end(orders, calendar, now),
    ]
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(48), ..Config::default() })]

    /// At any instant of three years, quiet periods and holidays included: every delay of a fast opinion is two working days, what is
    /// counted in months is what it was, and an opinion beside it keeps its delays.
    #[test]
    fn every_delay_of_a_fast_opinion_is_two_working_days_and_nothing_else_moves(hours in 0i64..26_000) {
        let mut house = house();
        let plain = house.admitted("assemblee");
        let opinion = granted(&mut house);
        let now = at("2026-01-14T09:00:00Z").plus_seconds(hours * 3_600);
        let rooms = house.given.rooms();
        let orders = &house.state().orders_of(house.opinion(opinion)).unwrap().orders;
        let ordinary = deadlines::calendar(rooms, orders);
        let fast = deadlines::calendar_of(rooms, orders, house.opinion(opinion));
        let beside = deadlines::calendar_of(rooms, orders, house.opinion(plain));
        let without_quiet = rooms.of::<Members>().calendar_with(Vec::new());
        let two_days = without_quiet.after_working_days(now, 2);
        for delay in delays(orders, &fast, now) {
            prop_assert_eq!(delay, two_days);
        }
        let after_end = without_quiet.working_days_after(without_quiet.last_day(two_days), 2);
        prop_assert_eq!(deadlines::extended_end(orders, &fast, two_days), after_end);
        prop_assert_eq!(deadlines::prolonged_end(&fast, two_days), after_end);
        prop_assert_eq!(delays(orders, &beside, now), delays(orders, &ordinary, now));
        for months in [1, 6, 18] {
            prop_assert_eq!(fast.after_months(now, months), ordinary.after_months(now, months));
        }
        prop_assert_eq!(fast.day_of(now), ordinary.day_of(now));
    }
}

#[test]
fn the_time_that_a_suspension_took_is_given_back_as_it_was() {
    let calendar = house().given.rooms().of::<Members>().calendar_with(Vec::new());
    let (closes, since) = (at("2026-01-16T23:00:00Z"), at("2026-01-15T09:00:00Z"));
    let resumed = since.plus_seconds(3_600);
    let ordinary = deadlines::resumed_end(&calendar, closes, since, resumed);
    assert_eq!(deadlines::resumed_end(&calendar.hurried(2), closes, since, resumed), ordinary);
}
