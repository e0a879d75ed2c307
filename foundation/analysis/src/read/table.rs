//! A CSV file whose columns are found by name, with errors that say where.

use super::{Problem, ReadError, bounded::Bounded};
use std::{fs::File, io, path::Path};

const BUFFER: usize = 1 << 16;

/// An open table; after [`Table::next`], the fields of its current row.
pub(super) struct Table<'a> {
    path: &'a Path,
    reader: csv::Reader<Bounded<File>>,
    header: csv::ByteRecord,
    row: csv::ByteRecord,
}

impl<'a> Table<'a> {
    pub(super) fn open(path: &'a Path) -> Result<Self, ReadError> {
        let file = File::open(path).map_err(|error| ReadError::of(path, error.into()))?;
        let mut reader = csv::ReaderBuilder::new().buffer_capacity(BUFFER).from_reader(Bounded::new(file));
        let mut header = reader.byte_headers().map_err(|error| csv_error(path, error, 1))?.clone();
        header.trim();
        if header.is_empty() {
            return Err(ReadError::of(path, Problem::NoHeader));
        }
        let mut names: Vec<&[u8]> = header.iter().collect();
        names.sort_unstable();
        if let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            let name = String::from_utf8_lossy(twice[0]).into_owned();
            return Err(ReadError::of(path, Problem::ColumnTwice(name)));
        }
        Ok(Self { path, reader, header, row: csv::ByteRecord::new() })
    }

    pub(super) fn header(&self) -> impl Iterator<Item = &[u8]> {
        self.header.iter()
    }

    pub(super) fn find(&self, column: &str) -> Option<usize> {
        self.header.iter().position(|name| name == column.as_bytes())
    }

    pub(super) fn column(&self, column: &'static str) -> Result<Column, ReadError> {
        let index = self.find(column).ok_or_else(|| ReadError::of(self.path, Problem::NoColumn(column)))?;
        Ok(Column { index, name: column })
    }

    /// Goes to the next row; false at the end.
    pub(super) fn next(&mut self) -> Result<bool, ReadError> {
        self.reader.get_mut().start_record();
        let line = self.reader.position().line();
        self.reader.read_byte_record(&mut self.row).map_err(|error| csv_error(self.path, error, line))
    }

    pub(super) fn bytes(&self, column: Column) -> &[u8] {
        self.field(column.index)
    }

    pub(super) fn field(&self, index: usize) -> &[u8] {
        self.row.get(index).unwrap_or_default()
    }

    pub(super) fn identifier(&self, column: Column) -> Result<u64, ReadError> {
        let field = self.bytes(column);
        integer(field)
            .and_then(|value| u64::try_from(value).ok())
            .ok_or_else(|| self.error(Problem::Identifier { column: column.name, value: shown(field) }))
    }

    pub(super) fn text(&self, column: Column) -> Result<String, ReadError> {
        String::from_utf8(self.bytes(column).to_vec()).map_err(|_| self.error(Problem::NotText(column.name)))
    }

    /// An error on the current row.
    pub(super) fn error(&self, problem: Problem) -> ReadError {
        ReadError { file: self.path.to_owned(), line: self.row.position().map(csv::Position::line), problem }
    }

    pub(super) fn bytes_read(&self) -> u64 {
        self.reader.get_ref().delivered()
    }
}

/// A column that the header has.
#[derive(Clone, Copy)]
pub(super) struct Column {
    index: usize,
    name: &'static str,
}

/// A whole number in decimal digits, with an optional minus; spreadsheets may have added ".0".
pub(super) fn integer(field: &[u8]) -> Option<i64> {
    let (negative, digits) = match field {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    let digits = match digits.iter().position(|digit| *digit == b'.') {
        Some(point) if point > 0 && digits[point + 1..].iter().all(|digit| *digit == b'0') => {
            &digits[..point]
        }
        Some(_) => return None,
        None => digits,
    };
    let mut value = 0_i64;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(if negative { -value } else { value })
}

/// A field as an error shows it: at most forty characters.
pub(super) fn shown(field: &[u8]) -> String {
    String::from_utf8_lossy(field).chars().take(40).collect()
}

/// `start` is the line on which the row starts, for what cannot tell where it is.
fn csv_error(path: &Path, error: csv::Error, start: u64) -> ReadError {
    let line = Some(error.position().map_or(start, csv::Position::line));
    let problem = match error.into_kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Problem::TooLong,
        csv::ErrorKind::Io(error) => Problem::Io(error),
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            Problem::Fields { expected: expected_len, found: len }
        }
        other => Problem::Io(io::Error::other(format!("{other:?}"))),
    };
    ReadError { file: path.to_owned(), line, problem }
}
