//! Commands of the API: a session as a program would have it, and what it is told when it is wrong.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    acting::council::{Council, Who},
    site::{Answer, Asked, request},
};

impl Council {
    async fn command(&self, who: Who, path: &str, command: &Value) -> Answer {
        self.running.command(path, &Self::token(who), command).await
    }

    /// A command that must be accepted: its answer.
    async fn accepted(&self, who: Who, path: &str, command: Value) -> Value {
        let answer = self.command(who, path, &command).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{path}: {}", answer.body);
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        assert!(answer["entries"][0]["leaf"].as_str().unwrap().len() == 64, "{answer}");
        answer
    }
}

#[tokio::test]
async fn the_road_is_walked_by_a_program() {
    let council = Council::new().await;
    let (author, host, haies) = (Who::Of("Ronces"), Who::Secretariat, Who::Of("Haies"));
    let refer = json!({"formation": "assemblee", "title": "Les haies", "question": "Planter ?", "links": ["https://haies.example/"],
        "text": [{"kind": "heading", "text": "Constat"}, {"kind": "recommendation", "text": "Planter.", "addressee": "Ville"}]});
    let answer = council.accepted(author, "/api/v1/referrals", refer).await;
    assert_eq!(answer["address"], "/saisines/1");
    council.accepted(Who::Of("Semences"), "/api/v1/referrals/1/sponsor", json!({})).await;
    let answer = council.accepted(host, "/api/v1/referrals/1/admit", json!({"publicity": "named"})).await;
    assert_eq!(answer["address"], "/avis/1");

    let opinion = |act: &str| format!("/api/v1/opinions/1/{act}");
    let block = council.opinion(|opinion| opinion.text.blocks[1].id.to_string());
    council.accepted(author, &opinion("title"), json!({"title": "Mille haies"})).await;
    let added = json!({"after": block, "blocks": [{"kind": "footnote", "text": "Ou plus."}, {"kind": "paragraph", "text": "Vite."}]});
    council.accepted(author, &opinion("blocks"), added).await;
    let worded = json!({"seen": 3, "wording": {"kind": "recommendation", "text": "Planter mille haies.", "due": "2027-01-31"}});
    council.accepted(author, &opinion(&format!("blocks/{block}")), worded).await;
    council.accepted(author, &opinion(&format!("blocks/{block}/move")), json!({})).await;
    let last = council.opinion(|opinion| opinion.text.blocks[3].id.to_string());
    council.accepted(author, &opinion(&format!("blocks/{last}/remove")), json!({"seen": 5})).await;
    council.accepted(haies, &opinion("comments"), json!({"block": block, "text": "Combien ?"})).await;
    let comment = council.opinion(|opinion| opinion.unanswered()[0].id);
    council
        .accepted(author, &opinion(&format!("comments/{comment}/answer")), json!({"text": "Mille."}))
        .await;
    council.accepted(author, &opinion("call"), json!({"version": 6})).await;
    council.accepted(Who::Of("Prairies"), &opinion("recuse"), json!({})).await;
    let advice = json!({"version": 6, "advice": "with_remarks", "remarks": "Attention aux talus.", "shown_as": "role"});
    council.accepted(Who::Of("Voirie"), &opinion("advice"), advice).await;
    for name in ["Ronces", "Orties", "Semences", "Serres", "Outils", "Ruches"] {
        let position = json!({"version": 6, "position": "supports"});
        council.accepted(Who::Of(name), &opinion("position"), position).await;
    }
    let position = json!({"version": 6, "position": "opposes", "reasons": "Trop.", "statement": "Trop de haies.", "signs": true});
    let answer = council.accepted(haies, &opinion("position"), position).await;
    let receipt = serde_json::to_vec(&answer["receipt"]).unwrap();
    let receipt = pluriel_opinions::receipts::Receipt::read(&receipt).unwrap();
    assert_eq!((receipt.member, receipt.objection), (council.member("Haies"), true));

    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    council.accepted(haies, &opinion("statement"), json!({"statement": "Bien trop de haies."})).await;
    council.clock(closes.plus_seconds(5 * 86_400)).await;
    council.accepted(host, &opinion("publish"), json!({})).await;
    council.accepted(host, &opinion("undo-publication"), json!({})).await;
    council.accepted(host, &opinion("publish"), json!({})).await;
    council.clock(closes.plus_seconds(5 * 86_400 + 600)).await;
    let approval = json!({"step": 1, "answer": "not_approved", "dated": "2026-01-30", "reasons": "Budget."});
    council.accepted(host, &opinion("approval"), approval).await;
}

#[tokio::test]
async fn the_ends_on_the_way() {
    let council = Council::new().await;
    council.referred("jardins").await;
    council.accepted(Who::Secretariat, "/api/v1/referrals/1/decline", json!({"reasons": "Déjà dit."})).await;
    let council = Council::new().await;
    council.admitted("jardins").await;
    council
        .accepted(Who::Of("Ronces"), "/api/v1/opinions/1/abandon", json!({"reasons": "Sans objet."}))
        .await;
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["opposes"; 10]).await;
    council.accepted(Who::Of("Ronces"), "/api/v1/opinions/1/rework", json!({})).await;
}

