//! A ballot through pages: asked for, opened, suspended, resumed, cast.

use pluriel_opinions::words::Stage;

use super::council::{Council, Who, text_of};

#[tokio::test]
async fn a_ballot_is_asked_for_suspended_resumed_and_cast_on_pages() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.position("Orties", "opposes").await;
    for name in ["Haies", "Mares"] {
        council.look(Who::Of(name), "/avis/1/demander-un-vote").await;
        let empty = council.post(Who::Of(name), "/avis/1/demander-un-vote", &[("reasons", " ")]).await;
        assert_eq!(empty.status.as_u16(), 422);
        let why = [("reasons", "Le sujet divise.")];
        let led = council.send(Who::Of(name), "/avis/1/demander-un-vote", &why).await;
        assert_eq!(led, "/avis/1?fait=ballot-asked#fait");
    }
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Ballot);
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(text_of(&page.body).contains("0 sur 10 ont voté"), "{}", text_of(&page.body));

    let host = Who::Secretariat;
    council.look(host, "/avis/1/suspendre").await;
    let what = [("reasons", "La messagerie est en panne.")];
    assert_eq!(council.send(host, "/avis/1/suspendre", &what).await, "/avis/1?fait=suspended#fait");
    let page = council.look(Who::Of("Orties"), "/avis/1").await;
    assert!(page.body.contains("Le vote est suspendu") && page.body.contains("La messagerie est en panne."));
    let refused = council
        .post(Who::Of("Orties"), "/avis/1/position", &[("version", "1"), ("position", "supports")])
        .await;
    assert_eq!(refused.status.as_u16(), 409);
    council.look(host, "/avis/1/suspendre/reprendre").await;
    assert_eq!(council.send(host, "/avis/1/suspendre/reprendre", &[]).await, "/avis/1?fait=resumed#fait");

    council.closed(&["supports"; 6]).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    council.look(Who::Nobody, "/avis/1").await;
    council.look(Who::Nobody, "/regles/parcours").await;
    council.running.nothing_unsaid();
}
