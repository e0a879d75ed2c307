//! An archive of a council: whole, in open formats, verified offline, personal data apart, and known to the record.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    http::Client,
    program::{Server, council, err, out, pluriel},
};

const NAME: &str = "Hippolyte Archiviste";
const EMAIL: &str = "hippolyte.archiviste@a.example";

/// What a forger makes of a file.
type Change<'a> = &'a dyn Fn(String) -> String;

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// The demonstration, with sealed positions in it and one person whose name is nowhere else.
fn demonstration() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    Server::demo_in(&data).stop();
    let invite = ["admin", "invite", EMAIL, "--name", NAME, "--data", data.to_str().unwrap()];
    assert!(pluriel(invite).status.success());
    (folder, data)
}

fn export(data: &Path, archive: &Path, more: &[&str]) -> std::process::Output {
    let fixed = ["export", "archive", "--data", data.to_str().unwrap(), "--out", archive.to_str().unwrap()];
    pluriel([&fixed[..], more].concat())
}

/// Whether verification succeeds, and what it says.
fn verify(archive: &Path) -> Result<Value, String> {
    let verified = pluriel(["verify", "archive", archive.to_str().unwrap(), "--json"]);
    if verified.status.success() {
        Ok(serde_json::from_str(&out(&verified)).unwrap())
    } else {
        Err(err(&verified))
    }
}

fn sums_hold(archive: &Path, more: &[&str]) -> bool {
    let mut sums = Command::new("sha256sum");
    sums.args(["--check", "--quiet"]).args(more).arg("SHA256SUMS").current_dir(archive);
    sums.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success()
}

fn replayed(data: &Path) -> Value {
    serde_json::from_str(&out(&pluriel(["replay", "--json", "--data", data.to_str().unwrap()]))).unwrap()
}

/// The files, by their paths within the archive.
fn files(archive: &Path) -> Vec<String> {
    let manifest: Value = serde_json::from_slice(&fs::read(archive.join("manifest.json")).unwrap()).unwrap();
    let files = manifest["files"].as_array().unwrap().iter();
    files.map(|file| file["path"].as_str().unwrap().to_owned()).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

#[test]
fn an_archive_is_whole_verified_offline_and_known_to_the_record() {
    let (folder, data) = demonstration();
    let archive = folder.path().join("archive");
    let before = replayed(&data);
    let made = export(&data, &archive, &["--lang", "en"]);
    assert!(made.status.success(), "{}", err(&made));
    assert!(out(&made).contains("entries of the record"), "{}", out(&made));

    let verified = verify(&archive).unwrap();
    assert!(verified["entries"].as_u64() >= before["entries"].as_u64(), "{verified} {before}");
    assert!(
        verified["sealed"].as_u64().unwrap() > 0 && verified["texts"].as_u64().unwrap() > 50,
        "{verified}"
    );
    assert_eq!((&verified["erased"], &verified["left_out"]), (&0.into(), &Value::Array(vec![])));
    assert!(sums_hold(&archive, &[]));

    // The record says so, with the hash of what was made.
    let manifest = sha256(&fs::read(archive.join("manifest.json")).unwrap());
    let again = folder.path().join("again");
    assert!(export(&data, &again, &["--unrecorded"]).status.success());
    let entries = fs::read_to_string(again.join("record/entries.jsonl")).unwrap();
    let told: Vec<_> = entries.lines().filter(|line| line.contains("archives/archive_made/1")).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains(&manifest), "{told:?}");
    assert_eq!(replayed(&data)["kinds"]["archives/archive_made"], 1, "--unrecorded writes nothing");

    let full = export(&data, &archive, &[]);
    assert!(!full.status.success() && err(&full).contains("is not empty"), "{}", err(&full));
}

#[test]
fn persons_lie_apart_and_their_folder_may_be_left_out() {
    let (folder, data) = demonstration();
    let archive = folder.path().join("archive");
    assert!(export(&data, &archive, &[]).status.success());
    let persons = fs::read_to_string(archive.join("personal/persons.jsonl")).unwrap();
    let person = persons.lines().find(|line| line.contains(NAME)).unwrap();
    let person: Value = serde_json::from_str(person).unwrap();
    for path in files(&archive) {
        let text = fs::read_to_string(archive.join(&path)).unwrap();
        let is_personal = path.starts_with("personal/");
        for word in [NAME, EMAIL, person["id"].as_str().unwrap(), "secretariat@conseil.example"] {
            assert!(is_personal || !text.contains(word), "{word} in {path}");
        }
        // No secret, no session, nothing that was not sent.
        let is_guide = !path.contains('/');
        assert!(is_guide || !text.contains("credential"), "{path}");
    }
    for (left_out, rest) in [("personal", "restricted"), ("restricted", "open-data"), ("open-data", "record")]
    {
        fs::remove_dir_all(archive.join(left_out)).unwrap();
        let verified = verify(&archive).unwrap();
        assert!(verified["left_out"].to_string().contains(&left_out.replace('-', "_")), "{verified}");
        assert!(archive.join(rest).is_dir() && sums_hold(&archive, &["--ignore-missing"]));
    }
    fs::remove_dir_all(archive.join("record")).unwrap();
    assert!(verify(&archive).unwrap_err().contains("record/entries.jsonl is missing"));
}

