//! The session that `docs/developers/api.md` shows, run as it stands.

use std::process::Command;

use crate::{
    players::{Player, open_call},
    program::Server,
};

const DOCUMENT: &str = include_str!("../../../docs/developers/api.md");

#[test]
fn the_documented_session_runs() {
    let server = Server::demo();
    let number = open_call(&server);
    let token = Player::of(&server, "aline@ateliers.example").token("act");
    let script = DOCUMENT.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let run = Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(folder.path())
        .env("PLURIEL", format!("http://{}", server.at))
        .env("TOKEN", token)
        .env("NUMBER", number.to_string())
        .output()
        .unwrap();
    let out = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{out}\n{}", String::from_utf8_lossy(&run.stderr));
    assert!(out.contains("\n409") || out.contains("\n422"), "{out}");
}
