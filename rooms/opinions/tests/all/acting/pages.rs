//! The pages that matter most, word by word.

use super::council::{Council, Who, main_of};
use crate::setting::at;
use pluriel_opinions::{transitions::TABLE, words::Stage};

#[tokio::test]
async fn the_position_form_in_both_languages() {
    let council = Council::new().await;
    council.called("jardins").await;
    for language in ["fr", "en"] {
        let page = council.get(Who::Of("Haies"), "/avis/1/position", language).await;
        insta::assert_snapshot!(format!("position_{language}"), main_of(&council, &page.body));
    }
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_publication_in_both_languages() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["supports"; 8]).await;
    council.clock(at("2026-02-02T09:00:00Z")).await;
    council.running.sign_in(&super::council::email("sam"), None).await;
    for language in ["fr", "en"] {
        let page = council.get(Who::Secretariat, "/avis/1/publier", language).await;
        insta::assert_snapshot!(format!("publish_{language}"), main_of(&council, &page.body));
    }
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_second_page_of_the_call_and_the_question_form() {
    let council = Council::new().await;
    let page = council.get(Who::Of("Haies"), "/saisines/nouvelle", "fr").await;
    insta::assert_snapshot!("refer_fr", main_of(&council, &page.body));
    council.admitted("assemblee").await;
    let page = council.get(Who::Of("Ronces"), "/avis/1/appel", "fr").await;
    insta::assert_snapshot!("call_fr", main_of(&council, &page.body));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_road_shows_every_stage_and_every_way_of_the_table() {
    let council = Council::new().await;
    let page = council.look(Who::Nobody, "/regles/parcours").await.body;
    for stage in Stage::ALL {
        assert!(page.contains(&format!(r#"id="etape-{}""#, stage.name())), "{}", stage.name());
    }
    for row in TABLE {
        let from = row.from.map_or("begins", Stage::name);
        let (_, after) = page.split_once(&format!(r#"id="etape-{from}""#)).unwrap();
        let here = after.split(r#"<li id="etape-"#).next().unwrap();
        assert!(here.contains(&format!(r##"href="#etape-{}""##, row.to.name())), "{from}, {}", row.event);
    }
}

#[tokio::test]
async fn rules_of_the_library_are_called_in_the_readers_language_and_a_councils_own_as_it_is() {
    let council = Council::new().await;
    for (language, names) in [
        ("fr", ["Majorité", "Consentement", "Large portage"]),
        ("en", ["Majorité", "Consent", "Broad carriage"]),
    ] {
        for address in ["/reglement", "/regles"] {
            let page = council.get(Who::Nobody, address, language).await.body;
            for name in names {
                assert!(page.contains(name), "{address} in {language}: {name}");
            }
        }
    }
    assert!(!council.get(Who::Nobody, "/reglement", "fr").await.body.contains("Broad carriage"));
}
