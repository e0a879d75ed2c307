//! What a file asks for, compared with the state: the commands that are left to give, so that a file imported again, in
//! any order with others, changes nothing.

mod council;
mod delegates;
#[cfg(feature = "web")]
mod rows;

pub use council::{council, council_file};
pub use delegates::{MAX_TABLE_ROWS, delegates};
#[cfg(feature = "web")]
pub use rows::rows;
