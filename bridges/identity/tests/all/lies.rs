use std::collections::BTreeMap;

use pluriel_identity::{Answer, Came, ComeBackError, Left, Provider, Settings};
use serde_json::json;

use crate::hostile::{Hostile, Says, Signed, now};

const BACK: &str = "https://conseil.example/connexion/retour/essai";

fn provider(issuer: &str) -> Provider {
    Provider::new(Settings {
        issuer: issuer.to_owned(),
        client_id: "pluriel".to_owned(),
        client_secret: "the client's secret".to_owned(),
        scopes: vec!["given_name".to_owned(), "usual_name".to_owned(), "siret".to_owned()],
        acr: vec!["eidas1".to_owned(), "eidas2".to_owned()],
        signed_userinfo: true,
    })
}

fn query(left: &Left) -> BTreeMap<String, String> {
    left.to.query_pairs().into_owned().collect()
}

fn seconds() -> i64 {
    i64::try_from(now()).unwrap()
}

/// Goes to the provider and comes back with this code; the provider says this, over a token that has the right nonce
/// unless said otherwise.
fn visit(hostile: &Hostile, provider: &Provider, code: &str, mut says: Says) -> Result<Came, ComeBackError> {
    let left = provider.leave(BACK, seconds()).unwrap();
    let asked = query(&left);
    if says.id.get("nonce").is_none() {
        says.id["nonce"] = asked["nonce"].clone().into();
    }
    hostile.say(says);
    let answer = Answer { code: code.to_owned(), state: asked["state"].clone(), ..Answer::default() };
    provider.come_back(&left.remembered, &answer, seconds())
}

#[test]
fn exactly_what_the_protocol_knows_is_sent() {
    let hostile = Hostile::start();
    let provider = provider(&hostile.issuer);
    let (one, two) = (provider.leave(BACK, seconds()).unwrap(), provider.leave(BACK, seconds()).unwrap());
    let sent = query(&one);
    let names: Vec<_> = sent.keys().map(String::as_str).collect();
    let known = [
        "acr_values",
        "client_id",
        "code_challenge",
        "code_challenge_method",
        "nonce",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
    ];
    assert_eq!(names, known);
    assert_eq!(sent["acr_values"], "eidas1 eidas2");
    assert_eq!(sent["scope"], "openid given_name usual_name siret");
    assert_eq!((sent["response_type"].as_str(), sent["code_challenge_method"].as_str()), ("code", "S256"));
    for secret in ["state", "nonce"] {
        assert!(sent[secret].len() >= 32, "{secret}");
        assert_ne!(sent[secret], query(&two)[secret], "{secret}");
    }
    assert!(!format!("{one:?}").contains(provider.settings().client_secret.as_str()));
}

#[test]
fn who_comes_well_is_told_by_issuer_and_subject() {
    let hostile = Hostile::start();
    let came = visit(&hostile, &provider(&hostile.issuer), "a", Says::default()).unwrap();
    assert_eq!((came.issuer.as_str(), came.subject.as_str()), (hostile.issuer.as_str(), "7"));
    assert_eq!((came.name.as_str(), came.siret.as_deref()), ("Aline Aubry", Some("13002526500013")));
    let elsewhere = Came { issuer: "https://other.example".to_owned(), ..came.clone() };
    assert_ne!(came.hash(), elsewhere.hash(), "a subject means nothing at another provider");
    let asked = hostile.asked.lock().unwrap();
    assert!(asked[0].contains("code_verifier="), "{asked:?}");
}

