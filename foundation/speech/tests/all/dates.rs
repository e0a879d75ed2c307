//! Days, times, deadlines and delays, in two time zones.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::date;
use pluriel_speech::{Language::*, Speech, TimeZone, Words};
use proptest::prelude::*;

use crate::{at, bare, visible};

#[test]
fn days() {
    let (fr, en) = (bare(Fr), bare(En));
    let day = date(2025, 10, 27);
    assert_eq!(visible(&fr.date(day)), "lundi 27_octobre 2025");
    assert_eq!(visible(&en.date(day)), "Monday 27_October 2025");
    assert_eq!(visible(&fr.date(date(2025, 12, 1))), "lundi 1er_décembre 2025");
    assert_eq!(visible(&en.date(date(2025, 12, 1))), "Monday 1_December 2025");
    assert_eq!(visible(&fr.short_date(day)), "27_oct. 2025");
    assert_eq!(visible(&en.short_date(day)), "27_Oct 2025");
    assert_eq!(visible(&fr.plain_date(date(2024, 2, 29))), "29_février 2024");
    assert_eq!(fr.month(day), "octobre 2025");
    assert_eq!(visible(&fr.near_date(day, at("2025-01-01T12:00:00Z"))), "lundi 27_octobre");
    assert_eq!(visible(&fr.near_date(day, at("2026-01-01T12:00:00Z"))), "lundi 27_octobre 2025");
}

#[test]
fn times_of_the_day() {
    let (fr, en) = (bare(Fr), bare(En));
    for (instant, french, english) in [
        ("2025-10-27T13:30:00Z", "14_h_30", "2:30_pm"),
        ("2025-10-27T13:00:00Z", "14_h", "2_pm"),
        ("2025-10-27T08:05:00Z", "9_h_05", "9:05_am"),
        ("2025-10-27T11:00:00Z", "12_h", "noon"),
        ("2025-10-27T11:01:00Z", "12_h_01", "12:01_pm"),
        ("2025-10-26T23:00:00Z", "0_h", "midnight"),
        ("2025-10-26T23:30:00Z", "0_h_30", "12:30_am"),
    ] {
        assert_eq!(visible(&fr.time(at(instant))), french);
        assert_eq!(visible(&en.time(at(instant))), english);
    }
    let instant = at("2025-10-27T13:30:00Z");
    assert_eq!(visible(&fr.date_time(instant)), "lundi 27_octobre 2025 à_14_h_30");
    assert_eq!(visible(&en.date_time(instant)), "Monday 27_October 2025 at_2:30_pm");
}

#[test]
fn another_council_reads_its_own_clock() {
    let words = Arc::new(Words::new(&[], &BTreeMap::new()).unwrap());
    let cayenne = Speech::new(words.clone(), Fr, TimeZone::get("America/Cayenne").unwrap());
    assert_eq!(visible(&cayenne.date_time(at("2025-10-28T01:30:00Z"))), "lundi 27_octobre 2025 à_22_h_30");
    assert_eq!(cayenne.zone_name(), "heure de Cayenne");
    let brussels = Speech::new(words.clone(), En, TimeZone::get("Europe/Brussels").unwrap());
    assert_eq!(brussels.zone_name(), "Brussels time");
    let port = Speech::new(words.clone(), Fr, TimeZone::get("America/Port-au-Prince").unwrap());
    assert_eq!(port.zone_name(), "heure de Port-au-Prince");
    let adelaide = Speech::new(words.clone(), Fr, TimeZone::get("Australia/Adelaide").unwrap());
    assert_eq!(adelaide.zone_name(), "heure d’Adelaide");
    assert_eq!(Speech::new(words, Fr, TimeZone::UTC).zone_name(), "UTC");
}

#[test]
fn ranges_say_nothing_twice() {
    let (fr, en) = (bare(Fr), bare(En));
    let (from, to) = (at("2025-10-27T13:30:00Z"), at("2025-10-27T15:00:00Z"));
    assert_eq!(visible(&fr.range(from, to)), "lundi 27_octobre 2025, de 14_h_30 à 16_h");
    assert_eq!(visible(&en.range(from, to)), "Monday 27_October 2025, 2:30_pm to 4_pm");
    assert_eq!(
        visible(&fr.range(from, at("2025-10-28T15:00:00Z"))),
        "du lundi 27_octobre 2025 à_14_h_30 au mardi 28_octobre 2025 à_16_h"
    );
    for (from, to, french, english) in [
        (date(2025, 10, 27), date(2025, 10, 29), "du 27 au 29_octobre 2025", "27 to 29_October 2025"),
        (
            date(2025, 10, 27),
            date(2025, 11, 1),
            "du 27_octobre au 1er_novembre 2025",
            "27_October to 1_November 2025",
        ),
        (
            date(2025, 12, 20),
            date(2026, 1, 3),
            "du 20_décembre 2025 au 3_janvier 2026",
            "20_December 2025 to 3_January 2026",
        ),
        (date(2025, 10, 27), date(2025, 10, 27), "lundi 27_octobre 2025", "Monday 27_October 2025"),
    ] {
        assert_eq!(visible(&fr.date_range(from, to)), french);
        assert_eq!(visible(&en.date_range(from, to)), english);
    }
}

