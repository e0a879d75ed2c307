//! Days, times and deadlines as people read them.

mod ranges;
mod tables;

pub(crate) use tables::{MONTHS, SHORT_MONTHS, WEEKDAYS};

use jiff::civil::{Date, Time};
use pluriel_council::Instant;

use crate::{Day, Language, Moment, Speech};

/// Holds a number and its unit together.
const NO_BREAK: char = '\u{a0}';

/// How much of a day is said.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Detail {
    weekday: bool,
    year: bool,
}

impl Speech {
    /// `lundi 27 octobre 2025`, `Monday 27 October 2025`.
    pub fn date(&self, day: impl Day) -> String {
        self.day(day.day(self.zone()), Detail { weekday: true, year: true })
    }

    /// `27 octobre 2025`, `27 October 2025`: where the weekday helps nobody.
    pub fn plain_date(&self, day: impl Day) -> String {
        self.day(day.day(self.zone()), Detail { weekday: false, year: true })
    }

    /// `27 octobre`, `27 October`: a day of every year.
    pub fn day_of_year(&self, day: impl Day) -> String {
        self.day(day.day(self.zone()), Detail { weekday: false, year: false })
    }

    /// `27 oct. 2025`, `27 Oct 2025`: in tables.
    pub fn short_date(&self, day: impl Day) -> String {
        let day = day.day(self.zone());
        let (number, month) = (self.day_number(day), tables::short_month(self.language(), day.month()));
        format!("{number}{NO_BREAK}{month} {}", day.year())
    }

    /// `octobre 2025`, `October 2025`.
    pub fn month(&self, day: impl Day) -> String {
        let day = day.day(self.zone());
        format!("{} {}", tables::month(self.language(), day.month()), day.year())
    }

    /// `14 h 30`, `2:30 pm`.
    pub fn time(&self, moment: impl Moment) -> String {
        self.clock(moment.local(self.zone()).time())
    }

    /// `lundi 27 octobre 2025 à 14 h 30`, `Monday 27 October 2025 at 2:30 pm`.
    pub fn date_time(&self, moment: impl Moment) -> String {
        let local = moment.local(self.zone());
        let join = match self.language() {
            Language::Fr => "à",
            Language::En => "at",
        };
        format!("{} {join}{NO_BREAK}{}", self.date(local.date()), self.clock(local.time()))
    }

    /// The time zone where it matters: `heure de Paris`, `Paris time`.
    pub fn zone_name(&self) -> String {
        let city = self
            .zone()
            .iana_name()
            .and_then(|name| name.rsplit('/').next())
            .map(|city| city.replace('_', " "));
        match (city.as_deref(), self.language()) {
            (None | Some("UTC"), _) => "UTC".to_owned(),
            (Some(city), Language::Fr) if city.starts_with(['A', 'E', 'I', 'O', 'U', 'Y']) => {
                format!("heure d’{city}")
            }
            (Some(city), Language::Fr) => format!("heure de {city}"),
            (Some(city), Language::En) => format!("{city} time"),
        }
    }

    /// A deadline, which is the first instant of the day after the last day: `vendredi 21 mai 2027, 24 h`,
    /// `the end of Friday 21 May 2027`. A deadline within a day is said as date and time.
    pub fn deadline(&self, deadline: Instant) -> String {
        self.last_moment(deadline, true)
    }

    /// `jusqu’au vendredi 21 mai, 24 h`, `until the end of Friday 21 May`; the year is said when it is not this one.
    pub fn until(&self, deadline: Instant, now: Instant) -> String {
        let last = self.last_moment(deadline, self.year_matters(deadline.plus_seconds(-1), now));
        match self.language() {
            Language::Fr => format!("jusqu’au {last}"),
            Language::En => format!("until {last}"),
        }
    }

    /// A day near now: `vendredi 21 mai`; the year is said when it is not this one.
    pub fn near_date(&self, day: impl Day, now: Instant) -> String {
        let day = day.day(self.zone());
        self.day(day, Detail { weekday: true, year: day.year() != now.day(self.zone()).year() })
    }

    fn year_matters(&self, day: impl Day, now: Instant) -> bool {
        day.day(self.zone()).year() != now.day(self.zone()).year()
    }

    fn last_moment(&self, deadline: Instant, year: bool) -> String {
        let detail = Detail { weekday: true, year };
        let local = deadline.local(self.zone());
        if local.time() != Time::midnight() {
            let (day, time) = (self.day(local.date(), detail), self.clock(local.time()));
            return match self.language() {
                Language::Fr => format!("{day} à{NO_BREAK}{time}"),
                Language::En => format!("{day} at{NO_BREAK}{time}"),
            };
        }
        let day = self.day(deadline.plus_seconds(-1).day(self.zone()), detail);
        match self.language() {
            Language::Fr => format!("{day}, 24{NO_BREAK}h"),
            Language::En => format!("the end of {day}"),
        }
    }

    fn day(&self, day: Date, detail: Detail) -> String {
        let language = self.language();
        let (number, month) = (self.day_number(day), tables::month(language, day.month()));
        let mut text = format!("{number}{NO_BREAK}{month}");
        if detail.weekday {
            text = format!("{} {text}", tables::weekday(language, day.weekday()));
        }
        if detail.year {
            text = format!("{text} {}", day.year());
        }
        text
    }

    /// The day of the month: the French first is an ordinal.
    fn day_number(&self, day: Date) -> String {
        match (self.language(), day.day()) {
            (Language::Fr, 1) => "1er".to_owned(),
            (_, number) => number.to_string(),
        }
    }

    fn clock(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match (self.language(), minute) {
            (Language::Fr, 0) => format!("{hour}{NO_BREAK}h"),
            (Language::Fr, _) => format!("{hour}{NO_BREAK}h{NO_BREAK}{minute:02}"),
            (Language::En, 0) if hour == 0 => "midnight".to_owned(),
            (Language::En, 0) if hour == 12 => "noon".to_owned(),
            (Language::En, _) => {
                let half = if hour < 12 { "am" } else { "pm" };
                let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
                if minute == 0 {
                    format!("{hour}{NO_BREAK}{half}")
                } else {
                    format!("{hour}:{minute:02}{NO_BREAK}{half}")
                }
            }
        }
    }
}
