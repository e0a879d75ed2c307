//! One line per figure: what, how much, and whether that meets its goal.

use serde_json::json;
use std::process::ExitCode;

/// What was said so far.
#[derive(Default)]
pub(crate) struct Report {
    missed: usize,
    /// Goals as JSON, one object a line, beside what is printed for people.
    for_programs: bool,
}

impl Report {
    /// A report that a program reads too.
    pub(crate) fn for_programs() -> Self {
        Self { missed: 0, for_programs: true }
    }

    /// A figure with its goal.
    pub(crate) fn goal(&mut self, what: &str, figure: &str, goal: &str, met: bool) {
        self.missed += usize::from(!met);
        println!("{what:<52} {figure:<44} goal {goal:<22} {}", if met { "met" } else { "NOT MET" });
        if self.for_programs {
            println!("{}", json!({"what": what.trim(), "measured": figure, "goal": goal, "met": met}));
        }
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

    /// Failure when a goal was missed, which a program that reads the goals finds for itself.
    pub(crate) fn outcome(&self) -> ExitCode {
        if self.missed == 0 || self.for_programs { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
