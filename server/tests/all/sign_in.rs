//! Signing in by link and by code; what a mail scanner, a thief and a hurried person do.

use crate::{
    http::Client,
    program::{Server, council, out, pluriel},
};

const SESSION: &str = "__Host-pluriel-session";

/// A server of the real council, and a link that signs its secretariat in.
fn invited() -> (tempfile::TempDir, Server, String) {
    let folder = council();
    let data = folder.path().join("data");
    let link = pluriel([
        "admin",
        "invite",
        "sec@conseil.example",
        "--name",
        "Sacha Exemple",
        "--data",
        data.to_str().unwrap(),
    ]);
    assert!(link.status.success());
    let path = out(&link).trim().strip_prefix("http://127.0.0.1:8080").unwrap().to_owned();
    let server = Server::serve(&data, "");
    (folder, server, path)
}

#[test]
fn opening_a_link_changes_nothing_and_pressing_its_button_signs_in_once() {
    let (_folder, server, link) = invited();
    let mut scanner = Client::new(server.at);
    for _ in 0..3 {
        let page = scanner.get(&link);
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Sacha Exemple"));
    }
    assert!(!scanner.cookies.contains_key(SESSION));
    let mut person = Client::new(server.at);
    let page = person.get(&link);
    let pressed = person.post(&link, &[("csrf", &page.hidden("csrf"))]);
    assert_eq!((pressed.status, pressed.header("location")), (303, Some("/bureau")));
    let cookie = pressed
        .headers
        .iter()
        .find(|(name, value)| name == "set-cookie" && value.starts_with(SESSION))
        .unwrap();
    for attribute in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.1.contains(attribute), "{cookie:?}");
    }
    let desk = person.get("/bureau");
    assert_eq!(desk.status, 200);
    assert!(desk.body.contains("Secrétariat"));
    assert_eq!(desk.header("cache-control"), Some("private, no-store"));
    let mut late = Client::new(server.at);
    assert_eq!(late.get(&link).status, 409, "a link is good once");
    let signed_out = person.post("/deconnexion", &[("csrf", &desk.hidden("csrf"))]);
    assert_eq!(signed_out.status, 303);
    person.cookies.insert(SESSION.into(), cookie.1[SESSION.len() + 1..].split(';').next().unwrap().into());
    assert_eq!(person.get("/bureau").status, 303, "a session that was ended is ended on the server");
}

#[test]
fn an_unknown_address_gets_the_same_words() {
    let (_folder, server, _) = invited();
    let answers = ["sec@conseil.example", "nobody@conseil.example"].map(|email| {
        let mut client = Client::new(server.at);
        let page = client.get("/connexion");
        let sent = client.post("/connexion", &[("csrf", &page.hidden("csrf")), ("email", email)]);
        let place = sent.header("location").unwrap().to_owned();
        let next = client.get(&place);
        let words: String = next
            .body
            .lines()
            .filter(|line| {
                !line.contains("name=\"csrf\"")
                    && !line.contains("name=\"key\"")
                    && !line.contains("data-now")
            })
            .collect();
        (sent.status, place, next.status, words)
    });
    assert_eq!(answers[0], answers[1]);
}

#[test]
fn five_wrong_codes_are_forgiven_and_no_sixth() {
    let (_folder, server, _) = invited();
    let mut client = Client::new(server.at);
    let page = client.get("/connexion");
    client.post("/connexion", &[("csrf", &page.hidden("csrf")), ("email", "sec@conseil.example")]);
    let page = client.get("/connexion/code");
    let csrf = page.hidden("csrf");
    for left in
        ["Il reste 4 essais", "Il reste 3 essais", "Il reste 2 essais", "Il reste un essai", "plus d’essai"]
    {
        let tried = client.post("/connexion/code", &[("csrf", &csrf), ("code", "00000000")]);
        assert_eq!(tried.status, 422);
        assert!(tried.body.replace('\u{a0}', " ").contains(left), "{left}: {}", tried.body);
        assert!(tried.body.contains("value=\"00000000\""), "what was typed is given back");
    }
    let sixth = client.post("/connexion/code", &[("csrf", &csrf), ("code", "00000000")]);
    assert_eq!(sixth.status, 409);
}

#[test]
fn a_way_back_never_leaves_the_site() {
    let (_folder, server, link) = invited();
    let mut client = Client::new(server.at);
    assert_eq!(client.get("/bureau").header("location"), Some("/connexion?retour=%2Fbureau"));
    for evil in ["//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aset-cookie:%20a=b"] {
        let page = client.get(&format!("/connexion?retour={evil}"));
        assert_eq!(page.hidden("retour"), "/bureau", "{evil}");
    }
    drop(link);
}
