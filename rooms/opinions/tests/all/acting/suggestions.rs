//! Suggestions by form and by API; two people on one passage; quoted words; defined terms.

use axum::http::StatusCode;

use crate::acting::council::{Council, Who, main_of, text_of};

const PEN: Who = Who::Of("Ronces");
const OTHER: Who = Who::Of("Voirie");

fn block(council: &Council, place: usize) -> String {
    council.opinion(|opinion| opinion.text.blocks[place].id.to_string())
}

fn words(council: &Council, place: usize) -> String {
    let texts = council.running.site.house().texts().clone();
    council.opinion(|opinion| {
        let at = opinion.text.blocks[place].words().unwrap().text;
        texts.or_empty(at.seq, at.name).to_string()
    })
}

fn open(council: &Council) -> String {
    council.opinion(|opinion| opinion.open_suggestions()[0].id.to_string())
}

async fn suggest(council: &Council, text: &str) -> String {
    let block = block(council, 1);
    let seen = council.opinion(|opinion| opinion.text.version.to_string());
    let fields = [("kind", "paragraph"), ("seen", seen.as_str()), ("text", text), ("reasons", "Plus juste.")];
    council.send(OTHER, &format!("/avis/1/passages/{block}/suggerer"), &fields).await
}

#[tokio::test]
async fn a_suggestion_is_read_as_a_comparison_and_accepted_in_one_press() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let passage = format!("/avis/1/passages/{}", block(&council, 1));
    let page = council.look(OTHER, &passage).await;
    assert!(page.body.contains(&format!("{passage}/suggerer")), "{}", text_of(&page.body));
    let form = council.look(OTHER, &format!("{passage}/suggerer")).await;
    assert!(form.body.contains("Les haies abritent les oiseaux."));
    let same = [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies abritent les oiseaux. ")];
    let refused = council.post(OTHER, &format!("{passage}/suggerer"), &same).await;
    assert!(refused.body.contains("modifiez-les pour suggérer"), "{}", text_of(&refused.body));

    let led = suggest(&council, "Les haies vives abritent les oiseaux.").await;
    let id = open(&council);
    assert_eq!(led, format!("/avis/1/suggestions/{id}?fait=suggested#fait"));
    council.look(OTHER, &format!("/avis/1/suggestions/{id}?fait=suggested")).await;
    council.look(Who::Nobody, "/avis/1/suggestions").await;
    let desk = council.look(PEN, "/avis/1").await;
    assert!(desk.body.contains("/avis/1/suggestions"));
    let page = council.look(PEN, &format!("/avis/1/suggestions/{id}")).await;
    let main = main_of(&council, &page.body).replace(&id, "[id]").replace(&block(&council, 1), "[block]");
    insta::assert_snapshot!("suggestion_fr", main);
    council.send(PEN, &format!("/avis/1/suggestions/{id}/accepter"), &[("seen", "1")]).await;
    assert_eq!(words(&council, 1), "Les haies vives abritent les oiseaux.");
    let page = council.look(Who::Nobody, &passage).await;
    assert!(page.body.contains("Suggéré par Voirie"), "{}", text_of(&page.body));
    council.look(PEN, "/avis/1/suggestions?fait=accepted").await;
}

