//! Times of the day as typed.

use jiff::civil::Time;

use super::{NotATime, simplified};

/// Reads a time of the day: `14 h 30`, `14h30`, `14 h`, `14:30`, `14.30`, `2:30 pm`, `2pm`, `midi`, `noon`.
pub fn read_time(text: &str) -> Result<Time, NotATime> {
    let text = simplified(text).ok_or(NotATime)?;
    if matches!(text.as_str(), "midi" | "noon") {
        return Ok(Time::constant(12, 0, 0, 0));
    }
    let joined: String = text.chars().filter(|letter| *letter != ' ').collect();
    let (clock, half) = match joined.strip_suffix("am").map(|clock| (clock, 0)) {
        Some((clock, _)) => (clock, Some(0)),
        None => joined.strip_suffix("pm").map_or((joined.as_str(), None), |clock| (clock, Some(12))),
    };
    let (hour, minute) = parts(clock, half.is_some()).ok_or(NotATime)?;
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return Err(NotATime),
        Some(later) => hour % 12 + later,
    };
    Time::new(hour, minute, 0, 0).map_err(|_| NotATime)
}

/// Hour and minute; an hour alone needs its `h` or its half of the day, else `14` could be a day.
fn parts(clock: &str, has_half: bool) -> Option<(i8, i8)> {
    match clock.split_once([':', 'h', '.']) {
        Some((hour, "")) if clock.ends_with('h') => Some((digits(hour)?, 0)),
        Some((hour, minute)) if minute.len() == 2 => Some((digits(hour)?, digits(minute)?)),
        None if has_half => Some((digits(clock)?, 0)),
        _ => None,
    }
}

fn digits(text: &str) -> Option<i8> {
    ((1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}
