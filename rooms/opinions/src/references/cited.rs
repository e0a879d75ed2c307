//! Which recommendations a text cites: "R2", "la recommandation n° 2", "recommandations 2, 3 et 5", "recommendations 2 and 5".

use std::collections::BTreeSet;

use crate::diff::{Token, tokens};

/// The numbers of the recommendations that a text cites.
pub(super) fn recommendations(text: &str) -> BTreeSet<usize> {
    let words = tokens(text);
    let mut cited = BTreeSet::new();
    let mut listing = false;
    for (place, token) in words.iter().enumerate() {
        let small = token.word.to_lowercase();
        if let Some(number) = token.word.strip_prefix('R').and_then(number) {
            cited.insert(number);
        } else if matches!(
            small.as_str(),
            "recommandation" | "recommandations" | "recommendation" | "recommendations"
        ) {
            listing = true;
        } else if listing {
            match number(token.word) {
                Some(number) if !is_of_something(&words[place + 1..]) => {
                    cited.insert(number);
                }
                _ => listing = goes_on(&small),
            }
        }
    }
    cited
}

fn number(word: &str) -> Option<usize> {
    word.parse().ok().filter(|number| (1..=999).contains(number))
}

/// Whether a number counts things ("les recommandations de 2024", "2 %") rather than naming a recommendation.
fn is_of_something(rest: &[Token<'_>]) -> bool {
    rest.first().is_some_and(|next| matches!(next.word, "%" | "€"))
}

/// What may stand between the word and its numbers, and between these.
fn goes_on(word: &str) -> bool {
    matches!(word, "," | "et" | "ou" | "and" | "or" | "n" | "n°" | "nos" | "no" | "°" | "º" | "." | "№")
}
