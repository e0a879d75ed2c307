//! CSV of tables (RFC 4180), guarded against formulas (`specs/trust.md` §5, row 17).

use csv::{QuoteStyle, Terminator, WriterBuilder};

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text: what a spreadsheet would read as a formula gets an apostrophe in front.
    Text(String),
    /// A whole number: stays a number, whatever its sign.
    Number(i64),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl<C: Into<Self>> From<Option<C>> for Cell {
    fn from(cell: Option<C>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl Cell {
    fn written(self) -> String {
        match self {
            Self::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// A table under way.
#[derive(Debug)]
pub struct Csv {
    writer: csv::Writer<Vec<u8>>,
    width: usize,
}

impl Csv {
    /// The media type.
    pub const CONTENT_TYPE: &'static str = "text/csv; charset=utf-8; header=present";

    /// A table with these heads.
    pub fn new(heads: &[&str]) -> Self {
        let writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .quote_style(QuoteStyle::Necessary)
            .flexible(true)
            .from_writer(Vec::new());
        let mut csv = Self { writer, width: heads.len() };
        csv.row(heads.iter().map(|head| Cell::from(*head)));
        csv
    }

    /// Adds a row; missing cells are empty, more cells than heads are left out.
    ///
    /// # Panics
    /// Never: writing into memory returns no error.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells = cells.into_iter().chain(std::iter::repeat(Cell::Empty)).take(self.width);
        #[expect(
            clippy::expect_used,
            reason = "a writer into memory returns no error, and rows may differ in length"
        )]
        self.writer.write_record(cells.map(Cell::written)).expect("a row is written into memory");
    }

    /// The document.
    pub fn into_string(self) -> String {
        self.writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
