//! The text of a printed opinion, as programs extract it from a PDF, put back into blocks: lines become paragraphs, words cut at line
//! ends are joined, page numbers go, notes at the foot of a page follow the paragraph that calls them. No word is added or changed; a
//! human corrects what a page cannot tell.

use crate::commands::Wording;

/// From so many spaces on, a line begins a paragraph.
const INDENT: usize = 4;
/// A heading is at most so long, in characters.
const LONGEST_HEADING: usize = 120;

/// The blocks of a text extracted from pages (parted by form feeds), or typed with empty lines between paragraphs.
pub fn blocks(text: &str) -> Vec<Wording> {
    let text = text.replace("\r\n", "\n");
    if text.lines().any(|line| indent(line) >= INDENT && !line.trim().is_empty()) {
        let mut reading = Reading::default();
        for (number, page) in text.split('\u{c}').enumerate() {
            reading.page(page, number == 0);
        }
        reading.blocks()
    } else {
        typed(&text)
    }
}

/// Paragraphs with empty lines between them; a short line alone, without a full stop, is a heading.
fn typed(text: &str) -> Vec<Wording> {
    text.replace('\u{c}', "\n\n")
        .split("\n\n")
        .map(str::trim)
        .filter(|block| !block.is_empty())
        .map(|block| {
            let joined = block.lines().fold(String::new(), |joined, line| join(joined, line.trim()));
            let alone = !block.contains('\n') && !is_ended(&joined);
            if alone && is_short(&joined) {
                Wording::Heading { text: joined }
            } else {
                Wording::Paragraph { text: joined }
            }
        })
        .collect()
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    pieces: Vec<Piece>,
    notes: usize,
    /// Whether an empty line or the end of a page came since the last piece.
    gap: bool,
}

struct Piece {
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Paragraph,
    Note,
}

impl Reading {
    fn page(&mut self, page: &str, first: bool) {
        let mut lines: Vec<&str> = page.lines().collect();
        while lines.last().is_some_and(|line| line.trim().chars().all(|letter| letter.is_ascii_digit())) {
            lines.pop();
        }
        if first {
            lines.drain(..title_lines(&lines));
        }
        let unfinished_note = self.last_note().is_some_and(|note| !is_ended(&note.text));
        let foot = lines.iter().position(|line| self.is_note(line)).unwrap_or(lines.len());
        let (body, foot) = lines.split_at(foot);
        let tail = if unfinished_note { note_tail(body) } else { body.len() };
        for line in &body[..tail] {
            self.body_line(line);
        }
        for line in &body[tail..] {
            let line = line.trim();
            if let Some(note) = self.last_note().filter(|_| !line.is_empty()) {
                note.text = join(std::mem::take(&mut note.text), line);
            }
        }
        let from = self.pieces.len();
        for line in foot {
            self.foot_line(line);
        }
        self.place_notes(from);
        self.gap = true;
    }

    fn body_line(&mut self, line: &str) {
        let text = squeezed(line);
        if text.is_empty() {
            self.gap = true;
            return;
        }
        let begins = indent(line) >= INDENT;
        let last = self.pieces.iter_mut().rev().find(|piece| piece.kind != Kind::Note);
        let goes_on = match last.as_ref() {
            _ if begins => false,
            None => false,
            Some(last) if last.kind == Kind::Paragraph => !self.gap || !is_ended(&last.text),
            Some(last) => last.text.ends_with('-') || text.starts_with(char::is_lowercase),
        };
        match last {
            Some(last) if goes_on => last.text = join(std::mem::take(&mut last.text), &text),
            _ => {
                let kind = if !begins && is_short(&text) { Kind::Heading } else { Kind::Paragraph };
                self.pieces.push(Piece { kind, text });
            }
        }
        self.gap = false;
    }

    fn foot_line(&mut self, line: &str) {
        let text = squeezed(line);
        if self.is_note(line) {
            self.notes += 1;
            let words = text.split_once(". ").map_or(text.as_str(), |(_, words)| words);
            self.pieces.push(Piece { kind: Kind::Note, text: words.to_owned() });
        } else if let Some(note) = self.last_note().filter(|_| !text.is_empty()) {
            note.text = join(std::mem::take(&mut note.text), &text);
        }
    }

    /// Whether a line begins the next note: its number, a full stop, its words.
    fn is_note(&self, line: &str) -> bool {
        let number = format!("{}. ", self.notes + 1);
        indent(line) > 0 && line.trim_start().starts_with(&number)
    }

    fn last_note(&mut self) -> Option<&mut Piece> {
        self.pieces.iter_mut().rev().find(|piece| piece.kind == Kind::Note)
    }

    /// Puts the notes of a page, the pieces from this one on, behind the paragraphs that call them.
    fn place_notes(&mut self, from: usize) {
        let notes = self.pieces.split_off(from);
        let first = self.notes + 1 - notes.len();
        for (number, note) in (first..).zip(notes) {
            let place = self.call_of(number).map_or(self.pieces.len(), |place| place + 1);
            let after = self.pieces[place..].iter().take_while(|piece| piece.kind == Kind::Note).count();
            self.pieces.insert(place + after, note);
        }
    }

    /// The last paragraph that calls a note; the call, a number lost between spaces, is put in brackets.
    fn call_of(&mut self, number: usize) -> Option<usize> {
        let call = format!(" {number} ");
        for (place, piece) in self.pieces.iter_mut().enumerate().rev() {
            let called = piece
                .text
                .match_indices(&call)
                .find(|(at, _)| piece.text[at + call.len()..].starts_with(['.', ',', ';', ':', ')']));
            let called = called.map(|(at, _)| at).filter(|_| piece.kind == Kind::Paragraph);
            if let Some(at) = called {
                piece.text.replace_range(at..at + call.len(), &format!(" [{number}]"));
                return Some(place);
            }
        }
        None
    }

    fn blocks(self) -> Vec<Wording> {
        self.pieces
            .into_iter()
            .map(|Piece { kind, text }| match kind {
                Kind::Heading => Wording::Heading { text },
                Kind::Paragraph => Wording::Paragraph { text },
                Kind::Note => Wording::Footnote { text },
            })
            .collect()
    }
}

/// How many lines the centred title takes at the beginning: the opinion has its title and date already.
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

fn squeezed(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST_HEADING
}

fn is_ended(text: &str) -> bool {
    text.ends_with(['.', '!', '?', ':', ';', '»', '"'])
}

/// Two lines as one: a word cut at the end of a line is joined, an address on the web too.
fn join(mut text: String, line: &str) -> String {
    let is_cut = text.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
        && line.starts_with(char::is_lowercase);
    let address = text.rsplit(' ').next().is_some_and(|word| word.contains("://"));
    if is_cut && !address {
        text.pop();
    } else if !(text.is_empty() || (address && text.ends_with(['/', '.', '-']))) {
        text.push(' ');
    }
    text + line
}
