//! Running other programs.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Command, Stdio},
    thread,
};

use crate::{
    failure::{Failure, Outcome},
    root::root,
};

/// The cargo that started this program, so that both use one toolchain. What cargo said of *this* package is not handed
/// on: some dependencies are built anew when it changes, and a build from here would undo each build from a shell.
pub fn cargo() -> Command {
    let mut cargo = at_root(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os().filter(|(name, _)| speaks_of_a_package(name)) {
        cargo.env_remove(name);
    }
    cargo
}

fn speaks_of_a_package(variable: &OsStr) -> bool {
    let name = variable.to_string_lossy();
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// A program to be started from the repository's root.
pub fn at_root(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs a program to its end; anything but success is a failure that shows the command.
pub fn run(command: &mut Command) -> Outcome {
    announce(command);
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{status}: {}", line_of(command)))) }
}

/// What a program printed, and whether it succeeded.
#[derive(Debug)]
pub struct Printed {
    /// Standard output and standard error, each in its order.
    pub text: String,
    /// Whether it ended with success.
    pub success: bool,
}

/// Runs a program to its end, shows what it prints as it comes, and keeps it.
pub fn run_and_keep(command: &mut Command) -> Outcome<Printed> {
    announce(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;
    let errors = child.stderr.take().map(|pipe| thread::spawn(move || tee(pipe, std::io::stderr())));
    let mut text = child.stdout.take().map(|pipe| tee(pipe, std::io::stdout())).unwrap_or_default();
    let status = child.wait()?;
    if let Some(errors) = errors {
        text += &errors.join().unwrap_or_default();
    }
    Ok(Printed { text, success: status.success() })
}

/// The standard output of a program that is expected to succeed; its standard error is shown.
pub fn output_of(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Failure::new(format!("{}: {}", output.status, line_of(command))))
    }
}

/// Where a program is found on the `PATH`, if it is.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn tee(pipe: impl Read, mut shown: impl Write) -> String {
    let mut kept = String::new();
    for line in BufReader::new(pipe).split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line);
        let _ = writeln!(shown, "{line}");
        kept.push_str(&line);
        kept.push('\n');
    }
    kept
}

/// Shows a command before it runs.
pub fn announce(command: &Command) {
    println!("$ {}", line_of(command));
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let program_name = |word: &OsStr| {
        let word = word.to_string_lossy();
        word.strip_prefix(&format!("{}/", root().display())).unwrap_or(&word).to_owned()
    };
    words.map(program_name).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start {}: {error}", command.get_program().display()))
}
