//! The reader's language.

use pluriel_speech::Language::{self, En, Fr};

#[test]
fn the_address_wins_over_the_cookie_and_the_cookie_over_the_browser() {
    let cases = [
        (Some("en"), Some("fr"), Some("fr"), En),
        (None, Some("en"), Some("fr"), En),
        (None, None, Some("en-GB,en;q=0.9,fr;q=0.8"), En),
        (None, None, Some("fr;q=0.8, en;q=0.9"), En),
        (None, None, Some("de, it;q=0.9, en;q=0.1"), En),
        (None, None, Some("en;q=0, fr;q=0.2"), Fr),
        (None, None, Some("de"), Fr),
        (None, None, None, Fr),
        (Some("../.."), Some("EN"), Some(";;;q=,,q=9"), Fr),
        (Some("en\0"), None, Some("EN"), En),
    ];
    for (asked, cookie, header, expected) in cases {
        assert_eq!(
            Language::negotiate(asked, cookie, header, Fr),
            expected,
            "{asked:?} {cookie:?} {header:?}"
        );
    }
}

#[test]
fn a_huge_header_is_read_up_to_a_bound() {
    let header = "de,".repeat(100_000) + "en";
    assert_eq!(Language::negotiate(None, None, Some(&header), Fr), Fr);
    let accents = "é".repeat(1_000);
    assert_eq!(Language::negotiate(None, None, Some(&accents), Fr), Fr);
}
