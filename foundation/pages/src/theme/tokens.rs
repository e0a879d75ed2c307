//! The tokens of a theme: the colours and measures that its stylesheet names.

use std::collections::BTreeMap;

use super::{
    ThemeRefused,
    contrast::{Colour, contrast},
};

/// Light or dark, as the reader's system prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The tokens of a theme, by scheme: `--paper` is `paper`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    light: BTreeMap<String, String>,
    dark: BTreeMap<String, String>,
}

const DARK: &str = "@media (prefers-color-scheme: dark)";

/// How many colours colleges have; councils with more begin again.
pub(crate) const COLLEGES: usize = 8;

impl Tokens {
    /// The built-in tokens.
    pub fn built_in() -> Self {
        Self::parse(include_str!("../../assets/tokens.css")).unwrap_or_default()
    }

    /// Reads tokens: `:root { --name: value; }`, and the same inside `@media (prefers-color-scheme: dark)`. Nothing else is
    /// accepted, neither an address nor an import.
    pub fn parse(css: &str) -> Result<Self, ThemeRefused> {
        let mut tokens = Self::default();
        let mut scheme = Scheme::Light;
        let mut depth = 0;
        for (index, line) in without_comments(css).lines().enumerate() {
            let line = line.trim();
            let refused = |reason: &str| ThemeRefused::Style {
                file: String::new(),
                line: index + 1,
                reason: reason.to_owned(),
            };
            match line {
                "" => {}
                ":root {" => depth += 1,
                "}" if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        scheme = Scheme::Light;
                    }
                }
                _ if line.strip_suffix('{').is_some_and(|start| start.trim_end() == DARK) && depth == 0 => {
                    scheme = Scheme::Dark;
                    depth += 1;
                }
                _ => {
                    let declaration = line.strip_suffix(';').and_then(|line| line.split_once(':'));
                    let Some((name, value)) = declaration.filter(|_| depth > 0) else {
                        return Err(refused(
                            "`:root {`, `@media (prefers-color-scheme: dark) {`, `--name: value;` or `}` is expected",
                        ));
                    };
                    tokens.add(scheme, name.trim(), value.trim()).map_err(refused)?;
                }
            }
        }
        Ok(tokens)
    }

    fn add(&mut self, scheme: Scheme, name: &str, value: &str) -> Result<(), &'static str> {
        let name = match name {
            "color-scheme" => return Ok(()),
            name => name.strip_prefix("--").ok_or("a token begins with --")?,
        };
        if value.contains(['{', '}', '<', '\\']) || value.contains("url(") || value.contains('@') {
            return Err("a token holds no address, no import and no markup");
        }
        let table = match scheme {
            Scheme::Light => &mut self.light,
            Scheme::Dark => &mut self.dark,
        };
        table.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    /// These tokens over the built-in ones.
    #[must_use]
    pub fn over_the_built_in(self) -> Self {
        let mut tokens = Self::built_in();
        tokens.light.extend(self.light);
        tokens.dark.extend(self.dark);
        tokens
    }

    /// A colour; in the dark scheme what it does not say again is as in the light one.
    pub fn colour(&self, scheme: Scheme, name: &str) -> Option<Colour> {
        let dark = if scheme == Scheme::Dark { self.dark.get(name) } else { None };
        dark.or_else(|| self.light.get(name))?.parse().ok()
    }

    /// Every pair of colours in use whose contrast is too small, in words: text needs 4.5 and lines and signs 3 (WCAG 2.2,
    /// 1.4.3 and 1.4.11).
    pub fn faint_pairs(&self) -> Vec<String> {
        let mut faint = Vec::new();
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (front, back, least) in pairs() {
                let (Some(one), Some(other)) = (self.colour(scheme, &front), self.colour(scheme, back))
                else {
                    faint.push(format!("{scheme:?}: --{front} or --{back} is not a colour #rrggbb"));
                    continue;
                };
                let found = contrast(one, other);
                if found < least {
                    faint.push(format!(
                        "{scheme:?}: --{front} on --{back} has a contrast of {found:.2}, {least} is needed"
                    ));
                }
            }
        }
        faint
    }
}

/// Every pair that the stylesheet puts together: what is in front, what is behind, the contrast needed.
fn pairs() -> Vec<(String, &'static str, f64)> {
    let texts =
        ["ink", "muted", "link", "accent", "support", "oppose", "abstain", "warning", "error", "done"];
    let mut pairs = Vec::new();
    for paper in ["paper", "soft"] {
        for text in texts {
            pairs.push((text.to_owned(), paper, 4.5));
        }
        for line in ["line", "focus"] {
            pairs.push((line.to_owned(), paper, 3.0));
        }
    }
    for filled in ["accent", "error", "ink"] {
        pairs.push(("paper".to_owned(), filled, 4.5));
    }
    for college in 1..=COLLEGES {
        pairs.push((format!("college-{college}"), "paper", 4.5));
    }
    pairs
}

/// The same lines without `/* … */`.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        kept.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    kept.push_str(rest);
    kept
}
