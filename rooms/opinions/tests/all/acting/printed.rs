//! What is printed: the document that the press is given, when there is one, and what is said where there is none.

use std::path::PathBuf;

use axum::http::StatusCode;
use pluriel_opinions::{
    Opinions, commands::SetStandingOrders, standing_orders::StandingOrders, words::Stage,
};
use pluriel_printing::{Limits, Press};
use pluriel_room_tests::words;
use pluriel_speech::Source;
use pluriel_web::Extras;
use serde_json::Value;

use super::council::{Council, Who};
use crate::setting::{SECRETARIAT, VOTERS, orders};

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
async fn a_rule_and_the_last_day_are_told_in_the_readers_words() {
    let council = printing().await;
    let orders = StandingOrders { default_rule: "Consent".to_owned(), ..orders() };
    council.running.give::<Opinions>(SECRETARIAT, SetStandingOrders { orders }.into()).await;
    council.referred("assemblee").await;
    council.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
    let form = council.get(Who::Secretariat, "/saisines/1/admettre", "fr").await.body;
    assert!(form.contains("Consentement") && form.contains("Large portage"), "{form}");
    let fields = [("rule", "Consent"), ("rule_chosen_at", ""), ("publicity", "named")];
    council.send(Who::Secretariat, "/saisines/1/admettre", &fields).await;
    council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
    council.closed(&["opposes"; 8]).await;
    let proof = council.look(Who::Nobody, "/avis/1/preuve").await.body;
    for (language, rule, closed) in [
        ("fr", "Consentement", "lundi 26 janvier 2026, 24 h"),
        ("en", "Consent", "the end of Monday 26 January 2026"),
    ] {
        let printed = document(&council, PDF, language).await;
        let facts = printed["opinion"]["facts"].as_array().unwrap();
        let values: Vec<_> = facts.iter().map(|fact| plain(fact["value"].as_str().unwrap())).collect();
        assert!(values.iter().any(|value| value == rule), "{values:?}");
        assert!(values.iter().any(|value| value == closed), "{values:?}");
        assert_eq!(printed["opinion"]["dated"], "2026-01-26");
        let page = council.get(Who::Nobody, "/avis/1", language).await.body;
        assert!(page.contains(&format!(">{rule}</a>")), "{page}");
    }
    assert!(
        plain(&proof).contains("lundi 26 janvier 2026, 24 h") && proof.contains("Consentement"),
        "{proof}"
    );
    let data = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await.body;
    assert!(data.contains(r#""name":"Consent""#), "data keep one name: {data}");
    let rules = council.look(Who::Nobody, "/regles").await.body;
    assert!(rules.contains("<h2>Consentement</h2>") && rules.contains("<h2>Majorité</h2>"), "{rules}");
    let orders = council.look(Who::Nobody, "/reglement").await.body;
    assert!(orders.contains("<li>Large portage</li>"), "{orders}");
    let laboratory = council.get(Who::Nobody, "/regles/laboratoire?autre=Majorit%C3%A9", "fr").await.body;
    assert!(laboratory.contains("<h2>Consentement</h2>"), "{laboratory}");
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

/// Words with plain spaces.
fn plain(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}'], " ")
}

fn pretty(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap()
}
