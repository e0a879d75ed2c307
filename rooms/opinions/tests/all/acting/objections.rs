//! Objections through pages: raised with the position, answered, lifted, judged; and by mail.

use pluriel_opinions::words::ObjectionEnd;

use super::council::{Council, Who, text_of};

const ORTIES: Who = Who::Of("Orties");
const PEN: Who = Who::Of("Ronces");

/// The address at which something is done with the only objection.
fn at(council: &Council, act: &str) -> String {
    council
        .opinion(|opinion| format!("/avis/1/objections/{}/{act}", opinion.call().unwrap().objections[0].id))
}

#[tokio::test]
async fn an_objection_is_raised_answered_judged_and_lifted_on_pages() {
    let council = Council::new().await;
    council.called("assemblee").await;
    let form = council.look(ORTIES, "/avis/1/position").await;
    assert!(text_of(&form.body).contains("publiée dès maintenant au nom de votre organisation"));
    let opposes = [("version", "1"), ("position", "opposes"), ("reasons", "Et les talus ?")];
    council.send(ORTIES, "/avis/1/position", &opposes).await;
    // The same words again change nothing of the objection.
    council.send(ORTIES, "/avis/1/position", &opposes).await;
    assert_eq!(council.opinion(|opinion| opinion.call().unwrap().objections.len()), 1);

    let page = council.look(Who::Nobody, "/avis/1").await;
    for said in ["Objections", "Et les talus", "La réponse des rapporteurs est attendue"] {
        assert!(page.body.contains(said), "{said}");
    }
    let answer = at(&council, "repondre");
    let page = council.look(PEN, "/avis/1").await;
    assert!(page.body.contains(&format!(r#"href="{answer}">Répondre à une objection<"#)), "{}", page.body);
    council.look(PEN, &answer).await;
    let refused = council.post(PEN, &answer, &[("text", "")]).await;
    assert_eq!(refused.status.as_u16(), 422);
    let led = council.send(PEN, &answer, &[("text", "Les talus y sont.")]).await;
    assert_eq!(led, "/avis/1?fait=objection-answered#fait");

    let judge = at(&council, "juger");
    let page = council.look(Who::Of("Haies"), "/avis/1").await;
    assert!(page.body.contains(&judge));
    council.look(Who::Of("Haies"), &judge).await;
    let led = council.send(Who::Of("Haies"), &judge, &[("judgment", "unfounded")]).await;
    assert_eq!(led, "/avis/1?fait=objection-judged#fait");

    let settle = at(&council, "lever");
    let page = council.look(ORTIES, "/avis/1").await;
    assert!(page.body.contains("Dire si la réponse lève l’objection de Orties"), "{}", page.body);
    council.look(ORTIES, &settle).await;
    assert_eq!(council.post(ORTIES, &settle, &[]).await.status.as_u16(), 422);
    council.send(ORTIES, &settle, &[("end", "lifted")]).await;
    let end = council.opinion(|opinion| opinion.call().unwrap().objections[0].end.unwrap().0);
    assert_eq!(end, ObjectionEnd::Lifted);
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains("Levée par son auteur") && page.body.contains("Les talus y sont."));
    assert!(!page.body.contains("/lever"), "a visitor is offered nothing");
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn under_counts_the_form_asks_whether_the_reasons_are_raised() {
    let council = Council::new().await;
    council.called("jardins").await;
    let form = council.look(ORTIES, "/avis/1/position").await;
    assert!(text_of(&form.body).contains("Soulever ces motifs en objection, au nom de Orties"));
    let sealed = [("version", "1"), ("position", "opposes"), ("reasons", "Et les talus ?")];
    council.send(ORTIES, "/avis/1/position", &sealed).await;
    assert!(!council.look(Who::Nobody, "/avis/1").await.body.contains("Et les talus"));
    let raised = [sealed[0], sealed[1], sealed[2], ("raises", "yes")];
    council.send(ORTIES, "/avis/1/position", &raised).await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains("Et les talus") && page.body.contains("Orties"));
    let form = council.look(ORTIES, "/avis/1/position").await;
    assert!(form.body.contains(r#"name="raises""#) && form.body.contains("checked"));
    council.running.nothing_unsaid();
}
