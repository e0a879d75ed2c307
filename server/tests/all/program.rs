//! The program as a child process.

use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

pub const PLURIEL: &str = env!("CARGO_BIN_EXE_pluriel");
pub const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data");

/// A server that runs; killed when dropped.
pub struct Server {
    child: Child,
    pub at: SocketAddr,
}

impl Server {
    /// Starts `pluriel serve` on a data folder and a free port, with more settings as TOML.
    pub fn serve(data: &Path, settings: &str) -> Self {
        let config = data.with_extension("toml");
        std::fs::write(&config, settings).unwrap();
        let mut command = Command::new(PLURIEL);
        command.args(["serve", "--listen", "127.0.0.1:0", "--config"]).arg(config).arg("--data").arg(data);
        Self::start(command)
    }

    /// Starts `pluriel demo` on a free port.
    pub fn demo() -> Self {
        let mut command = Command::new(PLURIEL);
        command.args(["demo", "--listen", "127.0.0.1:0"]);
        Self::start(command)
    }

    /// Starts `pluriel demo` on a free port with its data kept in this folder.
    pub fn demo_in(data: &Path) -> Self {
        let mut command = Command::new(PLURIEL);
        command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(data);
        Self::start(command)
    }

    /// The same, with everything that it logs written to a file.
    pub fn demo_logged(data: &Path, log: &Path) -> Self {
        let mut command = Command::new(PLURIEL);
        command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(data).env("PLURIEL_LOG", "debug");
        Self::start_telling(command, std::fs::File::create(log).unwrap().into())
    }

    fn start(command: Command) -> Self {
        Self::start_telling(command, Stdio::null())
    }

    fn start_telling(mut command: Command, told: Stdio) -> Self {
        let mut child =
            command.env("LC_ALL", "fr_FR.UTF-8").stdout(Stdio::piped()).stderr(told).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let at = line
            .trim()
            .strip_prefix("Pluriel écoute sur http://")
            .expect("the line that tells where it listens");
        let at = at.parse().unwrap();
        std::thread::spawn(move || out.lines().for_each(drop));
        Self { child, at }
    }

    /// Asks it to stop, and waits.
    pub fn stop(mut self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(asked.success());
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the program to its end.
pub fn pluriel<I: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = I>) -> Output {
    Command::new(PLURIEL).args(arguments).env("LC_ALL", "fr_FR.UTF-8").output().unwrap()
}

/// What it printed on standard output.
pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it printed on standard error.
pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A data folder with the real council in it.
pub fn council() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let council = format!("{DATA}/council/council.json");
    let imported = pluriel(["import", "council", &council, "--data", data.to_str().unwrap()]);
    assert!(imported.status.success(), "{}", err(&imported));
    folder
}
