//! Words of everything that one does: said in both languages, each refusal with its reason.

use pluriel_opinions::acting::WORDS;
use pluriel_room_tests::words;

/// Refusals that are not made by a decision.
const REFUSALS: [&str; 5] = [
    "acting-sign-in-again",
    "acting-no-receipt",
    "acting-api-not-json",
    "acting-api-unreadable",
    "acting-api-key",
];

#[test]
fn everything_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "acting-", |quoted| REFUSALS.contains(&quoted.code));
    assert!(codes.len() > 150, "{}", codes.len());
    assert!(REFUSALS.iter().all(|refusal| codes.contains_key(*refusal)));
    words::are_said(&WORDS, &codes);
}

#[test]
fn both_languages_say_the_same_messages() {
    words::agree(&WORDS);
}
