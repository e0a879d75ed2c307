//! Texts of the council quoted to a reader of another language: a voice that reads them aloud must know their language.
//!
//! A text travels inside sentences, titles and links as a string. One in another language than the page's is put between
//! two marks, which are Unicode noncharacters, reserved for a program's internal use; the page's shell turns them into
//! `lang` attributes, and everything that is no page drops them ([`unquoted`]).

use std::borrow::Cow;

use crate::{Language, Speech};

/// What ends a quoted text.
pub const QUOTE_END: char = '\u{fdd2}';

/// What the marks have in common: the first two bytes of each.
const MARK: &[u8] = &[0xef, 0xb7];

impl Language {
    /// What begins a text quoted in this language.
    pub const fn quote_begin(self) -> char {
        match self {
            Self::Fr => '\u{fdd0}',
            Self::En => '\u{fdd1}',
        }
    }

    /// The language whose quoted text this mark begins.
    pub fn of_quote(mark: char) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.quote_begin() == mark)
    }
}

impl Speech {
    /// A text of the council, as it is quoted in the reader's language: unchanged when it is the same one, otherwise marked
    /// with its own. An empty text stays empty.
    pub fn quoted<'a>(&self, text: impl Into<Cow<'a, str>>) -> String {
        match self.language_of_texts() {
            Some(language) => self.quoted_as(language, text),
            None => text.into().into_owned(),
        }
    }

    /// A text of this language, as it is quoted in the reader's: a letter to somebody else.
    pub fn quoted_as<'a>(&self, language: Language, text: impl Into<Cow<'a, str>>) -> String {
        let text = text.into();
        if language == self.language() || text.is_empty() {
            return text.into_owned();
        }
        format!("{}{}{QUOTE_END}", language.quote_begin(), unquoted(&text))
    }
}

/// The language of a text that is quoted as a whole.
pub fn quoted_in(text: &str) -> Option<Language> {
    let mut letters = text.chars();
    let language = Language::of_quote(letters.next()?)?;
    let inner = letters.as_str().strip_suffix(QUOTE_END)?;
    (!inner.contains(is_mark)).then_some(language)
}

/// The text without marks.
pub fn unquoted(text: &str) -> Cow<'_, str> {
    if !has_marks(text) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| !is_mark(*letter)).collect())
}

/// Whether a text may hold marks: a quick look.
pub fn has_marks(text: &str) -> bool {
    text.as_bytes().windows(MARK.len()).any(|pair| pair == MARK)
}

/// Whether a character is a mark.
pub fn is_mark(letter: char) -> bool {
    letter == QUOTE_END || Language::of_quote(letter).is_some()
}

/// The beginning of a text on one line, at most so many characters; a quoted text stays quoted.
pub fn beginning(text: &str, most: usize) -> String {
    let bare = unquoted(text);
    let line = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = match line.char_indices().nth(most) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    };
    match quoted_in(text) {
        Some(language) => format!("{}{cut}{QUOTE_END}", language.quote_begin()),
        None => cut,
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::Arc};

    use super::*;
    use crate::{TimeZone, Words};

    fn speech(reader: Language) -> Speech {
        let words = Arc::new(Words::new(&[], &BTreeMap::new()).unwrap());
        Speech::new(words, reader, TimeZone::UTC).texts_in(Language::Fr)
    }

    #[test]
    fn only_another_language_is_marked_and_nothing_is_marked_twice() {
        assert_eq!(speech(Language::Fr).quoted("Les haies"), "Les haies");
        let english = speech(Language::En);
        let quoted = english.quoted("Les haies");
        assert_eq!(quoted_in(&quoted), Some(Language::Fr));
        assert_eq!(unquoted(&quoted), "Les haies");
        assert_eq!(english.quoted(quoted.as_str()), quoted);
        assert_eq!(english.quoted(""), "");
        assert_eq!(quoted_in(&format!("On {quoted}")), None);
    }

    #[test]
    fn the_beginning_of_a_quoted_text_is_quoted() {
        let quoted = speech(Language::En).quoted("Les haies\net les arbres");
        assert_eq!(unquoted(&beginning(&quoted, 12)), "Les haies et…");
        assert_eq!(quoted_in(&beginning(&quoted, 12)), Some(Language::Fr));
        assert_eq!(beginning("un deux", 40), "un deux");
    }
}
