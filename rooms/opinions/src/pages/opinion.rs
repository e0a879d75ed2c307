//! `/avis/<n>`: the page of an opinion (`specs/interface.md`, "An opinion").

mod cells;
mod disputes;
mod fast_track;
mod news;
mod objections;
mod outline;
mod people;
mod revisions;
mod secret;
mod standing;
mod turnout;

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, Method},
    response::Response,
};
use pluriel_pages::{
    Alternate, Html, Page, Width,
    component::{Facts, Link, Notice, NoticeKind},
    paragraphs,
};
use pluriel_rules::Evaluation;
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    afterlife, charts, history, is_set_by_host,
    markup::{link, with_rules_speech},
    numbered, of_number_or_outline, outcome,
    prose::{prose_with, recommendations},
    said, seen,
};
use crate::{
    acting, adoption,
    state::Opinion,
    view::{CallView, OpinionView},
};

pub(crate) use fast_track::requests as fast_track_requests;
pub(crate) use revisions::revision_shown;
pub(crate) use secret::in_cells as secret_cells;

#[derive(Template)]
#[template(path = "opinion.html")]
struct Body<'a> {
    speech: &'a Speech,
    outcome: Html,
    status: Html,
    news: Html,
    /// Whether recommendations come before what was said of them: for who is signed in.
    recommendations_first: bool,
    picture: Html,
    gauge: Html,
    turnout: Html,
    positions: Html,
    secret: Html,
    advice: Html,
    rule: Html,
    rule_sentence: Html,
    recommendations: Html,
    fate: Html,
    text: Html,
    revisions: Html,
    objections: Html,
    statements: Vec<Said>,
    said: Vec<Said>,
    comments: Html,
    timeline: Html,
    history: Html,
    cite: String,
    snippet: String,
}

/// What somebody says beside the text, at its size.
struct Said {
    by: String,
    words: Html,
}

pub(crate) async fn show(
    visit: Visit,
    Path(number): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let opinion = of_number_or_outline(&visit, &number)?;
    if opinion.is_outline {
        return Ok(visit.page(&outline::page(&visit, opinion)));
    }
    let response = visit.page(&page(&visit, opinion));
    news::note(&visit, opinion, &method, &headers).await;
    Ok(response)
}

fn page(visit: &Visit, opinion: &Opinion) -> Page {
    let view = seen(visit).opinion(opinion);
    let closed = opinion.calls.last().filter(|call| call.closing.is_some());
    let evaluation = closed.and_then(|call| adoption::of_call(opinion, call));
    let mut main = acting::done(visit);
    main.push(&body(visit, opinion, &view, evaluation.as_ref()));
    let mut page = Page::new(view.title.clone(), main);
    let stage = super::list::standing(visit, opinion);
    page.over = Html::text(&format!("{} · {stage}", numbered(visit, opinion)));
    page.lead = lead(&view);
    page.action = acting::actions(visit, opinion);
    page.breadcrumb = vec![Link::new("/avis", visit.speech.say("opinions-title"))];
    page.margin = visit.site.theme().html(&facts(visit, opinion, &view));
    page.formats = formats(visit, opinion, &view);
    page.is_fictitious = view.fictitious;
    page.is_set_by_host = is_set_by_host(visit, opinion) && view.imported.is_none();
    page.width = Width::Text;
    page.preview = super::printed::preview(visit, opinion, &view, evaluation.as_ref());
    page
}

/// The question in one sentence, unless it is the title already.
fn lead(view: &OpinionView) -> Html {
    let question = view.question.as_deref().filter(|question| *question != view.title);
    question.map_or_else(Html::empty, Html::text)
}