#[tokio::test]
async fn refusals_are_the_pages_words_as_problem_details() {
    let council = Council::new().await;
    council.called("jardins").await;
    let path = "/api/v1/opinions/1/position";
    let haies = Who::Of("Haies");
    let cases = [
        (haies, json!({"version": 1, "position": "supports", "note": "?"}), 422, "acting-api-unreadable"),
        (haies, json!({"version": 1}), 422, "acting-api-unreadable"),
        (haies, json!({"version": 1, "position": "maybe"}), 422, "acting-api-unreadable"),
        (haies, json!([]), 422, "acting-api-unreadable"),
        (haies, json!({"version": 0, "position": "supports"}), 409, "opinions-text-changed"),
        (haies, json!({"version": 1, "position": "supports_with_reservation"}), 422, "form-to-correct"),
        (Who::Of("Voirie"), json!({"version": 1, "position": "supports"}), 403, "opinions-not-in-electorate"),
        (Who::Secretariat, json!({"version": 1, "position": "supports"}), 403, "access-denied"),
        (Who::Nobody, json!({"version": 1, "position": "supports"}), 403, "access-sign-in"),
    ];
    for (who, command, status, code) in cases {
        let answer = council.command(who, path, &command).await;
        assert_eq!(answer.media_type, "application/problem+json", "{command}");
        let problem: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(answer.status.as_u16(), status, "{command}: {problem}");
        assert_eq!(problem["type"], format!("/problemes/{code}"), "{command}");
    }
    let answer =
        council.command(haies, path, &json!({"version": 1, "position": "supports_with_reservation"})).await;
    let page = council
        .post(haies, "/avis/1/position", &[("version", "1"), ("position", "supports_with_reservation")])
        .await;
    let problem: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(problem["errors"][0]["field"], "reservation");
    assert!(page.body.contains(problem["errors"][0]["detail"].as_str().unwrap()));

    let deep = "[".repeat(100_000);
    let token = Council::token(haies);
    let asked = Asked { token: &token, ..Asked::default() };
    let answer = council.running.ask(request(Method::POST, path, &asked, "application/json", deep)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer =
        council.running.ask(request(Method::POST, path, &asked, "text/plain", "{}".to_owned())).await;
    assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let reading = format!("{}-read", Council::session(haies));
    let answer =
        council.running.command(path, &reading, &json!({"version": 1, "position": "supports"})).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    for unknown in ["/api/v1/opinions/9/recuse", "/api/v1/opinions/x/recuse"] {
        assert_eq!(council.command(haies, unknown, &json!({})).await.status, StatusCode::NOT_FOUND);
    }
    let bad = json!({"block": "nowhere", "text": "Un commentaire."});
    let answer = council.command(haies, "/api/v1/opinions/1/comments", &bad).await;
    assert!(
        answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains("26 caractères"),
        "{}",
        answer.body
    );
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_same_key_is_the_same_act() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let token = Council::token(Who::Of("Haies"));
    let give = async |key: &str| {
        let asked = Asked { token: &token, ..Asked::default() };
        let body = json!({"text": "Une fois."}).to_string();
        let mut request =
            request(Method::POST, "/api/v1/opinions/1/comments", &asked, "application/json", body);
        request.headers_mut().insert("idempotency-key", key.parse().unwrap());
        council.running.ask(request).await
    };
    let (first, again) = (give("k1").await, give("k1").await);
    assert_eq!((first.status, again.status), (StatusCode::CREATED, StatusCode::OK));
    let read = |answer: &Answer| serde_json::from_str::<Value>(&answer.body).unwrap();
    assert_eq!(read(&first)["entries"], read(&again)["entries"]);
    assert_eq!((&read(&first)["already"], &read(&again)["already"]), (&json!(false), &json!(true)));
    assert_eq!(council.opinion(|opinion| opinion.comments.len()), 1);
    assert_eq!(give(&"x".repeat(65)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn every_command_is_in_the_document_with_its_shape() {
    let document = serde_json::to_value((pluriel_opinions::acting_front().api)()).unwrap();
    let routes = pluriel_opinions::acting::routes();
    let commands: Vec<_> = routes.iter().filter(|route| route.is_api()).collect();
    assert!(commands.len() >= 26, "{}", commands.len());
    for route in commands {
        let body = &document["paths"][route.path]["post"]["requestBody"]["content"]["application/json"]["schema"]
            ["$ref"];
        let name = body.as_str().unwrap_or_else(|| panic!("{route:?}")).rsplit('/').next().unwrap();
        assert!(document["components"]["schemas"][name].is_object(), "{name} of {route:?}");
    }
    let schemas = &document["components"]["schemas"];
    assert!(schemas["PositionRequest"]["properties"]["position"].is_object());
    assert!(schemas["PositionName"].is_object() && schemas["BlockRequest"].is_object());
}
