//! What changed since one last looked, and what one shares with one's board, through their pages.

use axum::http::{Method, StatusCode};
use pluriel_opinions::{acting::CALLS_WORDS, looking::VISIT_SECONDS};
use pluriel_room_tests::words;
use serde_json::{Value, json};

use super::council::{Council, Who, text_of};
use crate::site::Asked;

const MARES: Who = Who::Of("Mares");
const RONCES: Who = Who::Of("Ronces");

impl Council {
    async fn later(&self, seconds: i64) {
        self.clock(self.running.site.house().now().plus_seconds(seconds)).await;
    }

    /// What the page of the opinion says to who is signed in, tags aside.
    async fn read(&self, who: Who) -> String {
        text_of(&self.get(who, "/avis/1", "fr").await.body)
    }

    /// Asks as a browser does that says this of itself.
    async fn fetched(&self, who: Who, method: Method, header: Option<(&'static str, &str)>) {
        let session = Self::session(who);
        let asked = Asked { session: &session, language: "fr", ..Asked::default() };
        let mut request = crate::site::request(method, "/avis/1", &asked, "", String::new());
        if let Some((name, value)) = header {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        assert_eq!(self.running.ask(request).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn given_a_visit_when_things_happen_then_the_next_one_says_what_in_words() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    council.later(1).await;
    let first = council.read(MARES).await;
    assert!(!first.contains("dernière visite"), "{first}");
    assert!(first.contains("Lecture") && first.contains("1 minute"), "{first}");
    let anybody = council.read(Who::Nobody).await;
    assert!(!anybody.contains("Lecture") && !anybody.contains("dernière visite"));

    council.later(VISIT_SECONDS).await;
    let nothing = council.read(MARES).await;
    assert!(nothing.contains("Rien n’a changé ici depuis votre dernière visite"), "{nothing}");

    let block = council.opinion(|opinion| opinion.text.blocks[1].id.to_string());
    council.later(VISIT_SECONDS).await;
    let path = format!("/avis/1/texte/{block}");
    let fields = [("seen", "1"), ("kind", "paragraph"), ("text", "Les haies vives abritent les oiseaux.")];
    council.send(RONCES, &path, &fields).await;
    for name in ["Haies", "Orties"] {
        council.send(Who::Of(name), "/avis/1/commenter", &[("text", "Bien dit.")]).await;
    }
    council.later(VISIT_SECONDS).await;
    let page = council.get(MARES, "/avis/1", "fr").await.body;
    let said = text_of(&page);
    assert!(said.contains("Le texte a changé"), "{said}");
    assert!(
        page.contains("/avis/1/differences?de=1&#38;a=2")
            || page.contains("/avis/1/differences?de=1&amp;a=2"),
        "{page}"
    );
    assert!(said.contains("2 commentaires sur le texte"), "{said}");
    let again = council.read(MARES).await;
    assert!(again.contains("commentaires sur le texte"), "a page that is read again says the same");
    let own = council.read(Who::Of("Haies")).await;
    assert!(!own.contains("dernière visite"), "each person has its own visits: {own}");
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn what_a_browser_fetches_ahead_is_no_visit() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    for (method, header) in [
        (Method::GET, Some(("sec-purpose", "prefetch;prerender"))),
        (Method::GET, Some(("purpose", "prefetch"))),
        (Method::GET, Some(("sec-fetch-dest", "empty"))),
        (Method::HEAD, None),
    ] {
        council.fetched(MARES, method, header).await;
    }
    let looks = |council: &Council| council.running.site.house().snapshot().rooms.people().looks().count();
    assert_eq!(looks(&council), 0);
    council.fetched(MARES, Method::GET, Some(("sec-fetch-dest", "document"))).await;
    assert_eq!(looks(&council), 1);
    council.fetched(Who::Nobody, Method::GET, None).await;
    assert_eq!(looks(&council), 1);
}

fn secret_in(page: &str) -> String {
    let start =
        page.find("https://conseil.example/lecture/").unwrap() + "https://conseil.example/lecture/".len();
    page[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

#[tokio::test]
async fn given_a_call_when_a_delegate_shares_the_text_then_its_board_reads_it_and_nobodys_position() {
    let council = Council::new().await;
    council.called("assemblee").await;
    council.position("Orties", "opposes").await;
    council.look(MARES, "/avis/1/partage").await;
    let refused = council.get(Who::Secretariat, "/avis/1/partage", "fr").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);

    let made = council.post(MARES, "/avis/1/partage", &[]).await;
    assert_eq!(made.status, StatusCode::OK, "{}", text_of(&made.body));
    let secret = secret_in(&made.body);
    assert_eq!(secret.len(), 43);
    let later = council.look(MARES, "/avis/1/partage").await.body;
    assert!(!later.contains(&secret), "it is shown once");
    let page = council.look(Who::Nobody, &format!("/lecture/{secret}")).await.body;
    for said in [
        "Mares vous partage ce texte",
        "La position de Mares sur ce texte est demandée",
        "abritent les oiseaux",
    ] {
        assert!(text_of(&page).contains(said), "{said}: {}", text_of(&page));
    }
    assert!(page.contains(r#"content="noindex""#), "{page}");
    assert!(!page.contains("Orties") && !page.contains("button-main"), "nobody else, and nothing to press");

    let wrong = council.post(MARES, "/avis/1/partage/reponse", &[("said", "yes"), ("day", "hier")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let led = council.send(MARES, "/avis/1/partage/reponse", &[("said", "yes"), ("day", "20/01/2026")]).await;
    assert_eq!(led, "/avis/1/partage?fait=expected-said#fait");
    council.look(MARES, &led).await;
    let page = council.look(Who::Nobody, &format!("/lecture/{secret}")).await.body;
    assert!(text_of(&page).contains("Réponse annoncée pour le"), "{}", text_of(&page));
    for who in [Who::Nobody, Who::Secretariat, RONCES, Who::Of("Orties")] {
        for path in ["/avis/1", "/api/v1/opinions/1", "/avis/1/actes.atom"] {
            let told = council.get(who, path, "fr").await.body;
            assert!(!told.contains("20 janvier") && !told.contains("2026-01-20"), "{path} as {who:?}");
        }
    }
    council.send(MARES, "/avis/1/partage/reponse", &[]).await;
    let page = council.look(Who::Nobody, &format!("/lecture/{secret}")).await.body;
    assert!(!text_of(&page).contains("Réponse annoncée"));

    let hash = pluriel_opinions::following::key(&secret).hex();
    let foreign = council.post(Who::Of("Haies"), "/avis/1/partage/fin", &[("link", &hash)]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    let led = council.send(MARES, "/avis/1/partage/fin", &[("link", &hash)]).await;
    assert_eq!(led, "/avis/1/partage?fait=link-ended#fait");
    let gone = council.get(Who::Nobody, &format!("/lecture/{secret}"), "fr").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn programs_of_a_member_share_too() {
    let council = Council::new().await;
    council.called("jardins").await;
    let token = Council::token(MARES);
    let board = "/api/v1/opinions/1/board";
    let made = council.running.command(&format!("{board}/links"), &token, &json!({})).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made: Value = serde_json::from_str(&made.body).unwrap();
    let secret = secret_in(made["address"].as_str().unwrap());
    council.look(Who::Nobody, &format!("/lecture/{secret}")).await;
    let day = json!({"day": "2026-01-20"});
    assert_eq!(
        council.running.command(&format!("{board}/expected"), &token, &day).await.status,
        StatusCode::OK
    );
    let shared = council.running.get(board, Asked { token: &token, ..Asked::default() }).await;
    let shared: Value = serde_json::from_str(&shared.body).unwrap();
    assert_eq!((&shared["links"][0]["id"], &shared["expected"]), (&made["id"], &json!("2026-01-20")));
    let end = format!("{board}/links/{}/end", made["id"].as_str().unwrap());
    assert_eq!(council.running.command(&end, &token, &json!({})).await.status, StatusCode::OK);
    let gone = council.get(Who::Nobody, &format!("/lecture/{secret}"), "fr").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[test]
fn everything_about_calls_is_said_in_both_languages() {
    for prefix in ["boards-", "calls-"] {
        let codes = words::codes(env!("CARGO_MANIFEST_DIR"), prefix, words::makes_a_refusal);
        assert!(codes.len() > 5, "{codes:?}");
        words::are_said(&CALLS_WORDS, &codes);
    }
    words::agree(&CALLS_WORDS);
}
