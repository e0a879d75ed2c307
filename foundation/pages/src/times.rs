//! Instants as `<time>`: relative in words with the exact instant beside it, or the other way round.

use askama::Template;
use pluriel_council::Instant;
use pluriel_speech::{Speech, civil::Date};

use crate::Html;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<time datetime="{{ datetime }}"{% if title != "" %} title="{{ title }}"{% endif %}{% if is_relative %} data-relative{% endif %}>{{ words }}</time>"#
)]
struct Time {
    datetime: String,
    title: String,
    words: String,
    is_relative: bool,
}

/// "il y a 2 heures", with date, time and zone in its title; kept true while the page stays open.
pub fn relative_time(instant: Instant, now: Instant, speech: &Speech) -> Html {
    relative(instant, now, &speech.date_time(instant), speech)
}

fn relative(instant: Instant, now: Instant, exact: &str, speech: &Speech) -> Html {
    Html::of(&Time {
        datetime: instant.to_string(),
        title: format!("{exact} ({})", speech.zone_name()),
        words: speech.relative(instant, now),
        is_relative: true,
    })
}

/// "lundi 27 octobre 2025 à 14 h 30".
pub fn exact_time(instant: Instant, speech: &Speech) -> Html {
    Html::of(&Time {
        datetime: instant.to_string(),
        title: speech.zone_name(),
        words: speech.date_time(instant),
        is_relative: false,
    })
}

/// "27 oct. 2025", with date, time and zone in its title: in timelines and lists.
pub fn short_day(instant: Instant, speech: &Speech) -> Html {
    Html::of(&Time {
        datetime: instant.to_string(),
        title: format!("{} ({})", speech.date_time(instant), speech.zone_name()),
        words: speech.short_date(instant),
        is_relative: false,
    })
}

/// A day that has no hour: "lundi 27 octobre 2025".
pub fn day(day: Date, speech: &Speech) -> Html {
    Html::of(&Time {
        datetime: day.to_string(),
        title: String::new(),
        words: speech.date(day),
        is_relative: false,
    })
}

/// "jusqu’au vendredi 21 mai, 24 h (dans 3 jours)".
pub fn deadline(deadline: Instant, now: Instant, speech: &Speech) -> Html {
    let mut html = Html::of(&Time {
        datetime: deadline.to_string(),
        title: speech.zone_name(),
        words: speech.until(deadline, now),
        is_relative: false,
    });
    html.push(&Html::trusted(" (".to_owned()));
    html.push(&relative(deadline, now, &speech.deadline(deadline), speech));
    html.push(&Html::trusted(")".to_owned()));
    html
}
