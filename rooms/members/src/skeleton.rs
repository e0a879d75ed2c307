//! Whether two names look alike.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::confusable_detection::skeleton as confusables;

/// A name in small letters without accents: names in this order are in the order in which people look for them.
pub fn folded(name: &str) -> String {
    let small: String = name.nfkc().flat_map(char::to_lowercase).collect();
    small.nfd().filter(|letter| !is_combining_mark(*letter)).collect()
}

/// What is left of a name once look-alike letters (Unicode Technical Standard 39, §4), case, accents, spaces and
/// punctuation are folded: names with the same skeleton are taken for the same name. Empty when the name has no letter
/// and no digit.
pub fn skeleton(name: &str) -> String {
    confusables(&folded(name))
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_spaces_and_look_alike_letters_are_folded() {
        for (one, other) in [
            ("Comité pour la science ouverte", "COMITE  pour la Science-Ouverte"),
            ("APRIL", "April "),
            ("Mozilla", "M\u{43e}zilla"),
            ("OW2", "\u{ff2f}\u{ff37}\u{ff12}"),
            ("CNIL", "\u{421}NIL"),
        ] {
            assert_eq!(skeleton(one), skeleton(other), "{one} / {other}");
        }
    }

    #[test]
    fn names_are_sorted_without_regard_to_accents() {
        let mut names = ["Écluse", "Zinc", "eau", "Mars", "Pommes"];
        names.sort_by_key(|name| folded(name));
        assert_eq!(names, ["eau", "Écluse", "Mars", "Pommes", "Zinc"]);
    }

    #[test]
    fn other_names_stay_apart() {
        assert_ne!(skeleton("AFUL"), skeleton("ADULLACT"));
        assert_ne!(skeleton("OW2"), skeleton("OW3"));
        assert_eq!(skeleton(" - "), "");
    }
}
