//! The mathematics of a consultation: the benchmark of `pluriel-analysis`, whose lines are held against the goals.

use super::Figure;
use crate::{
    failure::{Failure, Outcome},
    run::{cargo, run_and_keep},
};

/// A number in the benchmark's output beside what it is to reach.
struct Goal {
    /// What the line begins with.
    line: &'static str,
    /// What stands before the number.
    before: &'static str,
    bound: Bound,
    unit: &'static str,
}

enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

use Bound::{AtLeast, AtMost};

const fn goal(line: &'static str, before: &'static str, bound: Bound, unit: &'static str) -> Goal {
    Goal { line, before, bound, unit }
}

/// What is promised of a consultation's analysis; planted groups hold for each of several runs.
const GOALS: [Goal; 5] = [
    goal("austria-climate", "recompute ", AtMost(60.0), " ms"),
    goal("four planted groups", "ARI ", AtLeast(0.9), " (adjusted Rand index)"),
    goal("unrelated votes", "one group", AtLeast(190.0), " of 200 runs"),
    goal("one vote at 2,000 × 900", "p99 ", AtMost(50.0), " µs"),
    goal("ten colleges, a million votes", "votes", AtMost(200.0), " ms"),
];

/// Runs the benchmark and reads its lines.
pub fn measure() -> Outcome<Vec<Figure>> {
    let mut bench = cargo();
    bench.args(["run", "--locked", "--release", "--package", "pluriel-analysis", "--example", "bench"]);
    let printed = run_and_keep(&mut bench)?;
    if !printed.success {
        return Err(Failure::new("the benchmark of pluriel-analysis did not end: see above"));
    }
    GOALS.iter().map(|goal| goal.figure(&printed.text)).collect()
}

impl Goal {
    /// The worst of the lines that this is about.
    fn figure(&self, printed: &str) -> Outcome<Figure> {
        let lines = printed.lines().filter(|line| line.starts_with(self.line));
        let numbers = lines.filter_map(|line| number_after(line, self.before));
        let worst = match self.bound {
            AtMost(_) => numbers.reduce(f64::max),
            AtLeast(_) => numbers.reduce(f64::min),
        };
        let worst = worst.ok_or_else(|| {
            Failure::new(format!("the benchmark of pluriel-analysis says nothing of: {}", self.line))
        })?;
        let (goal, met) = match self.bound {
            AtMost(most) => (format!("at most {most}"), worst <= most),
            AtLeast(least) => (format!("at least {least}"), worst >= least),
        };
        let unit = self.unit;
        Ok(Figure {
            what: self.line.to_owned(),
            measured: format!("{worst}{unit}"),
            goal: format!("{goal}{unit}"),
            met,
        })
    }
}

/// The first number that follows these words on a line.
fn number_after(line: &str, words: &str) -> Option<f64> {
    let rest = line.split_once(words)?.1.trim_start();
    let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(rest.len());
    rest[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "\
austria-climate, 122500 vote rows                          read 9.1 ms (13.4 M votes/s), recompute 58.2 ms, everything 90.0 ms, peak 21 MiB
  work of one thread                                       read 9.0 ms, recompute 99.0 ms, everything 120.0 ms
four planted groups, 10,000 × 500, 500,000 votes           k = 4, ARI 1.000
four planted groups, 10,000 × 500, 500,000 votes           k = 3, ARI 0.712
unrelated votes, 500 × 80: one group                       198 of 200 runs
one vote at 2,000 × 900 (counts, place, ground, colleges)  median 3.0 µs, p99 61.5 µs, p99.9 80.0 µs
ten colleges, a million votes                              41.0 ms for 1000 statements
";

    #[test]
    fn each_goal_is_held_against_the_worst_of_its_lines() {
        let figures: Vec<_> = GOALS.iter().map(|goal| goal.figure(PRINTED).unwrap()).collect();
        let met: Vec<_> = figures.iter().map(|figure| figure.met).collect();
        assert_eq!(met, [true, false, true, false, true]);
        let measured: Vec<_> = figures.iter().map(|figure| figure.measured.as_str()).collect();
        let expected = ["58.2 ms", "0.712 (adjusted Rand index)", "198 of 200 runs", "61.5 µs", "41 ms"];
        assert_eq!(measured, expected);
    }

    #[test]
    fn a_measure_that_is_not_printed_is_a_failure() {
        assert!(GOALS[0].figure("nothing").is_err());
    }
}
