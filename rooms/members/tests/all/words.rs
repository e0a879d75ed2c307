//! Every refusal and note has its words in both languages.

use pluriel_room_tests::words;
use pluriel_speech::Source;

const WORDS: Source = Source {
    room: "members",
    fr: include_str!("../../words/fr.ftl"),
    en: include_str!("../../words/en.ftl"),
};

#[test]
fn every_code_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "members-", words::makes_a_refusal);
    assert!(codes.len() > 60);
    words::are_said(&WORDS, &codes);
}

#[test]
fn both_languages_say_the_same_messages() {
    words::agree(&WORDS);
}

#[test]
fn every_code_about_people_and_admission_is_said_in_both_languages() {
    for (source, prefix) in
        [(&pluriel_members::PEOPLE_WORDS, "people-"), (&pluriel_members::ADMISSION_WORDS, "admission-")]
    {
        let codes = words::codes(env!("CARGO_MANIFEST_DIR"), prefix, words::makes_a_refusal);
        assert!(codes.len() > 10);
        words::are_said(source, &codes);
        words::agree(source);
    }
}
