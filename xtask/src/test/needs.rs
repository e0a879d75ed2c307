//! What the tests need of the machine: installed where we may, else named.

use std::process::{Command, Stdio};

use crate::{
    failure::{Failure, Outcome},
    run::{at_root, cargo, output_of, run, which},
};

/// A program and the Debian package that holds it.
const FOR_CHROMIUM: [(&str, &str); 3] = [("chromium", "chromium"), ("node", "nodejs"), ("npm", "npm")];

/// The oldest node that runs the end-to-end tests; `tests/e2e/package.json` says the same.
const OLDEST_NODE: u32 = 20;

/// Whether `cargo nextest` can be called.
pub fn has_nextest() -> bool {
    cargo()
        .args(["nextest", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|s| s.success())
}

/// Chromium, node and npm: Debian's packages, installed when root.
pub fn for_chromium() -> Outcome {
    let missing: Vec<_> = FOR_CHROMIUM.iter().filter(|(program, _)| which(program).is_none()).collect();
    if !missing.is_empty() {
        let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
        install(&packages)?;
    }
    let version = output_of(at_root("node").arg("--version"))?;
    node_is_recent(version.trim())
}

fn install(packages: &[&str]) -> Outcome {
    let by_hand = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    if which("apt-get").is_none() || !is_root() {
        return Err(Failure::new(format!("missing: {}. As root on Debian: {by_hand}", packages.join(", "))));
    }
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages))
}

fn apt_get() -> Command {
    let mut command = at_root("apt-get");
    command.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    output_of(at_root("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}

fn node_is_recent(version: &str) -> Outcome {
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST_NODE) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "node {OLDEST_NODE} or newer is needed, {version} is installed: https://nodejs.org/en/download"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_named() {
        assert!(node_is_recent("v20.20.2").is_ok());
        assert!(node_is_recent("v100.0.0").is_ok());
        let error = node_is_recent("v18.20.4").unwrap_err().to_string();
        assert!(error.contains("node 20") && error.contains("v18.20.4"), "{error}");
    }
}
