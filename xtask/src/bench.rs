//! `cargo xtask bench`: the figures that the project states, measured in one run on an optimised build. Each measurement
//! prints what it measured beside its goal.

mod amendments;
mod binary;
mod deliberation;
mod journal;
mod load;

use std::fmt;

use serde::Deserialize;

use crate::failure::{Failure, Outcome};

/// Which measurements.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// One measurement; without it, all
    #[arg(value_parser = names())]
    name: Option<String>,
}

/// A figure beside its goal.
#[derive(Debug, Deserialize)]
pub struct Figure {
    what: String,
    measured: String,
    goal: String,
    met: bool,
}

impl fmt::Display for Figure {
    /// A row of the table.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let met = if self.met { "met" } else { "NOT MET" };
        write!(f, "| {} | {} | {} | {met} |", self.what, self.measured, self.goal)
    }
}

/// The figures that a measurement printed, one JSON object a line, among what it printed for people.
fn figures_in(printed: &str) -> Outcome<Vec<Figure>> {
    printed.lines().filter(|line| line.starts_with('{')).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

type Measure = fn() -> Outcome<Vec<Figure>>;

const MEASURES: [(&str, Measure); 8] = [
    ("page", load::page),
    ("large-page", load::large_page),
    ("journal", journal::measure),
    ("commands", load::commands),
    ("memory", load::memory),
    ("binary", binary::measure),
    ("deliberation", deliberation::measure),
    ("amendments", amendments::measure),
];

fn names() -> Vec<&'static str> {
    MEASURES.iter().map(|(name, _)| *name).collect()
}

/// Runs what was asked for; a goal that is not met is a failure.
pub fn run(options: &Options) -> Outcome {
    let mut figures = Vec::new();
    for (name, measure) in MEASURES {
        if options.name.as_deref().is_none_or(|asked| asked == name) {
            println!("\n== {name}");
            figures.extend(measure()?);
        }
    }
    println!("\n| what | measured | goal | |\n|---|---|---|---|");
    for figure in &figures {
        println!("{figure}");
    }
    let missed = figures.iter().filter(|figure| !figure.met).count();
    if missed == 0 { Ok(()) } else { Err(Failure::new(format!("{missed} goals are not met"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_found_among_what_people_read() {
        let printed = "reading 5,000,000 votes\n\
            {\"what\":\"one vote\",\"measured\":\"p99 61 µs\",\"goal\":\"50 µs\",\"met\":false}\n";
        let figures = figures_in(printed).unwrap();
        assert_eq!(
            figures.iter().map(Figure::to_string).collect::<Vec<_>>(),
            ["| one vote | p99 61 µs | 50 µs | NOT MET |"]
        );
        assert!(figures_in("{\"what\":1}").is_err());
    }
}
