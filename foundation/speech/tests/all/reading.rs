//! Days and times that people type.

use jiff::civil::{date, time};
use pluriel_speech::{Language, NotADate, read_date, read_time};
use proptest::prelude::*;

use crate::{at, bare};

#[test]
fn days_are_understood_in_both_languages() {
    let today = date(2025, 11, 24);
    for (typed, expected) in [
        ("27/10/2025", date(2025, 10, 27)),
        ("27.10.2025", date(2025, 10, 27)),
        ("27-10-25", date(2025, 10, 27)),
        ("2025-10-27", date(2025, 10, 27)),
        ("27 octobre 2025", date(2025, 10, 27)),
        ("lundi 27 octobre 2025", date(2025, 10, 27)),
        ("le 1er décembre 2025", date(2025, 12, 1)),
        ("1ER DECEMBRE", date(2025, 12, 1)),
        ("27 octobre", date(2026, 10, 27)),
        ("24 novembre", date(2025, 11, 24)),
        ("27/10", date(2026, 10, 27)),
        ("27\u{a0}oct. 2025", date(2025, 10, 27)),
        ("3 févr.", date(2026, 2, 3)),
        ("3 août 2026", date(2026, 8, 3)),
        ("27 October 2025", date(2025, 10, 27)),
        ("October 27, 2025", date(2025, 10, 27)),
        ("Monday 27th of October, 2025", date(2025, 10, 27)),
        ("the 1st of May", date(2026, 5, 1)),
        ("29 février", date(2028, 2, 29)),
        ("demain", date(2025, 11, 25)),
        ("Today", today),
    ] {
        assert_eq!(read_date(typed, today), Ok(expected), "{typed}");
    }
}

#[test]
fn what_is_no_day_is_said_clearly() {
    let today = date(2025, 11, 24);
    for typed in [
        "",
        "bientôt",
        "27",
        "27/10/2025/3",
        "27 jui 2026",
        "32",
        "octobre",
        "27/10/20250",
        "99999/1/1",
        "0x1/2",
        &"1/".repeat(99),
    ] {
        assert_eq!(read_date(typed, today), Err(NotADate::Unreadable), "{typed}");
    }
    for typed in ["31 février 2026", "31/02/2026", "00/01/2026", "12/13/2025", "2025-02-29", "30 février"] {
        let error = read_date(typed, today).unwrap_err();
        assert!(matches!(error, NotADate::NoSuchDay(_)), "{typed}: {error}");
    }
    let error = read_date("31/02/2026", today).unwrap_err();
    assert_eq!(error.to_string(), "there is no day 31 in month 2 of 2026");
    assert_eq!(error.of_field("date", today).code, "field-date-impossible");
    assert_eq!(NotADate::Unreadable.of_field("date", today).args[0].1, "24/11/2025".into());
}

#[test]
fn times_are_understood_in_both_languages() {
    for (typed, expected) in [
        ("14 h 30", time(14, 30, 0, 0)),
        ("14h30", time(14, 30, 0, 0)),
        ("14\u{a0}h", time(14, 0, 0, 0)),
        ("9h05", time(9, 5, 0, 0)),
        ("14:30", time(14, 30, 0, 0)),
        ("14.30", time(14, 30, 0, 0)),
        ("2:30 pm", time(14, 30, 0, 0)),
        ("2PM", time(14, 0, 0, 0)),
        ("12am", time(0, 0, 0, 0)),
        ("12:15 pm", time(12, 15, 0, 0)),
        ("midi", time(12, 0, 0, 0)),
        ("0h", time(0, 0, 0, 0)),
    ] {
        assert_eq!(read_time(typed), Ok(expected), "{typed}");
    }
    for typed in
        ["", "14", "25:00", "14:60", "14 h 3", "13 pm", "0am", "h30", "14:30:00", "tôt", "-1:00", "١٤:٣٠"]
    {
        assert!(read_time(typed).is_err(), "{typed}");
    }
}

proptest! {
    #![proptest_config(crate::cases(300))]

    #[test]
    fn what_pluriel_writes_it_reads(days in 0_i32..36_500) {
        let day = date(1990, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
        for language in Language::ALL {
            let speech = bare(language);
            for written in [speech.date(day), speech.plain_date(day), speech.short_date(day), day.to_string()] {
                prop_assert_eq!(read_date(&written, date(2025, 1, 1)), Ok(day), "{}", written);
            }
        }
    }

    #[test]
    fn times_likewise(minutes in 0_i64..1_440) {
        let instant = at("2025-06-01T00:00:00Z").plus_seconds(minutes * 60);
        let expected = jiff::civil::Time::midnight() + jiff::SignedDuration::from_mins((minutes + 120) % 1_440);
        for language in Language::ALL {
            let written = bare(language).time(instant);
            if written != "midnight" {
                prop_assert_eq!(read_time(&written), Ok(expected), "{}", written);
            }
        }
    }

    #[test]
    fn nothing_typed_is_a_panic(typed in "\\PC{0,80}") {
        let _ = read_date(&typed, date(2025, 1, 1));
        let _ = read_time(&typed);
    }
}
