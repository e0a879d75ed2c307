//! `/avis/<n>/differences?de=<v>&a=<w>`: what differs between two versions of the text.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, Page, Width, component::Link};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit, json as as_json};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    diff::{pieces, summary, whole_comparison},
    version_of,
};
use crate::{
    diff::{self, Change, Fate, TextDiff},
    pages::{above, numbered, of_number, seen},
    state::{Opinion, Text},
};

/// What differs between two versions of a text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Differences {
    /// The version that is compared.
    pub from: u32,
    /// The version with which it is compared.
    pub to: u32,
    /// The blocks that differ, in the order of the second; those taken out stand where they stood.
    pub blocks: Vec<BlockDifference>,
}

/// What became of one block.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BlockDifference {
    /// Its id.
    pub id: String,
    /// `kept` (it moved), `worded`, `added` or `removed`.
    pub fate: &'static str,
    /// Whether it moved.
    pub moved: bool,
    /// Its words, in pieces: `kept`, `removed` or `added`, then the words.
    pub words: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "text/differences.html")]
struct Body<'a> {
    speech: &'a Speech,
    summary: String,
    title: Html,
    blocks: Html,
}

/// The address of the comparison of two versions.
pub(crate) fn address(opinion: &Opinion, from: u32, to: u32) -> String {
    format!("{}/differences?de={from}&a={to}", opinion.address())
}

/// The versions asked for; the last two when none is.
fn asked(visit: &Visit, opinion: &Opinion, names: [&str; 2]) -> Result<[Text; 2], Refused> {
    let last = opinion.text.version;
    let [from, to] = names.map(|name| visit.query.raw(name).to_owned());
    let to = if to.is_empty() { last.to_string() } else { to };
    let before = to.parse().ok().and_then(|to| opinion.text.version_before(to));
    let from = if from.is_empty() { before.unwrap_or(last).to_string() } else { from };
    Ok([version_of(opinion, &from)?, version_of(opinion, &to)?])
}

pub(super) async fn json(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    let [from, to] = asked(&visit, opinion, ["from", "to"])?;
    let blocks = compared(&visit, &from, &to).blocks.into_iter().filter(diff::BlockDiff::differs);
    let fate = |fate| match fate {
        Fate::Kept => "kept",
        Fate::Worded => "worded",
        Fate::Added => "added",
        Fate::Removed => "removed",
    };
    let change = |change| match change {
        Change::Kept => "kept",
        Change::Removed => "removed",
        Change::Added => "added",
    };
    let blocks = blocks.filter_map(|block| {
        Some(BlockDifference {
            id: block.after.as_ref().or(block.before.as_ref())?.id.to_string(),
            fate: fate(block.fate),
            moved: block.moved,
            words: block.words.into_iter().map(|piece| (change(piece.change), piece.text)).collect(),
        })
    });
    Ok(as_json(&Differences { from: from.version, to: to.version, blocks: blocks.collect() }))
}

fn compared(visit: &Visit, from: &Text, to: &Text) -> TextDiff {
    diff::texts(&seen(visit).worded(from), &seen(visit).worded(to))
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    let [from, to] = asked(&visit, opinion, ["de", "a"])?;
    Ok(visit.page(&page(&visit, opinion, &from, &to)))
}

fn page(visit: &Visit, opinion: &Opinion, from: &Text, to: &Text) -> Page {
    let (speech, seen) = (&visit.speech, seen(visit));
    let diff = compared(visit, from, to);
    let titles = [from, to].map(|text| seen.optional(text.title).unwrap_or_default());
    let body = Body {
        speech,
        summary: summary(speech, &diff.summary()),
        title: if titles[0] == titles[1] {
            Html::empty()
        } else {
            pieces(&diff::words(&titles[0], &titles[1]))
        },
        blocks: whole_comparison(visit, &diff),
    };
    let said = [("from", from.version.to_string().into()), ("to", to.version.to_string().into())];
    let mut page = Page::new(speech.with("drafting-differences", &said), Html::of(&body));
    page.over = Html::text(&format!("{} · {}", numbered(visit, opinion), seen.title(opinion)));
    page.breadcrumb = above(visit, opinion);
    page.breadcrumb
        .push(Link::new(format!("{}/versions", opinion.address()), speech.say("drafting-versions")));
    page.is_fictitious = seen.is_fictitious(opinion);
    page.width = Width::Wide;
    page.formats = super::version::format(
        visit,
        opinion,
        &format!("differences?from={}&to={}", from.version, to.version),
    );
    page
}
