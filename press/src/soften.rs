//! Words that no line holds: places at which they may be broken, and characters that no page shows.

/// Nothing longer stands without a place at which it may be broken.
const LONGEST: usize = 26;
const BREAK: char = '\u{200b}';

/// A text as it is set: control characters are gone, line ends are spaces, and very long words may be broken, addresses after
/// their marks and others every so many letters. Nothing is seen of it but where a line ends.
pub fn soften(text: &str) -> String {
    let shown = |letter: char| if letter.is_control() { ' ' } else { letter };
    let mut soft = String::with_capacity(text.len() + 8);
    let mut word = String::new();
    for letter in text.chars().map(shown) {
        if letter.is_whitespace() || letter == BREAK {
            push(&mut soft, &word);
            word.clear();
            soft.push(letter);
        } else {
            word.push(letter);
        }
    }
    push(&mut soft, &word);
    soft
}

fn push(soft: &mut String, word: &str) {
    if word.chars().count() <= LONGEST {
        soft.push_str(word);
        return;
    }
    let mut run = 0;
    for letter in word.chars() {
        soft.push(letter);
        run += 1;
        let is_mark = matches!(letter, '/' | '?' | '&' | '=' | '.' | '-' | '_' | ',' | ';' | ':' | '|');
        if run == LONGEST || (is_mark && run > 3) {
            soft.push(BREAK);
            run = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for text in [
            "",
            "anticonstitutionnellement,",
            "n°\u{a0}3\u{a0}: «\u{a0}oui\u{a0}»",
            "https://a.example/avis/3",
        ] {
            assert_eq!(soften(text), text);
        }
    }

    #[test]
    fn a_long_word_may_be_broken_and_loses_no_letter() {
        let word = "é".repeat(3_000);
        let soft = soften(&word);
        assert_eq!(soft.replace(BREAK, ""), word);
        assert!(soft.split(BREAK).all(|part| part.chars().count() <= LONGEST));
        let address = soften("https://conseil.example.org/avis/3/preuve");
        assert!(address.contains("avis/\u{200b}3"), "{address}");
    }

    #[test]
    fn what_no_page_shows_is_a_space() {
        assert_eq!(soften("a\u{0}b\r\nc\u{85}d"), "a b  c d");
    }
}
