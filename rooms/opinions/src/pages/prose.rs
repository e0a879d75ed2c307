//! The text of an opinion, with paragraph numbers that are addresses, its recommendations and its notes.

use askama::Template;
use pluriel_pages::{Html, component::Link, markdown, paragraphs};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::terms::Glossary;
use crate::{
    state::Opinion,
    view::{BlockView, TextView},
    words::{BlockId, BlockKind, Stage},
};

#[derive(Template)]
#[template(path = "prose.html")]
struct Prose<'a> {
    speech: &'a Speech,
    blocks: Vec<Block<'a>>,
    notes: Vec<Block<'a>>,
}

#[derive(Template)]
#[template(path = "recommendations.html")]
struct Recommendations<'a> {
    speech: &'a Speech,
    blocks: Vec<Block<'a>>,
}

struct Block<'a> {
    view: &'a BlockView,
    words: Html,
    addressee: String,
    due: String,
    /// The notes that follow it, by rank.
    notes: Vec<u32>,
    /// The way to what is said of it.
    discussion: Option<Link>,
}

impl Block<'_> {
    fn is(&self, kind: &str) -> bool {
        self.view.kind.name() == kind
    }

    fn number(&self) -> u32 {
        self.view.number.unwrap_or_default()
    }

    fn rank(&self) -> u32 {
        self.view.rank.unwrap_or_default()
    }

    fn term(&self) -> &str {
        self.view.term.as_deref().unwrap_or_default()
    }
}

/// The text. What was imported is shown as it was published; what is written here may be marked up.
pub(crate) fn prose(visit: &Visit, text: &TextView, imported: bool) -> Html {
    prose_with(visit, text, imported, None)
}

/// The same with, for an opinion's own page, the way to what is said of each block.
pub(super) fn prose_with(
    visit: &Visit,
    text: &TextView,
    imported: bool,
    discussed: Option<&Opinion>,
) -> Html {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut notes = Vec::new();
    let glossary = Glossary::of(text);
    for view in &text.blocks {
        let mut block = block(visit, view, imported);
        block.words = glossary.linked(view.id, block.words);
        block.discussion = discussed.and_then(|opinion| discussion(visit, opinion, view.id));
        if view.kind == BlockKind::Footnote {
            if let Some(before) = blocks.last_mut() {
                before.notes.push(block.rank());
            }
            notes.push(block);
        } else {
            blocks.push(block);
        }
    }
    Html::of(&Prose { speech: &visit.speech, blocks, notes })
}

/// The recommendations as a numbered list; nothing when there is none.
pub(crate) fn recommendations(visit: &Visit, text: &TextView) -> Html {
    let recommended = text.blocks.iter().filter(|block| block.kind == BlockKind::Recommendation);
    let blocks: Vec<_> = recommended.map(|view| block(visit, view, false)).collect();
    if blocks.is_empty() {
        return Html::empty();
    }
    Html::of(&Recommendations { speech: &visit.speech, blocks })
}

fn block<'a>(visit: &Visit, view: &'a BlockView, imported: bool) -> Block<'a> {
    let not_specified = || visit.speech.say("opinions-not-specified").to_owned();
    let heading = view.kind == BlockKind::Heading;
    Block {
        words: match () {
            () if heading => Html::text(&view.text),
            () if imported => paragraphs(&view.text),
            () => markdown(&view.text, 4),
        },
        addressee: view.addressee.clone().unwrap_or_else(not_specified),
        due: view.due.map_or_else(not_specified, |due| visit.speech.plain_date(due)),
        notes: Vec::new(),
        discussion: None,
        view,
    }
}

/// The way to what is said of a block: while the text is written, or where something was said of it.
fn discussion(visit: &Visit, opinion: &Opinion, block: BlockId) -> Option<Link> {
    let comments = opinion.comments.values().filter(|comment| comment.block == Some(block)).count();
    let suggestions = opinion.suggestions.values().filter(|suggestion| suggestion.block == block).count();
    let said = comments + suggestions;
    let label = match said {
        0 if opinion.stage == Stage::Drafting => visit.speech.say("drafting-discuss").to_owned(),
        0 => return None,
        said => visit.speech.count("drafting-discussed", said),
    };
    Some(Link::new(super::text::passage::address(opinion, block), label))
}

/// How a passage is called: "la recommandation 2", "la définition « éditeur »", "le paragraphe 4"; or that it was taken out.
pub(crate) fn block_named(visit: &Visit, text: &TextView, id: BlockId) -> String {
    let speech = &visit.speech;
    let Some(block) = text.blocks.iter().find(|block| block.id == id) else {
        return speech.say("opinions-passage-removed").to_owned();
    };
    match (block.kind, block.rank, block.number) {
        (BlockKind::Recommendation, Some(rank), _) => {
            speech.quote("opinions-passage-recommendation", "number", rank)
        }
        (BlockKind::Definition, ..) => {
            speech.quote("opinions-passage-definition", "term", block.term.clone().unwrap_or_default())
        }
        (BlockKind::Footnote, Some(rank), _) => speech.quote("opinions-passage-footnote", "number", rank),
        (_, _, Some(number)) => speech.quote("opinions-passage-paragraph", "number", number),
        _ => speech.quote("opinions-passage-heading", "title", block.text.clone()),
    }
}
