//! Why a file gives no text.

/// Why a file gives no text. Each has its words in the room that asks: `documents-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// More bytes than [`crate::MOST_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// More blocks than [`crate::MOST_BLOCKS`].
    #[error("the text has too many blocks")]
    TooLong,
    /// None of the formats that are read.
    #[error("the file is of another format")]
    UnknownFormat,
    /// The name says one format, the content another.
    #[error("the file is not what its name says")]
    NotItsName,
    /// Text in another encoding than UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
    /// A word processor's file of before DOCX, or one that is locked by a password.
    #[error("an old or locked word processor's file")]
    OldOrLocked,
    /// The file is locked by a password.
    #[error("the file is locked by a password")]
    Locked,
    /// The file holds programs.
    #[error("the file holds macros")]
    Macros,
    /// The pages are pictures.
    #[error("the pages hold no text")]
    Scanned,
    /// There is no text in it.
    #[error("the file is empty")]
    Empty,
    /// It unfolds to more than is read: bytes, parts, depth or steps.
    #[error("the file unfolds to too much")]
    TooMuch,
    /// It is damaged, or not written as its format demands.
    #[error("the file is damaged")]
    Damaged,
}

impl Unreadable {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::TooLarge,
        Self::TooLong,
        Self::UnknownFormat,
        Self::NotItsName,
        Self::NotUtf8,
        Self::OldOrLocked,
        Self::Locked,
        Self::Macros,
        Self::Scanned,
        Self::Empty,
        Self::TooMuch,
        Self::Damaged,
    ];

    /// Its name in words files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "documents-too-large",
            Self::TooLong => "documents-too-long",
            Self::UnknownFormat => "documents-unknown-format",
            Self::NotItsName => "documents-not-its-name",
            Self::NotUtf8 => "documents-not-utf8",
            Self::OldOrLocked => "documents-old-or-locked",
            Self::Locked => "documents-locked",
            Self::Macros => "documents-macros",
            Self::Scanned => "documents-scanned",
            Self::Empty => "documents-empty",
            Self::TooMuch => "documents-too-much",
            Self::Damaged => "documents-damaged",
        }
    }
}
