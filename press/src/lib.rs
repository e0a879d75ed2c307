//! # The press
//!
//! Sets the documents that [`pluriel_printing`] describes: an opinion as PDF on A4, a card as PNG. The program `pluriel-press` reads one
//! document as JSON from standard input and writes the file to standard output; this library is what it does in between.
//!
//! Templates and fonts are compiled in. No file, no network and no clock is there to be read, and what a document holds is given to the
//! templates as values: nothing that somebody wrote is ever read as markup or as code. The same document gives the same bytes.

mod code;
mod set;
mod soften;
mod values;
mod world;

pub use set::{NotSet, Sheets, set, sheets};
