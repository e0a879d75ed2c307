//! The library that sees and spoils the calls of a program: built by `cc`, put before the C library.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::Unable;

/// The built library; gone when dropped.
#[derive(Debug)]
pub struct Shim {
    folder: tempfile::TempDir,
    /// The program that can be the subject.
    program: PathBuf,
}

/// Which calls fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// How.
    pub kind: FaultKind,
    /// The first that fails, counted from 1.
    pub nth: usize,
    /// Whether all after it fail too.
    pub all_after: bool,
    /// The ending of the files whose calls count; empty for all.
    pub ending: &'static str,
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A sync says that the disk failed.
    SyncFails,
    /// A sync says yes and does nothing.
    SyncLies,
    /// A write says that the disk failed.
    WriteFails,
    /// A write finds no space.
    WriteFull,
    /// A write writes half.
    WriteShort,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            FaultKind::SyncFails => "sync_eio",
            FaultKind::SyncLies => "sync_lie",
            FaultKind::WriteFails => "write_eio",
            FaultKind::WriteFull => "write_full",
            FaultKind::WriteShort => "write_short",
        };
        let after = if self.all_after { "+" } else { "" };
        write!(f, "{kind} {}{after} {}", self.nth, self.ending)
    }
}

/// One run of the subject.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// The data folder.
    pub folder: &'a Path,
    /// How often the journal is opened and closed.
    pub sessions: usize,
    /// Commands of each client in each session.
    pub commands: usize,
    /// Whether `synchronous=NORMAL` is demanded instead of `FULL`.
    pub normal: bool,
    /// What fails.
    pub fault: Option<Fault>,
    /// Where the trace goes.
    pub trace: Option<&'a Path>,
}

impl Shim {
    /// Builds the library. `program` is the program of this crate.
    pub fn build(program: &Path) -> Result<Self, Unable> {
        let failed = |what: &'static str| move |error| Unable::Io(what.to_owned(), error);
        let folder = tempfile::tempdir().map_err(failed("no folder for the shim"))?;
        let source = folder.path().join("shim.c");
        fs::write(&source, include_str!("../shim.c")).map_err(failed("the shim cannot be written"))?;
        let built = Command::new("cc")
            .args(["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
            .arg(folder.path().join("shim.so"))
            .arg(&source)
            .args(["-ldl", "-lpthread"])
            .output()
            .map_err(failed("cc is needed and cannot be run"))?;
        if built.status.success() {
            Ok(Self { folder, program: program.to_owned() })
        } else {
            Err(Unable::Compiler(String::from_utf8_lossy(&built.stderr).into_owned()))
        }
    }

    /// Runs the subject under the library, to its end.
    pub fn run(&self, run: Run<'_>) -> Result<Output, Unable> {
        let mut command = Command::new(&self.program);
        command.arg("subject").arg(run.folder).arg(run.sessions.to_string()).arg(run.commands.to_string());
        if run.normal {
            command.arg("synchronous=NORMAL");
        }
        command.env("LD_PRELOAD", self.folder.path().join("shim.so"));
        if let Some(fault) = run.fault {
            command.env("PLURIEL_FAULT", fault.to_string());
        }
        if let Some(trace) = run.trace {
            command.env("PLURIEL_TRACE", trace);
        }
        command.output().map_err(|error| Unable::Io("the subject cannot be run".to_owned(), error))
    }
}
