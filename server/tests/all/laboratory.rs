//! The laboratory of rules and its editor, on the demonstration's council: what is typed wrong is refused at its place, nothing is
//! lost, what is found is there in both languages and as data.

use serde_json::Value;

use crate::{http::Client, program::Server};

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The words of a page, with plain spaces.
fn words(body: &str) -> String {
    body.replace(['\u{a0}', '\u{202f}'], " ").replace("&#39;", "'")
}

#[test]
fn a_rule_of_the_list_is_examined_compared_and_replayed() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    let query = "regle=Broad%20carriage&formation=essai&autre=Consent";
    let french = words(&client.get(&format!("/regles/laboratoire?{query}&lang=fr")).body);
    for said in [
        "Quand tous les autres s’opposent",
        "Qui bloque seul : personne.",
        "Le plus petit nombre qui bloque",
        "Pouvoir (Shapley et Shubik)",
        "La plus petite situation qui les distingue",
        "Les avis passés sous cette règle",
        "compositions minimales qui adoptent",
    ] {
        assert!(french.contains(said), "{said}: {french}");
    }
    let english = client.get(&format!("/regles/laboratoire?{query}&lang=en")).body;
    assert!(
        english.contains("Past opinions under this rule") && english.contains("The participation paradox")
    );
    let data = client.get(&format!("/api/v1/rules/laboratory?{query}")).body;
    let data: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["examination"]["exact"], true);
    assert_eq!(data["examination"]["all_speak"]["blocks_alone"], serde_json::json!([]));
    assert_eq!(data["comparison"]["found"]["same"], false);
    let replay = data["replay"].as_array().unwrap();
    assert!(
        replay
            .iter()
            .any(|past| past["was"] == "adopted" && past["under_this_rule"]["outcome"] == "not_carried"),
        "{replay:?}"
    );
    assert!(replay.iter().any(|past| past["under_this_rule"]["because"] == "no counts were published"));
}

#[test]
fn a_rule_is_composed_or_typed_and_refused_at_its_place_with_what_was_typed() {
    let server = Server::demo();
    let mut client = Client::new(server.at);
    client.get("/?lang=en");
    let composed =
        client.get("/regles/laboratoire?soutien=2-3&de=expressed&quorum=1-2&groupes=1-2&seule=oui").body;
    for said in ["at least 2/3", "without_any_one", "Participation paradox", "The remedy"] {
        assert!(composed.contains(said), "{said}: {composed}");
    }
    let wrong = r#"{"decision":{"support":{"more_than":"1/2","of":"membres"}}}"#;
    let refused = client.get(&format!("/regles/laboratoire?json={}", encoded(wrong)));
    assert_eq!(refused.status, 200);
    assert!(refused.body.contains("decision.support.of"), "{}", refused.body);
    assert!(refused.body.contains("&#34;membres&#34;") || refused.body.contains("&quot;membres&quot;"));
    assert!(refused.body.contains("aria-invalid") && refused.body.contains("json-error"));
    let problem = client.get(&format!("/api/v1/rules/laboratory?json={}", encoded(wrong)));
    assert_eq!(problem.status, 422);
    assert!(client.get("/regles/laboratoire?regle=Nowhere").body.contains("neither in the council"));
    let long = "x".repeat(9_000);
    assert!(client.get(&format!("/regles/laboratoire?json={long}")).body.contains("too long"));
}

#[test]
fn the_library_has_its_sentences_in_both_languages() {
    let server = Server::demo();
    let library: Value = serde_json::from_str(&Client::new(server.at).get("/api/v1/rules").body).unwrap();
    let models = library["library"].as_array().unwrap();
    assert_eq!(models.len(), 5);
    for model in models {
        assert_ne!(model["sentence"]["fr"], model["sentence"]["en"]);
        assert!(model["rule"]["decision"].is_object());
    }
    assert_eq!(library["own"][0]["name"], "CLL 2025");
}
