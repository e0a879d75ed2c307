//! Both languages say everything.
#![cfg(feature = "web")]

use pluriel_room_tests::words;
use pluriel_{room}::WORDS;

#[test]
fn french_and_english_have_the_same_messages() {
    words::agree(&WORDS);
}
