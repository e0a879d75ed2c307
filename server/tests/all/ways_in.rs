//! Sessions seen and ended, the letter that tells of a new one, and the question before a grave act.

use crate::{
    http::{Answer, Client},
    players::Player,
    program::Server,
};

const AUTHOR: &str = "aline@ateliers.example";
const SPONSOR: &str = "david@montclair.example";

/// The demonstration's mailbox once it holds these words: letters leave while the page is answered.
fn mailbox(client: &mut Client, words: &str) -> String {
    for _ in 0..2_000 {
        let letters = client.get("/demo/courrier").body.replace('\u{a0}', " ");
        if letters.contains(words) {
            return letters;
        }
    }
    panic!("no letter says: {words}");
}

/// The code of the newest letter that holds one.
fn code(client: &mut Client) -> String {
    let words = "tapez ce code dans la page qui l’attend";
    let letters = mailbox(client, words);
    letters.split(words).nth(1).unwrap().chars().filter(char::is_ascii_digit).take(8).collect()
}

fn hidden<'a>(page: &'a Answer, name: &'a str) -> (&'a str, String) {
    (name, page.hidden(name))
}

fn pairs<'a>(fields: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[test]
fn a_grave_act_waits_until_the_person_shows_again_who_it_is_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::demo_in(folder.path());
    let cookies = Player::of(&server, AUTHOR).client.cookies;
    server.stop();
    let database = rusqlite::Connection::open(folder.path().join(pluriel_journal::sqlite::FILE)).unwrap();
    let aged = database.execute("UPDATE sessions SET proved = '2020-01-01T00:00:00Z'", ()).unwrap();
    assert_eq!(aged, 1);
    drop(database);

    let server = Server::demo_in(folder.path());
    let mut client = Client::new(server.at);
    client.cookies = cookies;
    let form = client.get("/bureau/jetons");
    let label = "Relevé <du> \"soir\"";
    let typed = [
        hidden(&form, "csrf"),
        hidden(&form, "key"),
        ("label", label.to_owned()),
        ("scope", "read".to_owned()),
        ("days", "9".to_owned()),
    ];
    let held = client.post("/bureau/jetons", &pairs(&typed));
    assert_eq!(held.status, 403);
    assert!(held.body.contains("Confirmez que c’est vous"), "{}", held.body);
    assert!(client.get("/bureau/jetons").body.contains("pas de jeton"), "nothing was done");

    let mut carried: Vec<_> = typed.to_vec();
    carried.push(hidden(&held, "preuve_vers"));
    assert_eq!(carried[5].1, "/bureau/jetons");
    let asked = client.post("/connexion/encore/courriel", &pairs(&carried));
    assert_eq!(asked.status, 200);
    assert_eq!(asked.hidden("days"), "9");
    assert_eq!(asked.hidden("key"), typed[1].1, "it stays one act");

    let code = code(&mut client);
    let answer = |client: &mut Client, code: &str| {
        let mut fields = carried.clone();
        fields.push(("preuve_code", code.to_owned()));
        client.post("/connexion/encore/code", &pairs(&fields))
    };
    let wrong = answer(&mut client, "00000000");
    assert_eq!((wrong.status, wrong.hidden("days")), (422, "9".to_owned()));
    let right = answer(&mut client, &code);
    assert_eq!((right.status, right.header("location")), (307, Some("/bureau/jetons")));
    let made = client.post("/bureau/jetons", &pairs(&carried));
    assert_eq!(made.status, 200);
    assert!(made.body.contains("Le jeton est créé"), "{}", made.body);

    let mut elsewhere = carried.clone();
    elsewhere[5].1 = "//evil.example".to_owned();
    assert_eq!(client.post("/connexion/encore/courriel", &pairs(&elsewhere)).status, 422);
}

#[test]
fn a_code_of_somebody_else_proves_nothing() {
    let server = Server::demo();
    let mut client = Player::of(&server, AUTHOR).client;
    let csrf = client.get("/bureau/acces").hidden("csrf");
    let fields = [("csrf", csrf.as_str()), ("preuve_vers", "/bureau/acces"), ("preuve_code", "12345678")];
    assert_eq!(client.post("/connexion/encore/code", &fields).status, 409, "no code was asked for");
}

#[test]
fn sessions_are_listed_and_ended_by_their_owner_alone() {
    let server = Server::demo();
    let mut here = Player::of(&server, AUTHOR).client;
    let mut there = Player::of(&server, AUTHOR).client;
    let mut other = Player::of(&server, SPONSOR).client;
    let page = here.get("/bureau/acces");
    assert_eq!(page.body.matches("en démonstration").count(), 2, "{}", page.body);
    let there_hash = page
        .body
        .split("name=\"session\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .find(|value| value.len() == 64)
        .unwrap();
    let csrf = other.get("/bureau/acces").hidden("csrf");
    other.post("/bureau/acces/sessions/fin", &[("csrf", &csrf), ("session", &there_hash)]);
    assert_eq!(there.get("/bureau").status, 200, "nobody ends another's session");
    let csrf = page.hidden("csrf");
    let ended = here.post("/bureau/acces/sessions/fin", &[("csrf", &csrf), ("session", &there_hash)]);
    assert_eq!(ended.status, 303);
    assert_eq!((here.get("/bureau").status, there.get("/bureau").status), (200, 303));
}

#[test]
fn a_new_sign_in_is_told_by_mail() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    let page = client.get("/connexion");
    client.post("/connexion", &[("csrf", &page.hidden("csrf")), ("email", AUTHOR)]);
    let typed = code(&mut client);
    let csrf = client.get("/connexion/code").hidden("csrf");
    let signed_in = client.post("/connexion/code", &[("csrf", &csrf), ("code", &typed)]);
    assert_eq!(signed_in.status, 303, "{}", signed_in.body);
    let letters = mailbox(&mut client, "nouvelle connexion à votre nom");
    assert!(letters.contains("/bureau/acces"), "{letters}");
}
