//! The demonstration: its clock, its roles, back to the start.

use std::time::{Duration, Instant};

use crate::{http::Client, program::Server};

fn press(client: &mut Client, path: &str, name: &str, value: &str) -> u16 {
    let csrf = client.get("/").hidden("csrf");
    client.post(path, &[("csrf", &csrf), ("retour", "/"), (name, value)]).status
}

#[test]
fn time_passes_roles_change_and_the_start_comes_back_with_the_role() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    let today = |client: &mut Client| {
        let page = client.get("/").body.replace(['\u{a0}', '\u{202f}'], " ");
        let days = [
            "24 novembre 2025",
            "25 novembre 2025",
            "26 novembre 2025",
            "27 novembre 2025",
            "2 décembre 2025",
        ];
        days.into_iter().find(|day| {
            ["lundi", "mardi", "mercredi", "jeudi"]
                .iter()
                .any(|name| page.contains(&format!("nous sommes le {name} {day}")))
        })
    };
    assert_eq!(today(&mut client), Some("24 novembre 2025"));
    assert_eq!(press(&mut client, "/demo/role", "role", "secretariat@conseil.example"), 303);
    assert_eq!(client.get("/bureau").status, 200);
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "jour"), 303);
    assert_eq!(today(&mut client), Some("25 novembre 2025"));
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "echeance"), 303);
    assert_eq!(today(&mut client), Some("26 novembre 2025"), "whoever has not answered is reminded");
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "echeance"), 303);
    assert_eq!(today(&mut client), Some("27 novembre 2025"), "the weekly digest leaves");
    let digest = (0..2_000).find_map(|_| {
        let letters = client.get("/demo/courrier").body.replace('\u{a0}', " ");
        letters.contains("la semaine, au 27 novembre 2025").then_some(letters)
    });
    assert!(digest.expect("the mailbox shows it").contains("en dehors de ce qui vous a été écrit à part"));
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "echeance"), 303);
    assert_eq!(today(&mut client), Some("2 décembre 2025"), "the call on open protocols closed");
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "debut"), 303);
    let started = Instant::now();
    while today(&mut client) != Some("24 novembre 2025") {
        assert!(started.elapsed() < Duration::from_mins(1), "the demonstration is built anew");
    }
    assert_eq!(client.get("/bureau").status, 200, "the same role is played again");
}

#[test]
fn everything_invented_says_so_and_no_real_organisation_has_an_invented_act() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    let members: serde_json::Value = serde_json::from_str(&client.get("/api/v1/members").body).unwrap();
    let text = members.to_string();
    assert!(text.matches("\"fictitious\":true").count() >= 12, "{text}");
    let opinions: serde_json::Value = serde_json::from_str(&client.get("/api/v1/opinions").body).unwrap();
    let opinions = opinions["opinions"].as_array().or(opinions.as_array()).unwrap();
    assert_eq!(opinions.len(), 6, "two imported, four invented");
    for opinion in opinions {
        let invented = opinion["formation"].to_string().contains("essai");
        assert_eq!(opinion["fictitious"].as_bool().unwrap_or(false), invented, "{opinion}");
    }
}

#[test]
fn an_addressee_answers_by_the_link_of_its_letter_and_another_site_may_frame_the_opinion() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    let link = (0..8).find_map(|page| {
        let letters = client.get(&format!("/demo/courrier?depuis={}", page * 20)).body;
        let secret = letters.split("/reponses/").filter_map(|rest| rest.get(..64));
        let mut secret =
            secret.filter(|secret| secret.bytes().all(|byte| byte.is_ascii_hexdigit())).map(str::to_owned);
        secret.next().map(|secret| format!("/reponses/{secret}"))
    });
    // The last addressee that was asked comes first in the mailbox; it has not answered yet.
    let link = link.unwrap();
    let page = client.get(&link);
    assert!(page.status == 200 && page.body.contains("bibliothèques"), "{}", page.body);
    let here = format!("{link}/2");
    let form = client.get(&format!("{here}?reponse=already_done"));
    let (csrf, key) = (form.hidden("csrf"), form.hidden("key"));
    let fields =
        [("csrf", csrf.as_str()), ("key", &key), ("answer", "already_done"), ("signatory", "Paul Pons")];
    for _ in 0..2 {
        assert_eq!(client.post(&here, &fields).status, 303, "the same form sent twice is one answer");
    }
    let opinion: serde_json::Value = serde_json::from_str(&client.get("/api/v1/opinions/4").body).unwrap();
    let puts = opinion["fate"]["addressees"][3]["recommendations"].as_array().unwrap();
    assert_eq!(puts[0]["answers"].as_array().unwrap().len(), 1, "{opinion}");
    assert_eq!(opinion["stage"], "followed_up", "everything is answered, and something was reported");
    let framed = client.get("/avis/4/integrer");
    let policy = framed.header("content-security-policy").unwrap();
    assert!(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"), "{policy}");
    assert_eq!(client.get("/avis/5/integrer").status, 404, "it is not published");
}
