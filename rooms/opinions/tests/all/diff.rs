//! The diff of words and of texts, and the three-way merge.

use pluriel_council::Id;
use pluriel_opinions::{
    diff::*,
    words::{BlockId, BlockKind},
};
use proptest::{prelude::*, test_runner::Config};

/// The diff on one line: `[-removed-]`, `{+added+}`.
fn line(before: &str, after: &str) -> String {
    let piece = |piece: &Piece| match piece.change {
        Change::Kept => piece.text.clone(),
        Change::Removed => format!("[-{}-]", piece.text),
        Change::Added => format!("{{+{}+}}", piece.text),
    };
    words(before, after).iter().map(piece).collect()
}

#[test]
fn words_are_compared_as_people_read_them() {
    for (before, after, expected) in [
        ("Les haies abritent.", "Les haies abritent.", "Les haies abritent."),
        ("Les haies abritent.", "Les haies vives abritent.", "Les haies {+vives +}abritent."),
        ("L’éditeur vend.", "L’auteur vend.", "L’[-éditeur -]{+auteur +}vend."),
        ("Il peut vendre.", "Il peut vendre, donner.", "Il peut vendre{+, donner+}."),
        ("Fin.\nSuite.", "Fin. Suite.", "Fin. [-\n-]Suite."),
        ("a  b", "a b", "a b"),
        ("", "Neuf.", "{+Neuf.+}"),
        ("Rien.", "", "[-Rien.-]"),
        (
            "La Ville plante des haies le long de chaque chemin.",
            "Les communes entretiennent des arbres au bord de chaque champ.",
            "[-La Ville plante des haies le long -]{+Les communes entretiennent des arbres au bord +}de chaque [-chemin-]{+champ+}.",
        ),
    ] {
        assert_eq!(line(before, after), expected);
    }
}

pub fn block(bits: u128, kind: BlockKind, text: &str) -> Worded {
    Worded {
        id: BlockId(Id::from_bits(bits)),
        number: None,
        kind,
        text: text.into(),
        term: None,
        addressee: None,
        due: None,
    }
}

fn paragraph(bits: u128, text: &str) -> Worded {
    block(bits, BlockKind::Paragraph, text)
}

#[test]
fn texts_are_compared_block_by_block() {
    let before =
        [paragraph(1, "Un."), paragraph(2, "Deux mots."), paragraph(3, "Trois."), paragraph(4, "Quatre.")];
    let after =
        [paragraph(4, "Quatre."), paragraph(1, "Un."), paragraph(5, "Neuf."), paragraph(3, "Trois fois.")];
    let diff = texts(&before, &after);
    let told: Vec<_> = diff
        .blocks
        .iter()
        .map(|block| {
            let id = block.after.as_ref().or(block.before.as_ref()).unwrap().id.0.bits();
            (id, block.fate, block.moved)
        })
        .collect();
    let expected = [
        (4, Fate::Kept, true),
        (1, Fate::Kept, false),
        (2, Fate::Removed, false),
        (5, Fate::Added, false),
        (3, Fate::Worded, false),
    ];
    assert_eq!(told, expected);
    let summary = Summary { worded: 1, added: 1, removed: 1, moved: 1, words_added: 2, words_removed: 2 };
    assert_eq!(diff.summary(), summary);
    assert!(texts(&before, &before).blocks.iter().all(|block| !block.differs()));
}

#[test]
fn two_people_change_one_block() {
    let base = "Les haies abritent les oiseaux et brisent le vent.";
    for (ours, theirs, expected) in [
        (base, "Les talus.", "Les talus."),
        (
            "Les haies vives abritent les oiseaux et brisent le vent.",
            "Les haies abritent les oiseaux et arrêtent le vent.",
            "Les haies vives abritent les oiseaux et arrêtent le vent.",
        ),
        (
            "Les haies abritent les insectes et brisent le vent.",
            "Les haies abritent les renards et brisent le vent.",
            "Les haies abritent les ⟦renards⟧ ⟦insectes⟧ et brisent le vent.",
        ),
        (
            "Les haies abritent les oiseaux et brisent le vent. Un.",
            "Les haies abritent les oiseaux et brisent le vent. Deux.",
            "Les haies abritent les oiseaux et brisent le vent. ⟦Deux.⟧⟦Un.⟧",
        ),
        (
            "Les haies brisent le vent.",
            "Les haies abritent les oiseaux.",
            "Les haies ⟦abritent les oiseaux⟧⟦brisent le vent⟧.",
        ),
    ] {
        let merged = merge(base, ours, theirs);
        assert_eq!(merged.proposal(), expected);
        assert_eq!(merged.is_clean(), !expected.contains('⟦'));
    }
}

fn sentence() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["haie", "l’", "arbre", "vent", ",", ".", "\n", "peut-être", "R2"]);
    prop::collection::vec(word, 0..24).prop_map(|words| words.join(" "))
}

fn solid(text: &str) -> Vec<String> {
    tokens(text).iter().map(|token| token.word.to_owned()).collect()
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(200), ..Config::default() })]

    #[test]
    fn a_diff_gives_both_texts_back(before in sentence(), after in sentence()) {
        let pieces = words(&before, &after);
        let side = |gone: Change| -> String {
            pieces.iter().filter(|piece| piece.change != gone).map(|piece| piece.text.as_str()).collect()
        };
        prop_assert_eq!(solid(&side(Change::Added)), solid(&before));
        prop_assert_eq!(side(Change::Removed), after.trim_start_matches(' '));
    }

    #[test]
    fn a_merge_loses_no_word_that_either_added(base in sentence(), ours in sentence(), theirs in sentence()) {
        let merged = merge(&base, &ours, &theirs);
        let proposal = solid(&merged.proposal());
        let count = |words: &[String], word: &String| words.iter().filter(|other| *other == word).count();
        for side in [&ours, &theirs] {
            let (was, is) = (solid(&base), solid(side));
            for word in &is {
                if count(&is, word) > count(&was, word) && word != "\n" {
                    prop_assert!(count(&proposal, word) > 0, "{word} is lost in {proposal:?}");
                }
            }
        }
        prop_assert_eq!(solid(&merge(&base, &base, &theirs).proposal()), solid(theirs.trim_end()));
        prop_assert_eq!(solid(&merge(&base, &ours, &base).proposal()), solid(ours.trim_end()));
        prop_assert!(merge(&base, &ours, &ours).is_clean());
    }
}
