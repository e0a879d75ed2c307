//! Minutes put in order.

use pluriel_meetings::minutes::{Block, blocks};

use crate::setting::MINUTES;

#[test]
fn the_real_minutes_are_plain_paragraphs() {
    let blocks = blocks(MINUTES);
    assert!(matches!(&blocks[0], Block::Title(title) if title.starts_with("Compte-rendu")));
    let headings: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { number, text } => Some(format!("{number} {text}")),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["1 Actualités DINUM", "2 Informations des membres"]);
    insta::assert_snapshot!(shown(&blocks));
}

fn shown(blocks: &[Block]) -> String {
    let block = |block: &Block| match block {
        Block::Title(text) => format!("# {text}"),
        Block::Heading { number, text } => format!("## {number}. {text}"),
        Block::Paragraph(text) => text.clone(),
        Block::Bullets(points) => {
            points.iter().map(|point| format!("- {point}")).collect::<Vec<_>>().join("\n")
        }
    };
    blocks.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

#[test]
fn no_word_is_lost_added_or_changed() {
    let words = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let before = MINUTES.replace("(Ouvre une nouvelle fenêtre)", "");
    assert_eq!(words(&shown(&blocks(MINUTES))), words(&before));
}

#[test]
fn what_only_looks_like_a_lost_break_stays_whole() {
    for line in [
        "Voir https://code.gouv.fr/Les et ada@Exemple.fr ici, où tout est dit.",
        "Les outils GitHub, AlpOSS et OpenStack de l'U.E. et du M.I.T. servent.",
        "La version 2.0 de LibreOffice.",
        "Node.JS et ASP.NET sont cités.",
    ] {
        assert_eq!(blocks(line), [Block::Paragraph(line.to_owned())]);
    }
    assert_eq!(blocks("12 membres sont présents."), [Block::Paragraph("12 membres sont présents.".into())]);
    assert_eq!(blocks(" \n\n"), []);
}
