//! To be forgotten: a person sees, takes away and erases what is kept of it; then no store holds its words.

use std::{fs, path::Path};

use serde_json::Value;

use crate::{
    http::Client,
    program::{PLURIEL, Server, council, out, pluriel},
};

const NAME: &str = "Zéphyrine Quolibet";
const EMAIL: &str = "zephyrine.quolibet@a.example";
const DRAFT: &str = "Brouillon-inoubliable-7391";
const LABEL: &str = "jeton-de-zephyrine-4471";
const PATH: &str = "/bureau/mes-donnees";
const ERASE: &str = "/bureau/mes-donnees/effacement";

/// The real council with this person as its secretariat, and the person's browser.
fn signed_in() -> (tempfile::TempDir, Server, Client) {
    let folder = council();
    let data = folder.path().join("data");
    let invite = ["admin", "invite", EMAIL, "--name", NAME, "--data", data.to_str().unwrap()];
    let link = out(&pluriel(invite));
    let link = link.trim().strip_prefix("http://127.0.0.1:8080").unwrap().to_owned();
    let server = Server::serve(&data, "[log]\nfilter = \"debug\"\n");
    let mut client = Client::new(server.at);
    let csrf = client.get(&link).hidden("csrf");
    assert_eq!(client.post(&link, &[("csrf", &csrf)]).status, 303);
    (folder, server, client)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Every file of a folder that holds this text.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.path().is_dir() {
            found.extend(files_with(&entry.path(), text));
        } else if holds(&fs::read(entry.path()).unwrap(), text) {
            found.push(entry.path().display().to_string());
        }
    }
    found
}

#[test]
fn a_person_sees_takes_away_and_erases_what_is_kept_and_no_store_keeps_its_words() {
    let (folder, server, mut client) = signed_in();
    let data = folder.path().join("data");
    let csrf = client.get("/bureau/jetons").hidden("csrf");
    let token = [("csrf", csrf.as_str()), ("label", LABEL), ("scope", "act"), ("days", "1")];
    assert_eq!(client.post("/bureau/jetons", &token).status, 200);
    let draft = [("csrf", csrf.as_str()), ("ask", "draft"), ("name", DRAFT)];
    assert_eq!(client.post("/membres/nouveau", &draft).status, 303);
    let (college, names) = ("/secretariat/conseil/college", [("names_fr", "Essai"), ("names_en", "Trial")]);
    client.post(college, &[&[("csrf", csrf.as_str()), ("id", "essai")][..], &names].concat());

    let page = client.get(PATH);
    assert_eq!(page.status, 200);
    for text in [NAME, EMAIL, LABEL, DRAFT] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
        assert!(!files_with(&data, text).is_empty(), "{text} is kept before");
    }
    let file = client.get("/bureau/mes-donnees.json");
    assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
    let kept: Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!((&kept["person"]["name"], &kept["person"]["email"]), (&NAME.into(), &EMAIL.into()));
    assert_eq!(kept["tokens"][0]["label"], LABEL);
    let person = kept["person"]["id"].as_str().unwrap().to_owned();
    assert!(!files_with(&data, &person).is_empty());

    let csrf = client.get(ERASE).hidden("csrf");
    for typed in ["", "somebody@a.example"] {
        let refused = client.post(ERASE, &[("csrf", &csrf), ("email", typed)]);
        assert_eq!(refused.status, 422, "erasing is confirmed");
    }
    let mut elsewhere = client.clone();
    let erased = client.post(ERASE, &[("csrf", &csrf), ("email", "Zephyrine.Quolibet@A.example")]);
    assert_eq!(erased.status, 200, "{}", erased.body);
    assert!(erased.body.contains("Vos données sont effacées"), "{}", erased.body);
    assert!(!client.cookies.contains_key("__Host-pluriel-session"));
    assert_eq!(elsewhere.get("/bureau").status, 303, "the session is over on the server");
    let shown = elsewhere.get(PATH);
    assert_eq!(
        (shown.status, shown.header("location")),
        (303, Some("/connexion?retour=%2Fbureau%2Fmes-donnees"))
    );
    assert_eq!(elsewhere.get("/bureau/mes-donnees.json").status, 403);

    // While it runs, after it stopped, in the exports made since, in every feed and page.
    let erased = [NAME, EMAIL, LABEL, DRAFT, person.as_str(), "zephyrine", "Quolibet"];
    let no_file = |when: &str| {
        for text in erased {
            assert_eq!(files_with(folder.path(), text), [""; 0], "{text} {when}");
        }
    };
    no_file("while the program runs");
    for path in [
        "/",
        "/membres",
        "/membres.atom",
        "/reunions.atom",
        "/avis.atom",
        "/recherche?q=quolibet",
        "/donnees",
    ] {
        let body = Client::new(server.at).get(path).body.to_lowercase();
        assert!(!body.contains("zéphyrine"), "{path}");
    }
    server.stop();
    no_file("after the program stopped");
    let exports = folder.path().join("exports");
    let export = ["export", "--data", data.to_str().unwrap(), "--out", exports.to_str().unwrap()];
    assert!(pluriel(export).status.success());
    no_file("in the exports");
    let replayed = pluriel(["replay", "--data", data.to_str().unwrap()]);
    assert!(replayed.status.success(), "the record stands without the person");
}

#[test]
fn logs_hold_no_word_of_a_person() {
    let folder = council();
    let data = folder.path().join("data");
    let invite = ["admin", "invite", EMAIL, "--name", NAME, "--data", data.to_str().unwrap()];
    let link = out(&pluriel(invite));
    let link = link.trim().strip_prefix("http://127.0.0.1:8080").unwrap().to_owned();
    let log = folder.path().join("log");
    let mut child = std::process::Command::new(PLURIEL)
        .args(["serve", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()])
        .env("PLURIEL_LOG", "debug")
        .env("LC_ALL", "fr_FR.UTF-8")
        .stdout(std::process::Stdio::piped())
        .stderr(fs::File::create(&log).unwrap())
        .spawn()
        .unwrap();
    let mut first = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.take().unwrap()), &mut first)
        .unwrap();
    let at = first.trim().strip_prefix("Pluriel écoute sur http://").unwrap().parse().unwrap();
    let mut client = Client::new(at);
    let csrf = client.get(&link).hidden("csrf");
    client.post(&link, &[("csrf", &csrf)]);
    let hostile = "a\u{1b}[31m\r\n{\"level\":\"ERROR\"}";
    let csrf = client.get("/bureau").hidden("csrf");
    client.post("/membres/nouveau", &[("csrf", &csrf), ("name", hostile)]);
    client.get("/recherche?q=Quolibet%0d%0a%1b");
    let mut visitor = Client::new(at);
    let csrf = visitor.get("/connexion").hidden("csrf");
    visitor.post("/connexion", &[("csrf", &csrf), ("email", EMAIL)]);
    let session = client.cookies["__Host-pluriel-session"].clone();
    child.kill().unwrap();
    child.wait().unwrap();
    let written = fs::read(&log).unwrap();
    let secret = link.rsplit('/').next().unwrap();
    for text in [NAME, EMAIL, "Quolibet", secret, session.as_str(), "127.0.0.1:4"] {
        assert!(!holds(&written, text), "the log holds {text}");
    }
    assert!(!written.iter().any(|byte| byte.is_ascii_control() && *byte != b'\n'), "a control character");
    let lines = String::from_utf8(written).unwrap();
    assert!(lines.lines().count() > 0, "something is logged");
    assert!(lines.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{lines}");
}
