//! Five hundred amendments made into one text of sixty pages, by the benchmark of `pluriel-opinions`.

use std::fs;

use serde_json::Value;

use super::Figure;
use crate::{
    failure::{Failure, Outcome},
    root::target,
    run::{cargo, run},
};

/// How many milliseconds it may take.
const GOAL: f64 = 100.0;

/// The mean of the consolidation.
pub fn measure() -> Outcome<Vec<Figure>> {
    let package = ["--package", "pluriel-opinions", "--no-default-features"];
    run(cargo().args(["bench", "--locked", "--bench", "consolidation"]).args(package))?;
    let kept = target()?.join("criterion/consolidate/new/estimates.json");
    let estimates: Value = serde_json::from_str(&fs::read_to_string(&kept)?)?;
    let nanoseconds = estimates.pointer("/mean/point_estimate").and_then(Value::as_f64);
    let milliseconds = nanoseconds.ok_or_else(|| Failure::new(format!("{}: no mean", kept.display())))? / 1e6;
    Ok(vec![Figure {
        what: "500 amendments on 60 pages".to_owned(),
        measured: format!("{milliseconds:.1} ms"),
        goal: format!("at most {GOAL} ms"),
        met: milliseconds <= GOAL,
    }])
}
