//! A real opinion of a council, as it was published: a PDF set with footnotes, hyphens and page numbers.

use pluriel_documents::{Block, Document, Doubt, Kind, read, text};

const PDF: &[u8] = include_bytes!("../../../../tests/data/council/opinions/2024-10-02-avis-ngi.pdf");
const TXT: &str = include_str!("../../../../tests/data/council/opinions/2024-10-02-avis-ngi.txt");

fn published() -> Document {
    read("2024-10-02-avis-ngi.pdf", PDF).unwrap()
}

fn of_kind(document: &Document, is: impl Fn(Kind) -> bool) -> Vec<&Block> {
    document.blocks.iter().filter(|block| is(block.kind) && block.is_of_text()).collect()
}

#[test]
fn its_sections_are_told_from_the_titles_within_them() {
    let document = published();
    assert_eq!(
        document.title.as_deref(),
        Some("Avis du Conseil Logiciels Libres sur l’avenir du programme Next Generation Internet (NGI)")
    );
    let headings = of_kind(&document, |kind| matches!(kind, Kind::Heading(_)));
    let headings: Vec<_> = headings.iter().map(|block| (block.kind, block.text.as_str())).collect();
    assert_eq!(
        headings,
        [
            (Kind::Heading(1), "NGI - un programme de R&D impactant"),
            (Kind::Heading(2), "Contexte et mission de NGI"),
            (Kind::Heading(2), "Impact et efficacité de NGI"),
            (Kind::Heading(2), "Recommandations pour Horizon Europe 2025-2026"),
            (Kind::Heading(1), "Conclusion"),
        ]
    );
    assert_eq!(document.sections(), 4);
    let within: Vec<_> =
        document.blocks.iter().filter(|block| block.doubts.contains(&Doubt::PerhapsHeading)).collect();
    let within: Vec<_> = within.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(
        within,
        [
            "**Maintenir un financement approprié pour NGI dans Horizon Europe 2025**",
            "**Accroître les synergies avec d’autres initiatives européennes**",
            "**Soutenir la pérennité des projets open source**",
            "**Encourager l’adoption des technologies NGI par les secteurs public et privé**",
        ]
    );
    let before: Vec<_> = document.blocks.iter().filter(|block| !block.is_of_text()).collect();
    let before: Vec<_> = before.iter().skip(1).map(|block| block.text.as_str()).collect();
    assert_eq!(before, ["Conseil logiciels libres (écosystème)", "2 octobre 2024"]);
}

#[test]
fn its_notes_follow_the_paragraphs_that_call_them_whole() {
    let document = published();
    let notes = of_kind(&document, |kind| kind == Kind::Footnote);
    let words: Vec<_> = notes.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(words.len(), 5);
    assert_eq!(words[0], "A propos de NGI : https://ngi.eu/about/");
    assert!(words[2].ends_with(
        "https://research-and-innovation.ec.europa.eu/funding/funding-opportunities/funding-programmes-and-open-calls/horizon-europe/cluster-4-digital-industry-and-space_en"
    ));
    assert!(
        words[3]
            .ends_with("publication-detail/-/publication/257ae66f-23c7-11ef-a195-01aa75ed71a1/language-en")
    );
    // The last one goes on at the foot of the next page.
    assert!(words[4].contains("PeerTube, Pretalx, Roundcube"), "{}", words[4]);
    for (number, note) in (1..).zip(&notes) {
        assert!(!note.doubts.contains(&Doubt::Uncalled));
        let place = document.blocks.iter().position(|block| std::ptr::eq(block, *note)).unwrap();
        let caller = document.blocks[..place].iter().rfind(|block| block.kind == Kind::Paragraph).unwrap();
        assert!(caller.text.contains(&format!("[{number}]")), "{number}: {}", caller.text);
    }
}

#[test]
fn its_paragraphs_are_whole_and_hold_no_page_number() {
    let document = published();
    let paragraphs = of_kind(&document, |kind| kind == Kind::Paragraph);
    let all: Vec<_> = paragraphs.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(all.len(), 24, "{all:#?}");
    let whole = |words: &str| assert!(all.iter().any(|text| text.contains(words)), "{words}");
    whole("L’Internet de nouvelle génération (NGI - Next Generation Internet) est une initiative");
    whole("façonner le développement et l’évolution");
    whole("numériques, outils de développement, bureautique");
    // Over the end of a page.
    whole("parmi lesquels BigBlueButton, Gitea, LibreOffice");
    whole("afin de garantir que le programme NGI continue de jouer un rôle central");
    whole("respectivement Open-Xchange, Matrix");
    for text in &all {
        assert!(text.chars().next().unwrap().is_alphanumeric() || text.starts_with("**"), "{text}");
        assert!(text.split_whitespace().all(|word| !matches!(word, "1" | "3" | "5")), "{text}");
        let cut = text.split_whitespace().find(|word| word.len() > 2 && word.ends_with('-'));
        assert_eq!(cut, None, "{text}");
    }
}

#[test]
fn what_a_program_extracted_from_it_gives_the_same_words() {
    let (pasted, published) = (text(TXT), published());
    assert_eq!(pasted.title, published.title);
    assert_eq!(of_kind(&pasted, |kind| kind == Kind::Footnote).len(), 5);
    let words = |document: &Document| {
        let blocks =
            document.blocks.iter().filter(|block| block.kind != Kind::Footnote && block.is_of_text());
        let text = blocks.map(|block| block.text.replace("**", "")).collect::<Vec<_>>().join(" ");
        text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(words(&pasted), words(&published));
}

#[test]
fn what_a_program_extracted_from_it_has_the_same_sections_by_its_empty_lines() {
    let shape = |document: &Document| {
        let blocks = document.blocks.iter().filter(|block| block.kind != Kind::Footnote);
        blocks
            .map(|block| (block.kind, block.text.clone(), block.doubts.contains(&Doubt::PerhapsHeading)))
            .collect::<Vec<_>>()
    };
    let published = published();
    let extracted = read("2024-10-02-avis-ngi.txt", TXT.as_bytes()).unwrap();
    assert_eq!(extracted.sections(), 4);
    assert_eq!(shape(&extracted), shape(&published));
    let doubtful = |document: &Document| {
        let nothing_under = |block: &&Block| block.doubts.contains(&Doubt::NothingUnder);
        document.blocks.iter().filter(nothing_under).map(|block| block.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(doubtful(&extracted), ["NGI - un programme de R&D impactant"]);
    // On the way through a form or a letter the form feeds may be lost.
    for without in [TXT.replace('\u{c}', ""), TXT.replace('\u{c}', "\n")] {
        let pasted = text(&without);
        assert_eq!(shape(&pasted), shape(&text(TXT)));
        let notes = |document: &Document| {
            of_kind(document, |kind| kind == Kind::Footnote)
                .iter()
                .map(|note| note.text.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(notes(&pasted), notes(&published));
    }
}
