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
        ["24 novembre 2025", "25 novembre 2025", "26 novembre 2025", "2 décembre 2025"].into_iter().find(
            |day| {
                ["lundi", "mardi", "mercredi"]
                    .iter()
                    .any(|name| page.contains(&format!("nous sommes le {name} {day}")))
            },
        )
    };
    assert_eq!(today(&mut client), Some("24 novembre 2025"));
    assert_eq!(press(&mut client, "/demo/role", "role", "secretariat@conseil.example"), 303);
    assert_eq!(client.get("/bureau").status, 200);
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "jour"), 303);
    assert_eq!(today(&mut client), Some("25 novembre 2025"));
    assert_eq!(press(&mut client, "/demo/horloge", "vers", "echeance"), 303);
    assert_eq!(today(&mut client), Some("26 novembre 2025"), "whoever has not answered is reminded");
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
