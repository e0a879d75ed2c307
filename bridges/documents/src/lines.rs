//! Lines put together to paragraphs: words cut at the ends of lines are joined, addresses on the web too.

use std::collections::BTreeSet;

use crate::block::{Block, Doubt, Kind};

/// The words that a text writes within its lines: they tell how a word that was cut is spelled.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// Reads the words of a line; the last one may be cut.
    pub fn learn(&mut self, line: &str) {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        if line.trim_end().ends_with('-') {
            words.pop();
        }
        self.0.extend(words.into_iter().map(bare).filter(|word| !word.is_empty()));
    }

    fn knows(&self, word: &str) -> bool {
        self.0.contains(&bare(word))
    }
}

/// A word without the signs around it, in lower case.
fn bare(word: &str) -> String {
    let word = word.rsplit(['’', '\'']).next().unwrap_or(word);
    word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase()
}

/// Lines on their way to one text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Joined {
    /// The text so far.
    pub text: String,
    rejoined: Vec<String>,
}

impl Joined {
    /// A text that begins.
    pub fn begin(line: &str) -> Self {
        Self { text: squeezed(line), rejoined: Vec::new() }
    }

    /// Goes on with a line.
    pub fn push(&mut self, line: &str, vocabulary: &Vocabulary) {
        let line = squeezed(line);
        if let Some(cut) = self.text.strip_suffix('\u{ad}') {
            self.text.truncate(cut.len());
        } else if in_address(&self.text) {
            if !self.text.ends_with(['/', '.', '-', '_', '=', '&', '?', '%', '#']) {
                self.text.push(' ');
            }
        } else if is_cut(&self.text) && line.starts_with(char::is_alphabetic) {
            self.rejoin(&line, vocabulary);
        } else if !self.text.is_empty() && !line.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(&line);
    }

    /// Begins a line of its own within the text.
    pub fn break_line(&mut self, line: &str) {
        self.text.push('\n');
        self.text.push_str(&squeezed(line));
    }

    /// A word cut at the end of a line: as the text spells it elsewhere, else without hyphen before a small letter, which is doubtful.
    fn rejoin(&mut self, line: &str, vocabulary: &Vocabulary) {
        let head = self.text.rsplit(' ').next().unwrap_or_default().trim_end_matches('-');
        let tail = line.split(' ').next().unwrap_or_default();
        let (whole, hyphened) = (format!("{head}{tail}"), format!("{head}-{tail}"));
        let keeps_hyphen = !line.starts_with(char::is_lowercase)
            || (vocabulary.knows(&hyphened) && !vocabulary.knows(&whole));
        if !keeps_hyphen {
            self.text.pop();
            if !vocabulary.knows(&whole) {
                self.rejoined.push(whole.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned());
            }
        }
    }

    /// The block of the text.
    pub fn block(self, kind: Kind) -> Block {
        let unread = self.text.contains('\u{fffd}');
        let mut block = Block::new(kind, self.text);
        if !self.rejoined.is_empty() {
            block = block.doubting(Doubt::Rejoined(self.rejoined));
        }
        if unread { block.doubting(Doubt::Unread) } else { block }
    }
}

fn is_cut(text: &str) -> bool {
    text.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
}

fn in_address(text: &str) -> bool {
    text.rsplit([' ', '\n']).next().is_some_and(|word| word.contains("://"))
}

/// A line with single spaces; the no-break spaces of French typography are spaces here, since the program sets its own.
pub(crate) fn squeezed(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a sentence ends here.
pub(crate) fn is_ended(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', ':', ';', '»', '"', '”', '…'])
}

/// The words of an item of a list, when the line begins one.
pub(crate) fn item(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let sign = line.chars().next().filter(|sign| "•◦▪‣●○■–—-*".contains(*sign))?;
    let words = line[sign.len_utf8()..].strip_prefix([' ', '\u{a0}', '\t'])?.trim_start();
    (!words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &[&str]) -> Block {
        let mut vocabulary = Vocabulary::default();
        for line in lines {
            vocabulary.learn(line);
        }
        let mut joined = Joined::begin(lines[0]);
        for line in &lines[1..] {
            joined.push(line, &vocabulary);
        }
        joined.block(Kind::Paragraph)
    }

    #[test]
    fn words_cut_at_the_end_of_a_line_are_joined_as_the_text_spells_them() {
        let sure = joined(&["Le développement vise à façonner le dévelop-", "pement de l’Europe."]);
        assert_eq!(
            (sure.text.as_str(), sure.doubts.len()),
            ("Le développement vise à façonner le développement de l’Europe.", 0)
        );
        let doubtful = joined(&["une entre-", "prise"]);
        assert_eq!(doubtful.doubts, [Doubt::Rejoined(vec!["entreprise".to_owned()])]);
        assert_eq!(joined(&["peut-être ou peut-", "être"]).text, "peut-être ou peut-être");
        assert_eq!(joined(&["avec Open-", "Xchange"]).text, "avec Open-Xchange");
        assert_eq!(joined(&["sou\u{ad}", "vent"]).text, "souvent");
        assert_eq!(joined(&["de 2025 -", "ou plus tard"]).text, "de 2025 - ou plus tard");
        let address = joined(&["voir https://a.example/publication-detail/-/", "publication/257 .", "Et"]);
        assert_eq!(address.text, "voir https://a.example/publication-detail/-/publication/257 . Et");
    }

    #[test]
    fn items_begin_with_a_sign_and_a_space() {
        assert_eq!(item(" • premier"), Some("premier"));
        assert_eq!(item("- second"), Some("second"));
        assert_eq!(item("-1 degré"), None);
        assert_eq!(item("mot"), None);
    }
}
