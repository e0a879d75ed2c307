//! Public pages are kept between two acts: every act is seen by the next reader, and no page of a person by another.

use serde_json::{Value, json};

use crate::{
    http::{Answer, Client},
    players::{Player, Program, open_call},
    program::Server,
};

/// Those who have not answered when the demonstration opens.
const SILENT: [&str; 4] = [
    "bastien@littoral.example",
    "chloe@hexabit.example",
    "david@montclair.example",
    "farid@trois-rives.example",
];

/// How many answered, as the opinion says it.
fn answered(opinion: &Answer) -> u64 {
    let opinion: Value = serde_json::from_str(&opinion.body).unwrap();
    let turnout = opinion["calls"][0]["turnout"].as_array().unwrap();
    turnout.iter().map(|group| group["answered"].as_u64().unwrap()).sum()
}

#[test]
fn after_every_act_the_next_reader_sees_it() {
    let server = Server::demo();
    let number = open_call(&server);
    let (page, document) = (format!("/avis/{number}"), format!("/api/v1/opinions/{number}"));
    let read = |path: &str| Client::new(server.at).get(path);
    let version = serde_json::from_str::<Value>(&read(&document).body).unwrap()["text"]["version"].clone();
    let before = answered(&read(&document));
    for (place, voter) in SILENT.iter().enumerate() {
        let mut program = Program::of(&server, voter);
        let seen = read(&page).body;
        assert_eq!(read(&page).body.len(), seen.len(), "two readers between two acts read the same");
        let json = json!({"version": version, "position": "abstains"});
        let taken = program.send(&format!("{document}/position"), None, &json);
        assert_eq!(taken.status, 201, "{}", taken.body);
        let now = before + place as u64 + 1;
        assert_eq!(answered(&read(&document)), now);
        assert!(read(&page).body.contains(&format!("{now} / 12")), "after {voter}");
    }
}

#[test]
fn nobody_reads_a_page_that_was_made_for_another() {
    let server = Server::demo();
    let number = open_call(&server);
    for path in [format!("/avis/{number}"), "/".to_owned(), "/membres".to_owned()] {
        let mut visitor = Client::new(server.at);
        let (mut one, mut other) =
            (Player::of(&server, "bastien@littoral.example"), Player::of(&server, "chloe@hexabit.example"));
        for _ in 0..3 {
            let public = visitor.get(&path);
            let (own, others) = (one.client.get(&path), other.client.get(&path));
            for (person, answer) in [("Bastien Blin", &own), ("Chloé Carré", &others)] {
                assert!(answer.body.contains(person) && answer.body.contains("/deconnexion"), "{path}");
                assert_eq!(answer.header("cache-control"), Some("private, no-store"));
                assert_eq!(answer.header("etag"), None, "what is one person's has no name for others");
            }
            assert!(!own.body.contains("Chloé Carré") && !others.body.contains("Bastien Blin"), "{path}");
            for trace in ["Bastien Blin", "Chloé Carré", "/deconnexion"] {
                assert!(!public.body.contains(trace), "{path} tells a visitor of {trace}");
            }
            assert!(!public.body.contains("name=\"key\""), "a page for many has no form that is sent once");
            assert_eq!(public.header("cache-control"), Some("no-cache"));
            assert_eq!(public.header("vary"), Some("cookie, accept-language"));
            assert_eq!(public.header("set-cookie"), None);
        }
    }
}

#[test]
fn each_language_has_its_page_and_a_table_that_is_held_is_not_sent_again() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    for _ in 0..2 {
        for language in ["fr", "en"] {
            let page = client.send("GET", "/avis", &[("accept-language", language)], "");
            assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{language}");
        }
    }
    let table = client.get("/avis.csv");
    let tag = table.header("etag").unwrap();
    let again = client.send("GET", "/avis.csv", &[("if-none-match", tag)], "");
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), Some(tag));
    assert_eq!(again.header("vary"), Some("cookie, accept-language"));
    assert_eq!(client.send("GET", "/avis.csv", &[("if-none-match", "\"other\"")], "").body, table.body);
}
