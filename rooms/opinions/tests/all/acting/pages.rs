//! The pages that matter most, word by word.

use super::council::{Council, Who, main_of};
use crate::setting::at;

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
