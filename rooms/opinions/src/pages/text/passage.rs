//! `/avis/<n>/passages/<block>`: one passage with all that belongs to it: what it refers to and what refers to it, what members suggest
//! and say, and each of its wordings with who brought it.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{Html, Page, Width, component::Link, paragraphs, relative_time};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::diff::{called, comparison};
use crate::{
    acting,
    diff::{Worded, texts},
    pages::{above, comments, numbered, of_number, prose, seen},
    references::References,
    state::{Block, Opinion, Words},
    view::TextView,
    words::{BlockId, BlockKind},
};

#[derive(Template)]
#[template(path = "text/passage.html")]
struct Passage<'a> {
    speech: &'a Speech,
    is_removed: bool,
    words: Html,
    references: Vec<(String, Vec<Link>)>,
    suggestions: Vec<Link>,
    comments: Html,
    history: Vec<Wording>,
}

/// One wording: which version, who brought it, what it changed.
struct Wording {
    title: String,
    by: Html,
    words: Html,
}

pub(super) async fn show(
    visit: Visit,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    let id: Option<BlockId> = id.parse().ok();
    let block =
        id.and_then(|id| opinion.text.ever(id)).ok_or(Refusal::not_found("opinions-block-unknown"))?;
    Ok(visit.page(&page(&visit, opinion, block)))
}

/// The address of a passage's page.
pub(crate) fn address(opinion: &Opinion, block: BlockId) -> String {
    format!("{}/passages/{block}", opinion.address())
}

fn page(visit: &Visit, opinion: &Opinion, block: &Block) -> Page {
    let (speech, seen) = (&visit.speech, seen(visit));
    let text = seen.text_view(&opinion.text);
    let blocks = seen.worded(&opinion.text);
    let here = blocks.iter().find(|known| known.id == block.id);
    let words = match text.blocks.iter().find(|known| known.id == block.id) {
        Some(view) => {
            let alone = TextView { version: text.version, blocks: vec![view.clone()] };
            prose(visit, &alone, opinion.import().is_some())
        }
        None => paragraphs(&block.words().map(|words| seen.wording_text(words)).unwrap_or_default()),
    };
    let body = Passage {
        speech,
        is_removed: here.is_none(),
        words,
        references: if here.is_some() { references(speech, opinion, &blocks, block.id) } else { Vec::new() },
        suggestions: suggestions(visit, opinion, block.id),
        comments: comments::of_block(visit, opinion, &text, block.id),
        history: history(visit, opinion, block),
    };
    let title = match here {
        Some(here) => called(speech, here),
        None => speech.say("drafting-removed-passage").to_owned(),
    };
    let mut page = Page::new(title, Html::of(&body));
    page.over = Html::text(&format!("{} · {}", numbered(visit, opinion), seen.title(opinion)));
    page.action = acting::passage_actions(visit, opinion, block);
    page.breadcrumb = above(visit, opinion);
    page.is_fictitious = seen.is_fictitious(opinion);
    page.width = Width::Wide;
    page
}

/// What the passage refers to, and what refers to it.
fn references(
    speech: &Speech,
    opinion: &Opinion,
    blocks: &[Worded],
    block: BlockId,
) -> Vec<(String, Vec<Link>)> {
    let references = References::of(blocks);
    let links = |ids: BTreeSet<BlockId>| -> Vec<Link> {
        let named = blocks.iter().filter(|known| ids.contains(&known.id));
        named
            .map(|known| {
                let what = known.term.clone().unwrap_or_else(|| beginning(&known.text));
                let name = called(speech, known);
                let said = [("name", name.into()), ("words", what.into())];
                Link::new(address(opinion, known.id), speech.with("drafting-named-passage", &said))
            })
            .collect()
    };
    let is_definition = blocks.iter().any(|known| known.id == block && known.kind == BlockKind::Definition);
    let used = if is_definition { "drafting-used-in" } else { "drafting-cited-by" };
    let mut parts = vec![
        (speech.say("drafting-refers-to").to_owned(), links(references.from(block).collect())),
        (speech.say(used).to_owned(), links(references.to(block).collect())),
    ];
    parts.retain(|(_, links)| !links.is_empty());
    parts
}

fn beginning(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() { first + "…" } else { first }
}

fn suggestions(visit: &Visit, opinion: &Opinion, block: BlockId) -> Vec<Link> {
    let mut of_block: Vec<_> = opinion.suggestions.values().filter(|one| one.block == block).collect();
    of_block.sort_by_key(|one| one.words.seq);
    let link = |one: &&crate::state::Suggestion| {
        let view = seen(visit).suggestion(one);
        let fate = visit.speech.quote("drafting-suggestion-fate", "fate", view.fate);
        let said = [("member", view.member.name.into()), ("fate", fate.into())];
        Link::new(
            acting::suggestions::address(opinion, one.id),
            visit.speech.with("drafting-suggestion-by", &said),
        )
    };
    of_block.iter().map(link).collect()
}

/// The wordings, newest first, each compared with the one before.
fn history(visit: &Visit, opinion: &Opinion, block: &Block) -> Vec<Wording> {
    let seen = seen(visit);
    let before = std::iter::once(None).chain(block.wordings.iter().map(Some));
    let mut history: Vec<_> = block
        .wordings
        .iter()
        .zip(before)
        .map(|(words, before)| Wording {
            title: visit.speech.quote("drafting-version", "version", words.version.to_string()),
            by: by(visit, opinion, words),
            words: match before {
                None => paragraphs(&seen.wording_text(words)),
                Some(before) => {
                    let [was, is] = [before, words].map(|words| seen.wording(block.id, words));
                    comparison(visit, &texts(&[was], &[is]))
                }
            },
        })
        .collect();
    history.reverse();
    history
}

/// Who brought a wording, when.
fn by(visit: &Visit, opinion: &Opinion, words: &Words) -> Html {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let suggestion = words.suggestion.and_then(|id| opinion.suggestions.get(&id));
    let corrected = opinion.afterlife.correction(words.seq);
    let contest = opinion.afterlife.corrections.iter().filter_map(|correction| correction.contested);
    let contest = contest.into_iter().find(|contest| contest.seq == words.seq);
    let who = match suggestion {
        _ if corrected.is_some() => speech.say("afterlife-brought-by-correction").to_owned(),
        _ if contest.is_some() => {
            let member = contest.map_or_else(Default::default, |contest| speech.arg(&contest.member.into()));
            speech.quote("afterlife-brought-by-contest", "member", member)
        }
        Some(suggestion) => speech.quote("drafting-brought-by", "member", suggestion.member),
        None => speech.say("drafting-brought-by-pen").to_owned(),
    };
    let mut by = Html::text(&who);
    by.push(&Html::text(" "));
    by.push(&relative_time(words.at, now, speech));
    by
}
