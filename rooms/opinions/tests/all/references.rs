//! Which block refers to which, and what a change concerns.

use std::collections::BTreeSet;

use pluriel_council::Id;
use pluriel_opinions::{
    diff::Worded,
    references::{References, Term, affected_by_change, uses},
    words::{BlockId, BlockKind},
};

use crate::diff::block;

fn id(bits: u128) -> BlockId {
    BlockId(Id::from_bits(bits))
}

fn definition(bits: u128, term: &str, text: &str) -> Worded {
    Worded { term: Some(term.into()), ..block(bits, BlockKind::Definition, text) }
}

fn ids(bits: &[u128]) -> BTreeSet<BlockId> {
    bits.iter().map(|bits| id(*bits)).collect()
}

#[test]
fn a_term_is_found_whatever_its_case_and_number() {
    let found = |term: &str, text: &str| -> Vec<String> {
        let terms = [Term::of(id(1), term).unwrap()];
        uses(text, &terms).iter().map(|found| text[found.range.clone()].to_owned()).collect()
    };
    assert_eq!(
        found("éditeur", "L’éditeur, les Éditeurs, EDITEUR ; l'éditeur·rice·s ; éditeurial, rééditeur."),
        ["éditeur", "Éditeurs", "EDITEUR", "éditeur"]
    );
    assert_eq!(
        found("logiciel libre", "Les logiciels  libres, un logiciel-libre."),
        ["logiciels  libres", "logiciel-libre"]
    );
    assert_eq!(found("réseau", "Deux réseaux."), ["réseaux"]);
    assert_eq!(found("travail", "Les travaux."), ["travaux"]);
    assert_eq!(found("éditeurs", "Un éditeur."), ["éditeur"]);
    assert_eq!(found("body", "Two bodies."), ["bodies"]);
    assert_eq!(found("logiciel libre", "Un logiciel, libre."), ["logiciel, libre"]);
    assert!(Term::of(id(1), "« ? »").is_none());
}

#[test]
fn the_longest_term_counts() {
    let terms = [Term::of(id(1), "éditeur").unwrap(), Term::of(id(2), "éditeur de logiciels").unwrap()];
    let found: Vec<_> =
        uses("Un éditeur de logiciel est un éditeur.", &terms).iter().map(|found| found.definition).collect();
    assert_eq!(found, [id(2), id(1)]);
}

/// The text of S5: the definition is used in R2 and R5 and not in R1.
fn text() -> Vec<Worded> {
    let recommendation = |bits, text: &str| block(bits, BlockKind::Recommendation, text);
    vec![
        definition(10, "éditeur", "Qui publie un logiciel."),
        recommendation(1, "Publier le code."),
        recommendation(2, "Que chaque éditeur publie son code."),
        block(20, BlockKind::Footnote, "Voir la loi."),
        recommendation(3, "Reprendre R1."),
        recommendation(4, "Tenir une liste de 2 communes."),
        recommendation(5, "Aider les éditeurs."),
        block(6, BlockKind::Paragraph, "Les recommandations n° 2, 4 et 9 coûtent."),
    ]
}

#[test]
fn blocks_refer_to_definitions_recommendations_and_notes() {
    let references = References::of(&text());
    let from = |bits| references.from(id(bits)).collect::<BTreeSet<_>>();
    assert_eq!(from(2), ids(&[10, 20]));
    assert_eq!(from(3), ids(&[1]));
    assert_eq!(from(4), ids(&[]));
    assert_eq!(from(6), ids(&[2, 4]));
    assert_eq!(from(10), ids(&[]));
    assert_eq!(references.to(id(10)).collect::<BTreeSet<_>>(), ids(&[2, 5]));
}

#[test]
fn a_change_concerns_all_that_refers_to_it() {
    let references = References::of(&text());
    assert_eq!(references.affected_by(&ids(&[10])), ids(&[10, 2, 5, 6]), "6 cites R2, which uses the term");
    assert_eq!(references.affected_by(&ids(&[1])), ids(&[1, 3]));
    assert_eq!(references.affected_by(&ids(&[20])), ids(&[20, 2, 6]));

    let mut after = text();
    after[0].text = "Qui publie ou vend un logiciel.".into();
    assert_eq!(affected_by_change(&text(), &after), ids(&[10, 2, 5, 6]));
    let mut renamed = text();
    renamed[0].term = Some("auteur".into());
    assert_eq!(
        affected_by_change(&text(), &renamed),
        ids(&[10, 2, 5, 6]),
        "those that lose the term are concerned"
    );
    let mut moved = text();
    moved.swap(1, 4);
    assert_eq!(affected_by_change(&text(), &moved), ids(&[]), "a move changes no word");
    let cycle = [definition(1, "haie", "Des arbres."), definition(2, "arbre", "Ce que porte une haie.")];
    assert_eq!(References::of(&cycle).affected_by(&ids(&[1])), ids(&[1, 2]));
}
