//! The text of printed pages, as programs extract it: lines become paragraphs, words cut at line ends are joined, page numbers go,
//! notes at the foot of a page follow the paragraph that calls them. No word is added or changed; a human corrects what a page cannot
//! tell, the rank of headings among it.

use crate::{
    block::{Block, Document, Doubt, Kind},
    lines::{Joined, Vocabulary, is_ended, squeezed},
    notes::{self, Note},
};

/// From so many spaces on, a line begins a paragraph.
const INDENT: usize = 4;
/// A heading is at most so long, in characters.
const LONGEST_HEADING: usize = 120;

/// Whether a text was laid out on pages: they are parted, or words are cut at the ends of lines between indented paragraphs.
pub(crate) fn is_printed(text: &str) -> bool {
    let indented = text.lines().filter(|line| indent(line) >= INDENT && !line.trim().is_empty()).count();
    let is_cut = |line: &str| line.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic));
    text.contains('\u{c}') || (indented > 1 && text.lines().any(is_cut))
}

/// Whether paragraphs are indented.
pub(crate) fn is_laid_out(text: &str) -> bool {
    text.lines().any(|line| indent(line) >= INDENT && !line.trim().is_empty())
}

/// Reads pages, parted by form feeds.
pub(crate) fn read(text: &str) -> Document {
    let mut reading = Reading::default();
    text.lines().for_each(|line| reading.vocabulary.learn(line));
    for (number, page) in text.split('\u{c}').enumerate() {
        reading.page(page, number == 0);
    }
    let mut blocks: Vec<_> = reading.pieces.into_iter().map(|(kind, joined)| joined.block(kind)).collect();
    let notes = (1..).zip(reading.notes).map(|(number, (within, note))| Note {
        number,
        within,
        block: note.block(Kind::Footnote),
    });
    notes::place(&mut blocks, notes.collect());
    Document { title: reading.title, blocks: reading.before.into_iter().chain(blocks).collect() }
}

/// Reads paragraphs with empty lines between them.
pub(crate) fn typed(text: &str) -> Document {
    let mut vocabulary = Vocabulary::default();
    text.lines().for_each(|line| vocabulary.learn(line));
    let text = text.replace('\u{c}', "\n\n");
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()).map(|block| {
        let mut lines = block.lines();
        let mut joined = Joined::begin(lines.next().unwrap_or_default());
        lines.for_each(|line| joined.push(line, &vocabulary));
        let is_alone = !block.contains('\n') && !is_ended(&joined.text) && is_short(&joined.text);
        joined.block(if is_alone { Kind::Heading(1) } else { Kind::Paragraph })
    });
    Document { title: None, blocks: blocks.collect() }
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    vocabulary: Vocabulary,
    title: Option<String>,
    before: Vec<Block>,
    pieces: Vec<(Kind, Joined)>,
    /// Notes, each with how many pieces there were when its page ended.
    notes: Vec<(usize, Joined)>,
    /// Whether an empty line or the end of a page came since the last piece.
    gap: bool,
}

impl Reading {
    fn page(&mut self, page: &str, first: bool) {
        let mut lines: Vec<&str> = page.lines().collect();
        while lines.last().is_some_and(|line| line.trim().chars().all(|letter| letter.is_ascii_digit())) {
            lines.pop();
        }
        if first {
            let centred: Vec<&str> = lines.drain(..title_lines(&lines)).collect();
            self.begin(&centred);
        }
        let unfinished_note = self.notes.last().is_some_and(|(_, note)| !is_ended(&note.text));
        let foot = lines.iter().position(|line| self.is_note(line)).unwrap_or(lines.len());
        let (body, foot) = lines.split_at(foot);
        let known = self.notes.len();
        let tail = if unfinished_note { note_tail(body) } else { body.len() };
        for line in &body[..tail] {
            self.body_line(line);
        }
        for line in body[tail..].iter().chain(foot).filter(|line| !line.trim().is_empty()) {
            self.foot_line(line);
        }
        for number in known + 1..=self.notes.len() {
            self.bracket(number);
        }
        self.gap = true;
    }

