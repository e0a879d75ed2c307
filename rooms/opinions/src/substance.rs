//! Form and substance: which changes of a text can be called matters of form (`specs/opinions.md`, "Call").

use serde::{Deserialize, Serialize};

use crate::{
    commands::Wording,
    diff::{Token, tokens},
};

/// What a change of the text during a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A typing error, a comma: whoever took a position has read these words.
    Form,
    /// It says something else: positions are to be confirmed.
    Substance,
}

/// Verbs that say what one must, may or will, in the forms that a text uses.
const MODAL_VERBS: &[&str] = &[
    "dois",
    "doit",
    "doivent",
    "devait",
    "devaient",
    "devra",
    "devront",
    "devrait",
    "devraient",
    "doive",
    "devant",
    "devoir",
    "peut",
    "peuvent",
    "pouvait",
    "pouvaient",
    "pourra",
    "pourront",
    "pourrait",
    "pourraient",
    "puisse",
    "puissent",
    "pouvoir",
    "faut",
    "faudra",
    "faudrait",
    "fallait",
    "faille",
    "veut",
    "veulent",
    "voudrait",
    "voudraient",
    "must",
    "shall",
    "should",
    "may",
    "might",
    "can",
    "cannot",
    "could",
    "will",
    "would",
    "ought",
];

/// Whether a change is substance by construction: it touches a number, an addressee, a deadline, a definition or a modal verb, or makes
/// another kind of block of it. Numbers and verbs count in their order.
pub fn is_substance(before: &Wording, after: &Wording) -> bool {
    if before == after {
        return false;
    }
    match (before, after) {
        (
            Wording::Recommendation { text: old, addressee: was_to, due: was_due },
            Wording::Recommendation { text: new, addressee, due },
        ) => was_to.trim() != addressee.trim() || was_due != due || differ(old, new),
        (Wording::Heading { text: old }, Wording::Heading { text: new })
        | (Wording::Paragraph { text: old }, Wording::Paragraph { text: new })
        | (Wording::Footnote { text: old }, Wording::Footnote { text: new }) => differ(old, new),
        _ => true,
    }
}

fn differ(before: &str, after: &str) -> bool {
    weighty(before) != weighty(after)
}

/// The numbers and modal verbs of a text, in order.
fn weighty(text: &str) -> Vec<String> {
    let words = tokens(text).into_iter().map(|Token { word, .. }| word.to_lowercase());
    words
        .filter(|word| {
            word.chars().any(char::is_numeric)
                || matches!(word.as_str(), "%" | "‰" | "€" | "$")
                || MODAL_VERBS.contains(&word.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Wording {
        Wording::Paragraph { text: text.to_owned() }
    }

    fn recommendation(addressee: &str, due: Option<&str>) -> Wording {
        let due = due.map(|due| due.parse().unwrap());
        Wording::Recommendation { text: "Planter.".to_owned(), addressee: addressee.to_owned(), due }
    }

    #[test]
    fn what_can_be_called_form() {
        for (before, after, substance) in [
            ("Les haie abritent.", "Les haies abritent.", false),
            ("L’État plante , enfin.", "L’État plante, enfin.", false),
            ("Planter 1000 haies.", "Planter 100 haies.", true),
            ("Planter mille haies.", "Planter mile haies.", false),
            ("La ville doit planter.", "La ville peut planter.", true),
            ("La ville devrait planter.", "La ville plante.", true),
            ("The city may plant.", "The city must plant.", true),
            ("Baisser de 5 %.", "Baisser de 5.", true),
            ("Entre 3 et 5 ans.", "Entre 5 et 3 ans.", true),
        ] {
            assert_eq!(is_substance(&paragraph(before), &paragraph(after)), substance, "{before} → {after}");
        }
    }

    #[test]
    fn definitions_addressees_deadlines_and_kinds_are_substance() {
        let definition = |text: &str| Wording::Definition { term: "haie".to_owned(), text: text.to_owned() };
        assert!(is_substance(&definition("Une rangée d’arbre."), &definition("Une rangée d’arbres.")));
        let before = recommendation("Ville", Some("2027-01-31"));
        assert!(!is_substance(&before, &recommendation("Ville ", Some("2027-01-31"))));
        assert!(is_substance(&before, &recommendation("Région", Some("2027-01-31"))));
        assert!(is_substance(&before, &recommendation("Ville", None)));
        assert!(is_substance(&paragraph("Un titre"), &Wording::Heading { text: "Un titre".to_owned() }));
    }
}
