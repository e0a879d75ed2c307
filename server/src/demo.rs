//! The demonstration: the real council's public record, and beside it a "Formation d'essai" of twelve invented
//! organisations, on a clock of its own. No invented act is ever given to a real organisation.

mod bar;
mod formation;
mod mailbox;
mod script;
pub mod stage;
mod texts;

use pluriel_council::Instant;
use pluriel_house::{Clock, House, ShiftedClock};
use pluriel_speech::Source;
use pluriel_web::Front;

pub use bar::BAR;
pub use formation::{DELEGATES, SECRETARIAT};
pub use script::build;
pub use stage::{Stage, stage};

use crate::cli::Failure;

const WORDS: Source =
    Source { room: "demo", fr: include_str!("demo/words/fr.ftl"), en: include_str!("demo/words/en.ftl") };

/// What a demonstration adds to the site.
pub fn front() -> Front {
    Front::new("demo", WORDS, bar::routes)
}

/// Moves the council's clock, and has what it demands done.
pub async fn move_clock(house: &House, clock: &ShiftedClock, now: Instant) -> Result<(), Failure> {
    let ahead = now.unix() - clock.machine_now().unix();
    clock.set_ahead_seconds(ahead);
    house.set(CLOCK_SETTING, &ahead.to_string()).await?;
    // The writer asks what is due after that commit; this second one is answered when it was done.
    house.set(CLOCK_SETTING, &ahead.to_string()).await?;
    Ok(())
}

/// The council's instant at which the demonstration opens: Monday 24 November 2025, 9:00 in Paris. The plenary of
/// 8 December is next.
pub const START: &str = "2025-11-24T08:00:00Z";

/// The instant at which its past begins.
pub const PAST: &str = "2025-09-15T07:00:00Z";

/// The setting that keeps how far the council's clock is ahead of the machine's.
pub const CLOCK_SETTING: &str = "demo_clock_ahead_seconds";
