//! Words that a comment quotes, followed through the edits of their block.

use pluriel_opinions::quotes::{Placed, find, follow};

const BEFORE: &str = "Les haies abritent les oiseaux. Les haies brisent le vent.";

#[test]
fn quoted_words_are_found_whatever_the_spaces() {
    assert_eq!(find(BEFORE, "haies  brisent\nle", 0).map(|range| &BEFORE[range]), Some("haies brisent le"));
    assert_eq!(find(BEFORE, "les haies", 0), None, "capitals count: one quotes what stands there");
    assert_eq!(find(BEFORE, "Les haies", 5).map(|range| range.start), Some(32));
    assert_eq!(find(BEFORE, "Les haies", 40).map(|range| range.start), Some(0));
    assert_eq!(find(BEFORE, "   ", 0), None);
    assert_eq!(find("", "x", 0), None);
}

#[test]
fn quoted_words_survive_what_changes_around_them() {
    let second = find(BEFORE, "Les haies", 5).unwrap();
    let followed = |now: &str, quote| match follow(BEFORE, &quote, now) {
        Placed::Here(range) => format!("here: {}", &now[range]),
        Placed::Changed(range) => format!("changed: {}", &now[range]),
    };
    for (now, expected) in [
        (BEFORE, "here: Les haies"),
        ("Les talus abritent. Les haies brisent le vent du nord.", "here: Les haies"),
        ("Les haies abritent les oiseaux. Les hautes haies brisent le vent.", "changed: Les hautes haies"),
        ("Les haies abritent les oiseaux. Ils chantent.", "changed: "),
        ("Autre chose.", "changed: "),
        ("", "changed: "),
    ] {
        assert_eq!(followed(now, second.clone()), expected, "{now}");
    }
    let place = match follow(
        BEFORE,
        &second,
        "Les haies fleurissent. Les haies abritent les oiseaux. Les haies brisent le vent.",
    ) {
        Placed::Here(range) => range.start,
        Placed::Changed(_) => 0,
    };
    assert_eq!(place, 55, "the place that was quoted, not another that says the same");
}
