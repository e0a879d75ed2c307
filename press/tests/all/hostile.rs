//! Texts that mean to be something else, or that no page was made for: each is set, and set as words.

use pluriel_printing::{Article, Block, Inline, Opinion, Part, Remark};

use crate::{
    documents::{document, opinion, section, text},
    reading::{bare, words},
};

const MARKUP: &str = "#import \"@preview/x:1.0.0\" = Titre *gras* _it_ $x^2$ `raw` #read(\"/etc/passwd\") // fin \\ @ref <label> #set page(width: 1pt)";

/// What is short stands in one text, so that few documents are set.
fn texts() -> Vec<String> {
    let odd = [
        "مرحبا بالعالم שלום עולם hello ".repeat(10),
        "👩‍👩‍👧‍👦🏳️‍🌈 字漢 नमस्ते \u{fdd0}\u{e000}\u{202e}abc\u{202c}\u{200d}".to_owned(),
        "\u{0}\u{1}\u{7f}\u{85}\r\n\t\u{2028}\u{2029}fin".to_owned(),
        "e\u{301}".repeat(50) + &"\u{301}".repeat(100),
        "\u{200b}".repeat(100),
    ];
    vec![MARKUP.to_owned(), odd.join(" "), String::new()]
}

/// An opinion that says a text in every place that words can stand.
fn everywhere(said: &str) -> Opinion {
    let mut opinion = opinion();
    let words = || said.to_owned();
    for place in [
        &mut opinion.council,
        &mut opinion.over,
        &mut opinion.number,
        &mut opinion.title,
        &mut opinion.question,
        &mut opinion.reference,
        &mut opinion.fictitious,
        &mut opinion.outcome.headline,
        &mut opinion.outcome.opposition,
    ] {
        *place = words();
    }
    opinion.outcome.lines = vec![words()];
    opinion.notices = vec![words()];
    opinion.facts[0].label = words();
    opinion.facts[0].value = words();
    for section in &mut opinion.sections {
        section.title = words();
        for part in &mut section.parts {
            match part {
                Part::Words { text } | Part::Heading { text, .. } => *text = words(),
                Part::Carriage { columns, rows, legend } => {
                    *columns = [words(), words(), words()];
                    rows[0].group = words();
                    rows[0].standing = words();
                    legend[0].text = words();
                }
                Part::Table { caption, rows, .. } => {
                    *caption = words();
                    rows[0] = vec![words(); 3];
                }
                Part::List { entries } => entries[0].blocks = vec![Block::plain(said)],
                Part::Tree { lines } => lines[0].text = words(),
                Part::Article(article) => {
                    article.label = words();
                    article.term = words();
                    article.blocks.insert(0, Block::plain(said));
                    article.blocks.insert(0, Block::Code { text: words() });
                    article.footnotes = vec![vec![Block::plain(said)]];
                }
                Part::Remark(remark) => remark.by = words(),
                Part::Way { steps } => steps[0].label = words(),
                Part::Address { text, alt, .. } => (*text, *alt) = (words(), words()),
            }
        }
    }
    opinion
}

#[test]
fn any_text_is_set_in_any_place() {
    for said in texts() {
        let file = pluriel_press::set(&document(everywhere(&said)));
        let beginning: String = said.chars().take(40).collect();
        assert!(file.is_ok(), "{beginning:?}: {:?}", file.err());
    }
}

#[test]
fn a_word_of_three_thousand_letters_is_broken() {
    let address = "https://a.example/".to_owned() + &"b/".repeat(1_400);
    for (word, letter, count) in [("x".repeat(3_000), 'x', 3_000), (address, 'b', 1_400)] {
        let mut opinion = opinion();
        opinion.title.clone_from(&word);
        opinion.outcome.headline.clone_from(&word);
        opinion.facts[0].value.clone_from(&word);
        if let Part::Carriage { rows, .. } = &mut opinion.sections[0].parts[0] {
            rows[0].group.clone_from(&word);
        }
        let read = words(&pluriel_press::set(&document(opinion)).unwrap());
        // Title, headline, fact and group: none loses a letter, on whatever page it stands.
        assert!(read.matches(letter).count() >= 4 * count, "{read}");
    }
}

#[test]
fn markup_is_words() {
    let read = words(&pluriel_press::set(&document(everywhere(MARKUP))).unwrap());
    for said in ["*gras*", "_it_", "$x^2$", "`raw`", "#read(", "@ref", "<label>"] {
        assert!(read.contains(&bare(said)), "{said} is not in: {read}");
    }
    assert!(!read.contains("root:"));
}

#[test]
fn very_long_tables_notes_and_texts_are_set() {
    let mut opinion = opinion();
    let row = |number: usize| vec![format!("Membre {number}"), "métiers".to_owned(), "soutient".to_owned()];
    let table = Part::Table {
        caption: "Qui a dit quoi".to_owned(),
        columns: ["Membre", "Groupe", "Position"].map(str::to_owned).into(),
        rows: (0..1_000).map(row).collect(),
        numbers: false,
        signs: Vec::new(),
    };
    let long = "Les haies abritent les oiseaux et les hérissons du voisinage. ".repeat(100);
    let article = Article {
        number: Some(1),
        blocks: vec![Block::plain(&long)],
        footnotes: vec![vec![Block::plain(&long)], vec![Block::plain(&long)]],
        ..Article::default()
    };
    let wide = Block::Table {
        head: (0..12).map(|number| vec![text(&format!("colonne {number}"))]).collect(),
        rows: vec![vec![vec![text(&"mot".repeat(40))]; 12]; 100],
    };
    let remark =
        Remark { by: "Ronces".to_owned(), blocks: vec![wide, Block::plain(&long)], ..Remark::default() };
    opinion.sections.push(section("Long", vec![table, Part::Article(article), Part::Remark(remark)]));
    let read = words(&pluriel_press::set(&document(opinion)).unwrap());
    assert!(read.contains("Membre999") && read.matches("hérissons").count() > 250);
}

#[test]
fn what_nests_as_deep_as_a_text_may_is_set() {
    let mut blocks = vec![Block::plain("au fond")];
    let mut inlines = vec![text("au fond")];
    for depth in 0..7 {
        blocks = if depth % 2 == 0 {
            vec![Block::List { start: None, items: vec![blocks] }]
        } else {
            vec![Block::Quote { blocks }]
        };
        inlines = vec![Inline::Strong { inlines: vec![Inline::Emphasis { inlines }] }];
    }
    blocks.push(Block::Paragraph { inlines });
    let mut opinion = opinion();
    let article =
        Article { number: Some(1), blocks: blocks.clone(), footnotes: vec![blocks], ..Article::default() };
    opinion.sections = vec![section("Profond", vec![Part::Article(article)])];
    let read = words(&pluriel_press::set(&document(opinion)).unwrap());
    assert_eq!(read.matches("aufond").count(), 4);
}
