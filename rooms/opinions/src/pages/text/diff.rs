//! A comparison drawn: words added underlined, removed struck; side by side from 900 px, inline below; in words for whoever does not
//! see it (`specs/interface.md`, "Diff").

use askama::Template;
use pluriel_pages::Html;
use pluriel_speech::Speech;
use pluriel_web::Visit;

use crate::{
    diff::{BlockDiff, Change, Fate, Piece, Summary, TextDiff, Worded},
    words::BlockKind,
};

#[derive(Template)]
#[template(path = "text/comparison.html")]
struct Comparison<'a> {
    speech: &'a Speech,
    /// Whether the comparison is what the page is about: its blocks are then headings with addresses.
    is_page: bool,
    parts: Vec<Part>,
}

enum Part {
    /// Blocks that are the same, folded.
    Same(String, Html),
    Block(Block),
}

struct Block {
    anchor: String,
    head: String,
    term: Html,
    inline: Html,
    has_sides: bool,
    before: Html,
    after: Html,
    addressee: Html,
    due: Html,
}

/// A comparison of two texts, as a part of a page.
pub(crate) fn comparison(visit: &Visit, diff: &TextDiff) -> Html {
    drawing(visit, diff, false)
}

/// A comparison of two texts, as what a page is about.
pub(super) fn whole_comparison(visit: &Visit, diff: &TextDiff) -> Html {
    drawing(visit, diff, true)
}

fn drawing(visit: &Visit, diff: &TextDiff, is_page: bool) -> Html {
    let mut parts = Vec::new();
    for run in diff.blocks.chunk_by(|one, next| !one.differs() && !next.differs()) {
        if run.iter().all(|block| !block.differs()) {
            let mut words = Html::empty();
            for text in run.iter().filter_map(|block| block.after.as_ref()) {
                words.push(&Html::of(&Plain { text: &lines(&text.text) }));
            }
            parts.push(Part::Same(visit.speech.count("drafting-unchanged", run.len()), words));
        } else {
            parts.extend(run.iter().map(|block| Part::Block(drawn(visit, block))));
        }
    }
    Html::of(&Comparison { speech: &visit.speech, is_page, parts })
}

#[derive(Template)]
#[template(ext = "html", source = "<p>{{ text }}</p>")]
struct Plain<'a> {
    text: &'a Html,
}

fn drawn(visit: &Visit, diff: &BlockDiff) -> Block {
    let speech = &visit.speech;
    let side = diff.after.as_ref().or(diff.before.as_ref());
    let recommended = side.is_some_and(|block| block.kind == BlockKind::Recommendation);
    let due = |block: &Option<Worded>| block.as_ref().and_then(|block| block.due).map(|due| speech.date(due));
    let dues = [due(&diff.before), due(&diff.after)].map(Option::unwrap_or_default);
    Block {
        anchor: side.map_or_else(String::new, |block| format!("d-{}", block.id)),
        head: head(speech, diff),
        term: pieces(&diff.term),
        inline: pieces(&diff.words),
        has_sides: diff.fate == Fate::Worded,
        before: without(&diff.words, Change::Added),
        after: without(&diff.words, Change::Removed),
        addressee: if recommended { pieces(&diff.addressee) } else { Html::empty() },
        due: match dues {
            [was, is] if was == is => Html::text(&is),
            [was, is] => pieces(
                &[(Change::Removed, was), (Change::Added, is)]
                    .into_iter()
                    .filter(|(_, day)| !day.is_empty())
                    .map(|(change, day)| Piece { change, text: day + " " })
                    .collect::<Vec<_>>(),
            ),
        },
    }
}

