//! Static files: the stylesheet, the modules, the icon, what a theme adds. Their names hold a hash of their content, so
//! that browsers may keep them for ever.

use sha2::{Digest, Sha256};

use super::ThemeRefused;

const TOKENS: &str = include_str!("../../assets/tokens.css");
const STYLESHEET: &str = include_str!("../../assets/pluriel.css");
const ICON: &str = include_str!("../../assets/icon.svg");

/// A theme's file is at most this large: a page weighs 60 kB.
const MAX_FILE: usize = 100_000;

/// A static file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name with the hash of its content: the last part of its address.
    pub name: String,
    /// Its media type.
    pub content_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A module of JavaScript that makes a page pleasant; no page needs it, and passkeys alone do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// Counts the words of long texts while one types.
    WordCounter,
    /// Warns before one leaves a form that was changed.
    UnsavedGuard,
    /// Keeps a draft on the server while one types.
    DraftKeeper,
    /// Copies a text at a press.
    CopyText,
    /// Asks again before a grave act.
    Confirm,
    /// Keeps "dans 3 jours" true while the page stays open.
    LiveTimes,
    /// Lets a device answer with a passkey: the one thing that no form can do without a script.
    Passkey,
    /// Changes the ranks of a ballot by the arrow keys.
    RankKeys,
}

impl Asset {
    /// The folder of all static files in addresses.
    pub const FOLDER: &'static str = "/statique/";

    /// How long browsers keep it: its name changes with its content.
    pub const CACHE_CONTROL: &'static str = "public, max-age=31536000, immutable";

    fn new(stem: &str, extension: &str, content_type: &'static str, bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes);
        let short = hash.iter().take(6).fold(0, |short, byte| short << 8 | u64::from(*byte));
        Self { name: format!("{stem}.{short:012x}.{extension}"), content_type, bytes }
    }

    /// Where it is served.
    pub fn href(&self) -> String {
        format!("{}{}", Self::FOLDER, self.name)
    }

    /// The built-in tokens, an operator's tokens over them, then the stylesheet.
    pub(super) fn stylesheet(tokens: &str) -> Self {
        let css = format!("{TOKENS}{tokens}\n{STYLESHEET}");
        Self::new("pluriel", "css", "text/css; charset=utf-8", css.into_bytes())
    }

    pub(super) fn icon() -> Self {
        Self { name: "icon.svg".to_owned(), content_type: "image/svg+xml", bytes: ICON.as_bytes().to_vec() }
    }

    /// A file of a theme's folder, by its extension.
    pub(super) fn of_theme(name: &str, bytes: Vec<u8>) -> Result<Self, ThemeRefused> {
        let refused = |reason| ThemeRefused::File { file: name.to_owned(), reason };
        let (stem, extension) =
            name.rsplit_once('.').ok_or(refused("a name with its extension is expected"))?;
        let content_type = match extension {
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webp" => "image/webp",
            "woff2" => "font/woff2",
            _ => return Err(refused("an .svg, .png, .webp or .woff2 file is expected")),
        };
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if stem.is_empty() || !stem.chars().all(is_plain) {
            return Err(refused("a name of letters, digits and hyphens is expected"));
        }
        if bytes.len() > MAX_FILE {
            return Err(refused("at most 100 kB are expected: every reader loads it"));
        }
        Ok(Self::new(stem, extension, content_type, bytes))
    }
}

impl Module {
    /// Every module.
    pub const ALL: [Self; 8] = [
        Self::WordCounter,
        Self::UnsavedGuard,
        Self::DraftKeeper,
        Self::CopyText,
        Self::Confirm,
        Self::LiveTimes,
        Self::Passkey,
        Self::RankKeys,
    ];

    pub(super) fn asset(self) -> Asset {
        let (stem, source) = match self {
            Self::WordCounter => ("word-counter", include_str!("../../assets/word-counter.js")),
            Self::UnsavedGuard => ("unsaved-guard", include_str!("../../assets/unsaved-guard.js")),
            Self::DraftKeeper => ("draft-keeper", include_str!("../../assets/draft-keeper.js")),
            Self::CopyText => ("copy-text", include_str!("../../assets/copy-text.js")),
            Self::Confirm => ("confirm", include_str!("../../assets/confirm.js")),
            Self::LiveTimes => ("live-times", include_str!("../../assets/live-times.js")),
            Self::Passkey => ("passkey", include_str!("../../assets/passkey.js")),
            Self::RankKeys => ("rank-keys", include_str!("../../assets/rank-keys.js")),
        };
        Asset::new(stem, "js", "text/javascript; charset=utf-8", source.as_bytes().to_vec())
    }
}
