//! Following by mail, through its pages and its letters.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use pluriel_mail::Letter;
use pluriel_opinions::{acting::FOLLOWING_WORDS, commands::Publish};
use pluriel_room_tests::words;
use pluriel_web::Mailing;

use super::council::{Council, Who};
use crate::setting::SECRETARIAT;

const NOBODY: Who = Who::Nobody;

/// What followers are written since the last time.
pub(super) fn told(council: &Council) -> Vec<Letter> {
    let site = &council.running.site;
    let snapshot = site.house().snapshot();
    let mailing = Mailing { site, snapshot: &snapshot };
    let mut happens = council.running.happens.lock().unwrap();
    let mut letters = Vec::new();
    while let Ok(happened) = happens.try_recv() {
        letters.extend((pluriel_opinions::following_front().letters)(&happened, &mailing));
    }
    letters
}

pub(super) fn secret(council: &Council, email: &str) -> String {
    let snapshot = council.running.site.house().snapshot();
    snapshot.rooms.people().followed_by(email).next().unwrap().secret.clone()
}

async fn follows(council: &Council, email: &str, path: &str) -> String {
    let led = council.send(NOBODY, path, &[("email", email)]).await;
    assert_eq!(led, "/avis/1?fait=follow-asked#fait");
    let secret = secret(council, email);
    let led = council.send(NOBODY, &format!("/suivi/{secret}/confirmer"), &[]).await;
    assert_eq!(led, "/avis/1?fait=follow-confirmed#fait");
    secret
}

#[tokio::test]
async fn anybody_follows_one_opinion_and_is_told_what_becomes_of_it_until_one_press() {
    let council = Council::new().await;
    council.called("jardins").await;
    let page = council.look(NOBODY, "/avis/1").await;
    assert!(page.body.contains("href=\"/avis/1/suivre\""), "{}", page.body);
    council.look(NOBODY, "/avis/1/suivre").await;
    let wrong = council.post(NOBODY, "/avis/1/suivre", &[("email", "ada@")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"ada@\""), "{}", wrong.body);

    let ada = follows(&council, "ada@haies.example", "/avis/1/suivre").await;
    let bob = follows(&council, "bob@haies.example", "/avis/1/suivre?lang=en").await;
    council.send(NOBODY, "/avis/1/suivre", &[("email", "unconfirmed@haies.example")]).await;
    let unconfirmed = secret(&council, "unconfirmed@haies.example");
    council.look(NOBODY, &format!("/suivi/{unconfirmed}")).await;
    let page = council.look(NOBODY, &format!("/suivi/{ada}")).await;
    assert!(page.body.contains("ada@haies.example"), "whoever holds the link is told which address it is");

    council.closed(&["supports"; 8]).await;
    council.clock(council.running.site.house().now().plus_seconds(5 * 86_400)).await;
    let opinion = council.opinion(|opinion| opinion.id);
    told(&council);
    let house = council.running.site.house().clone();
    house.submit::<pluriel_opinions::Opinions>(SECRETARIAT, Publish { opinion }.into(), None).await.unwrap();
    council.clock(house.now().plus_seconds(600)).await;
    let letters = told(&council);
    let to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to.len(), 2, "{to:?}");
    for letter in &letters {
        let secret = if letter.to == "ada@haies.example" { &ada } else { &bob };
        let end = format!("https://conseil.example/suivi/{secret}");
        assert_eq!(letter.unsubscribe.as_deref(), Some(end.as_str()));
        assert!(letter.body.contains(&end) && letter.body.contains("https://conseil.example/avis/1\n"));
        let why = if letter.to == "ada@haies.example" { "Vous recevez" } else { "You receive" };
        assert!(letter.body.contains(why), "{}", letter.body);
    }
    let ids: std::collections::BTreeSet<_> = letters.iter().map(|letter| &letter.id).collect();
    assert_eq!(ids.len(), 2);

    let led = council.send(NOBODY, &format!("/suivi/{ada}/arreter"), &[]).await;
    assert_eq!(led, "/avis/1?fait=follow-ended#fait");
    let gone = council.get(NOBODY, &format!("/suivi/{ada}"), "fr").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn programs_ask_too_and_no_answer_tells_what_is_known() {
    let council = Council::new().await;
    council.called("jardins").await;
    let path = "/api/v1/opinions/1/followers";
    let mut answers = Vec::new();
    for _ in 0..2 {
        let asked = serde_json::json!({"email": "ada@haies.example", "language": "en"});
        let answer = council.running.command(path, "", &asked).await;
        answers.push((answer.status, answer.body, answer.location));
    }
    assert_eq!(answers[0].0, StatusCode::ACCEPTED);
    assert_eq!(answers[0], answers[1]);
    let wrong = council.running.command(path, "", &serde_json::json!({"email": "ada"})).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = council.running.command(path, "", &serde_json::json!({"mail": "ada"})).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let snapshot = council.running.site.house().snapshot();
    let row = snapshot.rooms.people().followed_by("ada@haies.example").next().cloned().unwrap();
    assert_eq!((row.language.as_str(), row.confirmed), ("en", None));
}

#[test]
fn everything_about_following_is_said_in_both_languages() {
    let refusals = ["following-nothing-to-follow", "following-full", "following-no-such-link"];
    let codes =
        words::codes(env!("CARGO_MANIFEST_DIR"), "following-", |quoted| refusals.contains(&quoted.code));
    assert!(codes.len() > 12, "{}", codes.len());
    words::are_said(&FOLLOWING_WORDS, &codes);
    words::agree(&FOLLOWING_WORDS);
    let said = pluriel_speech::Words::new(&[FOLLOWING_WORDS], &BTreeMap::new()).unwrap();
    for purpose in ["published", "answered", "closed", "ended"] {
        for language in pluriel_speech::Language::ALL {
            for part in ["", ".subject", ".why"] {
                assert!(said.has(language, &format!("following-letter-{purpose}{part}")), "{purpose}{part}");
            }
        }
    }
}
