//! `/avis/<n>/reponses/<addressee>`: what was put to one addressee, all that it answered, all that was reported and said of it; and
//! how whoever answers there gets a link.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, Page, component::Link, markdown, paragraphs};
use pluriel_web::{Refused, Visit, with_cookie};

use super::{
    super::{done::done, probe, seen},
    asking, contact,
    put::{self, Asked},
    report::nothing_said,
};
use crate::{
    commands::JudgeProgress,
    pages::{clock, progress, put_words, standing_words},
    view::{AnswerGivenView, PutView, ReportView, Standing, VerdictView},
    words::Verdict,
};

#[derive(Template)]
#[template(path = "acting/answers/addressee.html")]
struct Body {
    done: Html,
    clock: Html,
    items: Vec<Item>,
    asking: Html,
}

struct Item {
    rank: u32,
    title: String,
    words: Html,
    now: String,
    answers: Vec<Said>,
    reports: Vec<Reported>,
    links: Vec<Link>,
}

struct Said {
    head: Html,
    words: Html,
}

struct Reported {
    head: String,
    words: Html,
    verdicts: Vec<String>,
}

/// The page.
pub(crate) async fn show(
    mut visit: Visit,
    Path((number, addressee)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let asked = Asked::of(&visit, &number, &addressee)?;
    Ok(with_cookie(visit.page(&page(&visit, &asked)), cookie))
}

pub(super) fn page(visit: &Visit, asked: &Asked<'_>) -> Page {
    let view = asked.view(visit);
    let clock = view.as_ref().map(|view| clock(visit, view)).unwrap_or_default();
    let puts = view.map(|view| view.recommendations).unwrap_or_default();
    let body = Html::of(&Body {
        done: done(visit),
        clock,
        items: puts.iter().map(|put| item(visit, asked, put)).collect(),
        asking: asking::section(visit, asked),
    });
    let mut page = put::page(visit, asked, "answers-addressee", body);
    page.is_private = false;
    page.breadcrumb = put::breadcrumb(visit, asked).into_iter().take(2).collect();
    page.action = contact::action(visit, asked);
    page
}

fn item(visit: &Visit, asked: &Asked<'_>, put: &PutView) -> Item {
    let words = asked.opinion.text.block(put.recommendation).map(|block| seen::block_words(visit, block));
    Item {
        rank: put.rank,
        title: visit.speech.quote("opinions-recommendation", "number", put.rank),
        words: markdown(&words.unwrap_or_default(), 3),
        now: put_words(visit, put),
        answers: put.answers.iter().rev().map(|answer| said(visit, answer)).collect(),
        reports: put.reports.iter().rev().map(|report| reported(visit, report)).collect(),
        links: links(visit, asked, put),
    }
}

/// An answer with its date, who signed it where that is public, and the letter it came by.
fn said(visit: &Visit, answer: &AnswerGivenView) -> Said {
    let speech = &visit.speech;
    let mut parts = vec![
        speech.date_time(answer.at),
        speech.say(standing_words(Standing::Answered(answer.answer))).to_owned(),
    ];
    if answer.late {
        parts.push(speech.say("answers-after-deadline").to_owned());
    }
    parts.extend(answer.signatory.clone());
    if let Some(again) = answer.again {
        parts.push(speech.quote("answers-looks-again", "day", speech.date(again)));
    }
    if let Some(whose) = &answer.whose {
        parts.push(speech.quote("answers-is-of", "whose", whose.as_str()));
    }
    if let Some(dated) = answer.transcribed {
        parts.push(speech.quote("answers-from-letter", "day", speech.date(dated)));
    }
    let mut head = Html::text(&parts.join(" · "));
    if let Some(letter) = &answer.letter {
        head.push(&Html::text(" · "));
        head.push(&crate::pages::link(letter, speech.say("answers-read-letter")));
    }
    Said { head, words: answer.reasons.as_deref().map(paragraphs).unwrap_or_default() }
}

fn reported(visit: &Visit, report: &ReportView) -> Reported {
    let speech = &visit.speech;
    let by = match (&report.rapporteur, &report.signatory) {
        (Some(member), _) => speech.quote("answers-by-rapporteur", "member", member.name.as_str()),
        (None, Some(name)) => name.clone(),
        (None, None) => speech.say("answers-by-addressee").to_owned(),
    };
    let said = progress(visit, report.progress, false);
    let head = speech.with(
        "answers-reported",
        &[
            ("progress", said.into()),
            ("since", speech.plain_date(report.dated).into()),
            ("by", by.into()),
            ("day", speech.plain_date(report.at).into()),
        ],
    );
    Reported {
        head,
        words: report.evidence.as_deref().map(paragraphs).unwrap_or_default(),
        verdicts: report.verdicts.iter().map(|verdict| judged(visit, verdict)).collect(),
    }
}

fn judged(visit: &Visit, verdict: &VerdictView) -> String {
    let speech = &visit.speech;
    let id = match verdict.verdict {
        Verdict::Confirmed => "answers-judged-confirmed",
        Verdict::Contested => "answers-judged-contested",
    };
    speech.with(
        id,
        &[
            ("member", verdict.member.name.as_str().into()),
            ("day", speech.plain_date(verdict.at).into()),
            ("reasons", verdict.reasons.clone().unwrap_or_default().into()),
        ],
    )
}

/// What the visitor can do with one recommendation.
fn links(visit: &Visit, asked: &Asked<'_>, put: &PutView) -> Vec<Link> {
    let base = format!("{}/{}", asked.address(), put.rank);
    let speech = &visit.speech;
    let link = |path: &str, id: &str| Link::new(format!("{base}/{path}"), speech.say(id));
    let mut links = Vec::new();
    if visit.is_secretariat() && asked.opinion.fate.end.is_none() {
        links.push(link("transcrire", "answers-do-transcribe"));
    }
    if asked.is_rapporteur(visit.member()) {
        let judge = JudgeProgress {
            opinion: asked.opinion.id,
            addressee: asked.id,
            recommendation: put.recommendation,
            verdict: Verdict::Contested,
            reasons: String::new(),
        };
        if probe::may(visit, judge) {
            links.push(link("verdict", "answers-do-judge"));
        }
        if probe::may(visit, nothing_said(visit, asked, put.recommendation, None)) {
            links.push(link("avancement", "answers-do-report-self"));
        }
    }
    links
}
