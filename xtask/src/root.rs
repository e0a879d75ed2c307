//! Where the repository is, and where cargo puts what it builds.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    failure::{Failure, Outcome},
    run::{cargo, output_of},
};

/// The repository's root: the folder above this crate's.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Cargo's target folder.
pub fn target() -> Outcome<PathBuf> {
    let metadata = output_of(cargo().args(["metadata", "--format-version", "1", "--no-deps", "--locked"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let folder = metadata.get("target_directory").and_then(Value::as_str).map(PathBuf::from);
    folder.ok_or_else(|| Failure::new("cargo metadata names no target folder"))
}
