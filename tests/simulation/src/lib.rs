//! # A year of a council
//!
//! [`year`] writes a council's script from a seed: thirty opinions, members that join and leave, ties, recusals, calls that are not
//! valid, holidays and quiet periods, under standing orders that change on the way. The script is what `pluriel rehearse`
//! plays; [`played`] plays it and checks after every line what must always hold (`docs/specs/opinions.md`).

mod checks;
mod play;
mod script;

pub use checks::Checks;
pub use play::{Played, played};
pub use script::{Names, Practice, year};
