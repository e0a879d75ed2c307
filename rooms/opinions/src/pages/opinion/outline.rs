//! The page of an opinion for whoever does not sit behind its closed doors: that it exists, when, who takes part, how many answered.

use askama::Template;
use pluriel_pages::{
    Alternate, Html, Page, Width,
    component::{Facts, Link},
    paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::{charts, history, is_set_by_host, numbered, said, seen, turnout};
use crate::{
    acting,
    state::Opinion,
    view::{CallView, OpinionView},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ means }}{{ picture }}{{ turnout }}{% if !electors.is_empty() %}<details><summary>{{ electors_title }}</summary><ul>{% for name in electors %}<li>{{ name }}</li>{% endfor %}</ul></details>{% endif %}<section><h2>{{ speech.say("opinions-history") }}</h2>{{ history }}</section>"#
)]
struct Body<'a> {
    speech: &'a Speech,
    means: Html,
    picture: Html,
    turnout: Html,
    electors_title: String,
    electors: Vec<String>,
    history: Html,
}

/// The page.
pub(super) fn page(visit: &Visit, opinion: &Opinion) -> Page {
    let speech = &visit.speech;
    let view = seen(visit).opinion(opinion);
    let call = view.calls.last().filter(|_| opinion.stage.is_vote());
    let number = view.number.map(|number| number.to_string()).unwrap_or_default();
    let picture = call.map(|call| charts::hemicycle(visit, call, &number, view.fictitious));
    let electors = electors(visit, opinion);
    let body = Body {
        speech,
        means: paragraphs(speech.say("doors-outline")),
        picture: picture.map(|picture| picture.figure(visit.site.theme(), speech)).unwrap_or_default(),
        turnout: call.map(|call| turnout::by_day(visit, call)).unwrap_or_default(),
        electors_title: speech.count("doors-who-is-asked", electors.len()),
        electors,
        history: visit.site.theme().html(&history::history(visit, &view)),
    };
    let mut main = acting::done(visit);
    main.push(&Html::of(&body));
    let mut page = Page::new(speech.quote("doors-title-of", "number", number), main);
    page.over = Html::text(&numbered(visit, opinion));
    page.breadcrumb = vec![Link::new("/avis", speech.say("opinions-title"))];
    page.margin = visit.site.theme().html(&facts(visit, &view, call));
    page.formats = formats(visit, opinion, &view);
    page.is_fictitious = view.fictitious;
    page.is_set_by_host = is_set_by_host(visit, opinion);
    page.width = Width::Text;
    page
}

/// The same outline for programs, and the form that asks to be told of the publication.
fn formats(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Vec<Alternate> {
    let format = |href: String, media_type, label: &str| Alternate {
        href,
        media_type,
        label: visit.speech.say(label).to_owned(),
    };
    let number = view.number.unwrap_or_default();
    let mut formats = vec![
        format(format!("/avis/{number}/actes.atom"), "application/atom+xml", "format-atom"),
        format(format!("/api/v1/opinions/{number}"), "application/json", "format-json"),
    ];
    if crate::following::can_be_followed(opinion) {
        formats.push(format(format!("/avis/{number}/suivre"), "text/html", "following-do"));
    }
    formats
}

/// Who is asked in the last call.
fn electors(visit: &Visit, opinion: &Opinion) -> Vec<String> {
    let Some(call) = opinion.call() else { return Vec::new() };
    let mut names: Vec<_> =
        call.electorate.electors().map(|elector| seen(visit).member(elector.id).name).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names
}

fn facts(visit: &Visit, view: &OpinionView, call: Option<&CallView>) -> Facts {
    let speech = &visit.speech;
    let say = |id: &str| speech.say(id).to_owned();
    let mut facts = Facts::default()
        .with(say("opinions-fact-formation"), said(visit, &view.formation.names))
        .with(say("doors-fact"), say("doors-closed"));
    if let Some(admitted) = view.admitted {
        facts = facts.with(say("doors-fact-admitted"), speech.date(admitted));
    }
    if let Some(call) = call {
        facts = facts.with(say("doors-fact-closes"), speech.date(call.closes));
    }
    facts
}
