//! A progress bar that shows itself only when waiting is long.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

const PATIENCE: Duration = Duration::from_secs(2);
const BETWEEN: Duration = Duration::from_millis(100);
const WIDTH: usize = 30;

/// Progress on standard error: a bar on a terminal, one line per step elsewhere; nothing within two seconds.
pub(crate) struct Bar {
    started: Instant,
    shown: Option<Instant>,
    step: String,
    terminal: bool,
}

impl Bar {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            shown: None,
            step: String::new(),
            terminal: io::stderr().is_terminal(),
        }
    }

    /// `share` of `step` is done.
    pub(crate) fn show(&mut self, step: &str, share: f64) {
        let new_step = self.step != step;
        step.clone_into(&mut self.step);
        let due = self.shown.is_none_or(|shown| shown.elapsed() >= BETWEEN);
        if self.started.elapsed() < PATIENCE || !(new_step || (due && self.terminal)) {
            return;
        }
        self.shown = Some(Instant::now());
        // Progress is a courtesy: where standard error is closed, the work goes on.
        let _ = if self.terminal {
            let done = (share.clamp(0.0, 1.0) * WIDTH as f64) as usize;
            write!(io::stderr(), "\r{}{} {step:<24}", "█".repeat(done), "░".repeat(WIDTH - done))
        } else {
            writeln!(io::stderr(), "{step} ({:.0} s)", self.started.elapsed().as_secs_f64())
        };
    }

    pub(crate) fn finish(&self) {
        if self.shown.is_some() && self.terminal {
            let _ = writeln!(io::stderr(), "\r{:<60}", "");
        }
    }
}
