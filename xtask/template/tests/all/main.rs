//! The tests of this room, in one binary.

mod adding;
mod golden;
mod words;
