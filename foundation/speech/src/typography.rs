//! French typography, set once when words are loaded: nobody types a no-break space.

/// Sets spaces and apostrophes as French print does: a narrow no-break space before `;`, `!`, `?` and `%`, a no-break
/// space before `:` and inside « », after `n°` and between a number and its unit, and the curved apostrophe. Only
/// ordinary spaces are changed, so that text already set stays as it is.
///
/// ```
/// assert_eq!(pluriel_speech::french("L'avis n° 3 : « oui » ?"), "L’avis n°\u{a0}3\u{a0}: «\u{a0}oui\u{a0}»\u{202f}?");
/// ```
pub fn french(text: &str) -> String {
    french_before(text, false)
}

/// The same of a text behind which a quoted value may follow.
pub(crate) fn french_before(text: &str, value_follows: bool) -> String {
    let mut set = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = rest.next() {
        let after = rest.peek().copied();
        let written = match letter {
            ' ' => space_between(before, after, &set),
            '\'' if before.is_some_and(char::is_alphabetic) && after.map_or(value_follows, is_word) => '’',
            other => other,
        };
        set.push(written);
        before = Some(letter);
    }
    set
}

/// Sets the curved apostrophe in English: after a letter (`council’s`, `members’`).
pub(crate) fn english(text: &str) -> String {
    let mut set = String::with_capacity(text.len() + 4);
    let mut before = None;
    for letter in text.chars() {
        let apostrophe = letter == '\'' && before.is_some_and(char::is_alphabetic);
        set.push(if apostrophe { '’' } else { letter });
        before = Some(letter);
    }
    set
}

/// An apostrophe elides before a letter, a digit or an opening quotation mark.
fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '«'
}

/// The space that stands between two characters; `set` ends with what precedes it.
fn space_between(before: Option<char>, after: Option<char>, set: &str) -> char {
    const NO_BREAK: char = '\u{a0}';
    const NARROW: char = '\u{202f}';
    match (before, after) {
        (_, Some(';' | '!' | '?' | '%')) => NARROW,
        (_, Some(':' | '»')) | (Some('«' | '°'), _) | (Some('0'..='9'), Some('h' | '€')) => NO_BREAK,
        (Some('h'), Some('0'..='9')) if ends_with_hour(set) => NO_BREAK,
        _ => ' ',
    }
}

fn ends_with_hour(set: &str) -> bool {
    let mut back = set.chars().rev();
    back.next() == Some('h') && matches!(back.next(), Some('\u{a0}' | '0'..='9'))
}
