//! The signs of a page, as its content shows them: the part of the operators of PDF that places text (ISO 32000-1, 9.4).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, content::ContentOperations, content::Operation};

use super::{
    fonts::Font,
    line::{Line, Run, lines},
};
use crate::{MOST_UNFOLDED, Unreadable};

/// How many operators a file may have.
const MOST_STEPS: usize = 3_000_000;
/// How many pieces of text a file may have.
const MOST_RUNS: usize = 400_000;
/// How deep forms may stand in one another, and states be kept.
const MOST_FORMS: usize = 4;
const MOST_STATES: usize = 64;

/// A matrix as PDF writes it: a b c d e f.
type Matrix = [f32; 6];
const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The matrix that does what `first` does, then what `then` does.
fn times(first: Matrix, then: Matrix) -> Matrix {
    let row =
        |across: f32, up: f32| [across.mul_add(then[0], up * then[2]), across.mul_add(then[1], up * then[3])];
    let (width, height, place) = (row(first[0], first[1]), row(first[2], first[3]), row(first[4], first[5]));
    [width[0], width[1], height[0], height[1], place[0] + then[4], place[1] + then[5]]
}

/// What places text, kept and restored by `q` and `Q`.
#[derive(Clone)]
struct State {
    page: Matrix,
    font: Option<Vec<u8>>,
    size: f32,
    between_signs: f32,
    between_words: f32,
    stretch: f32,
    leading: f32,
    rise: f32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            page: UNIT,
            font: None,
            size: 0.0,
            between_signs: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

/// A file that is read page by page, with what it may still take.
pub(super) struct Reading<'a> {
    file: &'a File,
    bytes: usize,
    steps: usize,
    runs: usize,
}

/// A page, or a form on it, that is read.
struct Content<'a> {
    fonts: BTreeMap<Vec<u8>, Font<'a>>,
    forms: Vec<&'a Dictionary>,
    state: State,
    kept: Vec<State>,
    text: Matrix,
    line: Matrix,
    /// For each mark that is open, whether it marks what is not of the text: running heads, page numbers.
    marks: Vec<bool>,
    runs: Vec<Run>,
}

impl<'a> Reading<'a> {
    /// Begins with everything allowed.
    pub fn of(file: &'a File) -> Self {
        Self { file, bytes: MOST_UNFOLDED, steps: MOST_STEPS, runs: MOST_RUNS }
    }

    /// The lines of a page.
    pub fn page(&mut self, page: ObjectId) -> Result<Vec<Line>, Unreadable> {
        let bytes = self.file.get_page_content_with_limit(page, self.bytes);
        let bytes = bytes.map_err(|_| Unreadable::TooMuch)?;
        let fonts = self.file.get_page_fonts(page).unwrap_or_default();
        let (own, ids) = self.file.get_page_resources(page).unwrap_or_default();
        let others = ids.into_iter().filter_map(|id| self.file.get_dictionary(id).ok());
        let content = Content::new(
            fonts.into_iter().map(|(name, font)| (name, Font::of(self.file, font))).collect(),
            own.into_iter().chain(others).collect(),
            State::default(),
        );
        Ok(lines(self.content(&bytes, content, 0)?))
    }

    fn content(
        &mut self,
        bytes: &[u8],
        mut content: Content<'a>,
        depth: usize,
    ) -> Result<Vec<Run>, Unreadable> {
        self.bytes = self.bytes.checked_sub(bytes.len()).ok_or(Unreadable::TooMuch)?;
        // What cannot be parsed ends the page: what stands before it is read.
        for operation in operations(bytes).map_while(Result::ok) {
            self.steps = self.steps.checked_sub(1).ok_or(Unreadable::TooMuch)?;
            if operation.operator == "Do" {
                let form = self.form(&operation, &content, depth)?;
                content.runs.extend(form);
            } else {
                content.step(&operation);
            }
            if content.runs.len() > self.runs {
                return Err(Unreadable::TooMuch);
            }
        }
        self.runs -= content.runs.len().min(self.runs);
        Ok(content.runs)
    }

    /// The signs of a form that the content shows; pictures have none.
    fn form(
        &mut self,
        operation: &Operation,
        content: &Content<'a>,
        depth: usize,
    ) -> Result<Vec<Run>, Unreadable> {
        let file = self.file;
        let name = operation.operands.first().and_then(|name| name.as_name().ok());
        let found = name.filter(|_| depth < MOST_FORMS && !content.is_artifact()).and_then(|name| {
            content.forms.iter().find_map(|resources| {
                let forms = resources.get_deref(b"XObject", file).ok()?.as_dict().ok()?;
                forms.get_deref(name, file).ok()?.as_stream().ok()
            })
        });
        let is_form = |kind: &[u8]| kind == b"Form";
        let Some(stream) =
            found.filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(is_form))
        else {
            return Ok(Vec::new());
        };
        let bytes = stream.decompressed_content_with_limit(self.bytes).map_err(|_| Unreadable::TooMuch)?;
        let resources = stream.dict.get_deref(b"Resources", file).and_then(Object::as_dict).ok();
        let listed = resources.and_then(|resources| resources.get_deref(b"Font", file).ok()?.as_dict().ok());
        let fonts = listed.into_iter().flat_map(Dictionary::iter).filter_map(|(name, font)| {
            let (_, font) = file.dereference(font).ok()?;
            Some((name.clone(), Font::of(file, font.as_dict().ok()?)))
        });
        let mut state = content.state.clone();
        let matrix = stream.dict.get_deref(b"Matrix", file).and_then(Object::as_array).ok();
        state.page = times(matrix.and_then(|matrix| of_numbers(matrix)).unwrap_or(UNIT), state.page);
        let inner = Content::new(fonts.collect(), resources.into_iter().collect(), state);
        self.content(&bytes, inner, depth + 1)
    }
}

