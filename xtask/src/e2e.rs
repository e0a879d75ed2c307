//! `cargo xtask e2e`: the real program in a real browser. The tests are in `tests/e2e`.

use std::{fs, path::Path, process::Command};

use crate::{
    failure::Outcome,
    program::{self, Profile},
    root::root,
    run::{at_root, run},
};

/// Which end-to-end tests.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Only tests whose name or file holds this
    filter: Option<String>,
}

/// Runs them and shows node's own report.
pub fn run_filtered(options: &Options) -> Outcome {
    run(&mut prepared(options.filter.as_deref())?)
}

/// Builds the program, installs the npm packages, and returns the command that runs the tests.
pub fn prepared(filter: Option<&str>) -> Outcome<Command> {
    let program = program::built(Profile::Dev)?;
    let folder = root().join("tests/e2e");
    install_packages(&folder)?;
    let files = test_files(&folder)?;
    let (files, by_name) = narrowed(files, filter);
    let mut node = at_root("node");
    node.current_dir(&folder).env("PLURIEL_BIN", program).args(["--test", "--test-reporter=spec"]);
    if let Some(name) = by_name {
        node.arg(format!("--test-name-pattern={name}"));
    }
    node.args(files);
    Ok(node)
}

/// `npm ci` is slow and always starts anew: it runs only when the lock file is newer than what is installed.
fn install_packages(folder: &Path) -> Outcome {
    let installed =
        fs::metadata(folder.join("node_modules/.package-lock.json")).and_then(|file| file.modified());
    let wanted = fs::metadata(folder.join("package-lock.json"))?.modified()?;
    if installed.is_ok_and(|installed| installed >= wanted) {
        return Ok(());
    }
    run(at_root("npm").current_dir(folder).args(["ci", "--no-audit", "--no-fund"]))
}

fn test_files(folder: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

/// A filter that is part of a file's name chooses files; any other one chooses tests by their name.
fn narrowed(files: Vec<String>, filter: Option<&str>) -> (Vec<String>, Option<String>) {
    let Some(filter) = filter else { return (files, None) };
    let of_that_name: Vec<_> = files.iter().filter(|file| file.contains(filter)).cloned().collect();
    if of_that_name.is_empty() { (files, Some(filter.to_owned())) } else { (of_that_name, None) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_names_a_file_or_a_test() {
        let files = vec!["opinion.test.mjs".to_owned(), "pages.test.mjs".to_owned()];
        assert_eq!(narrowed(files.clone(), None), (files.clone(), None));
        assert_eq!(narrowed(files.clone(), Some("pages")), (vec!["pages.test.mjs".to_owned()], None));
        assert_eq!(narrowed(files.clone(), Some("by keyboard")), (files, Some("by keyboard".to_owned())));
    }
}
