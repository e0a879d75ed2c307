//! For who is signed in: what happened since it last looked, and how long the text takes to read.

use askama::Template;
use axum::http::{HeaderMap, Method};
use pluriel_council::{Instant, access::Action};
use pluriel_pages::Html;
use pluriel_web::{Known, Visit};

use super::super::{history, markup::link};
use crate::{
    Looking,
    looking::{self, Command, is_to_be_noted},
    pages::prose::block_named,
    state::{Changed, Opinion, TextChange},
    view::{ActView, OpinionView, TextView},
    words::BlockId,
};

/// How many words a person reads in a minute, of a text that it weighs.
const WORDS_A_MINUTE: usize = 200;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% if lines.is_empty() %}<p class="help">{{ lead }}</p>{% else %}<section aria-labelledby="nouveau"><h2 id="nouveau">{{ title }}</h2>
<p class="help">{{ lead }}</p><ul>{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ul></section>{% endif %}"#
)]
struct News<'a> {
    title: &'a str,
    lead: String,
    lines: Vec<Html>,
}

/// What happened since the person last looked, the very second included; nothing on a first visit, and nothing for a visitor.
pub(super) fn news(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let Some(since) = last_look(visit, opinion) else { return Html::empty() };
    let mut lines: Vec<Html> = text(visit, opinion, &view.text, since).into_iter().collect();
    lines.extend(acts(visit, view, since).iter().map(|line| Html::text(line)));
    let id = if lines.is_empty() { "calls-nothing-new" } else { "calls-news-since" };
    let lead = visit.speech.quote(id, "at", since);
    Html::of(&News { title: visit.speech.say("calls-news"), lead, lines })
}

/// Until when the person saw this opinion before.
fn last_look(visit: &Visit, opinion: &Opinion) -> Option<Instant> {
    let person = person(visit)?;
    let look = visit.snapshot.rooms.people().look(person, opinion.id.0);
    looking::since(look, visit.site.house().now())
}

/// Whoever is signed in with a browser; a program that holds a token looks at nothing.
fn person(visit: &Visit) -> Option<pluriel_council::PersonId> {
    match &visit.known {
        Known::Session(_, person, Some(_)) => Some(person.id),
        _ => None,
    }
}

/// The passages that changed, with the way to the difference.
fn text(visit: &Visit, opinion: &Opinion, now: &TextView, since: Instant) -> Option<Html> {
    let changes = opinion.text.changes.iter();
    let (before, after): (Vec<&TextChange>, Vec<&TextChange>) = changes.partition(|change| change.at < since);
    let (from, to) = (before.last().map(|change| change.version), opinion.text.version);
    if after.is_empty() || from == Some(to) {
        return None;
    }
    let is_only_consequence = after.iter().all(|change| matches!(change.what, Changed::Consequence(_)));
    if is_only_consequence {
        return None;
    }
    let mut blocks: Vec<BlockId> = Vec::new();
    for change in after {
        let block = match change.what {
            Changed::Titled(_) | Changed::Consequence(_) => continue,
            Changed::Added { block, .. }
            | Changed::Moved { block, .. }
            | Changed::Worded(block)
            | Changed::Removed(block) => block,
        };
        if !blocks.contains(&block) {
            blocks.push(block);
        }
    }
    let names: Vec<_> = blocks.iter().map(|block| block_named(visit, now, *block)).collect();
    let said = if names.is_empty() {
        visit.speech.say("calls-news-title").to_owned()
    } else {
        visit.speech.quote("calls-news-text", "passages", names.join(", "))
    };
    let mut line = Html::text(&said);
    if let Some(from) = from {
        let address = crate::pages::text::differences::address(opinion, from, to);
        line.push(&Html::text(" "));
        line.push(&link(&address, visit.speech.say("calls-news-difference")));
    }
    Some(line)
}