fn operations(bytes: &[u8]) -> ContentOperations<'_> {
    lopdf::content::Content::decode_iter(bytes)
}

fn of_numbers(operands: &[Object]) -> Option<Matrix> {
    let mut matrix = UNIT;
    if operands.len() < matrix.len() {
        return None;
    }
    for (place, operand) in matrix.iter_mut().zip(operands) {
        *place = operand.as_float().ok().filter(|number| number.is_finite())?;
    }
    Some(matrix)
}

impl<'a> Content<'a> {
    fn new(fonts: BTreeMap<Vec<u8>, Font<'a>>, forms: Vec<&'a Dictionary>, state: State) -> Self {
        Self {
            fonts,
            forms,
            state,
            kept: Vec::new(),
            text: UNIT,
            line: UNIT,
            marks: Vec::new(),
            runs: Vec::new(),
        }
    }

    fn is_artifact(&self) -> bool {
        self.marks.contains(&true)
    }

    fn step(&mut self, operation: &Operation) {
        let operands = operation.operands.as_slice();
        let number = |at: usize| operands.get(at).and_then(|operand| operand.as_float().ok()).unwrap_or(0.0);
        match operation.operator.as_str() {
            "q" if self.kept.len() < MOST_STATES => self.kept.push(self.state.clone()),
            "Q" => self.state = self.kept.pop().unwrap_or_default(),
            "cm" => {
                if let Some(matrix) = of_numbers(operands) {
                    self.state.page = times(matrix, self.state.page);
                }
            }
            "BT" => (self.text, self.line) = (UNIT, UNIT),
            "Tf" => {
                self.state.font = operands.first().and_then(|name| Some(name.as_name().ok()?.to_vec()));
                self.state.size = number(1);
            }
            "Tc" => self.state.between_signs = number(0),
            "Tw" => self.state.between_words = number(0),
            "Tz" => self.state.stretch = number(0) / 100.0,
            "TL" => self.state.leading = number(0),
            "Ts" => self.state.rise = number(0),
            "Td" => self.next_line(number(0), number(1)),
            "TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            "Tm" => {
                if let Some(matrix) = of_numbers(operands) {
                    (self.text, self.line) = (matrix, matrix);
                }
            }
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tj" => self.show_all(operands),
            "'" => {
                self.next_line(0.0, -self.state.leading);
                self.show_all(operands);
            }
            "\"" => {
                self.state.between_words = number(0);
                self.state.between_signs = number(1);
                self.next_line(0.0, -self.state.leading);
                self.show_all(operands.get(2..).unwrap_or_default());
            }
            "TJ" => {
                let shown = operands.first().and_then(|shown| shown.as_array().ok());
                self.show_all(shown.map_or(&[], Vec::as_slice));
            }
            "BMC" | "BDC" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.marks.push(name == Some(b"Artifact"));
            }
            "EMC" => drop(self.marks.pop()),
            _ => {}
        }
    }

    fn next_line(&mut self, across: f32, up: f32) {
        self.line = times([1.0, 0.0, 0.0, 1.0, across, up], self.line);
        self.text = self.line;
    }

    fn advance(&mut self, by: f32) {
        self.text = times([1.0, 0.0, 0.0, 1.0, by, 0.0], self.text);
    }

    /// Shows strings; numbers between them move the next one back, in thousandths of the size.
    fn show_all(&mut self, shown: &[Object]) {
        for part in shown {
            match part {
                Object::String(signs, _) => self.show(signs),
                part => {
                    let back = part.as_float().unwrap_or(0.0);
                    self.advance(-back / 1000.0 * self.state.size * self.state.stretch);
                }
            }
        }
    }

    fn show(&mut self, signs: &[u8]) {
        let Some(font) = self.state.font.as_ref().and_then(|name| self.fonts.get(name)) else { return };
        let state = &self.state;
        let codes: Vec<u32> = if font.is_wide {
            signs
                .chunks(2)
                .map(|pair| pair.iter().fold(0, |code, byte| code * 256 + u32::from(*byte)))
                .collect()
        } else {
            signs.iter().map(|byte| u32::from(*byte)).collect()
        };
        let width = |code: u32| {
            let word = if code == 32 && !font.is_wide { state.between_words } else { 0.0 };
            (font.width(code) / 1000.0).mul_add(state.size, state.between_signs + word) * state.stretch
        };
        let wide: f32 = codes.into_iter().map(width).sum();
        let (text, is_bold) = (font.letters(signs), font.is_bold);
        let at = times(times([1.0, 0.0, 0.0, 1.0, 0.0, state.rise], self.text), state.page);
        self.advance(wide);
        let end = times(self.text, self.state.page);
        let size = self.state.size.abs() * at[2].hypot(at[3]);
        let is_upright = at[0].abs() >= at[1].abs();
        let is_placed = [at[4], at[5], end[4], size].iter().all(|number| number.is_finite());
        if is_upright && is_placed && !text.is_empty() && !self.is_artifact() {
            self.runs.push(Run { x: at[4], y: at[5], end: end[4], size, is_bold, text });
        }
    }
}
