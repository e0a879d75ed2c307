//! `pluriel-faults subject FOLDER SESSIONS COMMANDS [PRAGMA=VALUE]` is the program under test.
//! `pluriel-faults campaign STATES` runs all campaigns and says what they found.

use std::{path::Path, process::ExitCode};

use pluriel_faults::{report, subject};
use pluriel_journal::sqlite::Demand;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["subject", folder, sessions, commands] => run(folder, sessions, commands, &[]),
        ["subject", folder, sessions, commands, "synchronous=NORMAL"] => {
            run(folder, sessions, commands, &[Demand { pragma: "synchronous", value: "NORMAL", answer: "1" }])
        }
        ["campaign", states] => states.parse().map_err(|_| usage()).and_then(campaign),
        _ => Err(usage()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    "pluriel-faults campaign STATES | subject FOLDER SESSIONS COMMANDS [synchronous=NORMAL]".to_owned()
}

fn run(folder: &str, sessions: &str, commands: &str, demands: &[Demand]) -> Result<(), String> {
    let (Ok(sessions), Ok(commands)) = (sessions.parse(), commands.parse()) else { return Err(usage()) };
    subject::run(Path::new(folder), sessions, commands, demands)
}

fn campaign(states: usize) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    report::all(&program, states)
}
