//! What changed in the text since the call was opened: each change with its difference, its nature, and what it reopened.

use askama::Template;
use pluriel_council::Arg;
use pluriel_pages::Html;
use pluriel_speech::Speech;
use pluriel_web::Visit;

use crate::{
    acting::{contest_address, may_contest},
    diff,
    pages::{markup::link, prose::block_named, seen, text::diff::comparison},
    state::{Opinion, Revision},
    substance::Nature,
};

#[derive(Template)]
#[template(path = "revisions.html")]
struct Revisions<'a> {
    speech: &'a Speech,
    revisions: Vec<Shown>,
}

struct Shown {
    id: String,
    what: String,
    comparison: Html,
    contest: Html,
}

/// The changes since the call was opened, newest first; nothing when there is none.
pub(super) fn revisions(visit: &Visit, opinion: &Opinion) -> Html {
    let Some(call) = opinion.call().filter(|call| !call.revisions.is_empty()) else { return Html::empty() };
    let shown = |revision: &Revision| Shown {
        id: format!("m{}", revision.seq),
        what: what(visit, opinion, revision),
        comparison: difference(visit, opinion, revision),
        contest: if may_contest(visit, opinion, revision.seq) {
            link(&contest_address(opinion, revision.seq), visit.speech.say("opinions-revision-contest"))
        } else {
            Html::empty()
        },
    };
    let revisions = call.revisions.iter().rev().map(shown).collect();
    Html::of(&Revisions { speech: &visit.speech, revisions })
}

/// One change, for the page of whoever would contest it.
pub(crate) fn revision_shown(visit: &Visit, opinion: &Opinion, revision: &Revision) -> Html {
    let mut shown = Html::of(&Line { words: what(visit, opinion, revision) });
    shown.push(&difference(visit, opinion, revision));
    shown
}

#[derive(Template)]
#[template(ext = "html", source = "<p>{{ words }}</p>")]
struct Line {
    words: String,
}

fn what(visit: &Visit, opinion: &Opinion, revision: &Revision) -> String {
    let seen = seen(visit);
    let text = seen.text_view(&opinion.text);
    let others = revision.concerns.iter().filter(|block| **block != revision.block);
    let others: Vec<_> = others.map(|block| block_named(visit, &text, *block)).collect();
    let member = revision.contested.map(|member| seen.member(member).name).unwrap_or_default();
    let args: [(&str, Arg); 5] = [
        ("passage", block_named(visit, &text, revision.block).into()),
        ("others", others.join(", ").into()),
        ("count", others.len().into()),
        ("at", revision.at.into()),
        ("member", member.into()),
    ];
    let id = match (revision.nature, revision.contested) {
        (Nature::Form, _) => "opinions-revision-form",
        (Nature::Substance, None) => "opinions-revision-substance",
        (Nature::Substance, Some(_)) => "opinions-revision-contested",
    };
    visit.speech.with(id, &args)
}

/// The block as it was and as it became.
fn difference(visit: &Visit, opinion: &Opinion, revision: &Revision) -> Html {
    let Some(block) = opinion.text.ever(revision.block) else { return Html::empty() };
    let Some(place) = block.wordings.iter().position(|words| words.seq == revision.words) else {
        return Html::empty();
    };
    let worded = |last: usize| {
        let mut text = crate::state::Text::default();
        let wordings = block.wordings.iter().take(last + 1).cloned().collect();
        text.blocks.push(crate::state::Block { id: block.id, wordings });
        seen(visit).worded(&text)
    };
    let before = place.checked_sub(1).map(worded).unwrap_or_default();
    comparison(visit, &diff::texts(&before, &worded(place)))
}
