//! Shares of a whole side by side: the power of each group. The table with the numbers stands next to it.

use super::svg::{Length, Svg};
use crate::Html;

/// Shares drawn as bars on one scale from nothing to all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// Unique on the page.
    pub id: String,
    /// What is shared.
    pub title: String,
    /// Each part: its name, its share in tenths of a percent, and the share as it is written.
    pub parts: Vec<(String, u32, String)>,
}

const WIDTH: f64 = 320.0;
const ROW: f64 = 34.0;
const MARGIN: f64 = 4.0;

impl Shares {
    /// The picture, which says in words what it draws.
    pub fn html(&self) -> Html {
        let rows = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        let mut svg = Svg::new(&self.id, WIDTH, f64::from(rows) * ROW + MARGIN);
        for (row, (name, tenths, written)) in (0_u32..).zip(&self.parts) {
            let top = f64::from(row) * ROW;
            svg.text("share-name", MARGIN, top + 14.0, "start", name);
            svg.text("axis-text", WIDTH - MARGIN, top + 14.0, "end", written);
            let (line, from, to) = (Length(top + 25.0), Length(MARGIN), Length(WIDTH - MARGIN));
            svg.shape(format_args!(r#"<path class="axis" d="M{from} {line}H{to}"/>"#));
            let long = (WIDTH - 2.0 * MARGIN) * f64::from((*tenths).min(1000)) / 1000.0;
            if long > 0.0 {
                let end = Length(MARGIN + long);
                svg.shape(format_args!(r#"<path class="share" d="M{from} {line}H{end}"/>"#));
            }
        }
        let said: Vec<String> =
            self.parts.iter().map(|(name, _, written)| format!("{name} {written}")).collect();
        let mut html = Html::trusted(r#"<figure class="shares">"#.to_owned());
        html.push(&svg.finish("line", &self.title, &said.join(", ")));
        html.push(&Html::trusted("</figure>".to_owned()));
        html
    }
}
