//! A theme's folder, read.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::ThemeRefused;

/// What an operator put into a theme's folder.
#[derive(Debug, Clone, Default)]
pub struct ThemeFolder {
    /// The theme's name (`theme.toml`).
    pub name: String,
    /// `tokens.css`, if there is one.
    pub tokens: Option<String>,
    /// Templates by component: their file, from the folder, and their text.
    pub templates: BTreeMap<String, (String, String)>,
    /// Files that the templates show (a logo), by name.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// `theme.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    /// How the theme is called in logs.
    name: String,
    /// Who made it, for the operator's memory.
    #[serde(default, rename = "author")]
    _author: Option<String>,
    /// Under which licence, for the operator's memory.
    #[serde(default, rename = "licence")]
    _licence: Option<String>,
}

impl ThemeFolder {
    /// Reads a folder; refuses what is no part of a theme, so that a misspelt name is noticed.
    pub fn read(folder: &Path) -> Result<Self, ThemeRefused> {
        let description: Description = toml::from_str(&text(&folder.join("theme.toml"))?)?;
        let mut theme = Self { name: description.name, ..Self::default() };
        for entry in entries(folder)? {
            let name = file_name(&entry);
            match name.as_str() {
                "theme.toml" | "README.md" | "LICENSE" => {}
                "tokens.css" => theme.tokens = Some(text(&entry)?),
                "header.html" | "footer.html" => theme.template(&entry, &name)?,
                "components" => {
                    for entry in entries(&entry)? {
                        let path = format!("components/{}", file_name(&entry));
                        theme.template(&entry, &path)?;
                    }
                }
                "files" => {
                    for entry in entries(&entry)? {
                        theme.files.insert(file_name(&entry), bytes(&entry)?);
                    }
                }
                _ => return Err(ThemeRefused::UnexpectedFile { file: name }),
            }
        }
        Ok(theme)
    }

    fn template(&mut self, path: &Path, file: &str) -> Result<(), ThemeRefused> {
        let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".html"));
        let Some(name) = name else { return Err(ThemeRefused::UnexpectedFile { file: file.to_owned() }) };
        self.templates.insert(name.to_owned(), (file.to_owned(), text(path)?));
        Ok(())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, ThemeRefused> {
    let unreadable = |source| ThemeRefused::Unreadable { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    Ok(paths)
}

fn text(path: &Path) -> Result<String, ThemeRefused> {
    fs::read_to_string(path).map_err(|source| ThemeRefused::Unreadable { path: path.to_owned(), source })
}

fn bytes(path: &Path) -> Result<Vec<u8>, ThemeRefused> {
    fs::read(path).map_err(|source| ThemeRefused::Unreadable { path: path.to_owned(), source })
}
