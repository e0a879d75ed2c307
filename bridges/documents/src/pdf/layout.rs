//! Lines put back together to blocks: the size of most lines is the text's; larger lines are headings, by rank of size; small lines at
//! the foot of pages are notes; paragraphs begin with an indent, a gap, or after a line that ends early.

mod measures;
mod title;

use super::line::Line;
use crate::{
    block::{Block, Document, Doubt, Kind},
    lines::{Joined, Vocabulary, is_ended, item},
    notes::{self, Note},
};
use measures::Measures;

/// A heading is at most so long, in characters.
const LONGEST_HEADING: usize = 200;
/// Sections have at most so many ranks.
const MOST_RANKS: usize = 6;

/// The text of pages without their running heads.
pub(super) fn document(mut pages: Vec<Vec<Line>>) -> Document {
    let measures = Measures::of(&pages);
    let mut vocabulary = Vocabulary::default();
    pages.iter().flatten().for_each(|line| vocabulary.learn(&line.text));
    let (title, before) =
        pages.first_mut().map_or((None, Vec::new()), |page| title::take(page, &measures, &vocabulary));
    let mut reading = Reading { measures, vocabulary, pieces: Vec::new(), notes: Vec::new() };
    for page in &pages {
        reading.page(page);
    }
    let blocks = reading.blocks();
    Document { title, blocks: before.into_iter().chain(blocks).collect() }
}

/// Lines that go together.
struct Piece {
    /// Their size, in half points.
    size: u32,
    /// Whether all of them are bold.
    is_bold: bool,
    is_list: bool,
    /// Whether they list what the text holds, with dots up to the pages.
    is_contents: bool,
    joined: Joined,
}

struct Reading {
    measures: Measures,
    vocabulary: Vocabulary,
    pieces: Vec<Piece>,
    /// Notes: number, how many pieces there were when their page ended, words.
    notes: Vec<(usize, usize, Joined)>,
}

impl Reading {
    fn page(&mut self, page: &[Line]) {
        let foot = self.foot(page);
        let (body, foot) = page.split_at(foot);
        let mut before: Option<&Line> = None;
        for line in body {
            self.body_line(line, before);
            before = Some(line);
        }
        for line in foot {
            self.foot_line(line);
        }
    }

    /// Where the notes of a page begin: small lines at its end, from the first that begins a note or goes on with one.
    fn foot(&self, page: &[Line]) -> usize {
        let small = page.iter().rev().take_while(|line| self.measures.is_small(line)).count();
        let from = page.len() - small;
        let is_unfinished = self.notes.last().is_some_and(|(_, _, note)| !is_ended(&note.text));
        if small > 0 && is_unfinished {
            return from;
        }
        let begins = page[from..].iter().position(|line| self.begun(line).is_some());
        begins.map_or(page.len(), |begins| from + begins)
    }

