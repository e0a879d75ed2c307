//! The tables of the register of people.

mod read;
mod write;

pub(super) use read::{load, parsed};
pub(super) use write::apply;
