//! A condition as a clause.

use crate::outline::{Gate, Outline, Shape};
use crate::sentences::Speech;
use crate::sentences::words::{Where, Words};

/// The clause of a condition, itself asked of `place`.
pub(super) fn clause(outline: &Outline, place: &Where, words: &dyn Words, speech: Speech<'_>) -> String {
    match &outline.shape {
        Shape::Test { criterion, college } => {
            let named = college.as_ref().map(|college| Where::College(speech.quoted(college)));
            words.criterion(*criterion, named.as_ref().unwrap_or(place))
        }
        Shape::Colleges { quantifier, each } => {
            format!("{}, {}", words.in_colleges(*quantifier), clause(each, &Where::Here, words, speech))
        }
        Shape::WithoutAnyOne(of) => {
            format!("{}, {}", words.without_any_one(), clause(of, place, words, speech))
        }
        Shape::WithoutAnyOneCollege(of) => {
            format!("{}, {}", words.without_any_one_college(), clause(of, place, words, speech))
        }
        Shape::Gate { gate, of } => {
            let apart = of.len() > 1;
            let clauses: Vec<String> = of
                .iter()
                .map(|child| {
                    let text = clause(child, place, words, speech);
                    let simple = matches!(child.shape, Shape::Test { .. });
                    if apart && !simple { format!("({text})") } else { text }
                })
                .collect();
            match gate {
                Gate::All => words.all(&clauses),
                Gate::Any => words.any(&clauses),
                Gate::AtLeast(_) => words.at_least(*gate, &clauses),
            }
        }
    }
}