/// What became of a block, in words: "Paragraphe 3, modifié : 2 mots ajoutés, 1 mot retiré".
fn head(speech: &Speech, diff: &BlockDiff) -> String {
    let side = diff.after.as_ref().or(diff.before.as_ref());
    let name = side.map_or_else(String::new, |block| called(speech, block));
    let fate = match diff.fate {
        Fate::Kept => "kept",
        Fate::Worded => "worded",
        Fate::Added => "added",
        Fate::Removed => "removed",
    };
    let mut what = vec![speech.quote("drafting-fate", "fate", fate)];
    if diff.fate == Fate::Worded {
        let (added, removed) = diff.counts();
        what.extend(counted(speech, "drafting-words-added", added));
        what.extend(counted(speech, "drafting-words-removed", removed));
        let kinds = [&diff.before, &diff.after].map(|side| side.as_ref().map(|block| block.kind));
        if kinds[0] != kinds[1] {
            let [was, is] = kinds.map(|kind| kind.map_or_else(String::new, |kind| kind_name(speech, kind)));
            what.push(speech.with("drafting-kind-changed", &[("from", was.into()), ("to", is.into())]));
        }
    }
    if diff.moved {
        let from = diff.before.as_ref().map(|block| called(speech, block)).unwrap_or_default();
        what.push(speech.quote("drafting-moved-from", "from", from));
    }
    what.retain(|said| !said.is_empty());
    let what = what.join(", ");
    speech.with("drafting-diff-head", &[("name", name.into()), ("what", what.into())])
}

fn counted(speech: &Speech, id: &str, count: usize) -> Option<String> {
    (count > 0).then(|| speech.count(id, count))
}

fn kind_name(speech: &Speech, kind: BlockKind) -> String {
    speech.say(&format!("opinions-block-{}", kind.name())).to_owned()
}

/// How a block is called: by its number, else by what it is.
pub(crate) fn called(speech: &Speech, block: &Worded) -> String {
    match (block.number, block.kind) {
        (Some(number), _) => speech.quote("opinions-paragraph", "number", number),
        (None, BlockKind::Footnote) => speech.say("drafting-note").to_owned(),
        (None, BlockKind::Heading) => speech.say("drafting-heading").to_owned(),
        (None, _) => speech.say("drafting-passage").to_owned(),
    }
}

/// What differs in all, in a sentence.
pub(crate) fn summary(speech: &Speech, summary: &Summary) -> String {
    let counts = [
        ("drafting-made-worded", summary.worded),
        ("drafting-made-added", summary.added),
        ("drafting-made-removed", summary.removed),
        ("drafting-made-moved", summary.moved),
        ("drafting-words-added", summary.words_added),
        ("drafting-words-removed", summary.words_removed),
    ];
    let said: Vec<_> = counts.into_iter().filter_map(|(id, count)| counted(speech, id, count)).collect();
    if said.is_empty() {
        return speech.say("drafting-no-difference").to_owned();
    }
    speech.quote("drafting-summary", "what", said.join(", "))
}

/// The pieces in one run.
pub(crate) fn pieces(pieces: &[Piece]) -> Html {
    let mut markup = String::new();
    for piece in pieces {
        let tag = match piece.change {
            Change::Kept => None,
            Change::Removed => Some("del"),
            Change::Added => Some("ins"),
        };
        // Spaces at the end are not part of what changed: no line under nothing.
        let words = piece.text.trim_end_matches(' ');
        if let Some(tag) = tag {
            markup.extend(["<", tag, ">"]);
        }
        markup.push_str(lines(words).as_str());
        if let Some(tag) = tag {
            markup.extend(["</", tag, ">"]);
        }
        markup.push_str(&piece.text[words.len()..]);
    }
    Html::trusted(markup)
}

/// One side of the comparison.
fn without(all: &[Piece], change: Change) -> Html {
    let side: Vec<_> = all.iter().filter(|piece| piece.change != change).cloned().collect();
    pieces(&side)
}

/// Words, escaped, with their line ends.
fn lines(text: &str) -> Html {
    let mut markup = String::with_capacity(text.len() + 16);
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            markup.push_str("<br>");
        }
        markup.push_str(Html::text(line).as_str());
    }
    Html::trusted(markup)
}
