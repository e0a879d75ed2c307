//! The writing of one picture.

use std::fmt::{self, Write};

use crate::{Html, html::escape_into};

/// A picture under way: its shapes, and what names and describes it.
pub(super) struct Svg {
    id: String,
    width: f64,
    height: f64,
    body: String,
    has_hatch: bool,
}

/// The hatches of positions and of advice: the end of their id, the class of their lines.
const HATCHES: [(char, &str); 2] = [('h', "hatch"), ('a', "hatch-advice")];

impl Svg {
    /// A picture of this size in its own units. `id` begins the ids inside it: unique on its page, letters, digits and
    /// hyphens (others are dropped).
    pub(super) fn new(id: &str, width: f64, height: f64) -> Self {
        let id = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
        Self { id, width, height, body: String::with_capacity(1_024), has_hatch: false }
    }

    /// Adds shapes.
    pub(super) fn shape(&mut self, shape: fmt::Arguments<'_>) {
        let _ = self.body.write_fmt(shape);
    }

    /// Adds shapes that show a title under the pointer; without words they show none.
    pub(super) fn titled(&mut self, title: &str, shapes: impl FnOnce(&mut Self)) {
        if title.is_empty() {
            return shapes(self);
        }
        self.body.push_str("<g><title>");
        escape_into(&mut self.body, title);
        self.body.push_str("</title>");
        shapes(self);
        self.body.push_str("</g>");
    }

    /// Adds a text. `anchor` is `start`, `middle` or `end`.
    pub(super) fn text(&mut self, class: &str, x: f64, y: f64, anchor: &str, text: &str) {
        let (x, y) = (Length(x), Length(y));
        self.shape(format_args!(r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">"#));
        escape_into(&mut self.body, text);
        self.body.push_str("</text>");
    }

    /// What paints a shape with the hatch of positions or, for advice, with its own.
    pub(super) fn hatch(&mut self, of_advice: bool) -> String {
        self.has_hatch = true;
        let (name, _) = HATCHES[usize::from(of_advice)];
        format!("url(#{}-{name})", self.id)
    }

    /// A small drawing beside its own words, passed over by who listens.
    pub(super) fn decoration(self, class: &str) -> Html {
        let mut svg = String::with_capacity(self.body.len() + 200);
        let (width, height) = (Length(self.width), Length(self.height));
        let _ = write!(
            svg,
            r#"<svg class="{class}" viewBox="0 0 {width} {height}" aria-hidden="true" focusable="false">"#
        );
        self.finished(svg)
    }

    /// The picture, named and described for who cannot see it.
    pub(super) fn finish(self, class: &str, title: &str, description: &str) -> Html {
        let mut svg = String::with_capacity(self.body.len() + 800);
        let (id, width, height) = (&self.id, Length(self.width), Length(self.height));
        let _ = write!(
            svg,
            r#"<svg class="{class}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-t" aria-describedby="{id}-d"><title id="{id}-t">"#
        );
        escape_into(&mut svg, title);
        let _ = write!(svg, r#"</title><desc id="{id}-d">"#);
        escape_into(&mut svg, description);
        svg.push_str("</desc>");
        self.finished(svg)
    }

    /// Adds the hatches in use and the shapes.
    fn finished(self, mut svg: String) -> Html {
        let Self { id, body, has_hatch, .. } = self;
        for (name, class) in HATCHES {
            if has_hatch && body.contains(&format!("url(#{id}-{name})")) {
                let _ = write!(
                    svg,
                    r#"<defs><pattern id="{id}-{name}" width="3.2" height="3.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="{class}" d="M.8 0V3.2" stroke-width="1.6"/></pattern></defs>"#
                );
            }
        }
        svg.push_str(&body);
        svg.push_str("</svg>");
        Html::trusted(svg)
    }
}

/// A length in the units of a picture, written with at most two decimals.
#[derive(Clone, Copy)]
pub(super) struct Length(pub(super) f64);

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[expect(clippy::cast_possible_truncation, reason = "pictures are a few hundred units wide")]
        let hundredths = (self.0 * 100.0).round() as i32;
        if hundredths < 0 {
            f.write_char('-')?;
        }
        let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        fmt::Display::fmt(&whole, f)?;
        match (part / 10, part % 10) {
            (0, 0) => Ok(()),
            (tenths, 0) => write!(f, ".{tenths}"),
            (tenths, rest) => write!(f, ".{tenths}{rest}"),
        }
    }
}
