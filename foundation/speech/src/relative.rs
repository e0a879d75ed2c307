//! How far an instant is from now, in words: "dans 3 jours", "il y a 2 heures".

use pluriel_council::Instant;

use crate::{Day, Speech};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Speech {
    /// `à l’instant`, `il y a 2 heures`, `hier`, `dans 3 jours`, `il y a 43 jours`, `dans 4 mois`. From one day on, days
    /// of the council's calendar are counted, so that tomorrow is tomorrow whatever the hour. Pages show it in a `<time>`
    /// beside which the exact instant stands.
    pub fn relative(&self, instant: Instant, now: Instant) -> String {
        let seconds = instant.unix() - now.unix();
        let distance = seconds.abs();
        let days = self.days_between(now, instant);
        let (unit, count) = match distance {
            ..MINUTE => {
                return self.say(if seconds > 0 { "relative-soon" } else { "relative-now" }).to_owned();
            }
            MINUTE..HOUR => ("minutes", distance / MINUTE),
            HOUR..DAY => ("hours", distance / HOUR),
            _ => match days.abs() {
                days @ 0..=59 => ("days", days.max(1)),
                days @ 60..=729 => ("months", days * 10 / 304),
                days => ("years", days * 100 / 36_525),
            },
        };
        let direction = if seconds > 0 { "in" } else { "ago" };
        self.quote(&format!("relative-{direction}-{unit}"), "count", count)
    }

    /// How many days of the council's calendar lie between two instants; negative when the second comes first.
    pub fn days_between(&self, from: Instant, to: Instant) -> i64 {
        let (from, to) = (from.day(self.zone()), to.day(self.zone()));
        i64::from((to - from).get_days())
    }
}
