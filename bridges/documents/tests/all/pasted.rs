//! Texts that are pasted: as people type them, as Markdown, as programs extract them from pages.

use pluriel_documents::{Kind::*, plain, text};

type Expected = &'static [(pluriel_documents::Kind, &'static str)];

fn shown(document: &pluriel_documents::Document) -> Vec<(pluriel_documents::Kind, &str)> {
    document.blocks.iter().map(|block| (block.kind, block.text.as_str())).collect()
}

#[test]
fn each_comes_out_as_it_was_meant() {
    let cases: [(&str, &str, Expected); 9] = [
        (
            "typed",
            "Les haies abritent.\n\nElles ont disparu.",
            &[(Paragraph, "Les haies abritent."), (Paragraph, "Elles ont disparu.")],
        ),
        (
            "Markdown",
            "# Constat\n\nLes haies.\n\n## Suite\n\n- un\n- deux",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Les haies."),
                (Heading(2), "Suite"),
                (Paragraph, "- un\n- deux"),
            ],
        ),
        (
            "Markdown with code, and a word that ends in a hyphen",
            "# Voici\n\n    let x = 1;\n    let y-\n\nFin.",
            &[(Heading(1), "Voici"), (Paragraph, "    let x = 1;\n    let y-"), (Paragraph, "Fin.")],
        ),
        (
            "pages whose paragraphs are indented",
            "Constat\n    Les haies dispa-\nraissent.\n    Les mares\naussi.\n\u{c}Suite\n    Fin.",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Les haies disparaissent."),
                (Paragraph, "Les mares aussi."),
                (Heading(1), "Suite"),
                (Paragraph, "Fin."),
            ],
        ),
        (
            "pages whose paragraphs are not",
            "Constat\n\nLes haies dispa-\nraissent.\n\nLes mares\naussi, et les\n\u{c}fossés.\n\nSuite\n\nFin.",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Les haies disparaissent."),
                (Paragraph, "Les mares aussi, et les fossés."),
                (Heading(1), "Suite"),
                (Paragraph, "Fin."),
            ],
        ),
        (
            "a list on pages",
            "Constat\n    Il faut :\n— des haies\nvives ;\n— des mares.\n    Les fossés\naussi.\n\u{c}",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Il faut :"),
                (Paragraph, "- des haies vives ;\n- des mares."),
                (Paragraph, "Les fossés aussi."),
            ],
        ),
        (
            "a dash within a sentence is no list",
            "Constat\n    Les haies\n— et les mares — abritent.\n    Les fossés\naussi.\n\u{c}",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Les haies — et les mares — abritent."),
                (Paragraph, "Les fossés aussi."),
            ],
        ),
        (
            "numbers at the feet of pages, and a note there",
            "Constat\n    Les haies abritent 1 .\n    Les mares dispa-\nraissent.\n  1. Un rapport.\n\n      1\n    Les fossés aussi.\n\n      2\n",
            &[
                (Heading(1), "Constat"),
                (Paragraph, "Les haies abritent [1]."),
                (Footnote, "Un rapport."),
                (Paragraph, "Les mares disparaissent."),
                (Paragraph, "Les fossés aussi."),
            ],
        ),
        ("nothing", " \n\u{c}\n ", &[]),
    ];
    for (case, pasted, expected) in cases {
        assert_eq!(shown(&text(pasted)), expected, "{case}");
    }
}

#[test]
fn titles_within_sections_are_left_to_a_person() {
    let pasted = "Partie\nConstat\n    Les haies dispa-\nraissent.\n\nRecommandations\nPlanter\n    Des haies.\n\nCreuser\n    Des mares.\n\n\nConclusion\n    Agir.\n";
    let document = text(pasted);
    assert_eq!(
        shown(&document),
        [
            (Heading(1), "Partie"),
            (Heading(2), "Constat"),
            (Paragraph, "Les haies disparaissent."),
            (Heading(2), "Recommandations"),
            (Paragraph, "**Planter**"),
            (Paragraph, "Des haies."),
            (Paragraph, "**Creuser**"),
            (Paragraph, "Des mares."),
            (Heading(1), "Conclusion"),
            (Paragraph, "Agir."),
        ]
    );
    assert_eq!(plain(pasted), document);
    let alike = text(&pasted.replace("\n\n\n", "\n\n"));
    let headings = alike.blocks.iter().filter(|block| block.kind == Heading(1)).count();
    assert_eq!(headings, 6, "nothing tells their ranks");
}
