//! Durable appends: the journal against a plain file that is made durable as often, by the journal's own benchmark.

use std::fs;

use serde_json::Value;

use super::Figure;
use crate::{
    failure::{Failure, Outcome},
    root::target,
    run::{cargo, run},
};

const CLIENTS: [u32; 3] = [1, 16, 256];

/// 90,000 entries a second where the file reaches 240,000.
const GOAL_OF_FILE: f64 = 90_000.0 / 240_000.0;

/// Entries a second by number of clients; the goal is set at the largest number.
pub fn measure() -> Outcome<Vec<Figure>> {
    run(cargo().args(["bench", "--locked", "--package", "pluriel-journal", "--bench", "append"]))?;
    let largest = CLIENTS.iter().max();
    CLIENTS.iter().map(|clients| figure(*clients, largest == Some(clients))).collect()
}

fn figure(clients: u32, has_goal: bool) -> Outcome<Figure> {
    let journal = rate("journal", clients)?;
    let file = rate("file", clients)?;
    let goal = if has_goal { GOAL_OF_FILE } else { 0.0 };
    Ok(Figure {
        what: format!("durable appends, {clients} clients"),
        measured: format!("{journal:.0}/s, {:.0} % of a plain file's {file:.0}/s", 100.0 * journal / file),
        goal: if has_goal { format!("{:.0} %", 100.0 * goal) } else { "none".to_owned() },
        met: journal >= goal * file,
    })
}

/// Appends a second, from the mean that criterion kept.
fn rate(store: &str, clients: u32) -> Outcome<f64> {
    let kept = target()?.join(format!("criterion/append/{store}/{clients}/new/estimates.json"));
    let estimates: Value = serde_json::from_str(&fs::read_to_string(&kept)?)?;
    let nanoseconds = estimates.pointer("/mean/point_estimate").and_then(Value::as_f64);
    let nanoseconds = nanoseconds.ok_or_else(|| Failure::new(format!("{}: no mean", kept.display())))?;
    Ok(1e9 / nanoseconds)
}
