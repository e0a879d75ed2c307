//! Recommendations, then the text with its paragraph numbers and its notes.

use pluriel_pages::{marked, typed};
use pluriel_printing::{Article, Block, Entry, Part, Section};

use super::Source;
use crate::{view::BlockView, words::BlockKind};

/// The recommendations as a numbered list; nothing when there is none.
pub(super) fn recommendations(source: &Source<'_>) -> Option<Section> {
    let blocks = &source.view.text.blocks;
    let recommended = blocks.iter().filter(|block| block.kind == BlockKind::Recommendation);
    let entries: Vec<_> = recommended
        .map(|block| Entry { blocks: words(source, block), note: addressed(source, block) })
        .collect();
    let title = source.say("opinions-recommendations");
    (!entries.is_empty()).then(|| Section { title, parts: vec![Part::List { entries }] })
}

/// The text; nothing where only an outcome is known.
pub(super) fn text(source: &Source<'_>) -> Option<Section> {
    let blocks = &source.view.text.blocks;
    let mut parts: Vec<Part> = Vec::new();
    for block in blocks {
        match block.kind {
            BlockKind::Heading => parts.push(Part::Heading { text: block.text.clone(), written: true }),
            BlockKind::Footnote => note_of(&mut parts, words(source, block)),
            _ => parts.push(Part::Article(article(source, block))),
        }
    }
    let title = source.say("opinions-text");
    (!parts.is_empty()).then_some(Section { title, parts })
}

/// A note belongs to the nearest block before it that is not a note; before any block it stands for itself.
fn note_of(parts: &mut Vec<Part>, note: Vec<Block>) {
    match parts.iter_mut().rev().find_map(|part| match part {
        Part::Article(article) => Some(article),
        _ => None,
    }) {
        Some(article) => article.footnotes.push(note),
        None => parts.push(Part::Article(Article { blocks: note, ..Article::default() })),
    }
}

fn article(source: &Source<'_>, block: &BlockView) -> Article {
    let is_recommendation = block.kind == BlockKind::Recommendation;
    let label = block.rank.map(|rank| source.visit.speech.quote("opinions-recommendation", "number", rank));
    Article {
        number: block.number,
        label: label.unwrap_or_default(),
        term: block.term.clone().unwrap_or_default(),
        blocks: words(source, block),
        note: if is_recommendation { addressed(source, block) } else { String::new() },
        footnotes: Vec::new(),
    }
}

/// What was imported is printed as it was published; what is written here may be marked up.
fn words(source: &Source<'_>, block: &BlockView) -> Vec<Block> {
    if source.view.imported.is_some() {
        typed(&block.text, source.written)
    } else {
        marked(&block.text, source.written)
    }
}

fn addressed(source: &Source<'_>, block: &BlockView) -> String {
    let speech = &source.visit.speech;
    let not_specified = || source.say("opinions-not-specified");
    let addressee = block.addressee.clone().unwrap_or_else(not_specified);
    let due = block.due.map_or_else(not_specified, |due| speech.plain_date(due));
    speech.with("opinions-recommended-to", &[("addressee", addressee.into()), ("due", due.into())])
}
