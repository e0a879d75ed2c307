//! A text that changes during its call, through pages.

use super::council::{Council, Who, text_of};

const PEN: Who = Who::Of("Ronces");
const ORTIES: Who = Who::Of("Orties");

#[tokio::test]
async fn the_text_changes_a_member_contests_and_positions_are_confirmed_in_one_press() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.position("Orties", "supports").await;
    let page = council.look(PEN, "/avis/1/reviser").await;
    let block = council.opinion(|opinion| opinion.text.blocks[1].id);
    let form = format!("/avis/1/reviser/{block}");
    assert!(page.body.contains(&form));
    council.look(PEN, &form).await;
    let typo = [("seen", "1"), ("text", "Les haies abritent des oiseaux."), ("change", "form")];
    assert_eq!(council.post(PEN, &form, &typo[..2]).await.status.as_u16(), 422);
    assert_eq!(council.send(PEN, &form, &typo).await, "/avis/1?fait=revised#fait");
    assert_eq!(council.opinion(|opinion| opinion.call().unwrap().counting().count()), 1);

    let page = council.look(ORTIES, "/avis/1").await;
    assert!(text_of(&page.body).contains("Modification de forme"));
    let contest = council.opinion(|opinion| {
        format!("/avis/1/revisions/{}/contester", opinion.call().unwrap().revisions[0].seq)
    });
    assert!(page.body.contains(&contest));
    council.look(ORTIES, &contest).await;
    assert_eq!(council.send(ORTIES, &contest, &[]).await, "/avis/1?fait=contested#fait");

    let page = council.look(ORTIES, "/avis/1").await;
    assert!(page.body.contains("Confirmer la position de Orties"));
    let form = council.look(ORTIES, "/avis/1/position").await;
    let said = text_of(&form.body);
    assert!(said.contains("Le texte a changé depuis votre position, prise sur la version 1"), "{said}");
    assert!(form.body.contains("<del>les") || form.body.contains("<del>"), "the difference is shown");
    assert!(form.body.contains(r#"value="supports" checked"#), "{}", form.body);
    let confirmed = [("version", "2"), ("position", "supports")];
    council.send(ORTIES, "/avis/1/position", &confirmed).await;
    assert_eq!(council.opinion(|opinion| opinion.call().unwrap().counting().count()), 1);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn two_organisations_ask_for_more_time_on_pages() {
    let council = Council::new().await;
    council.called("jardins").await;
    for name in ["Haies", "Mares"] {
        council.look(Who::Of(name), "/avis/1/prolonger").await;
        let empty = council.post(Who::Of(name), "/avis/1/prolonger", &[]).await;
        assert_eq!(empty.status.as_u16(), 422);
        let why = [("reasons", "Notre bureau se réunit lundi.")];
        let led = council.send(Who::Of(name), "/avis/1/prolonger", &why).await;
        assert_eq!(led, "/avis/1?fait=extension-asked#fait");
    }
    assert!(council.opinion(|opinion| opinion.call().unwrap().extended));
    council.running.nothing_unsaid();
}
