//! The versions of a text and what differs between two, as pages and programs read them.

use axum::http::StatusCode;

use crate::acting::council::{Council, Who, main_of, text_of};

const PEN: Who = Who::Of("Ronces");

#[tokio::test]
async fn every_version_has_its_address_and_two_are_compared() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let block = council.opinion(|opinion| opinion.text.blocks[1].id.to_string());
    let worded =
        [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies vives abritent les <b>oiseaux</b>.")];
    council.send(PEN, &format!("/avis/1/texte/{block}"), &worded).await;
    council.send(PEN, &format!("/avis/1/texte/{block}/place"), &[("after", "start")]).await;

    let versions = council.look(Who::Nobody, "/avis/1/versions").await;
    for said in
        ["/avis/1/versions/1", "/avis/1/differences?de=2&#38;a=3", "1 passage déplacé", "1 passage modifié"]
    {
        assert!(versions.body.contains(said), "{said}: {}", versions.body);
    }
    let first = council.look(Who::Nobody, "/avis/1/versions/1").await;
    assert!(first.body.contains("Les haies abritent les oiseaux.") && first.body.contains("Version 1 sur 3"));
    let missing = council.get(Who::Nobody, "/avis/1/versions/9", "fr").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.body.contains("la dernière est la 3"), "{}", text_of(&missing.body));

    council.look(Who::Nobody, "/avis/1/differences").await;
    let differences = council.look(Who::Nobody, "/avis/1/differences?de=1&a=3").await;
    let main = main_of(&council, &differences.body).replace(&block, "[block]");
    insta::assert_snapshot!("differences_fr", main);

    let json = council.get(Who::Nobody, "/api/v1/opinions/1/differences?from=1&to=2", "fr").await;
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["blocks"][0]["fate"], "worded");
    assert_eq!(json["blocks"][0]["words"][1], serde_json::json!(["added", "vives "]));
    let json = council.get(Who::Nobody, "/api/v1/opinions/1/versions", "fr").await;
    assert!(json.body.contains(r#""version":3"#), "{}", json.body);
    let json = council.get(Who::Nobody, "/api/v1/opinions/1/versions/1", "fr").await;
    assert!(json.body.contains("Les haies abritent les oiseaux."));
}
