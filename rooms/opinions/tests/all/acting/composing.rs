//! Before a form is sent: its preview, and its draft.

use axum::http::StatusCode;

use crate::acting::council::{Council, Who, text_of};

const WHO: Who = Who::Of("Haies");
const COMMENT: &str = "/avis/1/commenter";

#[tokio::test]
async fn a_preview_shows_what_will_be_published_and_records_nothing() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let typed = [("bloc", ""), ("text", "Les **haies** <b>vives</b>"), ("ask", "preview")];
    let page = council.post(WHO, COMMENT, &typed).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in [
        r#"<section class="preview" id="apercu""#,
        "<p>Les <strong>haies</strong> &lt;b&gt;vives&lt;/b&gt;</p>",
        "Les **haies** &#60;b&#62;vives&#60;/b&#62;</textarea>",
        r#"action="/avis/1/commenter#apercu""#,
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(council.opinion(|opinion| opinion.comments.is_empty()));

    let empty = council.post(WHO, COMMENT, &[("bloc", ""), ("text", " "), ("ask", "preview")]).await;
    assert!(empty.body.contains("Rien n’est encore écrit."), "{}", text_of(&empty.body));

    let pen = Who::Of("Ronces");
    let block = council.opinion(|opinion| opinion.text.blocks[1].id.to_string());
    let typed = [("kind", "paragraph"), ("seen", "1"), ("text", "*Autrement*"), ("ask", "preview")];
    let page = council.post(pen, &format!("/avis/1/texte/{block}"), &typed).await;
    assert!(page.body.contains("<em>Autrement</em>"), "{}", page.body);
    assert_eq!(council.opinion(|opinion| opinion.text.version), 1);

    let typed =
        [("formation", "jardins"), ("title", "Les mares"), ("text", "# Un\n\nDeux"), ("ask", "preview")];
    let page = council.post(pen, "/saisines/nouvelle", &typed).await;
    assert!(page.body.contains("<h4>Un</h4>"), "{}", page.body);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_draft_comes_back_on_any_device_to_its_author_alone_and_goes_with_the_act() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let typed = |ask: &'static str| [("bloc", ""), ("text", "À moitié écrit"), ("ask", ask)];
    assert_eq!(council.send(WHO, COMMENT, &typed("draft")).await, COMMENT);
    let page = council.look(WHO, COMMENT).await;
    for said in ["À moitié écrit</textarea>", "Votre brouillon, gardé", "Jeter le brouillon"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let other = council.look(Who::Of("Semences"), COMMENT).await;
    assert!(!other.body.contains("À moitié écrit"));

    let saved = council.post(WHO, COMMENT, &[("text", "Un peu plus"), ("ask", "autosave")]).await;
    assert_eq!((saved.status, saved.media_type.as_str()), (StatusCode::OK, "application/json"));
    assert!(council.look(WHO, COMMENT).await.body.contains("Un peu plus</textarea>"));

    council.send(WHO, COMMENT, &[("bloc", ""), ("text", "Écrit.")]).await;
    let page = council.look(WHO, COMMENT).await;
    assert!(
        !page.body.contains("Votre brouillon") && !page.body.contains("Un peu plus"),
        "it went with the act"
    );

    council.send(WHO, COMMENT, &typed("draft")).await;
    assert_eq!(council.send(WHO, COMMENT, &typed("throw")).await, COMMENT);
    assert!(!council.look(WHO, COMMENT).await.body.contains("À moitié écrit"));
    let long = "x".repeat(200_001);
    let refused = council.post(WHO, COMMENT, &[("text", &long), ("ask", "draft")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&long), "nothing typed is lost");
    council.running.nothing_unsaid();
}
