//! The language of parts (WCAG 3.1.2): marks round texts in another language than the page's become `lang` attributes, here
//! and nowhere else ([`pluriel_speech::Speech::quoted`]).

use pluriel_speech::{Language, QUOTE_END, has_marks, is_mark, quoted_in, unquoted};

use crate::Html;

/// Elements that hold text alone: no part of them can have a language of its own, so marks are dropped in them.
const TEXT_ONLY: [&str; 6] = ["title", "desc", "textarea", "option", "script", "style"];
/// Elements without an end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "wbr", "col"];

/// Draws a text that may be quoted as a whole: what draws it sees no marks, and its markup is quoted in turn.
pub(crate) fn around(text: &str, draw: impl FnOnce(&str) -> Html) -> Html {
    let Some(language) = quoted_in(text) else { return draw(text) };
    let markup = draw(&unquoted(text));
    Html::trusted(format!("{}{markup}{QUOTE_END}", language.quote_begin()))
}

/// The document with its marks turned into `lang` attributes. An element inside a quotation gets the attribute itself, text
/// gets a `span`; a quotation that was cut ends with the element in which it began, so that markup stays well formed
/// whatever was quoted.
pub(crate) fn with_languages(markup: String) -> String {
    if !has_marks(&markup) {
        return markup;
    }
    let mut document = Document { out: String::with_capacity(markup.len() + 512), ..Document::default() };
    let mut rest = markup.as_str();
    while !rest.is_empty() {
        let end = if rest.starts_with('<') { end_of_tag(rest) } else { rest.find('<').unwrap_or(rest.len()) };
        let (piece, after) = rest.split_at(end);
        if piece.starts_with('<') {
            document.tag(piece, after);
        } else {
            document.text(piece);
        }
        rest = after;
    }
    document.out
}

#[derive(Default)]
struct Document<'a> {
    out: String,
    /// The quotation under way.
    quoted: Option<Language>,
    /// Quotations begun inside it.
    nested: usize,
    /// Elements open inside it.
    depth: usize,
    /// The element of text alone that is open.
    text_only: Option<&'a str>,
    /// Whether a text of a picture is open, whose parts are `tspan`.
    in_picture_text: bool,
}

impl<'a> Document<'a> {
    fn tag(&mut self, tag: &'a str, after: &str) {
        let name = name(tag);
        let tag = unquoted(tag);
        if tag.starts_with("</") {
            self.end(name);
            self.out.push_str(&tag);
            return;
        }
        let is_open = !tag.starts_with("<!") && !tag.ends_with("/>") && !VOID.contains(&name);
        if self.text_only.is_some() || !is_open {
            self.out.push_str(&tag);
            return;
        }
        if TEXT_ONLY.contains(&name) {
            self.text_only = Some(name);
            let content = after[..after.find('<').unwrap_or(after.len())].trim_start_matches('\n');
            // What is typed in has its own language when all of it was quoted.
            match quoted_in(content).filter(|_| matches!(name, "textarea" | "option")) {
                Some(language) => self.marked(&tag, language),
                None => self.out.push_str(&tag),
            }
            return;
        }
        self.in_picture_text |= name == "text";
        match self.quoted {
            Some(language) if self.depth == 0 && !tag.contains(" lang=") => self.marked(&tag, language),
            _ => self.out.push_str(&tag),
        }
        self.depth += usize::from(self.quoted.is_some());
    }

    /// A tag with the language of what it begins.
    fn marked(&mut self, tag: &str, language: Language) {
        self.out.push_str(&tag[..tag.len() - 1]);
        self.out.push_str(" lang=\"");
        self.out.push_str(language.code());
        self.out.push_str("\">");
    }

