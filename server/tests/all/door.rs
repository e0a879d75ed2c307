//! What is refused at the door, in the reader's language, with nothing typed lost.

use crate::{
    http::{Client, encoded, raw},
    program::{Server, council},
};

#[test]
fn a_form_from_elsewhere_is_refused_and_so_is_a_get_that_would_change_something() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut client = Client::new(server.at);
    let csrf = client.get("/connexion").hidden("csrf");
    let body = encoded(&[("csrf", &csrf), ("email", "a@example.org")]);
    let form = ("content-type", "application/x-www-form-urlencoded");
    for headers in [
        vec![form, ("origin", "https://evil.example")],
        vec![form, ("origin", "null")],
        vec![form, ("sec-fetch-site", "cross-site")],
        vec![form, ("sec-fetch-site", "same-site")],
    ] {
        let refused = client.send("POST", "/connexion", &headers, &body);
        assert_eq!(refused.status, 403, "{headers:?}");
        assert!(refused.body.contains("ne vient pas de ce site"), "{}", refused.body);
    }
    let plain = client.send("POST", "/connexion", &[("content-type", "text/plain")], &body);
    assert_eq!(plain.status, 422);
    assert_eq!(client.get("/deconnexion").status, 405);
}

#[test]
fn a_form_of_another_session_gives_back_what_was_typed() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut client = Client::new(server.at);
    client.get("/connexion");
    let stale = client.post("/connexion", &[("csrf", "of-yesterday"), ("email", "<b>a@example.org</b>")]);
    assert_eq!(stale.status, 409);
    assert!(
        stale.body.contains("&lt;b&gt;a@example.org") || stale.body.contains("&#60;b&#62;a@example.org"),
        "{}",
        stale.body
    );
    let fresh = stale.hidden("csrf");
    let again = client.post("/connexion", &[("csrf", &fresh), ("email", "a@example.org")]);
    assert_eq!(again.status, 303);
}

#[test]
fn a_form_sent_after_the_session_ended_gives_back_what_was_typed() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut client = Client::new(server.at);
    let typed = [("csrf", "of-a-session-that-ended"), ("title", "Des passerelles ouvertes")];
    let refused = client.post("/saisines/nouvelle", &typed);
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("value=\"Des passerelles ouvertes\""), "{}", refused.body);
    assert!(refused.body.contains("href=\"/connexion\""), "{}", refused.body);
}

#[test]
fn every_answer_carries_the_policies_and_errors_come_in_the_form_that_was_asked() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "");
    let mut client = Client::new(server.at);
    for path in ["/", "/membres", "/nulle-part", "/api/v1/nowhere", "/health", "/bureau"] {
        let answer = client.get(path);
        let policy =
            answer.header("content-security-policy").unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(
            policy.contains("default-src 'none'")
                && policy.contains("frame-ancestors 'none'")
                && !policy.contains("unsafe")
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
    let page = client.get("/nulle-part");
    assert_eq!(page.status, 404);
    assert!(
        page.body.contains("Cette page n’existe pas") && page.body.contains("href=\"/plan\""),
        "{}",
        page.body
    );
    let problem = client.get("/api/v1/nowhere");
    assert_eq!((problem.status, problem.header("content-type")), (404, Some("application/problem+json")));
    let english = client.send("GET", "/nulle-part", &[("accept-language", "en-GB,en;q=0.9")], "");
    assert!(english.body.contains("<html lang=\"en\""), "{}", english.body);
}

#[test]
fn host_and_forwarded_headers_change_no_link() {
    let folder = council();
    let server = Server::serve(&folder.path().join("data"), "public_url = \"https://conseil.example\"\n");
    let request = "GET /membres/flux.atom HTTP/1.1\r\nhost: evil.example\r\nx-forwarded-host: evil.example\r\nx-forwarded-proto: gopher\r\nconnection: close\r\n\r\n";
    let feed = raw(server.at, request.as_bytes());
    assert!(!feed.body.contains("evil.example"), "{}", feed.body);
    let absolute = raw(
        server.at,
        b"GET http://evil.example/ HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n",
    );
    assert!(!absolute.body.contains("evil.example"));
    assert_eq!(absolute.header("strict-transport-security"), Some("max-age=63072000"));
}
