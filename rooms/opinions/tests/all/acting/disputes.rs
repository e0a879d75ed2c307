//! Disputed votes through pages: annulled, challenged; what is withdrawn is withdrawn everywhere.

use pluriel_opinions::words::Stage;
use serde_json::Value;

use super::council::{Council, Who, text_of};

const HOST: Who = Who::Secretariat;

/// The API's view of opinion number 1.
async fn shown(council: &Council) -> Value {
    serde_json::from_str(&council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await.body).unwrap()
}

#[tokio::test]
async fn a_vote_is_annulled_on_pages_and_its_tallies_leave_every_page_feed_and_api() {
    let council = Council::new().await;
    council.called("assemblee").await;
    council.closed(&["supports"; 6]).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    council.running.sign_in(&super::council::email("sam"), None).await;
    council.look(HOST, "/avis/1/annuler").await;
    let send =
        |reasons: &'static str, typed: &'static str| [("reasons", reasons), ("typed", typed), ("call", "1")];
    let refused = council.post(HOST, "/avis/1/annuler", &send("La messagerie était en panne.", "12")).await;
    assert_eq!(refused.status.as_u16(), 422);
    assert!(refused.body.contains("La messagerie était en panne."), "what was typed comes back");
    let led = council.send(HOST, "/avis/1/annuler", &send("La messagerie était en panne.", "1")).await;
    assert_eq!(led, "/avis/1?fait=annulment-proposed#fait");
    let page = text_of(&council.look(Who::Nobody, "/avis/1").await.body);
    assert!(page.contains("Le secrétariat propose d’annuler ce vote"), "{page}");
    for (name, what) in [("Haies", "annulment-confirmed"), ("Mares", "annulment-confirmed")] {
        council.running.sign_in(&super::council::email(name), Some(council.member(name))).await;
        let page = council.look(Who::Of(name), "/avis/1").await;
        assert!(page.body.contains("/avis/1/annuler/confirmer"));
        council.look(Who::Of(name), "/avis/1/annuler/confirmer").await;
        let led = council.send(Who::Of(name), "/avis/1/annuler/confirmer", &[("call", "1")]).await;
        assert_eq!(led, format!("/avis/1?fait={what}#fait"));
    }
    assert_eq!(council.opinion(|opinion| (opinion.stage, opinion.calls.len())), (Stage::Call, 2));
    let page = council.look(Who::Nobody, "/avis/1").await;
    let said = text_of(&page.body);
    assert!(
        said.contains("Un appel sur cet avis a été annulé") && said.contains("Ses décomptes sont retirés")
    );
    assert!(!said.contains("6 membres sur 10"), "{said}");
    let view = shown(&council).await;
    assert_eq!(view["calls"][0].get("closing"), None);
    assert_eq!(view["calls"][0]["annulled"]["reasons"], "La messagerie était en panne.");
    assert_eq!(council.get(Who::Nobody, "/avis/1/preuve.json", "fr").await.status.as_u16(), 404);
    let csv = council.get(Who::Nobody, "/avis.csv", "fr").await.body;
    assert!(!csv.contains("adopted"), "{csv}");
    let acts = council.get(Who::Nobody, "/registre/actes-du-secretariat.json", "fr").await.body;
    assert!(acts.contains("annulment_proposed") && acts.contains(r#""kind":"annulled""#), "{acts}");
    council.look(Who::Nobody, "/registre/actes-du-secretariat").await;
    council.look(Who::Nobody, "/regles/parcours").await;
    council.look(HOST, "/avis/1/courriers").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_member_is_challenged_judged_and_noted_on_pages() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["supports"; 8]).await;
    let (haies, orties) = (Who::Of("Haies"), Who::Of("Orties"));
    council.look(haies, "/avis/1/demander-un-deport").await;
    let empty =
        council.post(haies, "/avis/1/demander-un-deport", &[("reasons", "Elle vend des haies.")]).await;
    assert_eq!(empty.status.as_u16(), 422);
    assert!(empty.body.contains("Elle vend des haies."));
    let ronces = council.member("Ronces").to_string();
    let fields = [("member", ronces.as_str()), ("reasons", "Elle vend des haies.")];
    let led = council.send(haies, "/avis/1/demander-un-deport", &fields).await;
    assert_eq!(led, "/avis/1?fait=challenged#fait");
    let id = council.opinion(|opinion| opinion.disputes.challenges[0].id);
    let judge = format!("/avis/1/deports/{id}");
    let page = council.look(orties, "/avis/1").await;
    assert!(page.body.contains(&judge) && page.body.contains("Elle vend des haies."));
    council.look(orties, &judge).await;
    assert_eq!(council.post(orties, &judge, &[]).await.status.as_u16(), 422);
    let led = council.send(orties, &judge, &[("judgment", "founded")]).await;
    assert_eq!(led, "/avis/1?fait=challenge-judged#fait");
    let own = council.look(Who::Of("Ronces"), &judge).await;
    assert!(text_of(&own.body).contains("Admettre l’intérêt de Ronces"));
    council.send(Who::Of("Ronces"), &judge, &[("judgment", "founded")]).await;
    let said = text_of(&council.look(Who::Nobody, "/avis/1").await.body);
    assert!(said.contains("Ronces s’était prononcé malgré un intérêt"), "{said}");
    assert!(said.contains("le résultat est le même"));
    assert_eq!(shown(&council).await["disputes"]["interests"][0]["member"]["name"], "Ronces");
    council.running.nothing_unsaid();
}
