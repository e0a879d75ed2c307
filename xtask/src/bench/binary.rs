//! The size of the program as operators install it.

use std::fs;

use super::Figure;
use crate::{
    failure::Outcome,
    program::{self, Profile},
};

const MOST_BYTES: u64 = 30_000_000;

/// Megabytes of the stripped release build.
pub fn measure() -> Outcome<Vec<Figure>> {
    let bytes = fs::metadata(program::built(Profile::Release)?)?.len();
    Ok(vec![Figure {
        what: "size of the binary".to_owned(),
        measured: format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
        goal: format!("at most {} MB", MOST_BYTES / 1_000_000),
        met: bytes <= MOST_BYTES,
    }])
}
