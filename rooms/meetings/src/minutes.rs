//! Minutes as plain blocks: what is extracted from a published page has lost its lists, its headings and some of its line
//! breaks. What is left is put in order; no word is added or changed.

/// A block of minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the whole is called.
    Title(String),
    /// A numbered heading.
    Heading {
        /// Its number as written, for example `2` or `2.1`.
        number: String,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// The points of a list.
    Bullets(Vec<String>),
}

/// What browsers leave of a link that opens a window, in the languages of published pages met so far.
const LINK_ARTEFACTS: [&str; 4] = [
    "(Ouvre une nouvelle fenêtre)",
    "(ouvre une nouvelle fenêtre)",
    "(Nouvelle fenêtre)",
    "(Opens in a new window)",
];

/// Words that begin a French or English sentence and are never inside a word: after a small letter they begin a new one.
const OPENINGS: [&str; 12] =
    ["Le ", "La ", "Les ", "L'", "L’", "Un ", "Une ", "Il ", "Elle ", "Ils ", "Elles ", "The "];

/// The blocks of minutes. A first line without a full stop is the title; a line that begins with a number and a full stop
/// a heading; lines that begin with a dash or bullet, one after the other, a list.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let cleaned = LINK_ARTEFACTS.iter().fold(text.to_owned(), |text, artefact| text.replace(artefact, ""));
    for line in cleaned.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            continue;
        }
        if let Some(point) = bullet(&line) {
            let mut parts = sentences_apart(point).into_iter();
            let first = parts.next().unwrap_or_default();
            match blocks.last_mut() {
                Some(Block::Bullets(points)) => points.push(first),
                _ => blocks.push(Block::Bullets(vec![first])),
            }
            blocks.extend(parts.map(Block::Paragraph));
        } else if let Some((number, text)) = heading(&line) {
            blocks.push(Block::Heading { number: number.to_owned(), text: text.to_owned() });
        } else if blocks.is_empty() && line.chars().count() <= 160 && !line.ends_with(['.', ':', ';']) {
            blocks.push(Block::Title(line));
        } else {
            blocks.extend(sentences_apart(&line).into_iter().map(Block::Paragraph));
        }
    }
    blocks
}

fn bullet(line: &str) -> Option<&str> {
    ["- ", "– ", "— ", "• ", "* ", "· "]
        .into_iter()
        .find_map(|mark| line.strip_prefix(mark))
        .map(str::trim_start)
}

/// `2. Informations` or `2.1 Informations`: a short line after its number.
fn heading(line: &str) -> Option<(&str, &str)> {
    let (number, text) = line.split_once(' ')?;
    let digits = number.trim_end_matches(['.', ')']);
    let numbered = digits
        .split('.')
        .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let marked = digits.len() < number.len() || digits.contains('.');
    let short = text.chars().count() <= 120 && text.chars().next().is_some_and(char::is_uppercase);
    (numbered && marked && short).then_some((digits, text))
}

/// Parts a paragraph where a line break was lost: after a full stop without a space, or where a sentence begins right
/// after a small letter.
fn sentences_apart(line: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (place, _) in line.char_indices().filter(|(_, letter)| letter.is_uppercase()) {
        let before = &line[from..place];
        if breaks_before(before, &line[place..]) {
            parts.push(before.trim().to_owned());
            from = place;
        }
    }
    parts.push(line[from..].trim().to_owned());
    parts.retain(|part| !part.is_empty());
    parts
}

fn breaks_before(before: &str, after: &str) -> bool {
    let word = before.rsplit(' ').next().unwrap_or_default();
    let mut back = before.chars().rev();
    let (last, earlier) = (back.next(), back.next());
    let small = |letter: Option<char>| letter.is_some_and(char::is_lowercase);
    if matches!(last, Some('.' | '!' | '?')) {
        let second = after.chars().nth(1);
        let sentence = small(second) || matches!(second, Some(' ' | '\'' | '’'));
        let ended = small(earlier) || earlier == Some(')');
        return ended && sentence && !word.contains("://") && !word.contains('@');
    }
    small(last) && small(earlier) && OPENINGS.iter().any(|opening| after.starts_with(opening))
}
