//! Around and after a publication, on pages: embargo, corrections.

use axum::http::StatusCode;
use pluriel_opinions::words::Stage;

use super::council::{Council, Who, email, text_of};
use crate::setting::at;

const HOST: Who = Who::Secretariat;
const PEN: Who = Who::Of("Ronces");

async fn settled(council: &Council) {
    council.called("jardins").await;
    council.closed(&["supports"; 8]).await;
    council.clock(at("2026-02-02T09:00:00Z")).await;
    council.running.sign_in(&email("sam"), None).await;
}

#[tokio::test]
async fn a_publication_is_put_off_undone_and_takes_place() {
    let council = Council::new().await;
    settled(&council).await;
    let page = council.look(HOST, "/avis/1").await;
    assert!(page.body.contains("/avis/1/embargo"));
    council.look(HOST, "/avis/1/embargo").await;
    let wrong = [("until", "31 février 2026"), ("time", "midi moins")];
    let refused = council.post(HOST, "/avis/1/embargo", &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("31 février 2026") && refused.body.contains("midi moins"),
        "nothing typed is lost"
    );
    let far = [("until", "2 mai 2026"), ("time", "9 h")];
    let refused = council.post(HOST, "/avis/1/embargo", &far).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text_of(&refused.body).contains("un embargo finit au plus tard le"));
    let typed = [("until", "12 février 2026"), ("time", "9 h 30")];
    let led = council.send(HOST, "/avis/1/embargo", &typed).await;
    assert_eq!(led, "/avis/1/publier?fait=embargo-set#fait");
    let until = council.opinion(|opinion| opinion.embargo().unwrap().until);
    assert_eq!(until, at("2026-02-12T08:30:00Z"), "by the clocks of Paris");
    council.look(HOST, &led).await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    let said = text_of(&page.body);
    assert!(said.contains("La publication est prévue") && said.contains("février"), "{said}");
    let json = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    assert!(json.body.contains(r#""embargo":{"until":"2026-02-12T08:30:00Z""#), "{}", json.body);
    council.send(HOST, "/avis/1/publier/annuler", &[]).await;
    let json = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    assert!(!json.body.contains(r#""embargo""#));
    council.send(HOST, "/avis/1/embargo", &typed).await;
    council.clock(until).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Published);
    let acts = council.look(Who::Nobody, "/registre/actes-du-secretariat").await;
    assert!(text_of(&acts.body).contains("sous embargo"));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_slip_is_corrected_shown_and_contested() {
    let council = Council::new().await;
    settled(&council).await;
    council.publish().await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    let page = council.look(PEN, "/avis/1/corriger").await;
    let block = council.opinion(|opinion| opinion.text.blocks[1].id);
    let form = format!("/avis/1/corriger/{block}");
    assert!(page.body.contains(&form));
    council.look(PEN, &form).await;
    let substance = [("seen", "1"), ("text", "Les haies doivent abriter les oiseaux.")];
    let refused = council.post(PEN, &form, &substance).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text_of(&refused.body).contains("C’est du fond"), "{}", text_of(&refused.body));
    let slip = [("seen", "1"), ("text", "Les haies abritent des oiseaux.")];
    assert_eq!(council.send(PEN, &form, &slip).await, "/avis/1?fait=corrected#fait");

    let page = council.look(Who::Nobody, "/avis/1").await;
    let said = text_of(&page.body);
    assert!(
        said.contains("Texte corrigé le") && said.contains("Corrections depuis la publication"),
        "{said}"
    );
    assert!(page.body.contains("<del>") && page.body.contains("<ins>"), "the difference is shown");
    let json = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    assert!(json.body.contains(r#""corrections":[{"#), "{}", json.body);
    assert!(json.body.contains(r#""before":"Les haies abritent les oiseaux.""#), "{}", json.body);
    for feed in ["/avis.atom", "/avis/1/actes.atom"] {
        let feed = council.get(Who::Nobody, feed, "fr").await;
        assert!(feed.body.contains("devient"), "{}", feed.body);
    }
    council.look(Who::Nobody, &format!("/avis/1/passages/{block}")).await;
    let contest = council
        .opinion(|opinion| format!("/avis/1/corrections/{}/contester", opinion.afterlife.corrections[0].seq));
    let orties = Who::Of("Orties");
    assert!(council.look(orties, "/avis/1").await.body.contains(&contest));
    council.look(orties, &contest).await;
    assert_eq!(council.send(orties, &contest, &[]).await, "/avis/1?fait=correction-contested#fait");
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(text_of(&page.body).contains("la correction est retirée"));
    assert!(!text_of(&page.body).contains("Texte corrigé le"));
    council.look(Who::Nobody, &format!("/avis/1/passages/{block}")).await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn an_opinion_replaces_an_earlier_one_and_both_pages_say_so() {
    let council = Council::new().await;
    settled(&council).await;
    council.publish().await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    let orties = Who::Of("Orties");
    assert!(council.look(orties, "/avis/1").await.body.contains("/avis/1/remplacer"));
    let page = council.look(orties, "/avis/1/remplacer").await;
    assert!(page.body.contains("/saisines/nouvelle?effet=repeals&#38;avis=1"), "{}", page.body);
    let form = council.look(orties, "/saisines/nouvelle?effet=repeals&avis=1").await;
    let said = text_of(&form.body);
    assert!(said.contains("Abrogera l’avis") && form.body.contains("Le conseil abroge son avis"), "{said}");
    let fields = [
        ("formation", "jardins"),
        ("title", "Les talus"),
        ("question", "Faut-il aussi des talus ?"),
        ("text", "Les talus abritent les oiseaux."),
        ("effet", "replaces"),
        ("avis", "1"),
    ];
    council.send(orties, "/saisines/nouvelle", &fields).await;
    council.send(Who::Of("Semences"), "/saisines/2/soutenir", &[]).await;
    let admitted = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", "counts")];
    council.running.sign_in(&email("sam"), None).await;
    council.send(HOST, "/saisines/2/admettre", &admitted).await;
    council.look(orties, "/avis/2/effet").await;
    council.send(orties, "/avis/2/effet", &[("does", "nothing"), ("earlier", "")]).await;
    let missing = council.post(orties, "/avis/2/effet", &[("does", "replaces"), ("earlier", "")]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let led = council.send(orties, "/avis/2/effet", &[("does", "replaces"), ("earlier", "1")]).await;
    assert_eq!(led, "/avis/2?fait=consequence#fait");
    let page = council.look(Who::Nobody, "/avis/2").await;
    assert!(text_of(&page.body).contains("Remplacera l’avis"), "{}", text_of(&page.body));
    council.look(Who::Nobody, "/avis/2/versions").await;
    council.send(orties, "/avis/2/appel", &[("version", "3")]).await;
    for (name, _) in crate::setting::VOTERS {
        let fields = [("version", "3"), ("position", "supports")];
        council.send(Who::Of(name), "/avis/2/position", &fields).await;
    }
    council.clock(at("2026-02-25T09:00:00Z")).await;
    council.clock(at("2026-03-10T09:00:00Z")).await;
    council.running.sign_in(&email("sam"), None).await;
    council.send(HOST, "/avis/2/publier", &[]).await;
    council.clock(at("2026-03-10T09:10:00Z")).await;
    let earlier = council.look(Who::Nobody, "/avis/1").await;
    assert!(text_of(&earlier.body).contains("Remplacé par l’avis"), "{}", text_of(&earlier.body));
    assert!(earlier.body.contains(r#"href="/avis/2""#));
    let later = council.look(Who::Nobody, "/avis/2").await;
    assert!(text_of(&later.body).contains("Remplace l’avis") && later.body.contains(r#"href="/avis/1""#));
    for page in ["/avis", "/avis.atom", "/avis/1/integrer"] {
        let answer = council.get(Who::Nobody, page, "fr").await;
        assert!(answer.body.contains("Remplacé par l"), "{page}: {}", answer.body);
    }
    let json = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    assert!(json.body.contains(r#""overtaken":{"how":"replaces","opinion":2"#), "{}", json.body);
    let json = council.get(Who::Nobody, "/api/v1/opinions/2", "fr").await;
    assert!(json.body.contains(r#""consequence":{"does":"replaces","opinion":1"#), "{}", json.body);
    council.look(Who::Nobody, "/regles/parcours").await;
    council.running.nothing_unsaid();
}
