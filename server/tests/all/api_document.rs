//! `/api/v1/openapi.json` against the routes: what the program answers is described, and what is described is there. That
//! answers have the described shapes is the contract test's (`cargo xtask contract`).

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    http::Client,
    players::Player,
    program::{Server, out, pluriel},
};

/// The page for people: no program reads it.
const PAGE: &str = "GET /api/v1";

fn document() -> Value {
    let server = Server::demo();
    serde_json::from_str(&Client::new(server.at).get("/api/v1/openapi.json").body).unwrap()
}

#[test]
fn every_operation_is_described_and_every_description_is_an_operation() {
    let routes = out(&pluriel(["admin", "routes"]));
    let answered: BTreeSet<String> = routes
        .lines()
        .filter_map(|line| {
            let (method, path) = line.split(',').next().zip(line.split(',').nth(1))?;
            path.starts_with("/api/").then(|| format!("{method} {path}"))
        })
        .filter(|operation| operation != PAGE)
        .collect();
    let document = document();
    let paths = document["paths"].as_object().unwrap();
    let described: BTreeSet<String> = paths
        .iter()
        .flat_map(|(path, item)| {
            let methods =
                item.as_object().unwrap().keys().filter(|key| matches!(key.as_str(), "get" | "post"));
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect();
    assert!(answered.len() > 60, "{answered:?}");
    assert_eq!(answered, described);
}

#[test]
fn whatever_is_referred_to_is_defined_and_every_refusal_is_a_problem() {
    let document = document();
    let schemas = &document["components"]["schemas"];
    let mut waiting = vec![&document];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    let name = reference.strip_prefix("#/components/schemas/").unwrap();
                    assert!(schemas[name].is_object(), "{name} is not defined");
                }
                waiting.extend(members.values());
            }
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in ["get", "post"].iter().filter_map(|method| item.get(method)) {
            for (status, response) in operation["responses"].as_object().unwrap() {
                let is_refusal = status.starts_with(['4', '5']);
                let content = response["content"].as_object();
                let is_problem =
                    content.is_some_and(|content| content.contains_key("application/problem+json"));
                assert_eq!(is_refusal, is_problem, "{path}: {status}");
            }
            let names = path.matches('{').count();
            let parameters = operation["parameters"].as_array().map_or(0, |parameters| {
                parameters.iter().filter(|parameter| parameter["in"] == "path").count()
            });
            assert_eq!(names, parameters, "{path}");
        }
    }
}

#[test]
fn a_key_that_cannot_be_kept_is_refused_and_not_ignored() {
    let server = Server::demo();
    let token = Player::of(&server, "secretariat@conseil.example").token("act");
    let bearer = format!("Bearer {token}");
    let command = r#"{"define_kind": {"kind": "usagers", "names": {"fr": "Usagers", "en": "Users"}}}"#;
    let long = "k".repeat(65);
    for (path, key) in [("/api/v1/members/commands", long.as_str()), ("/api/v1/members/commands", "clé")] {
        let headers = [
            ("authorization", bearer.as_str()),
            ("content-type", "application/json"),
            ("idempotency-key", key),
        ];
        let answer = Client::new(server.at).send("POST", path, &headers, command);
        assert_eq!(answer.status, 422, "{key}: {}", answer.body);
        assert!(answer.body.contains("/problemes/members-api-key"), "{}", answer.body);
    }
}

#[test]
fn a_key_is_of_one_address_so_that_nobody_is_told_that_it_acted_when_it_did_not() {
    let server = Server::demo();
    let token = Player::of(&server, "secretariat@conseil.example").token("act");
    let bearer = format!("Bearer {token}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
        ("idempotency-key", "the-only-one"),
    ];
    let kind = r#"{"define_kind": {"kind": "glaneurs", "names": {"fr": "Glaneurs", "en": "Gleaners"}}}"#;
    let meetings: Value = serde_json::from_str(&Client::new(server.at).get("/api/v1/meetings").body).unwrap();
    let confirm =
        format!(r#"{{"confirm": {{"meeting": {}, "imported": false}}}}"#, meetings["meetings"][0]["id"]);
    let send = |path: &str, body: &str| Client::new(server.at).send("POST", path, &headers, body);
    assert_eq!(send("/api/v1/members/commands", kind).status, 201);
    let again = send("/api/v1/members/commands", kind);
    assert!(again.status == 200 && again.body.contains("\"already\":true"), "{}", again.body);
    let elsewhere = send("/api/v1/meetings/commands", &confirm);
    assert!(!elsewhere.body.contains("\"already\":true"), "{}", elsewhere.body);
}
