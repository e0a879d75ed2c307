//! What is printed: the document that the press is given, when there is one, and what is said where there is none.

use std::path::PathBuf;

use axum::http::StatusCode;
use pluriel_opinions::words::Stage;
use pluriel_printing::{Limits, Press};
use pluriel_room_tests::words;
use pluriel_speech::Source;
use pluriel_web::Extras;
use serde_json::Value;

use super::council::{Council, Who};
use crate::setting::VOTERS;

const WORDS: Source = Source {
    room: "opinions (printed)",
    fr: include_str!("../../../words/printed.fr.ftl"),
    en: include_str!("../../../words/printed.en.ftl"),
};
const PDF: &str = "/avis/1/avis.pdf";

/// A council whose press gives back the very document that it is given.
async fn printing() -> Council {
    let press = Press::new(PathBuf::from("/bin/cat"), Limits::default());
    Council::with(Extras { press: Some(press), ..Extras::default() }).await
}

async fn document(council: &Council, path: &str, language: &str) -> Value {
    let answer = council.get(Who::Nobody, path, language).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[test]
fn everything_is_said_in_both_languages() {
    let refusals = ["printed-not-yet", "printed-no-press", "printed-busy", "printed-failed"];
    let codes =
        words::codes(env!("CARGO_MANIFEST_DIR"), "printed-", |quoted| refusals.contains(&quoted.code));
    assert!(refusals.iter().all(|refusal| codes.contains_key(*refusal)), "{codes:?}");
    words::are_said(&WORDS, &codes);
    words::agree(&WORDS);
}

#[tokio::test]
async fn an_opinion_that_was_not_adopted_is_printed_whole() {
    let council = printing().await;
    council.called("assemblee").await;
    let answer = council.get(Who::Nobody, PDF, "fr").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("pas encore de PDF"), "{}", answer.body);
    let statement =
        [("version", "1"), ("position", "opposes"), ("reasons", "Trop *cher*."), ("statement", "= Non #x")];
    council.send(Who::Of("Ronces"), "/avis/1/position", &statement).await;
    for (name, _) in VOTERS.iter().filter(|(name, _)| *name != "Ronces") {
        council.position(name, "opposes").await;
    }
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::NotCarried);
    insta::assert_snapshot!(pretty(&document(&council, PDF, "fr").await));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_published_opinion_is_printed_at_the_promised_grain_in_the_language_of_the_reader() {
    let council = printing().await;
    council.called("jardins").await;
    let positions = ["supports"; 6].into_iter().chain(["opposes"; 2]).collect::<Vec<_>>();
    council.closed(&positions).await;
    let settled = council.running.site.house().now().plus_seconds(5 * 86_400);
    council.clock(settled).await;
    council.publish().await;
    council.clock(settled.plus_seconds(600)).await;
    let (french, english) = (document(&council, PDF, "fr").await, document(&council, PDF, "en").await);
    insta::assert_snapshot!(pretty(&english));
    assert_eq!(french["opinion"]["title"], english["opinion"]["title"]);
    assert_eq!(
        (&french["opinion"]["language"], &english["opinion"]["text_language"]),
        (&"fr".into(), &"fr".into())
    );
    let said = french.to_string();
    for name in ["Orties", "Serres", "Outils"] {
        assert!(!said.contains(name), "{name} took a position that is counted and not named");
    }
    let page = council.look(Who::Nobody, "/avis/1").await.body;
    assert!(page.contains(r#"href="/avis/1/avis.pdf" type="application/pdf""#), "{page}");
    let picture = r#"property="og:image" content="https://conseil.example/avis/1/apercu.png?lang=fr""#;
    assert!(page.contains(picture), "{page}");
    let headline = said_of(&french, "/opinion/outcome/headline");
    assert!(page.contains(&headline), "the words of the page: {headline}");
    let card = document(&council, "/avis/1/apercu.png", "fr").await;
    assert_eq!(said_of(&card, "/card/outcome"), headline);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_clock_that_moves_on_changes_nothing_that_is_printed() {
    let council = printing().await;
    council.called("jardins").await;
    council.closed(&["opposes"; 8]).await;
    let before = document(&council, PDF, "fr").await;
    council.clock(council.running.site.house().now().plus_seconds(3 * 86_400)).await;
    assert_eq!(document(&council, PDF, "fr").await, before);
}

#[tokio::test]
async fn without_the_program_no_page_offers_it_and_the_address_says_how_to_get_it() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["opposes"; 8]).await;
    let page = council.look(Who::Nobody, "/avis/1").await.body;
    assert!(!page.contains("avis.pdf") && !page.contains("og:image"));
    for (language, said) in [("fr", "ne fait pas de PDF"), ("en", "makes no PDF")] {
        let answer = council.get(Who::Nobody, PDF, language).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(
            answer.body.contains(said)
                && answer.body.contains("cargo build --release --package pluriel-press")
        );
    }
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_press_that_fails_is_told_as_such_and_not_by_its_own_words() {
    let press = Press::new(PathBuf::from("/bin/false"), Limits::default());
    let council = Council::with(Extras { press: Some(press), ..Extras::default() }).await;
    council.called("jardins").await;
    council.closed(&["opposes"; 8]).await;
    let answer = council.get(Who::Nobody, PDF, "fr").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("n’a pas pu être mis en page"), "{}", answer.body);
}

fn said_of(document: &Value, pointer: &str) -> String {
    document.pointer(pointer).unwrap().as_str().unwrap().to_owned()
}

fn pretty(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap()
}
