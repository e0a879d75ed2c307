use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn paris() -> Calendar {
    let quiet = ["08-01/08-31", "12-20/01-03"].map(|period| period.parse().unwrap()).to_vec();
    Calendar::new("Europe/Paris", Holidays { country: Some(Country::France), days: BTreeSet::new() }, quiet)
        .unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

#[test]
fn easter_falls_where_published_tables_say() {
    for (year, month, day) in [
        (1943, 4, 25),
        (1981, 4, 19),
        (2000, 4, 23),
        (2024, 3, 31),
        (2025, 4, 20),
        (2038, 4, 25),
        (2285, 3, 22),
    ] {
        let monday = date(year, month, day).saturating_add(1.day());
        assert_eq!(french_holidays(year)[1], monday, "{year}");
    }
}

#[test]
fn the_calls_of_scenario_5_end_where_it_says() {
    let calendar = paris();
    let opened = at("2027-05-05T08:00:00Z");
    assert_eq!(calendar.last_day(calendar.after_days(opened, 14)), date(2027, 5, 19));
    assert_eq!(calendar.working_days_between(date(2027, 5, 5), date(2027, 5, 19)), 8);
    assert_eq!(calendar.after_working_days(opened, 10), at("2027-05-21T22:00:00Z"));
    let december = at("2027-12-20T09:00:00Z");
    assert_eq!(calendar.last_day(calendar.after_days(december, 14)), date(2028, 1, 17));
    assert_eq!(calendar.last_day(calendar.after_working_days(december, 10)), date(2028, 1, 17));
    assert_eq!(calendar.after_working_days(december, 10), at("2028-01-17T23:00:00Z"));
}

#[test]
fn days_end_on_working_days_and_months_keep_their_number() {
    let calendar = paris();
    assert_eq!(calendar.last_day(calendar.after_days(at("2025-11-03T10:00:00Z"), 5)), date(2025, 11, 10));
    assert_eq!(calendar.last_day(calendar.after_days(at("2025-10-28T10:00:00Z"), 14)), date(2025, 11, 12));
    assert_eq!(calendar.last_day(calendar.after_months(at("2026-01-31T10:00:00Z"), 1)), date(2026, 3, 2));
    assert_eq!(calendar.last_day(calendar.after_months(at("2026-03-31T10:00:00Z"), 6)), date(2026, 9, 30));
}

#[test]
fn the_day_of_the_act_is_the_councils_not_utcs() {
    let calendar = paris();
    let just_after_midnight_in_paris = at("2025-11-23T23:30:00Z");
    assert_eq!(
        calendar.last_day(calendar.after_working_days(just_after_midnight_in_paris, 1)),
        date(2025, 11, 25)
    );
}

#[test]
fn a_day_without_midnight_begins_at_its_first_instant() {
    let beirut = Calendar::new("Asia/Beirut", Holidays::default(), Vec::new()).unwrap();
    assert_eq!(beirut.start_of(date(2022, 3, 27)), at("2022-03-26T22:00:00Z"));
}

#[test]
fn a_calendar_without_working_days_still_answers() {
    let never = Calendar::new("UTC", Holidays::default(), vec!["01-01/12-31".parse().unwrap()]).unwrap();
    assert!(never.after_working_days(at("2025-01-01T00:00:00Z"), 3) > at("2030-01-01T00:00:00Z"));
    assert!(Calendar::new("Europe/Atlantis", Holidays::default(), Vec::new()).is_err());
}

proptest! {
    #[test]
    fn a_deadline_is_never_before_a_shorter_one(seconds in 1_600_000_000i64..2_200_000_000, days in 0u32..60) {
        let calendar = paris();
        let act = Instant::from_unix(seconds).unwrap();
        prop_assert!(calendar.after_working_days(act, days) <= calendar.after_working_days(act, days + 1));
        prop_assert!(calendar.after_days(act, days) <= calendar.after_days(act, days + 1));
        let last = calendar.last_day(calendar.after_days(act, days + 1));
        prop_assert!(calendar.is_working_day(last) && !calendar.is_quiet(last));
        prop_assert_eq!(calendar.working_days_between(calendar.day_of(act), calendar.last_day(calendar.after_working_days(act, days + 1))), days + 1);
    }
}
