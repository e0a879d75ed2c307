//! Days and hours as files write them.

use jiff::civil::{Date, Time};

/// A day `YYYY-MM-DD`.
pub(crate) fn date(text: &str) -> Option<Date> {
    let [year, month, day] = digits(text, '-', [4, 2, 2])?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// An hour of the day `HH:MM`.
pub(crate) fn time(text: &str) -> Option<Time> {
    let [hour, minute] = digits(text, ':', [2, 2])?;
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}

/// Numbers of exactly so many digits, between separators.
fn digits<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[i16; N]> {
    let parts: Vec<&str> = text.split(separator).collect();
    let mut numbers = [0; N];
    if parts.len() != N {
        return None;
    }
    for ((number, part), length) in numbers.iter_mut().zip(parts).zip(lengths) {
        if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_hours_are_read_strictly() {
        assert_eq!(date("2023-06-16"), Some(jiff::civil::date(2023, 6, 16)));
        assert_eq!(time("09:30").map(|time| (time.hour(), time.minute())), Some((9, 30)));
        for wrong in ["2023-6-16", "2023-02-30", "16/06/2023", "+023-06-16", "2023-06-16T09:30", ""] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
        for wrong in ["9:30", "24:00", "09:60", "09:30:00", "+9:30"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
