//! # What a printed document holds, and how the program that sets it is run
//!
//! Typesetting stands in a program of its own, `pluriel-press`: its build is long, and what it is given was written by many. The server
//! gives it a [`Document`] as JSON on standard input and reads the bytes of a file from its standard output: PDF for an
//! [`Opinion`], PNG of 1200 × 630 for a [`Card`]. This crate is what both know of the other.
//!
//! The program has no words of its own: every sentence, heading and label comes with the document, in the reader's language. Texts are
//! data and never markup; what was marked up by whoever wrote it comes as a tree ([`Block`], [`Inline`]).
//!
//! [`VERSION`] grows when a program of before would set a document otherwise than it was meant. A program that is given another version
//! says so and sets nothing.

mod card;
mod document;
mod marked;
mod opinion;
mod part;
#[cfg(feature = "run")]
mod press;
mod sign;

pub use card::Card;
pub use document::{Document, Printed, VERSION};
pub use marked::{Block, Inline};
pub use opinion::{Fact, Opinion, Outcome, Section};
pub use part::{Article, CarriageRow, Entry, Legend, Marks, Part, Remark, Step, TreeLine};
#[cfg(feature = "run")]
pub use press::{Limits, NotPrinted, PROGRAM, Press};
pub use sign::Sign;