fn body(visit: &Visit, opinion: &Opinion, view: &OpinionView, evaluation: Option<&Evaluation>) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let number = view.number.map(|number| number.to_string()).unwrap_or_default();
    // What counts is shown: the call that is open or the last one that was closed.
    let call = view.calls.last();
    let picture = call.map(|call| charts::hemicycle(visit, call, &number, view.fictitious));
    let closing = call.and_then(|call| call.closing.as_ref());
    let gauge = evaluation.and_then(|evaluation| charts::gauge(visit, evaluation));
    let rule = evaluation.map(|evaluation| outcome::rule(visit, evaluation)).unwrap_or_default();
    let imported = view.imported.is_some();
    let known = super::state(visit).opinion(view.id);
    Html::of(&Body {
        speech,
        outcome: outcome::outcome(visit, view, evaluation),
        status: status(visit, opinion, view),
        news: news::news(visit, opinion, view),
        recommendations_first: visit.person().is_some(),
        picture: picture.map(|picture| picture.figure(theme, speech)).unwrap_or_default(),
        gauge: gauge.map(|gauge| theme.html(&gauge)).unwrap_or_default(),
        turnout: call.map(|call| turnout::by_day(visit, call)).unwrap_or_default(),
        positions: closing.map(|closing| people::positions(visit, closing)).unwrap_or_default(),
        secret: call.map(|call| counted(visit, call)).unwrap_or_default(),
        advice: call.map(|call| people::advice(visit, call)).unwrap_or_default(),
        rule,
        rule_sentence: rule_sentence(visit, view),
        recommendations: recommendations(visit, &view.text),
        fate: super::fate::section(visit, view.fate.as_ref(), &view.text),
        text: if view.text.blocks.is_empty() {
            Html::empty()
        } else {
            prose_with(visit, &view.text, imported, Some(opinion))
        },
        revisions: changed(visit, opinion, view),
        objections: call.map(|call| objections::objections(visit, opinion, view, call)).unwrap_or_default(),
        statements: closing.map(|closing| people::statements(visit, closing)).unwrap_or_default(),
        said: closing.map(|closing| people::said_unsigned(visit, closing)).unwrap_or_default(),
        comments: people::comments(visit, view),
        timeline: if imported { Html::empty() } else { theme.html(&history::timeline(visit, view)) },
        history: theme.html(&history::history(visit, view)),
        cite: cite(visit, view),
        snippet: known.map(|opinion| super::embed::snippet(visit, opinion)).unwrap_or_default(),
    })
}

/// That the doors are closed, to whoever reads behind them.
fn doors(visit: &Visit, opinion: &Opinion) -> Html {
    if !opinion.is_behind_closed_doors() {
        return Html::empty();
    }
    let means = visit.speech.attr("doors-notice", "means", &[]).unwrap_or_default();
    let notice = Notice::new(NoticeKind::Information, visit.speech.say("doors-notice"));
    visit.site.theme().html(&notice.body(paragraphs(&means)))
}

/// How positions were counted where nobody reads them by name.
fn counted(visit: &Visit, call: &CallView) -> Html {
    let mut counted = secret::secret(visit, call);
    counted.push(&cells::cells(visit, call));
    counted
}

/// Where the opinion stands, and what is disputed of its votes.
fn status(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let mut status = doors(visit, opinion);
    status.push(&afterlife::notices(visit, opinion, view));
    status.push(&standing::standing(visit, view));
    status.push(&fast_track::fast_track(visit, opinion, view.fast_track.as_ref()));
    status.push(&disputes::disputes(visit, opinion, view));
    status
}

/// What was corrected since the publication, and before it what changed during the call.
fn changed(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let mut changed = afterlife::corrections(visit, opinion, view);
    changed.push(&revisions::revisions(visit, opinion));
    changed
}

/// The rule in one sentence.
fn rule_sentence(visit: &Visit, view: &OpinionView) -> Html {
    let rule = view.rule.as_ref().and_then(|rule| pluriel_rules::Rule::from_json(&rule.rule).ok());
    let Some(rule) = rule else { return Html::empty() };
    let sentence = with_rules_speech(visit, |speech| rule.sentence(speech));
    super::markup::paragraph(&Html::text(&sentence))
}

