//! Why a theme is refused.

use std::{io, path::PathBuf};

/// Why a theme is refused: always with its file, and with its line where there is one.
#[derive(Debug, thiserror::Error)]
pub enum ThemeRefused {
    /// A file or folder that cannot be read.
    #[error("{file}: {source}", file = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// `theme.toml` is not what is expected.
    #[error("theme.toml: {0}")]
    Description(#[from] toml::de::Error),
    /// A file that a theme does not have.
    #[error(
        "{file}: a theme holds theme.toml, tokens.css, header.html, footer.html, components/<name>.html and files/, nothing else"
    )]
    UnexpectedFile {
        /// The file, from the theme's folder.
        file: String,
    },
    /// A template of a component that does not exist.
    #[error("{file}: no such component; there are: {names}")]
    UnknownComponent {
        /// The file, from the theme's folder.
        file: String,
        /// Every name.
        names: String,
    },
    /// A template that does not render.
    #[error("{file}, line {line}: {reason}")]
    Template {
        /// The file, from the theme's folder.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the engine says.
        reason: String,
    },
    /// A style that is not a list of tokens.
    #[error("{file}, line {line}: {reason}")]
    Style {
        /// The file, from the theme's folder.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is expected.
        reason: String,
    },
    /// A file of a kind that pages do not load, or too large.
    #[error("files/{file}: {reason}")]
    File {
        /// The file.
        file: String,
        /// What is expected.
        reason: &'static str,
    },
}

impl ThemeRefused {
    pub(super) fn template(file: &str, error: &minijinja::Error) -> Self {
        let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
        Self::Template {
            file: file.to_owned(),
            line: error.line().unwrap_or(1),
            reason: format!("{}{detail}", error.kind()),
        }
    }

    pub(super) fn in_file(self, name: &str) -> Self {
        match self {
            Self::Style { line, reason, .. } => Self::Style { file: name.to_owned(), line, reason },
            other => other,
        }
    }
}
