//! Measurements. Each prints its figures beside their goals, one JSON object a line, for `cargo xtask bench` to gather.

pub mod commands;
pub mod large_page;
pub mod memory;
pub mod page;

use serde::Serialize;

/// A figure beside its goal.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// What it came to, with its unit.
    pub measured: String,
    /// The goal, in the same unit; `none` where there is none.
    pub goal: String,
    /// Whether the goal is met.
    pub met: bool,
}

impl Figure {
    /// Prints the figure.
    pub fn tell(&self) -> crate::Outcome {
        println!("{}", serde_json::to_string(self)?);
        Ok(())
    }
}