#[test]
fn every_lie_about_the_token_is_refused() {
    let hostile = Hostile::start();
    let provider = provider(&hostile.issuer);
    let id = |id| Says { id, ..Says::default() };
    let signed = |id_signed| Says { id_signed, ..Says::default() };
    let lies = [
        ("wrong nonce", id(json!({ "nonce": "another nonce of more than 32 characters" }))),
        ("no nonce", id(json!({ "nonce": null }))),
        ("expired", id(json!({ "exp": now() - 3600, "iat": now() - 7200 }))),
        ("foreign audience", id(json!({ "aud": "somebody-else" }))),
        ("one audience too many", id(json!({ "aud": ["pluriel", "somebody-else"] }))),
        ("foreign issuer", id(json!({ "iss": "https://other.example" }))),
        ("class too low", id(json!({ "acr": "eidas0" }))),
        ("no class", id(json!({ "acr": null }))),
        ("another access token", id(json!({ "at_hash": "AAAAAAAAAAAAAAAAAAAAAA" }))),
        ("alg none", signed(Signed::Not)),
        ("alg HS256 by the client's secret", signed(Signed::BySecret)),
        ("unknown key", signed(Signed::ByUnknown)),
        ("stranger's key", signed(Signed::ByStranger)),
    ];
    for (number, (lie, says)) in lies.into_iter().enumerate() {
        let refused = visit(&hostile, &provider, &number.to_string(), says);
        assert!(
            matches!(refused, Err(ComeBackError::Token(_) | ComeBackError::Code(_))),
            "{lie}: {refused:?}"
        );
    }
}

#[test]
fn every_lie_about_the_person_is_refused() {
    let hostile = Hostile::start();
    let provider = provider(&hostile.issuer);
    let info = |info| Says { info, ..Says::default() };
    let signed = |info_signed| Says { info_signed, ..Says::default() };
    let lies = [
        ("unsigned", Says { info_is_plain: true, ..Says::default() }),
        ("alg none", signed(Signed::Not)),
        ("unknown key", signed(Signed::ByUnknown)),
        ("stranger's key", signed(Signed::ByStranger)),
        ("client's secret", signed(Signed::BySecret)),
        ("swapped subject", info(json!({ "sub": "8" }))),
        ("foreign audience", info(json!({ "aud": "somebody-else" }))),
        ("foreign issuer", info(json!({ "iss": "https://other.example" }))),
    ];
    for (number, (lie, says)) in lies.into_iter().enumerate() {
        let refused = visit(&hostile, &provider, &number.to_string(), says);
        assert!(matches!(refused, Err(ComeBackError::UserInfo(_))), "{lie}: {refused:?}");
    }
}

#[test]
fn an_answer_to_nothing_asked_is_refused_before_the_provider_is() {
    let hostile = Hostile::start();
    let provider = provider(&hostile.issuer);
    let left = provider.leave(BACK, seconds()).unwrap();
    let state = query(&left)["state"].clone();
    let good = Answer { code: "a".to_owned(), state, ..Answer::default() };
    for (lie, answer) in [
        ("wrong state", Answer { state: "x".repeat(43), ..good.clone() }),
        ("no state", Answer { state: String::new(), ..good.clone() }),
        ("no code", Answer { code: String::new(), ..good.clone() }),
        ("another provider", Answer { issuer: "https://other.example".to_owned(), ..good.clone() }),
    ] {
        let refused = provider.come_back(&left.remembered, &answer, seconds());
        assert!(matches!(refused, Err(ComeBackError::NotAsked(_))), "{lie}: {refused:?}");
    }
    let declined = Answer { code: String::new(), error: "access_denied".to_owned(), ..good };
    let refused = provider.come_back(&left.remembered, &declined, seconds());
    assert!(matches!(refused, Err(ComeBackError::Declined(_))), "{refused:?}");
    assert!(hostile.asked.lock().unwrap().is_empty());
}

#[test]
fn a_code_is_good_once() {
    let hostile = Hostile::start();
    let provider = provider(&hostile.issuer);
    visit(&hostile, &provider, "a", Says::default()).unwrap();
    let replayed = visit(&hostile, &provider, "a", Says::default());
    assert!(matches!(replayed, Err(ComeBackError::Code(_))), "{replayed:?}");
}

#[test]
fn signing_out_leads_to_the_provider_and_back() {
    let hostile = Hostile::start();
    let end = provider(&hostile.issuer).sign_out("token", "https://conseil.example/", seconds()).unwrap();
    let end = end.unwrap();
    assert!(end.as_str().starts_with(&format!("{}/session/end?id_token_hint=token&", hostile.issuer)));
    assert!(end.as_str().contains("post_logout_redirect_uri=https%3A%2F%2Fconseil.example%2F"));
}