    /// The number and the words of the note that a line begins: the next one's, or the first of a page that counts anew.
    fn begun<'a>(&self, line: &'a Line) -> Option<(usize, &'a str)> {
        let next = self.notes.last().map_or(1, |(number, _, _)| number + 1);
        let (number, words) = if let Some(mark) = line.mark {
            (mark, line.text.as_str())
        } else {
            let words = line.text.trim_start_matches(|sign: char| sign.is_ascii_digit());
            let digits = &line.text[..line.text.len() - words.len()];
            (digits.parse().ok()?, words.trim_start_matches(['.', ')']).strip_prefix(' ')?)
        };
        (number == next || number == 1).then_some((number, words))
    }

    fn foot_line(&mut self, line: &Line) {
        if let Some((number, words)) = self.begun(line) {
            self.notes.push((number, self.pieces.len(), Joined::begin(words)));
        } else if let Some((_, _, note)) = self.notes.last_mut() {
            note.push(&line.text, &self.vocabulary);
        }
    }

    fn body_line(&mut self, line: &Line, before: Option<&Line>) {
        let text = match line.mark {
            Some(mark) => format!("[{mark}] {}", line.text),
            None => line.text.clone(),
        };
        let is_contents = is_contents(&text);
        let item = item(&text);
        let goes_on = item.is_none() && self.goes_on(line, before, is_contents);
        match self.pieces.last_mut() {
            Some(last) if goes_on => {
                last.is_bold &= line.is_bold;
                if is_contents {
                    last.joined.break_line(&text);
                } else {
                    last.joined.push(&text, &self.vocabulary);
                }
            }
            Some(last) if item.is_some() && last.is_list && last.size == line.size => {
                last.joined.break_line(&format!("- {}", item.unwrap_or_default()));
            }
            _ => {
                let words = item.map_or_else(|| text.clone(), |words| format!("- {words}"));
                self.pieces.push(Piece {
                    size: line.size,
                    is_bold: line.is_bold,
                    is_list: item.is_some(),
                    is_contents,
                    joined: Joined::begin(&words),
                });
            }
        }
    }

    /// Whether a line goes on with the last piece.
    fn goes_on(&self, line: &Line, before: Option<&Line>, is_contents: bool) -> bool {
        let Some(last) = self.pieces.last() else { return false };
        if is_contents || last.is_contents {
            return is_contents && last.is_contents;
        }
        let is_heading = self.measures.is_heading(line.size);
        if is_heading != self.measures.is_heading(last.size) || (is_heading && line.size != last.size) {
            return false;
        }
        let Some(before) = before else {
            // A page ended between the two.
            let is_title = line.is_bold && !last.is_bold && (last.is_list || is_ended(&last.joined.text));
            return !is_heading
                && !is_title
                && !self.measures.is_indented(line)
                && (self.measures.indents || !is_ended(&last.joined.text));
        };
        if self.measures.is_gap(before, line) {
            return false;
        }
        let ends_early = self.measures.ends_early(before);
        if is_heading {
            return true;
        }
        let begins = self.measures.is_indented(line) && !self.measures.is_indented(before);
        let is_titled = ends_early && before.is_bold && !line.is_bold;
        let is_new = ends_early && is_ended(&last.joined.text) && !last.is_list;
        (!begins || last.is_list) && !is_titled && !is_new
    }

    fn blocks(self) -> Vec<Block> {
        let ranks = self.ranks();
        let standing = |piece: &Piece| piece.is_bold && !piece.is_list && is_title(&piece.joined.text);
        let kind = |piece: &Piece| match ranks.iter().position(|size| *size == piece.size) {
            Some(rank) if piece.joined.text.chars().count() <= LONGEST_HEADING => {
                Kind::Heading(u8::try_from(rank.min(MOST_RANKS - 1) + 1).unwrap_or(1))
            }
            // Where nothing is larger than the text, what is bold ranks highest.
            None if ranks.is_empty() && standing(piece) => Kind::Heading(1),
            _ => Kind::Paragraph,
        };
        let block = |piece: Piece| {
            let (kind, stands) = (kind(&piece), standing(&piece));
            let is_contents = piece.is_contents;
            let mut block = piece.joined.block(kind);
            if is_contents {
                block.doubts.push(Doubt::BeforeText);
            }
            if stands && kind == Kind::Paragraph {
                block.text = format!("**{}**", block.text);
                block.doubts.push(Doubt::PerhapsHeading);
            }
            block
        };
        let mut blocks: Vec<Block> = self.pieces.into_iter().map(block).collect();
        let notes = self.notes.into_iter().map(|(number, within, note)| Note {
            number,
            within,
            block: note.block(Kind::Footnote),
        });
        notes::place(&mut blocks, notes.collect());
        blocks
    }

    /// The sizes of headings, the largest first.
    fn ranks(&self) -> Vec<u32> {
        let mut sizes: Vec<_> = self
            .pieces
            .iter()
            .map(|piece| piece.size)
            .filter(|size| self.measures.is_heading(*size))
            .collect();
        sizes.sort_unstable();
        sizes.dedup();
        sizes.reverse();
        sizes
    }
}

fn is_title(text: &str) -> bool {
    text.chars().count() <= LONGEST_HEADING && !text.ends_with(['.', ',', ';'])
}

/// Whether a line leads by dots to a page.
fn is_contents(text: &str) -> bool {
    let words = text.trim_end_matches(|sign: char| sign.is_ascii_digit());
    words.len() < text.len() && (words.trim_end().ends_with(". . .") || words.trim_end().ends_with("...."))
}
