//! # What every room proves of itself
//!
//! Each room's tests call these with their own types and folder; a room of its own adds what is particular to it.
//!
//! - [`golden`]: one file for every kind and version of event, for ever;
//! - [`words`]: every code that the sources quote is said in both languages.
//!
//! A claim that does not hold panics with a sentence, as a test's assertion does.

pub mod golden;
pub mod words;
