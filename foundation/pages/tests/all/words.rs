//! Words: the same in both languages, and a name for everything of the access table.

use pluriel_council::access::{Action, TABLE};
use pluriel_pages::charts::{AdviceSign, Sign};
use pluriel_speech::{Language, differences};

use crate::speech;

#[test]
fn both_languages_say_the_same() {
    assert_eq!(differences(&pluriel_pages::WORDS).unwrap(), []);
}

#[test]
fn everything_of_the_access_table_has_a_name() {
    for language in Language::ALL {
        let speech = speech(language);
        let has = |id: String| assert!(speech.words().has(language, &id), "{id} in {language}");
        for action in Action::all() {
            has(format!("access-action-{}", action.name()));
        }
        for row in TABLE {
            has(format!("access-role-{}", row.role.name()));
            has(format!("access-condition-{}", row.condition.name()));
        }
        for id in ["access-denied", "access-sign-in", "form-to-correct"] {
            for attribute in ["", ".why", ".instead"] {
                has(format!("{id}{attribute}"));
            }
        }
        for sign in Sign::POSITIONS.into_iter().chain([Sign::Spoken, Sign::Seat(0)]) {
            has(sign.message().to_owned());
            assert!(!sign.counted(2, &speech).contains("sign-"));
        }
        for sign in AdviceSign::ALL {
            has(sign.message().to_owned());
            assert!(sign.counted(1, &speech).starts_with('1'));
        }
    }
}
