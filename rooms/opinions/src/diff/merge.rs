//! What two people made of the same words, joined: three-way merge by words.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Token, tokens};

/// What opens and closes each of the two wordings between which a human must choose. No text may keep them.
pub const CONFLICT_MARKS: [char; 2] = ['⟦', '⟧'];

/// A stretch of the joined text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Nobody changed it, one did, or both did the same.
    Agreed(String),
    /// Both changed the same words differently: a human chooses.
    Conflict {
        /// The words before.
        base: String,
        /// What the one made of them.
        ours: String,
        /// What the other made of them.
        theirs: String,
    },
}

/// The joined text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Its stretches, in order.
    pub parts: Vec<Part>,
}

impl Merged {
    /// Whether nothing is left to choose.
    pub fn is_clean(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, Part::Agreed(_)))
    }

    /// The text, where there is nothing to choose; else a proposal that holds both wordings between [`CONFLICT_MARKS`], theirs first.
    pub fn proposal(&self) -> String {
        let [open, close] = CONFLICT_MARKS;
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Agreed(words) => append(&mut text, words),
                Part::Conflict { ours, theirs, .. } => {
                    for side in [theirs, ours] {
                        let words = side.trim_end();
                        let space = if words.len() < side.len() || side.is_empty() { " " } else { "" };
                        text.extend([open.to_string().as_str(), words, close.to_string().as_str(), space]);
                    }
                }
            }
        }
        text.trim_end().to_owned()
    }
}

/// Joins what two people made of one text. Words that only one of them changed are as that one made them; nothing that either added is
/// lost; where both changed the same words, or words that touch, differently, both wordings stand in a conflict.
pub fn merge(base: &str, ours: &str, theirs: &str) -> Merged {
    let (base, ours, theirs) = (tokens(base), tokens(ours), tokens(theirs));
    let (to_ours, to_theirs) = (kept(&base, &ours), kept(&base, &theirs));
    let mut joined = Joined::default();
    let (mut b, mut o, mut t) = (0, 0, 0);
    loop {
        let sync = (b..base.len()).find_map(|at| Some((at, to_ours[at]?, to_theirs[at]?)));
        let (next_b, next_o, next_t) = sync.unwrap_or((base.len(), ours.len(), theirs.len()));
        joined.chunk(&base[b..next_b], &ours[o..next_o], &theirs[t..next_t]);
        if sync.is_none() {
            break;
        }
        joined.agreed(&ours[next_o..=next_o]);
        (b, o, t) = (next_b + 1, next_o + 1, next_t + 1);
    }
    Merged { parts: joined.0 }
}

/// For each token of the first text, where it stands in the second, if it was kept.
fn kept(base: &[Token<'_>], other: &[Token<'_>]) -> Vec<Option<usize>> {
    let mut places = vec![None; base.len()];
    for op in capture_diff_slices(Algorithm::Patience, base, other) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..len {
                places[old_index + step] = Some(new_index + step);
            }
        }
    }
    places
}

#[derive(Default)]
struct Joined(Vec<Part>);

impl Joined {
    fn agreed(&mut self, tokens: &[Token<'_>]) {
        let words = text(tokens);
        match self.0.last_mut() {
            _ if words.is_empty() => {}
            Some(Part::Agreed(last)) => append(last, &words),
            _ => self.0.push(Part::Agreed(words)),
        }
    }

    fn chunk(&mut self, base: &[Token<'_>], ours: &[Token<'_>], theirs: &[Token<'_>]) {
        if ours == theirs || base == theirs {
            self.agreed(ours);
        } else if base == ours {
            self.agreed(theirs);
        } else {
            self.0.push(Part::Conflict { base: text(base), ours: text(ours), theirs: text(theirs) });
        }
    }
}

/// Puts words behind others; two words that came from different sides may lack the space between them.
fn append(text: &mut String, words: &str) {
    if text.ends_with(char::is_alphanumeric) && words.starts_with(char::is_alphanumeric) {
        text.push(' ');
    }
    text.push_str(words);
}

fn text(tokens: &[Token<'_>]) -> String {
    tokens.iter().flat_map(|token| [token.word, token.space]).collect()
}
