//! Notices to copy: the council works with mail off.

use axum::http::StatusCode;

use crate::{
    acting::council::{Council, Who, email, text_of},
    setting::VOTERS,
};

/// Where the notices of the opinion are read.
fn addresses(list: &str) -> Vec<String> {
    let links = list.split("href=\"").skip(1).filter_map(|link| link.split('"').next());
    links.filter(|link| link.starts_with("/avis/1/courriers/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_secretariat_copies_every_notice_and_no_receipt() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.position("Haies", "supports").await;
    let reminder = council.opinion(|opinion| opinion.call().unwrap().reminders[0]);
    council.clock(reminder).await;
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    let list = council.look(Who::Secretariat, "/avis/1/courriers").await;
    let addresses = addresses(&list.body);
    let mut said = String::new();
    for address in &addresses {
        let page = council.get(Who::Secretariat, address, "fr").await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        assert!(page.body.contains("readonly>"), "{address} can be selected without JavaScript");
        said.push_str(&text_of(&page.body));
    }
    for words in ["votre position jusqu’au", "rappel", "n’a pas été adopté", "est admise"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    for (name, _) in VOTERS {
        assert!(said.contains(&email(name)), "{name} is written to");
    }
    assert!(!said.contains("empreinte"), "a receipt is its member's own");
    assert!(!said.contains("n’a rien dit"), "who answered is told to nobody");
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_weekly_digest_is_copied_too() {
    let council = Council::new().await;
    let path = "/secretariat/lettre-hebdomadaire";
    let empty = council.look(Who::Secretariat, path).await;
    assert!(empty.body.contains("Aucune lettre"), "{}", text_of(&empty.body));
    council.admitted("jardins").await;
    council.clock(crate::setting::at("2026-01-15T07:00:00Z")).await;
    let list = council.look(Who::Secretariat, path).await;
    let link = list.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    let link = { link }.find(|link| link.starts_with(&format!("{path}/"))).unwrap().to_owned();
    let page = council.look(Who::Secretariat, &link).await;
    for (name, _) in VOTERS {
        assert!(page.body.contains(&email(name)), "{name} is written to");
    }
    assert!(page.body.contains("readonly>") && text_of(&page.body).contains("a admis la question"));
    let unknown = council.get(Who::Secretariat, &format!("{path}/1"), "fr").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn nobody_else_reads_them() {
    let council = Council::new().await;
    council.referred("jardins").await;
    let list = council.look(Who::Secretariat, "/saisines/1/courriers").await;
    assert!(list.body.contains("/saisines/1/courriers/"), "{}", text_of(&list.body));
    let unknown = council.get(Who::Secretariat, "/saisines/1/courriers/999", "fr").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    for who in [Who::Nobody, Who::Of("Ronces")] {
        let page = council.get(who, "/saisines/1/courriers", "fr").await;
        assert!(page.status.is_client_error() || page.status.is_redirection(), "{who:?}: {}", page.status);
        assert!(!page.body.contains("courriers/"));
    }
}
