//! `cargo xtask contract`: the API of the real program against the OpenAPI document that it publishes, by Schemathesis. The
//! driver is `tests/api/contract.py`.

use std::{fs, path::Path, process::Command};

use crate::{
    failure::{Failure, Outcome},
    program::{self, Profile},
    root::{root, target},
    run::{at_root, output_of, run, which},
};

/// As whom the API is asked.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Roles of the demonstration: visitor, secretariat, pen, titular; none: all of them
    roles: Vec<String>,
    /// How many data each operation is sent at random, beside those at the edges of its document
    #[arg(long, value_name = "N", default_value_t = 30)]
    examples: u32,
}

/// Python's folder of packages, within cargo's target folder.
const PACKAGES: &str = "schemathesis";
/// The packages, each at one version.
const WANTED: &str = "tests/api/requirements.txt";
/// The oldest Python that Schemathesis runs on.
const OLDEST_PYTHON: u32 = 10;

/// Runs it and shows its report.
pub fn run_roles(options: &Options) -> Outcome {
    let program = program::built(Profile::Dev)?;
    run(prepared(&program, options.examples)?.args(&options.roles))
}

/// Installs the packages and returns the command that asks the API in every role.
pub fn prepared(program: &Path, examples: u32) -> Outcome<Command> {
    let packages = target()?.join(PACKAGES);
    install(&packages, &root().join(WANTED))?;
    let mut python = at_root(packages.join("bin/python"));
    python.arg("tests/api/contract.py").env("PLURIEL_BIN", program);
    python.env("CONTRACT_EXAMPLES", examples.to_string());
    Ok(python)
}

/// Installs the packages from `PyPI` when the list changed since; nothing is asked of the network otherwise.
fn install(packages: &Path, wanted: &Path) -> Outcome {
    let list = fs::read_to_string(wanted)?;
    let installed = packages.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == list) {
        return Ok(());
    }
    if which("python3").is_none() {
        return Err(missing("python3 is not installed"));
    }
    let version = output_of(at_root("python3").arg("--version"))?;
    if !is_recent(&version) {
        return Err(missing(&format!(
            "Python 3.{OLDEST_PYTHON} or newer is needed, {} is installed",
            version.trim()
        )));
    }
    run(at_root("python3").args(["-m", "venv", "--clear"]).arg(packages))
        .map_err(|_| missing("python3 makes no virtual environment"))?;
    let mut pip = at_root(packages.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(wanted);
    run(&mut pip).map_err(|failure| {
        Failure::new(format!("{failure}: PyPI, or a mirror named in PIP_INDEX_URL, must be reachable once"))
    })?;
    fs::write(installed, list)?;
    Ok(())
}

fn missing(what: &str) -> Failure {
    Failure::new(format!(
        "{what}. As root on Debian: apt-get install -y --no-install-recommends python3-venv"
    ))
}

/// Whether `Python 3.11.7` is recent enough.
fn is_recent(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches("Python ").split('.').map(str::parse::<u32>);
    let (major, minor) = (numbers.next(), numbers.next());
    matches!((major, minor), (Some(Ok(3)), Some(Ok(minor))) if minor >= OLDEST_PYTHON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_python_is_refused() {
        assert!(is_recent("Python 3.11.7\n"));
        for old in ["Python 3.9.2", "Python 2.7.18", "pypy"] {
            assert!(!is_recent(old), "{old}");
        }
    }
}
