//! The four conversations with their reference outputs.

use pluriel_analysis::Consultation;
use pluriel_deliberation::Layout;
use serde_json::Value;
use std::{fs, path::PathBuf};

pub const CONVERSATIONS: [&str; 4] = [
    "london.youth.policing",
    "brexit-consensus",
    "scoop-hivemind.biodiversity",
    "austria-climate.5twd2jsnkf.2022-08-08",
];

pub fn folder(conversation: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/polis").join(conversation)
}

pub fn read(conversation: &str, layout: Layout) -> Consultation {
    Consultation::read(&folder(conversation), layout, &mut |_, _| ()).expect("a sound export")
}

pub fn reference(conversation: &str, file: &str) -> Value {
    let bytes = fs::read(folder(conversation).join(file)).expect("a reference output");
    serde_json::from_slice(&bytes).expect("JSON")
}

pub fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(number).collect()
}

/// A failure message unless `a` and `b` differ by at most `tolerance`.
#[track_caller]
pub fn assert_close(a: f64, b: f64, tolerance: f64, what: &str) {
    assert!((a - b).abs() <= tolerance, "{what}: {a} against {b}");
}

/// An empty folder for one test.
pub fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}
