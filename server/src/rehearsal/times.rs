//! When a line happens: an instant with its offset, or what the council's clocks show.

use jiff::{Timestamp, civil::DateTime};
use pluriel_council::Instant;
use pluriel_speech::TimeZone;

use super::fault::Because;

/// The instant of a line: `2027-05-05T10:00:00+02:00`, or `2027-05-05 10:00` on the council's clocks. An hour that these
/// skip or show twice is refused: only an offset tells which is meant.
pub fn instant(written: &str, zone: &TimeZone) -> Result<Instant, Because> {
    if let Ok(timestamp) = written.parse::<Timestamp>() {
        return Ok(timestamp.into());
    }
    let local = written.parse::<DateTime>().ok();
    let meant = local.and_then(|local| zone.to_ambiguous_timestamp(local).unambiguous().ok());
    meant.map(Instant::from).ok_or_else(|| Because::NoTime {
        written: written.to_owned(),
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_the_council_are_read_and_a_skipped_or_doubled_hour_is_not_guessed() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let told = |written: &str| instant(written, &paris).map(|instant| instant.to_string()).ok();
        assert_eq!(told("2027-05-05 10:00").as_deref(), Some("2027-05-05T08:00:00Z"));
        assert_eq!(told("2027-05-05T10:00:30+02:00").as_deref(), Some("2027-05-05T08:00:30Z"));
        assert_eq!(told("2027-01-05").as_deref(), Some("2027-01-04T23:00:00Z"));
        for unclear in ["2027-03-28 02:30", "2027-10-31 02:30", "demain", "2027-02-30 10:00", ""] {
            assert_eq!(told(unclear), None, "{unclear}");
        }
    }
}
