//! The program itself: built, and found where cargo put it.

use std::path::PathBuf;

use serde_json::Value;

use crate::{
    failure::{Failure, Outcome},
    run::{announce, cargo, output_of},
};

/// How the program is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly built, for tests.
    Dev,
    /// Optimised, for measurements and operators.
    Release,
}

/// Builds `pluriel` and returns its file. In the dev profile it is built with the whole workspace, as the tests are, so
/// that cargo compiles each dependency once.
pub fn built(profile: Profile) -> Outcome<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--locked"]).args(match profile {
        Profile::Dev => ["--workspace", "--bins"].as_slice(),
        Profile::Release => &["--release", "--package", "pluriel"],
    });
    announce(&build);
    let messages = output_of(build.arg("--message-format=json-render-diagnostics"))?;
    executable(&messages).ok_or_else(|| Failure::new("cargo built no program named pluriel"))
}

fn executable(messages: &str) -> Option<PathBuf> {
    messages.lines().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let is_program = message.pointer("/target/name")?.as_str()? == "pluriel";
        message.get("executable")?.as_str().filter(|_| is_program).map(PathBuf::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"pluriel"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"xtask"},"executable":"/x/debug/xtask"}
{"reason":"compiler-artifact","target":{"name":"pluriel"},"executable":"/x/debug/pluriel"}
{"reason":"build-finished","success":true}"#;
        assert_eq!(executable(messages), Some(PathBuf::from("/x/debug/pluriel")));
    }
}
