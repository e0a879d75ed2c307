//! One line per figure: what, how much, and whether that meets its goal.

use std::process::ExitCode;

/// What was said so far.
#[derive(Default)]
pub(crate) struct Report {
    missed: usize,
}

impl Report {
    /// A figure with its goal.
    pub(crate) fn goal(&mut self, what: &str, figure: &str, goal: &str, met: bool) {
        self.missed += usize::from(!met);
        println!("{what:<52} {figure:<44} goal {goal:<22} {}", if met { "met" } else { "NOT MET" });
    }

    /// A figure to compare with.
    pub(crate) fn note(what: &str, figure: &str) {
        println!("{what:<52} {figure}");
    }

    /// Something that could not be measured.
    pub(crate) fn fails(&mut self, problem: &str) {
        self.missed += 1;
        println!("{problem}");
    }

    pub(crate) fn outcome(&self) -> ExitCode {
        if self.missed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
