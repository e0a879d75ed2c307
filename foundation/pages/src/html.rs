//! Markup that is known to be safe: made by a template, escaped, or sanitised.

use std::fmt;

use askama::{FastWritable, Template, Values, filters::HtmlSafe};
use serde::{Serialize, Serializer};

/// Markup that a template prints as it is. It comes from a template ([`Html::of`]), from escaping ([`Html::text`]) or from
/// sanitised Markdown ([`crate::markdown`]); everything else is text and is escaped where it is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Nothing.
    pub const fn empty() -> Self {
        Self(String::new())
    }

    /// A text, escaped.
    pub fn text(text: &str) -> Self {
        let mut markup = String::with_capacity(text.len() + 8);
        escape_into(&mut markup, text);
        Self(markup)
    }

    /// What a template renders.
    ///
    /// # Panics
    /// When a filter or a `Display` of the template fails, which those of the house never do.
    pub fn of(template: &impl Template) -> Self {
        #[expect(
            clippy::expect_used,
            reason = "writing into a string cannot fail, and no filter or Display of the house returns an error"
        )]
        let markup = template.render().expect("a template writes into a string");
        Self(markup)
    }

    /// Markup whose every quoted value the caller has escaped.
    pub const fn trusted(markup: String) -> Self {
        Self(markup)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The markup, given away.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Adds markup behind.
    pub fn push(&mut self, more: &Self) {
        self.0.push_str(&more.0);
    }
}

/// Writes a text so that it stays text between tags and inside a quoted attribute.
pub fn escape_into(markup: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'"' => "&#34;",
            b'&' => "&#38;",
            b'\'' => "&#39;",
            b'<' => "&#60;",
            b'>' => "&#62;",
            _ => continue,
        };
        markup.push_str(&text[from..at]);
        markup.push_str(entity);
        from = at + 1;
    }
    markup.push_str(&text[from..]);
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

impl FastWritable for Html {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        dest.write_str(&self.0)?;
        Ok(())
    }
}

impl PartialEq<&str> for Html {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self::text(&text)
    }
}

impl Serialize for Html {
    /// A theme's template receives markup that it prints as it is; any other format receives a string.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        minijinja::Value::from_safe_string(self.0.clone()).serialize(serializer)
    }
}
