//! Numbers.

use pluriel_speech::{Arg, Language::*, Source};

use crate::{bare, speech, visible};

#[test]
fn numbers_are_written_as_people_write_them() {
    let (fr, en) = (bare(Fr), bare(En));
    for (number, french, english) in [
        (0_i64, "0", "0"),
        (999, "999", "999"),
        (1_234, "1~234", "1,234"),
        (1_234_567, "1~234~567", "1,234,567"),
        (-12_345, "−12~345", "−12,345"),
        (i64::MIN, "−9~223~372~036~854~775~808", "−9,223,372,036,854,775,808"),
    ] {
        assert_eq!(visible(&fr.number(number)), french);
        assert_eq!(visible(&en.number(number)), english);
    }
    assert_eq!(visible(&fr.decimal(12_345, 1)), "1~234,5");
    assert_eq!(visible(&fr.decimal(-5, 2)), "−0,05");
    assert_eq!(visible(&en.decimal(7, 1)), "0.7");
}

#[test]
fn shares_have_at_most_one_decimal() {
    let (fr, en) = (bare(Fr), bare(En));
    assert_eq!(visible(&fr.percent(12_345)), "1~234,5~%");
    assert_eq!(visible(&fr.percent(667)), "66,7~%");
    assert_eq!(visible(&fr.percent(500)), "50~%");
    assert_eq!(visible(&fr.percent(-5)), "−0,5~%");
    assert_eq!(en.percent(1_000), "100%");
    assert_eq!(en.percent(333), "33.3%");
}

#[test]
fn ranks() {
    let (fr, en) = (bare(Fr), bare(En));
    assert_eq!([1, 2, 11, 21].map(|rank| fr.ordinal(rank, false)), ["1er", "2e", "11e", "21e"]);
    assert_eq!(fr.ordinal(1, true), "1re");
    assert_eq!(
        [1, 2, 3, 4, 11, 12, 13, 21, 102, 113].map(|rank| en.ordinal(rank, false)),
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "102nd", "113th"]
    );
}

#[test]
fn a_message_writes_its_numbers_the_same_way() {
    let text = "votes = { $count ->\n    [one] { $count } voix\n   *[other] { $count } voix au plus\n }\n\
                share = { NUMBER($count, minimumFractionDigits: 1) }\n";
    let source = Source { room: "votes", fr: text, en: text };
    let (fr, en) = (speech(source, Fr), speech(source, En));
    assert_eq!(visible(&fr.count("votes", 1_200)), "1~200 voix au plus");
    // Zero is singular in French and plural in English.
    assert_eq!(fr.count("votes", 0), "0 voix");
    assert_eq!(en.count("votes", 0), "0 voix au plus");
    assert_eq!(visible(&fr.with("share", &[("count", Arg::Number(-2_500))])), "−2~500,0");
}