/// The other acts, in words: many of one kind are counted. What one's own member did is no news to it.
fn acts(visit: &Visit, view: &OpinionView, since: Instant) -> Vec<String> {
    let own = visit.member();
    let is_own = |act: &ActView| own.is_some() && act.member.as_ref().map(|member| member.id) == own;
    let fresh = view.acts.iter().filter(|act| act.at >= since && !is_own(act));
    let mut kinds: Vec<(&str, Vec<&ActView>)> = Vec::new();
    for act in fresh.filter(|act| !history::is_detail(act.kind) && !history::is_draft(act.kind)) {
        let kind = counted(act.kind).unwrap_or(act.kind);
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, acts)) => acts.push(act),
            None => kinds.push((kind, vec![act])),
        }
    }
    let mut lines: Vec<String> = Vec::new();
    for (kind, acts) in kinds {
        if counted(acts[0].kind).is_some() {
            lines.push(visit.speech.count(&format!("calls-news-{kind}"), acts.len()));
        } else {
            let mut said: Vec<_> = acts.into_iter().map(|act| history::words(visit, act)).collect();
            said.dedup();
            lines.extend(said);
        }
        if kind == "dates"
            && let Some(call) = view.calls.last().filter(|call| call.closing.is_none())
        {
            lines.push(visit.speech.quote(
                "calls-news-until",
                "until",
                pluriel_council::Arg::Deadline(call.closes),
            ));
        }
    }
    lines
}

/// The kinds that are counted, and under which name; others are told one by one.
fn counted(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "commented" => "comments",
        "comment_answered" => "comments-answered",
        "suggested" => "suggestions",
        "suggestion_accepted" | "suggestion_declined" | "suggestion_withdrawn" => "suggestions-decided",
        "amendment_proposed" => "amendments",
        "amendments_accepted"
        | "amendment_rejected"
        | "amendment_withdrawn"
        | "amendment_overtaken"
        | "amendment_vote_closed" => "amendments-decided",
        "amendment_vote_opened" => "amendment-votes",
        "objection_raised" => "objections",
        "objection_answered" => "objections-answered",
        "objection_ended" => "objections-ended",
        "call_end_moved" | "call_extended" | "call_prolonged" | "ballot_prolonged" | "ballot_resumed" => {
            "dates"
        }
        _ => return None,
    })
}

/// How many minutes a text takes to read, at least one; `None` where there is none.
pub(super) fn reading_minutes(text: &TextView) -> Option<usize> {
    let words: usize = text.blocks.iter().map(|block| block.text.split_whitespace().count()).sum();
    (words > 0).then(|| words.div_ceil(WORDS_A_MINUTE))
}

/// Writes down that the person looked, once the page was made. What a browser fetches ahead, for nobody yet, is no look; a page that
/// could not be noted is a page all the same.
pub(super) async fn note(visit: &Visit, opinion: &Opinion, method: &Method, headers: &HeaderMap) {
    let Some(person) = person(visit).filter(|_| visit.may(Action::NoteVisit, |_| true)) else { return };
    let known = visit.snapshot.rooms.people().look(person, opinion.id.0);
    let is_due = known.is_none_or(|look| is_to_be_noted(look, visit.site.house().now()));
    if *method == Method::GET && is_due && !is_fetched_ahead(headers) {
        drop(visit.submit::<Looking>(Command::Note { opinion: opinion.id }, None).await);
    }
}

/// Whether a browser says that nobody looks: it fetches ahead, previews, or fetches for a script.
fn is_fetched_ahead(headers: &HeaderMap) -> bool {
    let says = |name: &str, wanted: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.to_ascii_lowercase().contains(wanted)
    };
    let ahead =
        [("sec-purpose", "prefetch"), ("purpose", "prefetch"), ("x-moz", "prefetch"), ("purpose", "preview")];
    ahead.iter().any(|(name, wanted)| says(name, wanted))
        || headers.contains_key("sec-fetch-dest") && !says("sec-fetch-dest", "document")
}
