//! The statements most surely agreed on, with the interval of their support.

use super::canvas::Canvas;
use crate::{Language, Reading};

const LISTED: usize = 20;
const LEFT: f64 = 520.0;
const WIDTH: f64 = 360.0;
const ROW: f64 = 26.0;
const TOP: f64 = 96.0;

pub(super) fn draw(reading: &Reading, language: Language) -> String {
    let listed: Vec<_> = reading.analysis.common_ground.iter().take(LISTED).collect();
    let height = TOP + ROW * listed.len() as f64 + 40.0;
    let title = language.pick("Ce qui rassemble", "Common ground");
    let description = language.pick(
        "Classées par la borne basse du soutien dans tous les groupes : ce qui est sûr, et non ce qui frappe.",
        "Ranked by the lower bound of support across groups: what is sure, not what is striking.",
    );
    let mut canvas = Canvas::new(LEFT + WIDTH + 120.0, height, title, &french_spaces(description, language));
    let at = |share: f64| LEFT + WIDTH * share;
    let bottom = TOP + ROW * listed.len() as f64;
    for step in 0..=4 {
        let share = f64::from(step) / 4.0;
        let style = if step == 2 { "stroke-dasharray:4 3" } else { "" };
        canvas.line((at(share), TOP - 12.0), (at(share), bottom), "faint", style);
        canvas.anchored((at(share), TOP - 18.0), "small", "middle", &language.percent(share));
    }
    for (rank, ground) in listed.iter().enumerate() {
        let y = TOP + ROW * rank as f64 + 10.0;
        let support = &ground.agree;
        canvas.anchored((40.0, y + 4.0), "small", "end", &(rank + 1).to_string());
        canvas.cut_text((48.0, y + 4.0), 66, &reading.text(ground.statement));
        canvas.line(
            (at(support.low), y),
            (at(support.high), y),
            "line",
            "stroke-width:3;stroke-linecap:round",
        );
        canvas.dot((at(support.share), y), 5.0, "fill:#0072b2");
        let votes = language.count(ground.votes.seen() as usize, "vote", "votes");
        canvas.text((at(1.0) + 12.0, y + 4.0), "small", &votes);
    }
    canvas.finish()
}

/// No-break spaces before the signs that French sets apart.
pub(super) fn french_spaces(text: &str, language: Language) -> String {
    match language {
        Language::English => text.to_owned(),
        Language::French => [':', ';', '!', '?']
            .iter()
            .fold(text.to_owned(), |text, sign| text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"))),
    }
}