    fn end(&mut self, name: &str) {
        if let Some(open) = self.text_only {
            if open == name {
                self.text_only = None;
            }
            return;
        }
        self.in_picture_text &= name != "text";
        if self.depth == 0 {
            self.quoted = None;
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn text(&mut self, text: &str) {
        if self.text_only.is_some() {
            self.out.push_str(&unquoted(text));
            return;
        }
        let mut from = 0;
        for (at, mark) in text.char_indices().filter(|(_, letter)| is_mark(*letter)) {
            self.words(&text[from..at]);
            self.turn(mark);
            from = at + mark.len_utf8();
        }
        self.words(&text[from..]);
    }

    fn turn(&mut self, mark: char) {
        match (Language::of_quote(mark), self.quoted) {
            (Some(language), None) => (self.quoted, self.nested, self.depth) = (Some(language), 0, 0),
            (Some(_), Some(_)) => self.nested += 1,
            (None, _) if self.nested > 0 => self.nested -= 1,
            (None, _) => self.quoted = None,
        }
    }

    fn words(&mut self, words: &str) {
        match self.quoted {
            Some(language) if self.depth == 0 && !words.trim().is_empty() => {
                let element = if self.in_picture_text { "tspan" } else { "span" };
                for part in ["<", element, " lang=\"", language.code(), "\">", words, "</", element, ">"] {
                    self.out.push_str(part);
                }
            }
            _ => self.out.push_str(words),
        }
    }
}

/// The element that a tag begins or ends.
fn name(tag: &str) -> &str {
    let from = tag.trim_start_matches(['<', '/']);
    &from[..from.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(from.len())]
}

/// Where a tag ends: behind its `>`, one inside of a quoted attribute passed over.
fn end_of_tag(rest: &str) -> usize {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `‹` begins a French quotation, `›` ends it.
    fn shown(markup: &str) -> String {
        let begin = Language::Fr.quote_begin().to_string();
        with_languages(markup.replace('‹', &begin).replace('›', &QUOTE_END.to_string()))
    }

    #[test]
    fn quotations_get_their_language_wherever_they_stand() {
        for (marked, expected) in [
            ("<h1>‹Les haies›</h1>", r#"<h1><span lang="fr">Les haies</span></h1>"#),
            ("<p>On ‹Les haies›, soon</p>", r#"<p>On <span lang="fr">Les haies</span>, soon</p>"#),
            (
                "‹<p>un <em>deux</em><br></p><p>x</p>›",
                r#"<p lang="fr">un <em>deux</em><br></p><p lang="fr">x</p>"#,
            ),
            ("<title>‹A› · B</title><p>x</p>", "<title>A · B</title><p>x</p>"),
            (r#"<a href="/x" aria-label="Read ‹A›">y</a>"#, r#"<a href="/x" aria-label="Read A">y</a>"#),
            (
                "<textarea>\n‹A›</textarea>‹B›",
                "<textarea lang=\"fr\">\nA</textarea><span lang=\"fr\">B</span>",
            ),
            ("<option>On ‹A›</option>", "<option>On A</option>"),
            (
                "<svg><text>‹A›</text><path d=\"\"/></svg>",
                "<svg><text><tspan lang=\"fr\">A</tspan></text><path d=\"\"/></svg>",
            ),
        ] {
            assert_eq!(shown(marked), expected);
        }
    }

    #[test]
    fn a_cut_quotation_ends_with_its_element() {
        assert_eq!(shown("<p>‹A…</p><p>B</p>"), r#"<p><span lang="fr">A…</span></p><p>B</p>"#);
        assert_eq!(shown("<p>A›</p><p>‹B</p>"), r#"<p>A</p><p><span lang="fr">B</span></p>"#);
        assert_eq!(
            shown("<p>‹A ‹B› C› D</p>"),
            r#"<p><span lang="fr">A </span><span lang="fr">B</span><span lang="fr"> C</span> D</p>"#
        );
    }

    #[test]
    fn markdown_is_read_without_marks_and_quoted_as_a_whole() {
        let begin = Language::Fr.quote_begin();
        let drawn = crate::markdown(&format!("{begin}- un\n- deux{QUOTE_END}"), 3);
        assert_eq!(
            with_languages(drawn.into_string()),
            "<ul lang=\"fr\">\n<li>un</li>\n<li>deux</li>\n</ul>\n"
        );
    }
}
