//! An SVG under construction.

use std::fmt::Write;

/// Text and shapes; light and dark follow the reader's preference.
pub(super) struct Canvas {
    width: f64,
    height: f64,
    title: String,
    description: String,
    body: String,
}

const STYLE: &str = "text{font:13px system-ui,sans-serif;fill:#1a1a1a}.big{font-size:18px;font-weight:600}\
.small{font-size:11px;fill:#555}.line{stroke:#888}.faint{stroke:#ccc}.paper{fill:#fff}.mark{fill:#1a1a1a}\
@media(prefers-color-scheme:dark){text{fill:#eee}.small{fill:#bbb}.line{stroke:#999}.faint{stroke:#444}\
.paper{fill:#161616}.mark{fill:#eee}}";

impl Canvas {
    pub(super) fn new(width: f64, height: f64, title: &str, description: &str) -> Self {
        let mut canvas = Self {
            width,
            height,
            title: title.to_owned(),
            description: description.to_owned(),
            body: String::new(),
        };
        canvas.text((24.0, 32.0), "big", title);
        canvas.text((24.0, 52.0), "small", description);
        canvas
    }

    pub(super) fn text(&mut self, at: (f64, f64), class: &str, text: &str) {
        self.anchored(at, class, "start", text);
    }

    pub(super) fn anchored(&mut self, at: (f64, f64), class: &str, anchor: &str, text: &str) {
        let (x, y) = at;
        let text = escape(text);
        self.push(&format!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\" text-anchor=\"{anchor}\">{text}</text>"
        ));
    }

    /// Text cut to `length` characters, whole when the pointer rests on it.
    pub(super) fn cut_text(&mut self, at: (f64, f64), length: usize, text: &str) {
        let (x, y) = at;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut shown: String = text.chars().take(length).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        let (shown, text) = (escape(&shown), escape(&text));
        self.push(&format!("<text x=\"{x:.1}\" y=\"{y:.1}\"><title>{text}</title>{shown}</text>"));
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str, style: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.push(&format!(
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" class=\"{class}\" style=\"{style}\"/>"
        ));
    }

    pub(super) fn dot(&mut self, at: (f64, f64), radius: f64, style: &str) {
        let (x, y) = at;
        self.push(&format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" style=\"{style}\"/>"));
    }

    pub(super) fn bar(&mut self, at: (f64, f64), size: (f64, f64), style: &str, title: &str) {
        let ((x, y), (width, height)) = (at, size);
        let title = escape(title);
        self.push(&format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" style=\"{style}\">\
             <title>{title}</title></rect>"
        ));
    }

    fn push(&mut self, element: &str) {
        self.body.push_str(element);
        self.body.push('\n');
    }

    pub(super) fn finish(self) -> String {
        let Self { width, height, title, description, body } = self;
        let (title, description) = (escape(&title), escape(&description));
        let mut svg = String::new();
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
             height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title description\">\n\
             <title id=\"title\">{title}</title>\n<desc id=\"description\">{description}</desc>\n\
             <style>{STYLE}</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n{body}</svg>\n"
        );
        svg
    }
}

/// Text as XML holds it; characters that XML forbids become a replacement character.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
