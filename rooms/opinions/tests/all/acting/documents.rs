//! A text brought in as a file: shown to be corrected, written once a person agreed.

use axum::http::StatusCode;
use pluriel_documents::{Doubt, Unreadable};
use pluriel_opinions::{acting::DOCUMENTS_WORDS, state::Block, words::BlockKind};
use pluriel_room_tests::words;
use pluriel_speech::{Language, Words};

use crate::acting::council::{Council, Who, text_of};

const PEN: Who = Who::Of("Ronces");
const UPLOAD: &str = "/avis/1/texte/document";
const SEND: &str = "/avis/1/texte/document/passages";
const PDF: &[u8] = include_bytes!("../../../../../tests/data/council/opinions/2024-10-02-avis-ngi.pdf");

/// The fields that a page of found blocks would send: number, kind, words, whether it is kept.
fn found(page: &str) -> Vec<(usize, String, String, bool)> {
    let groups = page.split(r#"id="b-"#).skip(1);
    let of = |group: &str, from: &str, to: &str| {
        group.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default().to_owned()
    };
    groups
        .map(|group| {
            let number: usize = group.split('"').next().unwrap().parse().unwrap();
            let kinds = of(group, "<select", "</select>");
            let kind = kinds.split(" selected").next().unwrap().rsplit(r#"value=""#).next().unwrap();
            let text = of(group, "<textarea", "</textarea>");
            let text = text.split_once(">\n").unwrap().1.to_owned();
            let tick = of(group, r#"type="checkbox""#, ">");
            (number, kind.trim_end_matches('"').to_owned(), text, tick.contains(" checked"))
        })
        .collect()
}

fn kinds(council: &Council) -> Vec<BlockKind> {
    council.opinion(|opinion| opinion.text.blocks.iter().filter_map(Block::kind).collect())
}

#[tokio::test]
async fn a_published_opinion_comes_in_by_its_file_and_is_corrected_before_anything_is_written() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    council.look(PEN, UPLOAD).await;
    assert!(council.look(PEN, "/avis/1/texte").await.body.contains(UPLOAD));
    let page = council.upload(PEN, UPLOAD, &[], ("avis.pdf", PDF)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", text_of(&page.body));
    assert_eq!(kinds(&council).len(), 2, "nothing is written yet");
    let rows = found(&page.body);
    let kept = |kind: &str| rows.iter().filter(|(_, known, _, kept)| *kept && known == kind).count();
    assert_eq!((kept("heading"), kept("footnote"), kept("paragraph")), (5, 5, 24));
    assert_eq!(rows.iter().filter(|(.., kept)| !kept).count(), 3, "title, author and date");
    assert!(text_of(&page.body).contains("Un titre suivi aussitôt d’un autre"));

    // The part without words is left out, a title within a section becomes a recommendation, one block a definition.
    let mut fields = vec![("after".to_owned(), "start".to_owned())];
    for (number, kind, text, kept) in &rows {
        let kind = if text.starts_with("**Maintenir") { "recommendation" } else { kind };
        let (kind, text) = if text.starts_with("**Soutenir") {
            ("definition", "Pérennité : ce qui dure".to_owned())
        } else {
            (kind, text.clone())
        };
        fields.push((format!("kind-{number}"), kind.to_owned()));
        fields.push((format!("text-{number}"), text.clone()));
        if *kept && !text.starts_with("NGI - un programme") {
            fields.push(("keep".to_owned(), number.to_string()));
        }
    }
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(council.send(PEN, SEND, &fields).await, "/avis/1/texte?fait=text#fait");
    let written = kinds(&council);
    let count = |kind| written.iter().filter(|known| **known == kind).count();
    assert_eq!(written.len(), 35);
    assert_eq!(
        (count(BlockKind::Heading), count(BlockKind::Footnote)),
        (5, 5),
        "four sections and the old one"
    );
    assert_eq!((count(BlockKind::Recommendation), count(BlockKind::Definition)), (1, 1));
}

#[tokio::test]
async fn what_cannot_be_written_comes_back_with_everything_typed_and_files_are_refused_by_their_names() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let fields = [
        ("after", "start"),
        ("keep", "1"),
        ("keep", "2"),
        ("keep", "3"),
        ("kind-1", "definition"),
        ("text-1", "Sans deux-points"),
        ("kind-2", "heading"),
        ("text-2", "Sur\r\ndeux lignes"),
        ("kind-3", "paragraph"),
        ("text-3", "Juste."),
        ("doubts", r#"[["Ce doute <reste>."],[],[]]"#),
    ];
    let answer = council.post(PEN, SEND, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = text_of(&answer.body);
    assert!(
        said.contains("une définition s’écrit") && said.contains("un titre tient sur une ligne"),
        "{said}"
    );
    assert!(answer.body.contains("Ce doute &#60;reste&#62;."));
    assert!(found(&answer.body).iter().any(|(_, _, text, kept)| text == "Juste." && *kept));
    assert_eq!(kinds(&council).len(), 2);
    let none = council.post(PEN, SEND, &[("kind-1", "paragraph"), ("text-1", "x"), ("after", "start")]).await;
    assert!(text_of(&none.body).contains("Aucun passage n’est coché"));

    for (name, bytes, words) in [
        ("avis.pdf", &b"%PDF-1.7 abime"[..], "abîmé"),
        ("avis.docx", b"Des mots.", "n’est pas ce que dit son nom"),
        ("", b"", "doit être rempli"),
    ] {
        let refused = council.upload(PEN, UPLOAD, &[], (name, bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(text_of(&refused.body).contains(words), "{name}: {}", text_of(&refused.body));
    }
    let foreign = council.get(Who::Of("Semences"), UPLOAD, "fr").await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_question_comes_with_its_text_by_a_file() {
    let council = Council::new().await;
    let upload = "/saisines/nouvelle/document";
    assert!(council.look(PEN, "/saisines/nouvelle").await.body.contains(upload));
    council.look(PEN, upload).await;
    let page = council
        .upload(PEN, upload, &[], ("haies.md", "# Les haies\n\n## Constat\n\nElles abritent.\n".as_bytes()))
        .await;
    assert!(page.body.contains(r#"value="Les haies""#), "the title of the file is that of the question");
    let fields = [
        ("formation", "jardins"),
        ("title", "Les haies"),
        ("question", "Faut-il planter des haies ?"),
        ("keep", "2"),
        ("keep", "3"),
        ("kind-1", "heading"),
        ("text-1", "Les haies"),
        ("kind-2", "heading"),
        ("text-2", "Constat"),
        ("kind-3", "recommendation"),
        ("text-3", "Planter."),
    ];
    let led = council.send(PEN, "/saisines/nouvelle/document/passages", &fields).await;
    assert_eq!(led, "/saisines/1?fait=referred#fait");
    assert_eq!(kinds(&council), [BlockKind::Heading, BlockKind::Recommendation]);
}

#[test]
fn everything_is_said_in_both_languages() {
    words::agree(&DOCUMENTS_WORDS);
    let said = Words::new(&[DOCUMENTS_WORDS], &std::collections::BTreeMap::new()).unwrap();
    let doubts = [
        Doubt::Rejoined(Vec::new()),
        Doubt::NothingUnder,
        Doubt::PerhapsHeading,
        Doubt::BeforeText,
        Doubt::Uncalled,
        Doubt::Table,
        Doubt::Picture,
        Doubt::Tracked,
        Doubt::Unread,
    ];
    let doubts = doubts.iter().map(|doubt| format!("documents-doubt-{}", doubt.code()));
    let reasons = Unreadable::ALL.map(|reason| reason.code().to_owned());
    for id in doubts.chain(reasons) {
        for language in Language::ALL {
            assert!(said.has(language, &id), "{id} in {language}");
        }
    }
}
