//! The notices of an opinion as plain text, for the secretariat to copy: Pluriel works with mail off.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_mail::Letter;
use pluriel_pages::{
    Html, Module, Page,
    component::{Empty, Link},
    exact_time,
};
use pluriel_web::{Mailing, Refused, Visit};

use super::{forms, seen};
use crate::{
    letters::notices::{Notice, notices},
    state::Opinion,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<ul>{% for (link, when, count) in notices %}<li><a href="{{ link.href }}">{{ link.label }}</a><br><span class="help">{{ when }} · {{ count }}</span></li>{% endfor %}</ul>"#
)]
struct List {
    notices: Vec<(Link, Html, String)>,
}

#[derive(Template)]
#[template(path = "acting/notices.html")]
struct ToCopy<'a> {
    to: &'a str,
    subject: &'a str,
    body: &'a str,
    copy: &'a str,
    copied: &'a str,
    letters: Vec<Letter>,
    module: &'a str,
}

/// The notices of an opinion, newest first.
pub(crate) async fn of_opinion(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    Ok(visit.page(&list(&visit, opinion)))
}

/// The notices of a question that was not admitted yet, or never.
pub(crate) async fn of_referral(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    Ok(visit.page(&list(&visit, opinion)))
}

/// The letters of one notice of an opinion.
pub(crate) async fn one_of_opinion(
    visit: Visit,
    Path((number, entry)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    Ok(visit.page(&one(&visit, opinion, &entry)?))
}

/// The letters of one notice of a question.
pub(crate) async fn one_of_referral(
    visit: Visit,
    Path((number, entry)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    Ok(visit.page(&one(&visit, opinion, &entry)?))
}

fn written(visit: &Visit, opinion: &Opinion) -> Vec<Notice> {
    notices(&Mailing { site: &visit.site, snapshot: &visit.snapshot }, opinion)
}

/// Where the notices of an opinion are.
pub(crate) fn address(opinion: &Opinion) -> String {
    format!("{}/courriers", opinion.address())
}

fn list(visit: &Visit, opinion: &Opinion) -> Page {
    let speech = &visit.speech;
    let notices = written(visit, opinion);
    let body = if notices.is_empty() {
        let sentence = Html::text(speech.say("acting-notices-none"));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        let row = |notice: &Notice| {
            // Letters of one act may be of several kinds: the call asks some for positions, others for advice.
            let mut subjects: Vec<_> = notice.letters.iter().map(|letter| letter.subject.as_str()).collect();
            subjects.dedup();
            let href = format!("{}/{}", address(opinion), notice.seq);
            let language =
                notice.letters.first().map_or(speech.language(), |letter| visit.language_of(letter));
            let link = Link::new(href, speech.quoted_as(language, subjects.join(" ; ")));
            let count = speech.count("acting-notices-letters", notice.letters.len());
            (link, exact_time(notice.at, speech), count)
        };
        Html::of(&List { notices: notices.iter().map(row).collect() })
    };
    page(visit, opinion, body)
}

fn one(visit: &Visit, opinion: &Opinion, entry: &str) -> Result<Page, Refused> {
    let notices = written(visit, opinion);
    let entry: Option<u64> = entry.parse().ok();
    let notice = notices.iter().find(|notice| Some(notice.seq) == entry);
    let notice = notice.ok_or(Refusal::not_found("acting-notice-unknown"))?;
    let mut page = page(visit, opinion, to_copy(visit, &notice.letters));
    page.breadcrumb.push(Link::new(address(opinion), page.title));
    page.title = visit.speech.quote("acting-notices-of", "at", notice.at);
    Ok(page)
}

/// Letters as text, each with a button that copies it.
pub(super) fn to_copy(visit: &Visit, letters: &[Letter]) -> Html {
    let speech = &visit.speech;
    Html::of(&ToCopy {
        to: speech.say("acting-notices-to"),
        subject: speech.say("acting-notices-subject"),
        body: speech.say("acting-notices-body"),
        copy: speech.say("acting-notices-copy"),
        copied: speech.say("acting-notices-copied"),
        letters: letters.iter().map(|letter| quoted(visit, letter)).collect(),
        module: visit.site.theme().module(Module::CopyText),
    })
}

/// A letter whose words are quoted in their language.
fn quoted(visit: &Visit, letter: &Letter) -> Letter {
    let language = visit.language_of(letter);
    let quoted = |words: &str| visit.speech.quoted_as(language, words);
    Letter { subject: quoted(&letter.subject), body: quoted(&letter.body), ..letter.clone() }
}

fn page(visit: &Visit, opinion: &Opinion, body: Html) -> Page {
    let speech = &visit.speech;
    let mut page = Page::new(speech.say("acting-notices"), body);
    page.lead = Html::text(speech.say("acting-notices.lead"));
    page.over = Html::text(&forms::called(visit, opinion));
    page.breadcrumb = forms::breadcrumb(visit, opinion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.is_private = true;
    page
}