#[tokio::test]
async fn a_passage_changed_meanwhile_is_joined_or_chosen() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let address = format!("/avis/1/texte/{}", block(&council, 1));
    suggest(&council, "Les haies vives abritent les oiseaux.").await;
    let worded =
        [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies abritent les oiseaux et les renards.")];
    council.send(PEN, &address, &worded).await;
    let id = open(&council);
    let page = council.look(PEN, &format!("/avis/1/suggestions/{id}")).await;
    assert!(page.body.contains("Les deux ensemble") && page.body.contains(r#"name="joined""#));
    council.send(PEN, &format!("/avis/1/suggestions/{id}/accepter"), &[("seen", "2"), ("joined", "1")]).await;
    assert_eq!(words(&council, 1), "Les haies vives abritent les oiseaux et les renards.");

    suggest(&council, "Les haies mortes abritent les oiseaux et les renards.").await;
    let worded = [
        ("kind", "paragraph"),
        ("seen", "3"),
        ("text", "Les haies denses abritent les oiseaux et les renards."),
    ];
    council.send(PEN, &address, &worded).await;
    let id = open(&council);
    let page = council.look(PEN, &format!("/avis/1/suggestions/{id}")).await;
    let proposal = "Les haies ⟦denses⟧ ⟦mortes⟧ abritent les oiseaux et les renards.";
    assert!(page.body.contains(proposal), "{}", page.body);
    let accept = format!("/avis/1/suggestions/{id}/accepter");
    let left = [("seen", "4"), ("kind", "paragraph"), ("text", proposal)];
    let refused = council.post(PEN, &accept, &left).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Il reste à choisir"), "{}", text_of(&refused.body));
    let chosen = [("seen", "4"), ("kind", "paragraph"), ("text", "Les haies denses et mortes abritent.")];
    council.send(PEN, &accept, &chosen).await;
    assert_eq!(words(&council, 1), "Les haies denses et mortes abritent.");
}

#[tokio::test]
async fn it_is_declined_with_reasons_and_withdrawn() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    suggest(&council, "Des haies.").await;
    let address = format!("/avis/1/suggestions/{}", open(&council));
    council.look(PEN, &format!("{address}/decliner")).await;
    let refused = council.post(PEN, &format!("{address}/decliner"), &[("reasons", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    council.send(PEN, &format!("{address}/decliner"), &[("reasons", "Trop court.")]).await;
    assert!(council.look(Who::Nobody, &address).await.body.contains("Trop court."));
    suggest(&council, "Encore des haies.").await;
    let address = format!("/avis/1/suggestions/{}", open(&council));
    assert!(council.look(OTHER, &address).await.body.contains("/retirer"));
    council.send(OTHER, &format!("{address}/retirer"), &[]).await;
    council.look(OTHER, &format!("{address}?fait=suggestion-withdrawn")).await;
}

#[tokio::test]
async fn two_people_word_one_passage_and_nothing_is_lost() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let address = format!("/avis/1/texte/{}", block(&council, 1));
    let first = [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies vives abritent les oiseaux.")];
    council.send(PEN, &address, &first).await;
    let second =
        [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies abritent les oiseaux et les renards.")];
    let refused = council.post(PEN, &address, &second).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let both = "Les haies vives abritent les oiseaux et les renards.";
    assert!(refused.body.contains(both), "{}", refused.body);
    assert!(refused.body.contains(r#"name="seen" value="2""#) && refused.body.contains("rien n’est perdu"));
    council.send(PEN, &address, &[("kind", "paragraph"), ("seen", "2"), ("text", both)]).await;
    assert_eq!(words(&council, 1), both);
}

#[tokio::test]
async fn a_comment_follows_the_words_that_it_quotes() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let id = block(&council, 1);
    council.look(OTHER, &format!("/avis/1/commenter?bloc={id}&mots=oiseaux")).await;
    let missing = [("bloc", id.as_str()), ("quote", "les renards"), ("text", "Lesquels ?")];
    let refused = council.post(OTHER, "/avis/1/commenter", &missing).await;
    assert!(refused.body.contains("Ces mots ne sont pas dans ce passage"), "{}", text_of(&refused.body));
    council
        .send(
            OTHER,
            "/avis/1/commenter",
            &[("bloc", ""), ("quote", "« les oiseaux »"), ("text", "Lesquels ?")],
        )
        .await;
    let page = council.look(Who::Nobody, "/avis/1/commentaires").await;
    assert!(page.body.contains("<q>les oiseaux</q>") && !page.body.contains("ont changé depuis"));
    let worded = [("kind", "paragraph"), ("seen", "1"), ("text", "Les haies abritent les insectes.")];
    council.send(PEN, &format!("/avis/1/texte/{id}"), &worded).await;
    let page = council.look(Who::Nobody, &format!("/avis/1/passages/{id}")).await;
    assert!(page.body.contains("ont changé depuis"), "{}", text_of(&page.body));
}

#[tokio::test]
async fn a_defined_term_leads_to_its_definition_wherever_it_is_used() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let last = block(&council, 1);
    let defined = [
        ("kind", "definition"),
        ("after", last.as_str()),
        ("term", "haie"),
        ("text", "Une rangée d'arbustes."),
    ];
    council.send(PEN, "/avis/1/texte", &defined).await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains(r##"Les <a class="term" href="#p2">haies</a> abritent"##), "{}", page.body);
    let definition = council.look(Who::Nobody, &format!("/avis/1/passages/{}", block(&council, 2))).await;
    assert!(definition.body.contains("Ce terme est employé dans"), "{}", text_of(&definition.body));
}
