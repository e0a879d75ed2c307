//! Writing the text: pasted, worded anew, moved, taken out, put back; and two people on one block.

use axum::http::StatusCode;

use crate::acting::council::{Council, Who, text_of};

const PEN: Who = Who::Of("Ronces");

/// The words of the text as they stand, in order.
fn words(council: &Council) -> Vec<String> {
    let texts = council.running.site.house().texts().clone();
    council.opinion(|opinion| {
        let words = opinion.text.blocks.iter().filter_map(|block| block.words());
        words.map(|words| texts.or_empty(words.text.seq, words.text.name).to_string()).collect()
    })
}

fn block(council: &Council, place: usize) -> String {
    council.opinion(|opinion| opinion.text.blocks[place].id.to_string())
}

#[tokio::test]
async fn the_text_is_written_one_block_at_a_time_and_nothing_is_lost() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    assert_eq!(words(&council), ["Constat", "Les haies abritent les oiseaux."]);

    let last = block(&council, 1);
    let pasted = [
        ("kind", "paragraph"),
        ("after", last.as_str()),
        ("text", "Elles brisent le vent.\r\n\r\n# Suite\r\nPlantons."),
    ];
    assert_eq!(council.send(PEN, "/avis/1/texte", &pasted).await, "/avis/1/texte?fait=text#fait");
    let all = ["Constat", "Les haies abritent les oiseaux.", "Elles brisent le vent.", "Suite", "Plantons."];
    assert_eq!(words(&council), all);

    let (plant, first) = (block(&council, 4), block(&council, 0));
    let address = format!("/avis/1/texte/{plant}");
    let page = council.look(PEN, &format!("{address}?nature=recommendation")).await;
    assert!(page.body.contains("Plantons.") && page.body.contains(r#"name="addressee""#));
    let recommended = [
        ("kind", "recommendation"),
        ("seen", "2"),
        ("text", "Planter mille haies."),
        ("addressee", "La mairie"),
        ("due", "31/12/2026"),
    ];
    council.send(PEN, &address, &recommended).await;
    council.send(PEN, &format!("{address}/place"), &[("after", "start")]).await;
    assert_eq!(words(&council)[0], "Planter mille haies.");
    let page = council.look(PEN, &address).await;
    assert!(page.body.contains(&format!("{address}?version=2")), "the former wording can be taken again");
    let page = council.look(PEN, &format!("{address}?version=2")).await;
    assert!(page.body.contains("Plantons."));

    let led = council.send(PEN, &format!("/avis/1/texte/{first}/retirer"), &[("seen", "4")]).await;
    assert_eq!(led, "/avis/1/texte?fait=block-removed#fait");
    let page = council.look(PEN, "/avis/1/texte?fait=block-removed").await;
    assert!(
        page.body.contains("Remettre « Constat »") || page.body.contains("Remettre «\u{a0}Constat\u{a0}»")
    );
    let page = council.look(PEN, &format!("/avis/1/texte/{first}")).await;
    assert!(page.body.contains(r#"value="Constat""#), "{}", text_of(&page.body));
    council.send(PEN, "/avis/1/texte", &[("kind", "heading"), ("after", "start"), ("text", "Constat")]).await;
    assert_eq!(words(&council)[0], "Constat");

    council.look(PEN, "/avis/1/texte/titre").await;
    council.send(PEN, "/avis/1/texte/titre", &[("title", "Mille haies")]).await;
    for kind in ["paragraph", "heading", "recommendation", "definition", "footnote"] {
        council.look(PEN, &format!("/avis/1/texte?ajouter={kind}")).await;
    }
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn two_people_on_one_block_see_both_texts() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let address = format!("/avis/1/texte/{}", block(&council, 1));
    let write =
        |seen: &'static str, text: &'static str| [("kind", "paragraph"), ("seen", seen), ("text", text)];
    council.send(PEN, &address, &write("1", "Les haies abritent les merles.")).await;
    let answer = council.post(PEN, &address, &write("1", "Les haies abritent les grives.")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    for said in
        ["Ce passage a été modifié", "<ins>merles</ins>", "abritent les grives", r#"name="seen" value="2""#]
    {
        assert!(answer.body.contains(said), "{said}: {}", text_of(&answer.body));
    }
    council.send(PEN, &address, &write("2", "Les haies abritent merles et grives.")).await;
    assert_eq!(words(&council)[1], "Les haies abritent merles et grives.");

    council.send(PEN, &format!("{address}/retirer"), &[("seen", "3")]).await;
    let answer = council.post(PEN, &address, &write("3", "Des mots écrits trop tard.")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(
        answer.body.contains("Des mots écrits trop tard.")
            && answer.body.contains(r#"action="/avis/1/texte#apercu""#)
    );
    council.running.nothing_unsaid();
}
