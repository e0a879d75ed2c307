//! Where a text uses a term: whatever its case and number, French or English, alone or after an elided article.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    diff::{Token, tokens},
    words::BlockId,
};

/// A term that a definition defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The definition.
    pub definition: BlockId,
    /// For each of its words, what it may be in the singular.
    words: Vec<BTreeSet<String>>,
}

impl Term {
    /// The term of a definition; `None` when it holds no word.
    pub fn of(definition: BlockId, term: &str) -> Option<Self> {
        let words: Vec<_> = written(term).iter().map(|token| singulars(token.word)).collect();
        (!words.is_empty()).then_some(Self { definition, words })
    }
}

/// A use of a term in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// The definition of the term.
    pub definition: BlockId,
}

/// The uses of terms in a text, in order. Where several begin at one word the longest counts; where one word alone is defined twice,
/// the first definition.
pub fn uses(text: &str, terms: &[Term]) -> Vec<Use> {
    if terms.is_empty() {
        return Vec::new();
    }
    let words = written(text);
    let candidates: Vec<_> = words.iter().map(|token| singulars(token.word)).collect();
    let mut uses = Vec::new();
    let mut place = 0;
    while place < words.len() {
        let here = |term: &&Term| is_at(&term.words, &candidates[place..]);
        // The first of the longest: `max_by_key` would take the last.
        let longest = terms.iter().rev().filter(here).max_by_key(|term| term.words.len());
        let Some(term) = longest else {
            place += 1;
            continue;
        };
        let last = &words[place + term.words.len() - 1];
        uses.push(Use { range: words[place].at..last.at + last.word.len(), definition: term.definition });
        place += term.words.len();
    }
    uses
}

fn is_at(term: &[BTreeSet<String>], text: &[BTreeSet<String>]) -> bool {
    term.len() <= text.len() && term.iter().zip(text).all(|(word, found)| !word.is_disjoint(found))
}

/// The words of a text without signs and elided articles; hyphens part words, so that "logiciel-libre" is two.
fn written(text: &str) -> Vec<Token<'_>> {
    let whole =
        tokens(text).into_iter().filter(|token| token.is_word() && !token.word.ends_with(['\'', '’']));
    whole
        .flat_map(|token| {
            let mut at = token.at;
            let parts = token.word.split_inclusive(['-', '\u{2011}']).map(move |part| {
                let word = part.trim_end_matches(['-', '\u{2011}']);
                let found = Token { word, space: "", at };
                at += part.len();
                found
            });
            parts.filter(Token::is_word).collect::<Vec<_>>()
        })
        .collect()
}

/// What a word may be in the singular, in small letters; itself among them. A capital may have lost its accent.
fn singulars(word: &str) -> BTreeSet<String> {
    let small = word.to_lowercase();
    let mut forms = BTreeSet::from([small.clone()]);
    for (plural, singulars) in [
        ("aux", &["al", "ail", "au"][..]),
        ("eux", &["eu"]),
        ("oux", &["ou"]),
        ("ies", &["y", "ie"]),
        ("s", &[""]),
    ] {
        let stem = small.strip_suffix(plural).filter(|stem| stem.chars().count() > 1);
        forms.extend(
            stem.into_iter().flat_map(|stem| singulars.iter().map(move |ending| format!("{stem}{ending}"))),
        );
    }
    forms.iter().map(|form| without_first_accent(form)).collect()
}

fn without_first_accent(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| match letter {
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'à' | 'â' => 'a',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        other => other,
    });
    first.into_iter().chain(letters).collect()
}
