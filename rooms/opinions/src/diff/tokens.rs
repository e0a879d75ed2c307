//! A text as the words that people compare: words, signs and line ends, each with the spaces that follow it.

/// A word, a sign of punctuation or a line end. Two are equal when their words are: spaces do not count.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// The word or sign itself, elided articles with their apostrophe.
    pub word: &'a str,
    /// The spaces that follow.
    pub space: &'a str,
    /// Where the word begins in the text, in bytes.
    pub at: usize,
}

impl Token<'_> {
    /// Whether it is a word, not a sign.
    pub fn is_word(&self) -> bool {
        self.word.chars().any(char::is_alphanumeric)
    }
}

impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.word == other.word
    }
}

impl Eq for Token<'_> {}

impl PartialOrd for Token<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Token<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.word.cmp(other.word)
    }
}

impl std::hash::Hash for Token<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.word.hash(state);
    }
}

/// The tokens of a text: joined again with their spaces they give it back, but for spaces at its beginning.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start_matches(is_space);
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let end = if in_word(first) { word_end(rest) } else { first.len_utf8() };
        let (word, after) = rest.split_at(end);
        let next = after.trim_start_matches(is_space);
        tokens.push(Token { word, space: &after[..after.len() - next.len()], at });
        rest = next;
    }
    tokens
}

/// Spaces inside a line. Line ends are tokens of their own: where a paragraph breaks is no matter of spacing.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() && letter != '\n'
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric()
}

/// Where the word ends: hyphens stay inside, an apostrophe ends what is elided.
fn word_end(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = letters.peek().is_some_and(|(_, next)| in_word(*next));
        match letter {
            '\'' | '’' => return at + letter.len_utf8(),
            '-' | '\u{2011}' if goes_on => {}
            letter if in_word(letter) => {}
            _ => return at,
        }
    }
    text.len()
}