    /// The call of a note, a number lost between spaces, is put in brackets.
    fn bracket(&mut self, number: usize) {
        let call = format!(" {number} ");
        let paragraphs = self.pieces.iter_mut().rev().filter(|(kind, _)| *kind == Kind::Paragraph);
        for (_, piece) in paragraphs {
            let is_call = |at: usize| piece.text[at + call.len()..].starts_with(['.', ',', ';', ':', ')']);
            let called = piece.text.match_indices(&call).map(|(at, _)| at).find(|at| is_call(*at));
            if let Some(at) = called {
                piece.text.replace_range(at..at + call.len(), &format!(" [{number}]"));
                return;
            }
        }
    }

    /// The centred lines with which the text begins: its title, then who wrote it and when.
    fn begin(&mut self, centred: &[&str]) {
        for group in centred.split(|line| line.trim().is_empty()).filter(|group| !group.is_empty()) {
            let mut joined = Joined::begin(group[0]);
            group[1..].iter().for_each(|line| joined.push(line, &self.vocabulary));
            let kind = if self.title.is_none() { Kind::Heading(1) } else { Kind::Paragraph };
            self.title.get_or_insert_with(|| joined.text.clone());
            self.before.push(joined.block(kind).doubting(Doubt::BeforeText));
        }
    }

    fn body_line(&mut self, line: &str) {
        let text = squeezed(line);
        if text.is_empty() {
            self.gap = true;
            return;
        }
        let begins = indent(line) >= INDENT;
        let goes_on = match self.pieces.last() {
            _ if begins => false,
            None => false,
            Some((Kind::Paragraph, last)) => !self.gap || !is_ended(&last.text),
            Some((_, last)) => last.text.ends_with('-') || text.starts_with(char::is_lowercase),
        };
        match self.pieces.last_mut() {
            Some((_, last)) if goes_on => last.push(&text, &self.vocabulary),
            _ => {
                let kind = if !begins && is_short(&text) { Kind::Heading(1) } else { Kind::Paragraph };
                self.pieces.push((kind, Joined::begin(&text)));
            }
        }
        self.gap = false;
    }

    fn foot_line(&mut self, line: &str) {
        let text = squeezed(line);
        if self.is_note(line) {
            let words = text.split_once(". ").map_or(text.as_str(), |(_, words)| words);
            self.notes.push((self.pieces.len(), Joined::begin(words)));
        } else if let Some((_, note)) = self.notes.last_mut() {
            note.push(&text, &self.vocabulary);
        }
    }

    /// Whether a line begins the next note: its number, a full stop, its words.
    fn is_note(&self, line: &str) -> bool {
        let number = format!("{}. ", self.notes.len() + 1);
        indent(line) > 0 && line.trim_start().starts_with(&number)
    }
}

/// How many lines the centred title takes at the beginning.
fn title_lines(lines: &[&str]) -> usize {
    let is_title = |line: &&&str| line.trim().is_empty() || (indent(line) > 2 && !is_ended(line.trim()));
    let centred = lines.iter().take_while(is_title).count();
    // The first paragraph of a text without title is indented too: a title stands apart.
    if lines[..centred].iter().any(|line| line.trim().is_empty()) { centred } else { 0 }
}

/// Where the rest of a note that the page before left unfinished begins at the foot of this one.
fn note_tail(body: &[&str]) -> usize {
    let written: Vec<usize> = (0..body.len()).filter(|place| !body[*place].trim().is_empty()).collect();
    match written[..] {
        [.., before, last] if is_ended(body[before].trim()) && indent(body[last]) == 0 => {
            if body[last].starts_with(char::is_lowercase) { last } else { body.len() }
        }
        _ => body.len(),
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST_HEADING
}