fn facts(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Facts {
    let speech = &visit.speech;
    let say = |id: &str| speech.say(id).to_owned();
    let mut facts = Facts::default().with(say("opinions-fact-formation"), said(visit, &view.formation.names));
    if let Some(referral) = &view.referral {
        let authors: Vec<_> = referral.authors.iter().map(|author| author.name.as_str()).collect();
        let public = || say("opinions-author-public");
        let authors = if authors.is_empty() { public() } else { authors.join(", ") };
        facts = facts.with(say("opinions-fact-author"), authors);
        let sponsors: Vec<_> = referral.sponsors.iter().map(|sponsor| sponsor.member.name.as_str()).collect();
        if !sponsors.is_empty() {
            facts = facts.with(say("opinions-fact-sponsors"), sponsors.join(", "));
        }
        let link = link(
            &format!("/saisines/{}", referral.number),
            &speech.quote("opinions-referral-number", "number", referral.number),
        );
        facts = facts.with(say("opinions-fact-referral"), link);
    }
    if let Some(pens) = acting::rapporteurs_fact(visit, opinion) {
        facts = facts.with(say("rapporteurs-fact"), pens);
    }
    if let Some(admission) = &opinion.admission {
        let name = seen(visit).rule_name(&admission.rule_name);
        facts = facts.with(say("opinions-fact-rule"), link("/regles", &name));
    }
    if let Some(doors) = view.doors {
        facts = facts.with(say("doors-fact"), say(&format!("doors-{}", doors.name())));
    }
    if let Some(publicity) = view.publicity {
        let secret = view.calls.last().is_some_and(|call| call.secret.is_some());
        let words = super::standing_orders::publicity_words(publicity);
        facts = facts.with(say("opinions-fact-publicity"), say(if secret { "secret-fact" } else { words }));
    }
    if visit.is_secretariat() {
        let notices = link(&acting::notices::address(opinion), speech.say("acting-notices"));
        facts = facts.with(say("opinions-fact-notices"), notices);
    }
    if view.text.version > 0 && view.imported.is_none() {
        let versions = format!("{}/versions", view.address);
        let number = speech.number(view.text.version);
        facts = facts.with(say("opinions-fact-version"), link(&versions, &number));
    }
    if let Some(minutes) = visit.person().and_then(|_| news::reading_minutes(&view.text)) {
        facts = facts.with(say("calls-reading"), speech.count("calls-reading-minutes", minutes));
    }
    if let Some((id, href)) = acting::calls_place(visit, opinion) {
        facts = facts.with(say("calls-board"), link(&href, speech.say(id)));
    }
    for (id, href, count) in acting::amending::places(visit, opinion) {
        facts = facts.with(say(id), link(&href, &speech.number(count)));
    }
    if let Some(import) = &view.imported {
        facts = facts.with(say("opinions-fact-date"), speech.date(import.dated));
        if let Some(source) = &import.source {
            facts = facts.with(say("opinions-fact-source"), source.as_str());
        }
    }
    let published = view.publication.as_ref().map(|publication| publication.licence.clone());
    let licence = published.or_else(|| view.imported.as_ref().and_then(|import| import.licence.clone()));
    let unknown = || say("opinions-licence-unknown");
    if view.word == crate::words::StageWord::Published {
        facts = facts.with(say("opinions-fact-licence"), licence.unwrap_or_else(unknown));
    }
    facts
}

/// How to cite a published opinion.
pub(super) fn cite(visit: &Visit, view: &OpinionView) -> String {
    let speech = &visit.speech;
    let day = match (&view.publication, &view.imported) {
        (_, Some(import)) => speech.plain_date(import.dated),
        (Some(publication), None) => speech.plain_date(publication.at),
        (None, None) => return String::new(),
    };
    let council = speech.quoted(visit.site.facts(&visit.snapshot).name);
    speech.with(
        "opinions-citation",
        &[
            ("council", council.into()),
            ("number", view.number.unwrap_or_default().into()),
            ("title", view.title.as_str().into()),
            ("day", day.into()),
            ("address", format!("{}{}", visit.site.public_url(), view.address).into()),
        ],
    )
}

fn formats(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Vec<Alternate> {
    let number = view.number.unwrap_or_default();
    let say = |id: &str| visit.speech.say(id).to_owned();
    let format = |href: String, media_type, label| Alternate { href, media_type, label };
    let mut formats = vec![
        format(format!("/avis/{number}/actes.atom"), "application/atom+xml", say("format-atom")),
        format(format!("/api/v1/opinions/{number}"), "application/json", say("format-json")),
    ];
    if super::state(visit).opinion(view.id).is_some_and(crate::following::can_be_followed) {
        formats.push(format(format!("/avis/{number}/suivre"), "text/html", say("following-do")));
    }
    if view.calls.iter().any(|call| call.closing.is_some()) {
        formats.push(format(format!("/avis/{number}/preuve"), "text/html", say("opinions-verify")));
    }
    formats.extend(super::printed::alternate(visit, opinion));
    formats
}
