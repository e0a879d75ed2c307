//! The number line of a rule of one condition: "6 needed, 5 reached".

use pluriel_speech::Speech;

use super::svg::{Length, Svg};
use crate::Html;

/// A rule of one condition as a sentence and a line: how many were needed, how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberLine {
    /// Unique on the page.
    pub id: String,
    /// The most that can be reached: the members.
    pub total: u32,
    /// How many are needed.
    pub needed: u32,
    /// How many there are.
    pub reached: u32,
}

const WIDTH: f64 = 320.0;
const MARGIN: f64 = 14.0;

impl NumberLine {
    /// The sentence and the line.
    pub fn html(&self, speech: &Speech) -> Html {
        let mut svg = Svg::new(&self.id, WIDTH, 46.0);
        let total = self.total.max(1);
        let place =
            |number: u32| MARGIN + (WIDTH - 2.0 * MARGIN) * f64::from(number.min(total)) / f64::from(total);
        let at = |number: u32| Length(place(number));
        let (first, last) = (at(0), at(total));
        svg.shape(format_args!(r#"<path class="axis" d="M{first} 24H{last}"/>"#));
        for number in (0..=total).step_by(total.div_ceil(20) as usize) {
            let tick = at(number);
            svg.shape(format_args!(r#"<path class="axis" d="M{tick} 21v6"/>"#));
        }
        let class = if self.reached >= self.needed { "reached" } else { "missed" };
        let (needed, reached) = (at(self.needed), at(self.reached));
        svg.shape(format_args!(r#"<path class="{class}" d="M{first} 24H{reached}"/>"#));
        svg.shape(format_args!(r#"<path class="needed" d="M{needed} 12v24"/>"#));
        svg.shape(format_args!(r#"<circle class="{class}-end" cx="{reached}" cy="24" r="5"/>"#));
        let said = self.said(speech);
        if self.needed < total {
            svg.text("axis-end", place(total), 41.0, "end", &speech.number(total));
        }
        svg.text("axis-text", place(self.needed), 9.0, "middle", &speech.number(self.needed));
        svg.text("axis-text", place(self.reached), 45.0, "middle", &speech.number(self.reached));
        let mut html = Html::trusted(r#"<figure class="number-line"><figcaption>"#.to_owned());
        html.push(&Html::text(&said));
        html.push(&Html::trusted("</figcaption>".to_owned()));
        html.push(&svg.finish("line", speech.say("number-line"), &said));
        html.push(&Html::trusted("</figure>".to_owned()));
        html
    }

    /// The sentence alone: "6 nécessaires, 5 atteints".
    pub fn said(&self, speech: &Speech) -> String {
        speech.with(
            "number-line-said",
            &[("needed", self.needed.into()), ("reached", self.reached.into()), ("total", self.total.into())],
        )
    }
}
