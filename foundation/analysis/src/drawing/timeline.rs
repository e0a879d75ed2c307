//! How many votes came in when.

use super::{canvas::Canvas, common_ground::french_spaces};
use crate::{Language, Reading};
use jiff::Timestamp;

const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 70.0;
const TOP: f64 = 80.0;
const BOTTOM: f64 = 300.0;
const MOST_BARS: i64 = 120;
const HOUR_SECONDS: i64 = 3_600;

pub(super) fn draw(reading: &Reading, language: Language) -> String {
    let hours = &reading.consultation.votes_by_hour;
    let title = language.pick("Les votes au fil du temps", "Votes over time");
    let (Some((first, _)), Some((last, _))) = (hours.first_key_value(), hours.last_key_value()) else {
        return Canvas::new(WIDTH, HEIGHT, title, "").finish();
    };
    let step = step(last.saturating_sub(*first));
    let start = first.div_euclid(step) * step;
    let bars = last.saturating_sub(start) / step + 1;
    let mut counts = vec![0_u64; bars as usize];
    for (hour, votes) in hours {
        counts[(hour.saturating_sub(start) / step) as usize] += votes;
    }
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, title, &description(step, language));
    let width = (WIDTH - LEFT - 30.0) / bars as f64;
    for (bar, votes) in counts.iter().enumerate() {
        let height = (BOTTOM - TOP) * *votes as f64 / most as f64;
        let at = (LEFT + width * bar as f64, BOTTOM - height);
        let hour = start.saturating_add(bar as i64 * step);
        let votes = language.count(usize::try_from(*votes).unwrap_or(usize::MAX), "vote", "votes");
        canvas.bar(at, (width * 0.85, height), "fill:#0072b2", &format!("{}: {votes}", date(hour, step)));
    }
    canvas.line((LEFT, BOTTOM), (WIDTH - 30.0, BOTTOM), "line", "");
    let top = language.number(usize::try_from(most).unwrap_or(usize::MAX));
    canvas.anchored((LEFT - 8.0, TOP + 4.0), "small", "end", &top);
    canvas.anchored((LEFT - 8.0, BOTTOM + 4.0), "small", "end", "0");
    canvas.text((LEFT, BOTTOM + 20.0), "small", &date(start, step));
    canvas.anchored((WIDTH - 30.0, BOTTOM + 20.0), "small", "end", &date(*last, step));
    canvas.finish()
}

/// Hours in a bar: one, six, or whole days, so that at most [`MOST_BARS`] are drawn.
fn step(hours: i64) -> i64 {
    let least = hours / MOST_BARS + 1;
    match least {
        1 => 1,
        2..=6 => 6,
        more => (more / 24 + i64::from(more % 24 > 0)) * 24,
    }
}

fn description(step: i64, language: Language) -> String {
    let text = match (step, language) {
        (1, Language::French) => "Par heure (temps universel).".to_owned(),
        (1, Language::English) => "By hour (universal time).".to_owned(),
        (6, Language::French) => "Par tranche de six heures (temps universel).".to_owned(),
        (6, Language::English) => "By six hours (universal time).".to_owned(),
        (24, Language::French) => "Par jour (temps universel).".to_owned(),
        (24, Language::English) => "By day (universal time).".to_owned(),
        (step, Language::French) => format!("Par tranche de {} jours (temps universel).", step / 24),
        (step, Language::English) => format!("By {} days (universal time).", step / 24),
    };
    french_spaces(&text, language)
}

/// The date, with the hour for bars shorter than a day; a time no calendar has is given as its number of hours.
fn date(hour: i64, step: i64) -> String {
    let Ok(instant) = Timestamp::from_second(hour.saturating_mul(HOUR_SECONDS)) else {
        return hour.to_string();
    };
    let format = if step < 24 { "%Y-%m-%d %H:00" } else { "%Y-%m-%d" };
    instant.strftime(format).to_string()
}
