//! Both languages say everything.
#![cfg(feature = "web")]

use pluriel_{room}::WORDS;
use pluriel_speech::differences;

#[test]
fn french_and_english_have_the_same_messages() {
    assert_eq!(differences(&WORDS), Ok(Vec::new()));
}
