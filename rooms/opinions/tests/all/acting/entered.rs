//! Positions entered for a member, through pages: by letter, by hands, by proxy; who is told, what is marked.

use pluriel_opinions::{Opinions, commands::SetStandingOrders, words::Way};

use super::council::{Council, Who, text_of};
use crate::setting::{SECRETARIAT, orders};

const HOST: Who = Who::Secretariat;

#[tokio::test]
async fn a_letter_is_transcribed_told_marked_and_corrected() {
    let council = Council::new().await;
    council.called("assemblee").await;
    council.look(HOST, "/avis/1/transcrire").await;
    council.look(HOST, "/avis/1/mains-levees").await;
    let orties = council.member("Orties").to_string();
    let fields = |letter: &'static str| {
        [("version", "1"), ("position", "supports"), ("letter", letter), ("member", orties.as_str())]
    };
    let refused = council.upload(HOST, "/avis/1/transcrire", &fields(""), ("b.pdf", b"")).await;
    assert_eq!(refused.status.as_u16(), 422);
    let sent = fields("Nous soutenons ce texte.");
    let of_another_kind =
        council.upload(HOST, "/avis/1/transcrire", &sent, ("b.pdf", b"<svg onload=alert(1)>")).await;
    assert_eq!(of_another_kind.status.as_u16(), 422);
    let accepted =
        council.upload(HOST, "/avis/1/transcrire", &sent, ("b.pdf", b"%PDF-1.7 un courrier")).await;
    assert_eq!(accepted.location, "/avis/1?fait=transcribed#fait", "{}", text_of(&accepted.body));
    let entry = council.opinion(|opinion| {
        let own = council.member("Orties");
        opinion.call().unwrap().position_of(own).unwrap().seq
    });
    let document = format!("/avis/1/bulletins/{entry}");
    assert_eq!(council.get(Who::Of("Orties"), &document, "fr").await.status.as_u16(), 200);
    assert_eq!(council.get(Who::Of("Haies"), &document, "fr").await.status.as_u16(), 404);
    let own = text_of(&council.look(Who::Of("Orties"), "/avis/1/position").await.body);
    assert!(own.contains("Reçue par écrit") && own.contains("Nous soutenons ce texte."), "{own}");
    council.closed(&[]).await;
    let page = text_of(&council.look(Who::Nobody, "/avis/1").await.body);
    assert!(page.contains("1 reçues par écrit") && page.contains("(reçue par écrit)"), "{page}");
    let proof = council.get(Who::Nobody, "/avis/1/preuve.json", "fr").await.body;
    assert!(proof.contains(r#""in_writing": 1"#) || proof.contains(r#""in_writing":1"#), "{proof}");
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_proxy_is_given_on_pages_and_cast() {
    let council = Council::new().await;
    let mut allowing = orders();
    allowing.ballot.proxies = 1;
    council.running.give::<Opinions>(SECRETARIAT, SetStandingOrders { orders: allowing }.into()).await;
    council.admitted("assemblee").await;
    let haies = council.member("Haies").to_string();
    let orties = Who::Of("Orties");
    council.look(orties, "/avis/1/procuration").await;
    assert_eq!(council.post(orties, "/avis/1/procuration", &[]).await.status.as_u16(), 422);
    let led = council.send(orties, "/avis/1/procuration", &[("to", haies.as_str())]).await;
    assert_eq!(led, "/avis/1?fait=proxy-given#fait");
    council.look(orties, "/avis/1/procuration").await;
    let page = text_of(&council.look(Who::Nobody, "/avis/1").await.body);
    assert!(page.contains("Orties a donné procuration à Haies"), "{page}");
    council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
    assert_eq!(council.get(orties, "/avis/1/position", "fr").await.status.as_u16(), 403);
    council.look(Who::Of("Haies"), "/avis/1/position-par-procuration").await;
    let cast = [("version", "1"), ("position", "abstains")];
    let led = council.send(Who::Of("Haies"), "/avis/1/position-par-procuration", &cast).await;
    assert_eq!(led, "/avis/1?fait=cast-by-proxy#fait");
    let way = council.opinion(|opinion| {
        let own = council.member("Orties");
        opinion.call().unwrap().position_of(own).unwrap().way
    });
    assert_eq!(way, Way::Proxy);
    council.running.nothing_unsaid();
}
