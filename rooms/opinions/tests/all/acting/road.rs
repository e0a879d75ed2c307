//! The whole road walked through forms, by everybody whose turn it is.

use crate::{
    acting::council::{Council, Who, main_of},
    setting::{VOTERS, at},
};
use pluriel_opinions::{state::Publication, words::Stage};

#[tokio::test]
async fn a_question_becomes_a_published_text_through_forms_alone() {
    let council = Council::new().await;
    let (author, sponsor) = (Who::Of("Ronces"), Who::Of("Semences"));

    council.look(author, "/saisines/nouvelle").await;
    council.referred("jardins").await;
    let page = council.look(author, "/saisines/1?fait=referred").await;
    assert!(page.body.contains("La question est posée"));

    let page = council.look(sponsor, "/saisines/1").await;
    assert!(page.body.contains(r#"href="/saisines/1/soutenir">Soutenir au nom de Semences<"#));
    council.look(sponsor, "/saisines/1/soutenir").await;
    assert_eq!(council.send(sponsor, "/saisines/1/soutenir", &[]).await, "/saisines/1?fait=sponsored#fait");

    let page = council.look(Who::Secretariat, "/saisines/1").await;
    assert!(page.body.contains(r#"href="/saisines/1/admettre""#));
    council.look(Who::Secretariat, "/saisines/1/admettre").await;
    let admit = [("rule", "Majorité"), ("publicity", "counts")];
    let led = council.send(Who::Secretariat, "/saisines/1/admettre", &admit).await;
    assert_eq!(led, "/avis/1?fait=admitted#fait");

    council.look(author, "/avis/1").await;
    council.look(author, "/avis/1/texte").await;
    let commenter = Who::Of("Haies");
    council.look(commenter, "/avis/1/commenter").await;
    let comment = [("bloc", ""), ("text", "Et les oiseaux de nuit ?")];
    assert_eq!(council.send(commenter, "/avis/1/commenter", &comment).await, "/avis/1?fait=commented#fait");
    let answer =
        council.opinion(|opinion| format!("/avis/1/commentaires/{}/repondre", opinion.unanswered()[0].id));
    assert!(council.look(author, "/avis/1").await.body.contains(&answer), "the main action is the answer");
    assert!(council.look(author, &answer).await.body.contains("Et les oiseaux de nuit"));
    council.send(author, &answer, &[("text", "Ils y sont.")]).await;

    council.look(author, "/avis/1/appel").await;
    assert_eq!(council.send(author, "/avis/1/appel", &[("version", "1")]).await, "/avis/1?fait=called#fait");

    let adviser = Who::Of("Voirie");
    council.look(adviser, "/avis/1/avis-consultatif").await;
    let advice = [("version", "1"), ("advice", "favourable"), ("shown_as", "body")];
    assert_eq!(council.send(adviser, "/avis/1/avis-consultatif", &advice).await, "/avis/1?fait=advised#fait");

    council.look(Who::Of("Prairies"), "/avis/1/deport").await;
    assert_eq!(council.send(Who::Of("Prairies"), "/avis/1/deport", &[]).await, "/avis/1?fait=recused#fait");

    for (name, _) in &VOTERS[..8] {
        council.look(Who::Of(name), "/avis/1/position").await;
        let fields = [("version", "1"), ("position", "supports"), ("statement", "Vite !"), ("signs", "yes")];
        let led = council.send(Who::Of(name), "/avis/1/position", &fields).await;
        assert_eq!(led, "/avis/1/position?fait=position#fait");
    }
    let page = council.look(sponsor, "/avis/1/position?fait=position").await;
    for said in ["La position est enregistrée", "Semences a pris position", "Vite !", "/avis/1/recu"] {
        assert!(page.body.contains(said), "{said}");
    }
    council.look(sponsor, "/avis/1/recu").await;

    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    council.look(sponsor, "/avis/1/declaration").await;
    let led = council.send(sponsor, "/avis/1/declaration", &[("statement", "Très vite.")]).await;
    assert_eq!(led, "/avis/1?fait=statement#fait");
    let led = council.send(sponsor, "/avis/1/declaration", &[("statement", " ")]).await;
    assert_eq!(led, "/avis/1?fait=statement-withdrawn#fait");

    let page = council.look(Who::Secretariat, "/avis/1").await;
    assert!(page.body.contains("Les déclarations peuvent encore changer"));
    council.clock(at("2026-02-02T09:00:00Z")).await;
    council.look(Who::Secretariat, "/avis/1/publier").await;
    let led = council.publish().await;
    assert_eq!(led, "/avis/1/publier?fait=planned#fait");
    let page = council.look(Who::Secretariat, &led.replace("#fait", "")).await;
    assert!(page.body.contains("La publication est prévue") && page.body.contains("/avis/1/publier/annuler"));
    council.look(Who::Secretariat, "/avis/1/publier/annuler").await;
    let led = council.send(Who::Secretariat, "/avis/1/publier/annuler", &[]).await;
    assert_eq!(led, "/avis/1?fait=undone#fait");
    council.publish().await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    assert!(matches!(council.opinion(|opinion| opinion.publication.clone()), Some(Publication::Done { .. })));

    council.look(Who::Secretariat, "/avis/1/approbation").await;
    let approval = [("step", "1"), ("answer", "approved"), ("dated", "1er février 2026")];
    let led = council.send(Who::Secretariat, "/avis/1/approbation", &approval).await;
    assert_eq!(led, "/avis/1?fait=approval#fait");
    let page = council.look(Who::Secretariat, "/avis/1").await;
    assert!(page.body.contains("Corriger la réponse consignée"));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_other_ends_of_the_road() {
    let council = Council::new().await;
    council.referred("jardins").await;
    council.look(Who::Secretariat, "/saisines/1/decliner").await;
    let led = council
        .send(Who::Secretariat, "/saisines/1/decliner", &[("reasons", "Déjà dit."), ("meeting", "")])
        .await;
    assert_eq!(led, "/saisines/1?fait=declined#fait");
    let page = council.look(Who::Secretariat, "/saisines/1").await;
    assert!(!page.body.contains("button-main"), "nothing can be done with it any more");

    let council = Council::new().await;
    council.admitted("jardins").await;
    council.look(Who::Of("Ronces"), "/avis/1/abandonner").await;
    let led = council.send(Who::Of("Ronces"), "/avis/1/abandonner", &[("reasons", "Sans objet.")]).await;
    assert_eq!(led, "/avis/1?fait=abandoned#fait");
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Abandoned);

    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["supports", "opposes", "opposes"]).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::NotCarried);
    council.look(Who::Of("Ronces"), "/avis/1/reprendre").await;
    let led = council.send(Who::Of("Ronces"), "/avis/1/reprendre", &[]).await;
    assert_eq!(led, "/avis/1?fait=reworked#fait");
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Drafting);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn who_may_do_nothing_is_offered_nothing_and_a_visitor_sees_who_may() {
    let council = Council::new().await;
    council.called("jardins").await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    let main = main_of(&council, &page.body);
    assert!(!main.contains("button"), "{main}");
    assert!(main.contains("les 10 membres du corps électoral"), "{main}");
    let page = council.look(Who::Secretariat, "/avis/1").await;
    let main = main_of(&council, &page.body);
    assert!(
        !main.contains("button-main") && !main.contains("/avis/1/position\""),
        "the secretariat never votes: {main}"
    );
    let page = council.look(Who::Of("Haies"), "/avis/1").await;
    assert!(page.body.contains("Prendre position au nom de Haies"));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_desk_says_what_awaits_whom_until_when_and_what_happens_otherwise() {
    let council = Council::new().await;
    council.called("jardins").await;
    let waits = |who: Who| {
        let site = &council.running.site;
        let session = Council::session(who);
        let request = crate::site::request(
            axum::http::Method::GET,
            "/bureau",
            &crate::site::Asked { session: &session, language: "fr", ..Default::default() },
            "",
            String::new(),
        );
        pluriel_opinions::acting::awaits(&pluriel_web::Visit::of(&request.into_parts().0, site))
    };
    let waiting = waits(Who::Of("Haies"));
    let [wait] = waiting.as_slice() else { panic!("{waiting:?}") };
    assert_eq!(wait.href, "/avis/1/position");
    assert_eq!(wait.deadline, council.opinion(|opinion| opinion.call().map(|call| call.closes)));
    assert!(wait.otherwise.as_ref().unwrap().contains("silence"));
    assert_eq!(waits(Who::Of("Voirie"))[0].href, "/avis/1/avis-consultatif");
    assert_eq!((waits(Who::Nobody), waits(Who::Secretariat)), (vec![], vec![]));
    council.position("Haies", "abstains").await;
    assert_eq!(waits(Who::Of("Haies")), []);
    council.closed(&["supports"; 10]).await;
    let waiting = waits(Who::Secretariat);
    assert_eq!((waiting[0].href.as_str(), waiting.len()), ("/avis/1", 1));
    council.clock(at("2026-02-02T09:00:00Z")).await;
    assert_eq!(waits(Who::Secretariat)[0].href, "/avis/1/publier");
    council.publish().await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    assert_eq!(waits(Who::Secretariat)[0].href, "/avis/1/approbation");
    council.running.nothing_unsaid();
}
