//! Twenty years of a council of this size, written on a clock that is set.

use std::{path::Path, sync::Arc};

use pluriel_council::Instant;
use pluriel_house::FixedClock;

use crate::{
    Outcome,
    council::{Council, Size},
};

/// The real council: ten members that vote, thirteen that advise.
const SIZE: Size = Size { voters: 10, advisers: 13 };
/// So many months…
const MONTHS: u32 = 20 * 12;
/// …with so many opinions each, in turn: thirty a year.
const OPINIONS: [u32; 2] = [2, 3];
/// So many comments each, all answered.
const COMMENTS: usize = 6;
/// The first Monday.
const BEGINNING: &str = "2005-01-03T09:00:00Z";

const DAY: i64 = 24 * 3600;

/// How much was written.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Opinions, all published.
    pub opinions: u32,
    /// Entries of the journal.
    pub entries: u64,
}

/// Writes the years into an empty folder.
pub fn write(folder: &Path) -> Outcome<Written> {
    let beginning: Instant = BEGINNING.parse()?;
    let clock = Arc::new(FixedClock::at(beginning));
    let council = Council::found(folder, Arc::new(Arc::clone(&clock)), SIZE)?;
    let mut written = 0;
    for (month, opinions) in (0..MONTHS).zip(OPINIONS.into_iter().cycle()) {
        let first = beginning.plus_seconds(i64::from(month) * 365 * DAY / 12);
        let day = |days: i64| first.plus_seconds(days * DAY);
        clock.set(first);
        council.meeting(day(9))?;
        let asked = (written..written + opinions)
            .map(|number| council.question(&format!("Question n° {number}")))
            .collect::<Outcome<Vec<_>>>()?;
        for opinion in &asked {
            council.discussion(*opinion, COMMENTS)?;
            council.call(*opinion)?;
            council.everybody_answers(*opinion)?;
        }
        clock.set(day(20));
        council.deadlines()?;
        clock.set(day(26));
        for opinion in asked {
            council.publish(opinion)?;
        }
        clock.set(day(27));
        council.deadlines()?;
        written += opinions;
    }
    let entries = council.house.snapshot().seq;
    // Its letters left in their time.
    council.house.effect_done("mail", entries)?;
    council.house.stop();
    Ok(Written { opinions: written, entries })
}
