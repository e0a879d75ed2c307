//! Word processors' files: packages (ZIP) of XML parts, opened with bounds on parts, bytes and depth.

pub(crate) mod docx;
mod markup;
pub(crate) mod odt;
mod writing;

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError};

use crate::{Format, MOST_UNFOLDED, Unreadable};

/// How many parts a package may have.
const MOST_PARTS: usize = 2_000;

/// A package that is open.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes its parts may still unfold to.
    left: u64,
}

/// The format of a package, by the parts that it has.
pub(crate) fn format(bytes: &[u8]) -> Result<Format, Unreadable> {
    let package = Package::open(bytes)?;
    if package.has("word/document.xml") {
        Ok(Format::Docx)
    } else if package.has("content.xml") && package.has("META-INF/manifest.xml") {
        Ok(Format::Odt)
    } else {
        Err(Unreadable::UnknownFormat)
    }
}

impl<'a> Package<'a> {
    /// Opens it; one that holds programs is refused.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
        if archive.len() > MOST_PARTS {
            return Err(Unreadable::TooMuch);
        }
        let is_program = |name: &str| {
            name.ends_with("vbaProject.bin") || name.starts_with("Basic/") || name.starts_with("Scripts/")
        };
        if archive.file_names().flatten().any(|name| is_program(&name)) {
            return Err(Unreadable::Macros);
        }
        Ok(Self { archive, left: u64::try_from(MOST_UNFOLDED).unwrap_or(u64::MAX) })
    }

    fn has(&self, part: &str) -> bool {
        self.archive.index_for_name(part).is_some()
    }

    /// The text of a part; `None`: there is no such part.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(damaged(&error)),
        };
        let mut text = Vec::new();
        // What the part says of its own size is not believed.
        let read = part.take(self.left + 1).read_to_end(&mut text).map_err(|_| Unreadable::Damaged)?;
        let read = u64::try_from(read).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(read).ok_or(Unreadable::TooMuch)?;
        String::from_utf8(text).map(Some).map_err(|_| Unreadable::Damaged)
    }
}

fn damaged(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
        _ => Unreadable::Damaged,
    }
}
