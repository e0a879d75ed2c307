//! The bar of one group: each member one mark.

use pluriel_speech::Speech;

use super::{
    sign::{AdviceSign, Sign},
    svg::{Length, Svg},
};
use crate::{Html, html::escape_into};

/// Up to here each member is a mark of its own; beyond, the bar is cut in proportion.
const MARKS: usize = 30;
const STEP: f64 = 16.0;
const WIDTH: f64 = 240.0;

/// The bar of one group: its positions in the order given, as many marks as members (beyond thirty members, segments in
/// proportion). `id` is unique on the page; `title` names the group. The description repeats it in words.
pub fn bar(id: &str, title: &str, positions: &[(Sign, usize)], speech: &Speech) -> Html {
    let positions: Vec<_> = positions.iter().copied().filter(|(_, count)| *count > 0).collect();
    let total: usize = positions.iter().map(|(_, count)| count).sum();
    let said: Vec<String> = positions.iter().map(|(sign, count)| sign.counted(*count, speech)).collect();
    let mut svg = if total <= MARKS { marks(id, &positions, total) } else { segments(id, &positions, total) };
    if total == 0 {
        svg = Svg::new(id, STEP, STEP);
    }
    svg.finish(if total <= MARKS { "bar bar-marks" } else { "bar" }, title, &said.join(", "))
}

fn marks(id: &str, positions: &[(Sign, usize)], total: usize) -> Svg {
    let mut svg = Svg::new(id, length(total) * STEP, STEP);
    let mut x = STEP / 2.0;
    for (sign, count) in positions {
        for _ in 0..*count {
            sign.draw(&mut svg, x, STEP / 2.0, 6.5, "");
            x += STEP;
        }
    }
    svg
}

fn segments(id: &str, positions: &[(Sign, usize)], total: usize) -> Svg {
    let mut svg = Svg::new(id, WIDTH, STEP);
    let mut x = 0.0;
    for (sign, count) in positions {
        let width = WIDTH * length(*count) / length(total);
        let class = sign.segment_class();
        // A line of paper, two units wide, parts the segments.
        let (left, shown, high) = (Length(x), Length((width - 2.0).max(0.5)), Length(STEP - 2.0));
        svg.shape(format_args!(r#"<rect class="{class}" x="{left}" y="1" width="{shown}" height="{high}""#));
        if *sign == Sign::Reservation {
            let hatch = svg.hatch(false);
            svg.shape(format_args!(r#" fill="{hatch}""#));
        }
        svg.shape(format_args!("/>"));
        if *sign == Sign::Opposition && width > 6.0 {
            let (left, middle, long) = (Length(x + 2.0), Length(STEP / 2.0), Length(width - 6.0));
            svg.shape(format_args!(r#"<path class="m-bar" d="M{left} {middle}h{long}" stroke-width="3"/>"#));
        }
        x += width;
    }
    svg
}

#[expect(clippy::cast_precision_loss, reason = "counts of members are far below 2^52")]
fn length(count: usize) -> f64 {
    count as f64
}

/// What the signs mean, drawn: one entry for each sign given.
pub fn legend(id: &str, signs: &[Sign], speech: &Speech) -> Html {
    list(signs.iter().enumerate().map(|(index, sign)| {
        let mut svg = Svg::new(&format!("{id}-{index}"), STEP, STEP);
        sign.draw(&mut svg, STEP / 2.0, STEP / 2.0, 6.5, "");
        (svg, speech.say(sign.message()).to_owned())
    }))
}

/// What those who advise said, apart from the positions and in no count: each sign drawn, with how many.
pub fn advice_legend(id: &str, advice: &[(AdviceSign, usize)], speech: &Speech) -> Html {
    let mut html = Html::trusted(r#"<p class="legend-title">"#.to_owned());
    html.push(&Html::text(speech.say("advice-title")));
    html.push(&Html::trusted("</p>".to_owned()));
    html.push(&list(advice.iter().enumerate().filter(|(_, (_, count))| *count > 0).map(
        |(index, (sign, count))| {
            let mut svg = Svg::new(&format!("{id}-{index}"), STEP, STEP);
            sign.draw(&mut svg, STEP / 2.0, STEP / 2.0, 6.5, "");
            (svg, sign.counted(*count, speech))
        },
    )));
    html
}

fn list(entries: impl Iterator<Item = (Svg, String)>) -> Html {
    let mut list = String::from(r#"<ul class="legend">"#);
    for (svg, words) in entries {
        list.push_str("<li>");
        list.push_str(svg.decoration("sign").as_str());
        escape_into(&mut list, &words);
        list.push_str("</li>");
    }
    list.push_str("</ul>");
    Html::trusted(list)
}
