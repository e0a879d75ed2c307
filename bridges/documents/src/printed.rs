//! The text of printed pages, as programs extract it: lines become paragraphs, words cut at line ends are joined, page numbers go,
//! notes at the foot of a page follow the paragraph that calls them. No word is added or changed; a human corrects what a page cannot
//! tell.

mod pages;
mod ranks;

use crate::{
    block::{Block, Document, Doubt, Kind},
    lines::{Joined, Vocabulary, is_ended, item, squeezed},
    notes::{self, Note},
};
use ranks::Before;

/// From so many spaces on, a line begins a paragraph.
const INDENT: usize = 4;
/// A heading is at most so long, in characters.
const LONGEST_HEADING: usize = 120;
/// From this rank on a title stands within a section, of which a text has one rank.
const WITHIN_SECTION: u8 = 3;

/// Whether a text was laid out on pages: they are parted, or words are cut at the ends of lines between indented paragraphs and no
/// heading is marked.
pub(crate) fn is_printed(text: &str) -> bool {
    let indented = text.lines().filter(|line| indent(line) >= INDENT && !line.trim().is_empty()).count();
    let is_cut = |line: &str| line.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic));
    let is_marked = text.lines().any(|line| line.starts_with('#'));
    text.contains('\u{c}') || (indented > 1 && !is_marked && text.lines().any(is_cut))
}

/// Whether paragraphs are indented.
pub(crate) fn is_laid_out(text: &str) -> bool {
    text.lines().any(|line| indent(line) >= INDENT && !line.trim().is_empty())
}

/// Reads pages.
pub(crate) fn read(text: &str) -> Document {
    let pages = pages::of(text);
    let mut reading = Reading { is_indented: pages::is_indented(&pages), ..Reading::default() };
    text.lines().for_each(|line| reading.vocabulary.learn(line));
    for (number, page) in pages.into_iter().enumerate() {
        reading.page(page, number == 0);
    }
    let before: Vec<_> =
        reading.pieces.iter().filter(|piece| piece.is_heading).map(|piece| piece.before).collect();
    let mut ranks = ranks::of(&before).into_iter();
    let blocks = reading.pieces.into_iter().map(|piece| piece.block(&mut ranks));
    let mut blocks: Vec<_> = blocks.collect();
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

/// Lines that go together.
struct Piece {
    is_heading: bool,
    is_list: bool,
    before: Before,
    joined: Joined,
}

impl Piece {
    /// Its block; a heading takes the next rank.
    fn block(self, ranks: &mut impl Iterator<Item = u8>) -> Block {
        if !self.is_heading {
            return self.joined.block(Kind::Paragraph);
        }
        let rank = ranks.next().unwrap_or(1);
        if rank < WITHIN_SECTION {
            return self.joined.block(Kind::Heading(rank));
        }
        let mut block = self.joined.block(Kind::Paragraph).doubting(Doubt::PerhapsHeading);
        block.text = format!("**{}**", block.text);
        block
    }
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    /// Whether paragraphs begin with an indent; otherwise empty lines alone part them.
    is_indented: bool,
    vocabulary: Vocabulary,
    title: Option<String>,
    before: Vec<Block>,
    pieces: Vec<Piece>,
    /// Notes, each with how many pieces there were when its page ended.
    notes: Vec<(usize, Joined)>,
    /// How many empty lines came since the last piece.
    empty: usize,
    /// Whether a page ended since the last piece.
    at_edge: bool,
}

impl Reading {
    fn page(&mut self, mut lines: Vec<&str>, first: bool) {
        while lines.last().is_some_and(|line| line.trim().chars().all(|letter| letter.is_ascii_digit())) {
            lines.pop();
        }
        self.at_edge = true;
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
    }

    /// The call of a note, a number lost between spaces, is put in brackets.
    fn bracket(&mut self, number: usize) {
        let call = format!(" {number} ");
        for piece in self.pieces.iter_mut().rev().filter(|piece| !piece.is_heading) {
            let text = &mut piece.joined.text;
            let is_call = |at: usize| text[at + call.len()..].starts_with(['.', ',', ';', ':', ')']);
            let called = text.match_indices(&call).map(|(at, _)| at).find(|at| is_call(*at));
            if let Some(at) = called {
                text.replace_range(at..at + call.len(), &format!(" [{number}]"));
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
            self.empty += 1;
            return;
        }
        let begins = self.is_indented && indent(line) >= INDENT;
        let is_apart = self.empty > 0 || self.at_edge;
        let is_cut_off =
            |last: &Piece| !is_apart && !last.is_list && !last.is_heading && !is_ended(&last.joined.text);
        let item = item(line).filter(|_| !self.pieces.last().is_some_and(is_cut_off));
        let goes_on = match self.pieces.last() {
            _ if begins || item.is_some() => false,
            None => false,
            Some(last) if last.is_list => !is_apart || text.starts_with(char::is_lowercase),
            Some(last) if !last.is_heading => !is_apart || !is_ended(&last.joined.text),
            // Where nothing is indented, a line with others right under it was the first one of a paragraph.
            Some(_) if !self.is_indented && !is_apart => true,
            Some(last) => last.joined.text.ends_with('-') || text.starts_with(char::is_lowercase),
        };
        match self.pieces.last_mut() {
            Some(last) if goes_on => {
                last.is_heading &= self.is_indented || is_apart;
                last.joined.push(&text, &self.vocabulary);
            }
            Some(last) if last.is_list && item.is_some() => {
                last.joined.break_line(&format!("- {}", item.unwrap_or_default()));
            }
            last => {
                let before = match last {
                    None => Before::Edge,
                    Some(last) if last.is_heading => Before::Heading,
                    Some(_) if self.at_edge => Before::Edge,
                    Some(_) => Before::Words(self.empty),
                };
                let is_heading =
                    !begins && item.is_none() && is_short(&text) && (self.is_indented || !is_ended(&text));
                let words = item.map_or(text, |words| format!("- {words}"));
                let joined = Joined::begin(&words);
                self.pieces.push(Piece { is_heading, is_list: item.is_some(), before, joined });
            }
        }
        self.empty = 0;
        self.at_edge = false;
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
