//! `cargo xtask tidy`: what neither the compiler nor clippy sees. Each check is a pure function of the [`Tree`].

mod crates;
mod leftovers;
mod names;
mod properties;
mod rooms;
mod sizes;
mod tree;

use std::{fmt, path::Path};

use crate::{
    failure::{Failure, Outcome},
    root::root,
};
use tree::Tree;

/// Something untidy: where, what, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    place: String,
    what: String,
}

impl Finding {
    fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

const CHECKS: [fn(&Tree) -> Vec<Finding>; 6] = [
    rooms::complete,
    sizes::small,
    crates::licensed_and_linted,
    names::plain,
    leftovers::none,
    properties::deep,
];

/// Runs every check and prints what each found.
pub fn run() -> Outcome {
    let findings = findings(&root())?;
    if findings.is_empty() {
        println!("the tree is tidy");
        return Ok(());
    }
    for finding in &findings {
        eprintln!("{finding}");
    }
    Err(Failure::new(format!("tidy: {} to mend", findings.len())))
}

/// What every check finds in the tree under a folder.
pub fn findings(root: &Path) -> Outcome<Vec<Finding>> {
    let tree = Tree::read(root)?;
    Ok(CHECKS.iter().flat_map(|check| check(&tree)).collect())
}