#[test]
fn a_deadline_is_read_on_its_last_day() {
    let (fr, en) = (bare(Fr), bare(En));
    // The first instant of Saturday 22 May 2027 in Paris.
    let deadline = at("2027-05-21T22:00:00Z");
    let now = at("2027-05-18T10:00:00Z");
    assert_eq!(visible(&fr.deadline(deadline)), "vendredi 21_mai 2027, 24_h");
    assert_eq!(visible(&fr.until(deadline, now)), "jusqu’au vendredi 21_mai, 24_h");
    assert_eq!(visible(&en.until(deadline, now)), "until the end of Friday 21_May");
    assert_eq!(
        visible(&fr.until(at("2027-12-31T23:00:00Z"), at("2027-12-30T10:00:00Z"))),
        "jusqu’au vendredi 31_décembre, 24_h"
    );
    assert_eq!(
        visible(&en.until(deadline, at("2026-12-31T10:00:00Z"))),
        "until the end of Friday 21_May 2027"
    );
    let within_a_day = at("2027-05-21T15:00:00Z");
    assert_eq!(visible(&fr.until(within_a_day, now)), "jusqu’au vendredi 21_mai à_17_h");
}

#[test]
fn delays_in_words() {
    let (fr, en) = (bare(Fr), bare(En));
    let now = at("2025-11-24T12:00:00Z");
    for (instant, french, english) in [
        ("2025-11-24T12:00:30Z", "dans un instant", "in a moment"),
        ("2025-11-24T12:00:00Z", "à l’instant", "just now"),
        ("2025-11-24T11:58:30Z", "il y a 1 minute", "1 minute ago"),
        ("2025-11-24T10:00:00Z", "il y a 2 heures", "2 hours ago"),
        ("2025-11-24T13:00:00Z", "dans 1 heure", "in 1 hour"),
        ("2025-11-25T23:00:00Z", "dans 2 jours", "in 2 days"),
        ("2025-11-25T22:59:00Z", "demain", "tomorrow"),
        ("2025-11-23T08:00:00Z", "hier", "yesterday"),
        ("2025-11-27T12:00:00Z", "dans 3 jours", "in 3 days"),
        ("2025-10-12T12:00:00Z", "il y a 43 jours", "43 days ago"),
        ("2026-03-24T12:00:00Z", "dans 3 mois", "in 3 months"),
        ("2023-11-24T12:00:00Z", "il y a 2 ans", "2 years ago"),
    ] {
        assert_eq!(fr.relative(at(instant), now), french, "{instant}");
        assert_eq!(en.relative(at(instant), now), english, "{instant}");
    }
}

#[test]
fn lists() {
    let (fr, en) = (bare(Fr), bare(En));
    assert_eq!(fr.list::<&str>(&[]), "");
    assert_eq!(fr.list(&["A"]), "A");
    assert_eq!(fr.list(&["A", "B"]), "A et B");
    assert_eq!(fr.list(&["A", "B", "C"]), "A, B et C");
    assert_eq!(en.list(&["A", "B", "C"]), "A, B and C");
}

proptest! {
    #![proptest_config(crate::cases(200))]

    #[test]
    fn any_two_instants_can_be_said(one in -62_135_596_800_i64..253_402_207_200, other in -62_135_596_800_i64..253_402_207_200) {
        let (one, other) = (pluriel_council::Instant::from_unix(one).unwrap(), pluriel_council::Instant::from_unix(other).unwrap());
        for language in pluriel_speech::Language::ALL {
            let speech = bare(language);
            for said in [speech.range(one, other), speech.until(one, other), speech.relative(one, other), speech.deadline(one)] {
                prop_assert!(!said.is_empty() && !said.contains("relative-"), "{said}");
            }
            prop_assert_eq!(speech.words().missing(), Vec::<String>::new());
        }
    }
}
