//! What a correction of a published text may change: form, and nothing that could be read otherwise (`specs/opinions.md`, "States":
//! "erratum (form only)"). What is substance by construction during a call is so here; and since nobody takes a position on a
//! correction, words that turn a sentence round are refused too, and more than a few words at once.

use pluriel_council::FieldError;

use crate::{
    commands::Wording,
    diff::{self, Change, count_words, tokens},
    substance::is_substance,
};

/// How many words of a passage a correction takes out or puts in at most: a slip is short, and what is longer is a new wording.
pub const MOST_WORDS: usize = 6;

/// Words that deny, except or restrict.
const TURNS: &[&str] = &[
    "ne",
    "pas",
    "non",
    "ni",
    "nul",
    "jamais",
    "aucun",
    "sans",
    "sauf",
    "seul",
    "seulement",
    "uniquement",
    "hors",
    "moins",
    "plus",
    "tout",
    "ou",
    "et",
    "not",
    "no",
    "nor",
    "none",
    "never",
    "without",
    "except",
    "unless",
    "only",
    "less",
    "more",
    "all",
    "any",
    "or",
    "and",
    "but",
];

/// Why a change is no correction of form, as a fault of the field `text`; `None`: it is one.
pub fn not_form(before: &Wording, after: &Wording) -> Option<FieldError> {
    if is_substance(before, after) {
        return Some(FieldError::new("text", "afterlife-is-substance"));
    }
    let (before, after) = (before.text(), after.text());
    if turns(before) != turns(after) {
        return Some(FieldError::new("text", "afterlife-turns-the-sentence"));
    }
    let changed = changed_words(before, after);
    let too_many = || FieldError::new("text", "afterlife-too-many-words");
    (changed > MOST_WORDS).then(|| too_many().with("changed", changed).with("most", MOST_WORDS))
}

/// The words of a text that deny, except or restrict, in order.
fn turns(text: &str) -> Vec<String> {
    let words = tokens(text).into_iter().map(|token| agreed(&token.word.to_lowercase()).to_owned());
    words.filter(|word| TURNS.contains(&word.as_str())).collect()
}

/// A word without its agreement, its elision or a forgotten accent: those are slips.
fn agreed(word: &str) -> &str {
    match word {
        "n'" | "n’" => "ne",
        "nulle" => "nul",
        "aucune" => "aucun",
        "seule" | "seuls" | "seules" => "seul",
        "toute" | "tous" | "toutes" => "tout",
        "où" => "ou",
        other => other,
    }
}

/// How many words the change takes out or puts in, whichever are more.
fn changed_words(before: &str, after: &str) -> usize {
    let pieces = diff::words(before, after);
    let count = |change: Change| -> usize {
        pieces.iter().filter(|piece| piece.change == change).map(|piece| count_words(&piece.text)).sum()
    };
    count(Change::Removed).max(count(Change::Added))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(before: &str, after: &str) -> Option<&'static str> {
        let paragraph = |text: &str| Wording::Paragraph { text: text.to_owned() };
        not_form(&paragraph(before), &paragraph(after)).map(|fault| fault.code)
    }

    #[test]
    fn what_is_a_slip() {
        let (substance, turn) = (Some("afterlife-is-substance"), Some("afterlife-turns-the-sentence"));
        for (before, after, expected) in [
            ("Les haie abritent.", "Les haies abritent.", None),
            ("L’État plante , enfin.", "L’État plante, enfin.", None),
            (
                "Les haies abritent les oiseaus des champs.",
                "Les haies abritent les oiseaux des champs.",
                None,
            ),
            ("Planter 1000 haies.", "Planter 100 haies.", substance),
            ("La ville doit planter.", "La ville peut planter.", substance),
            ("La ville taille.", "La ville ne taille pas.", turn),
            ("La ville n’arrache rien.", "La ville arrache rien.", turn),
            ("Tout les services sont ouverts.", "Tous les services sont ouverts.", None),
            ("Ouvert à tous.", "Ouvert à la commune.", turn),
            ("The city cuts trees.", "The city never cuts trees.", turn),
            (
                "Les haies abritent les oiseaux.",
                "Chacun plante librement quelques beaux arbres fruitiers près de sa porte.",
                Some("afterlife-too-many-words"),
            ),
        ] {
            assert_eq!(fault(before, after), expected, "{before} → {after}");
        }
    }

    #[test]
    fn a_definition_and_another_kind_of_passage_are_substance() {
        let definition = |text: &str| Wording::Definition { term: "haie".to_owned(), text: text.to_owned() };
        let fault = not_form(&definition("Une rangée d’arbre."), &definition("Une rangée d’arbres."));
        assert_eq!(fault.map(|fault| fault.code), Some("afterlife-is-substance"));
        let heading = Wording::Heading { text: "Constat".to_owned() };
        assert!(not_form(&heading, &Wording::Paragraph { text: "Constat".to_owned() }).is_some());
    }
}
