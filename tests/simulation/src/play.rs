//! The year played, line by line.

use std::path::PathBuf;

use pluriel::rehearsal::{Came, Line, Opening, Rehearsal, numbered};
use pluriel_speech::Language;
use serde_json::Value;

use crate::checks::Checks;

/// What a year came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// The end, as `pluriel rehearse` prints it.
    pub end: Value,
    /// How many commands were accepted.
    pub accepted: usize,
    /// How many were refused.
    pub refused: usize,
    /// How many acts the clock did.
    pub by_the_clock: usize,
    /// How many proofs were recomputed.
    pub proofs: usize,
    /// The hash of the last entry's leaf, which no other journal has.
    pub leaf: String,
}

/// Plays a script and checks after every line what must always hold.
///
/// # Panics
/// When the script cannot be played, or something does not hold: the line is told.
pub async fn played(script: &[String]) -> Played {
    let whole = script.join("\n");
    let mut lines = numbered(&whole);
    let (number, first) = lines.next().unwrap_or_else(|| panic!("the script is empty"));
    let opening = Opening::read(number, first).unwrap_or_else(|fault| panic!("{fault:?}"));
    let opened = Rehearsal::open(number, opening, PathBuf::new(), Language::En).await;
    let mut rehearsal = opened.unwrap_or_else(|fault| panic!("{fault:?}"));
    let mut checks = Checks::default();
    let (mut accepted, mut refused, mut by_the_clock) = (0, 0, 0);
    for (number, text) in lines {
        let line = Line::read(number, text).unwrap_or_else(|fault| panic!("{fault:?}"));
        let before = rehearsal.house().snapshot().seq;
        let told = rehearsal.play(number, line).await.unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        let mut was_refused = false;
        for told in &told {
            match &told.came {
                Came::Accepted { .. } => accepted += 1,
                Came::Refused { .. } => (refused, was_refused) = (refused + 1, true),
                Came::Happened { .. } => by_the_clock += 1,
                Came::Waited | Came::BroughtIn | Came::Read { .. } => {}
            }
        }
        if was_refused {
            let clock = told.iter().filter(|told| told.line.is_none()).count();
            let written = rehearsal.house().snapshot().seq - before;
            assert_eq!(written, clock as u64, "line {number}: a refused command wrote something: {text}");
        }
        checks.hold(&mut rehearsal, number).await;
    }
    let seq = rehearsal.house().snapshot().seq;
    let leaf = rehearsal.house().leaf(seq).unwrap_or_default();
    let end = rehearsal.end();
    rehearsal.close().await;
    Played { end, accepted, refused, by_the_clock, proofs: checks.proofs(), leaf }
}