/// Changes a file and writes its new sum into the manifest, as a forger would.
fn forge(archive: &Path, path: &str, change: Change<'_>) {
    let place = archive.join(path);
    let forged = change(fs::read_to_string(&place).unwrap());
    let sum = sha256(forged.as_bytes());
    fs::write(&place, &forged).unwrap();
    let manifest = archive.join("manifest.json");
    let mut said: Value = serde_json::from_slice(&fs::read(&manifest).unwrap()).unwrap();
    for file in said["files"].as_array_mut().unwrap() {
        if file["path"] == path {
            file["sha256"] = sum.clone().into();
            file["bytes"] = forged.len().into();
        }
    }
    fs::write(manifest, said.to_string()).unwrap();
}

#[test]
fn whatever_was_changed_is_found_even_under_a_new_sum() {
    let (folder, data) = demonstration();
    let whole = folder.path().join("whole");
    assert!(export(&data, &whole, &[]).status.success());
    let lines = |text: &str, keep: &dyn Fn(usize) -> bool| {
        let kept = text.split_inclusive('\n').enumerate().filter(|(index, _)| keep(*index));
        kept.map(|(_, line)| line).collect::<String>()
    };
    let last = fs::read_to_string(whole.join("record/entries.jsonl")).unwrap().lines().count() - 1;
    let forgeries: [(&str, &str, Change<'_>); 6] = [
        ("texts/openings.jsonl", "is not what the entry commits to", &|text| {
            text.replacen("\"text\":\"", "\"text\":\"Forged ", 1)
        }),
        ("personal/openings.jsonl", "is not what the entry commits to", &|text| {
            text.replacen("\"text\":\"", "\"text\":\"0", 1)
        }),
        ("restricted/sealed.jsonl", "its seal does not cover its content", &|text| {
            text.replacen("\\n\\n{", "\\n\\n{ ", 1)
        }),
        ("record/entries.jsonl", "its number does not follow", &|text| lines(&text, &|line| line != 9)),
        ("record/entries.jsonl", "manifest.json says", &|text| lines(&text, &|line| line < last)),
        ("restricted/sealed.jsonl", "what it seals is missing", &|text| lines(&text, &|line| line > 0)),
    ];
    for (index, (path, found, change)) in forgeries.into_iter().enumerate() {
        let archive = folder.path().join(format!("forged-{index}"));
        copy(&whole, &archive);
        let place = archive.join(path);
        fs::write(&place, change(fs::read_to_string(&place).unwrap())).unwrap();
        let differs = verify(&archive).unwrap_err();
        assert!(differs.contains("SHA-256 differs") && !sums_hold(&archive, &[]), "{path}: {differs}");
        fs::copy(whole.join(path), &place).unwrap();
        forge(&archive, path, change);
        let why = verify(&archive).unwrap_err();
        assert!(why.contains(found), "{path}: {why}");
    }
    let outside = folder.path().join("outside");
    copy(&whole, &outside);
    let manifest = fs::read_to_string(outside.join("manifest.json")).unwrap();
    let elsewhere = manifest.replace("personal/persons.jsonl", "personal/../../whole/README.md");
    fs::write(outside.join("manifest.json"), elsewhere).unwrap();
    assert!(verify(&outside).unwrap_err().contains("is not one of an archive"));
}

#[test]
fn whoever_erases_is_told_whether_an_archive_was_made() {
    let folder = council();
    let data = folder.path().join("data");
    let mut told = Vec::new();
    for _ in 0..2 {
        let invite = ["admin", "invite", EMAIL, "--name", NAME, "--data", data.to_str().unwrap()];
        let link = out(&pluriel(invite));
        let link = link.trim().strip_prefix("http://127.0.0.1:8080").unwrap().to_owned();
        let server = Server::serve(&data, "");
        let mut client = Client::new(server.at);
        let csrf = client.get(&link).hidden("csrf");
        assert_eq!(client.post(&link, &[("csrf", &csrf)]).status, 303);
        told.push(client.get("/bureau/mes-donnees/effacement").body);
        server.stop();
        let archive = folder.path().join(format!("archive-{}", told.len()));
        assert!(export(&data, &archive, &[]).status.success());
    }
    assert!(told[0].contains("Aucune archive du conseil"), "{}", told[0]);
    assert!(told[1].contains("La dernière archive du conseil a été faite le"), "{}", told[1]);
}
