//! Feeds: Atom of every list, CSV of every table.

mod atom;
mod csv;

pub use atom::{Entry, Feed};
pub use csv::{Cell, Csv};
