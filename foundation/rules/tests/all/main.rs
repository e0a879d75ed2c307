//! The tests of the rules, in one binary.
#![expect(clippy::unwrap_used, reason = "in a test a panic is a failure")]

mod cases;
mod command_line;
mod conditions;
mod council;
mod findings;
mod grammar;
mod laboratory;
mod properties;
mod random;
mod reference;
mod scenarios;
mod sentences;
mod tallies;
