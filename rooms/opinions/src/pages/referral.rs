//! `/saisines/<n>`: a question from its reception, with what happens next and when.

mod handling;

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Html, Page,
    component::{Link, Notice, NoticeKind},
    markdown, paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{history, is_set_by_host, markup::link, of_referral, prose::prose, said, seen, state};
use crate::{
    events::DeclineGround,
    sponsors::{Backing, backing},
    state::{Opinion, Referral},
    view::OpinionView,
    words::Stage,
};

#[derive(Template)]
#[template(path = "referral.html")]
struct Body<'a> {
    speech: &'a Speech,
    notice: Html,
    handling: Html,
    question: Html,
    context: Html,
    links: &'a [String],
    text: Html,
    backing: String,
    sponsors: Vec<String>,
    next: String,
    history: Html,
}

pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_referral(&visit, &number)?;
    let view = seen(&visit).opinion(opinion);
    let Some(referral) = opinion.referral() else { return Err(Refused::not_found()) };
    let mut main = crate::acting::done(&visit);
    main.push(&body(&visit, opinion, referral, &view));
    let mut page = Page::new(view.title.clone(), main);
    let stage = visit.speech.say(super::list::stage_words(view.stage));
    let numbered = visit.speech.quote("opinions-referral-number", "number", referral.number);
    page.over = Html::text(&format!("{numbered} · {stage}"));
    let authors: Vec<_> = referral.authors.iter().map(|author| seen(&visit).member(*author).name).collect();
    let public = || visit.speech.say("opinions-author-public").to_owned();
    let authors = if authors.is_empty() { public() } else { authors.join(", ") };
    page.lead = Html::text(&visit.speech.with(
        "opinions-referred-by",
        &[
            ("author", authors.into()),
            ("formation", said(&visit, &view.formation.names).into()),
            ("day", visit.speech.plain_date(referral.at).into()),
        ],
    ));
    if matches!(opinion.stage, Stage::Referred | Stage::Declined | Stage::Joined) {
        page.action = crate::acting::actions(&visit, opinion);
    }
    page.breadcrumb = vec![Link::new("/saisines", visit.speech.say("opinions-referrals"))];
    page.is_fictitious = view.fictitious;
    page.is_set_by_host = is_set_by_host(&visit, opinion);
    Ok(visit.page(&page))
}

fn body(visit: &Visit, opinion: &Opinion, referral: &Referral, view: &OpinionView) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let shown = view.referral.as_ref();
    let sponsors = referral.sponsors.iter().map(|sponsor| {
        let name = seen(visit).member(sponsor.member).name;
        format!("{name} ({})", speech.plain_date(sponsor.at))
    });
    Html::of(&Body {
        speech,
        notice: notice(visit, opinion, referral),
        handling: handling::handling(visit, opinion),
        question: paragraphs(view.question.as_deref().unwrap_or_default()),
        context: shown
            .and_then(|shown| shown.context.as_deref())
            .map(|text| markdown(text, 3))
            .unwrap_or_default(),
        links: shown.map_or(&[], |shown| shown.links.as_slice()),
        text: if view.text.blocks.is_empty() { Html::empty() } else { prose(visit, &view.text, false) },
        backing: backing_words(visit, referral),
        sponsors: sponsors.collect(),
        next: next(visit, opinion, referral),
        history: theme.html(&history::history(visit, view)),
    })
}

/// What became of it: admitted, or declined with the count or the reasons.
fn notice(visit: &Visit, opinion: &Opinion, referral: &Referral) -> Html {
    let speech = &visit.speech;
    let notice = match (&referral.declined, opinion.number()) {
        (Some(declined), _) if opinion.stage == Stage::Declined => {
            let body = match &declined.ground {
                DeclineGround::Sponsors { organisations, needed, .. } => speech.with(
                    "opinions-declined-sponsors",
                    &[("organisations", (*organisations).into()), ("needed", (*needed).into())],
                ),
                DeclineGround::Formation { .. } => seen(visit).optional(declined.reasons).unwrap_or_default(),
            };
            Notice::new(NoticeKind::Warning, speech.say("opinions-stage-declined")).body(paragraphs(&body))
        }
        (_, Some(number)) => {
            let words = speech.quote("opinions-number", "number", number);
            Notice::new(NoticeKind::Done, speech.say("opinions-admitted-as"))
                .body(link(&opinion.address(), &words))
        }
        (_, None) => return Html::empty(),
    };
    visit.site.theme().html(&notice)
}

fn backing_words(visit: &Visit, referral: &Referral) -> String {
    let by = state(visit).orders().map_or(pluriel_members::CarriageBy::Kind, |kept| kept.orders.carriage_by);
    let Backing { organisations, .. } =
        backing(seen(visit).members(), referral, by, visit.site.house().now());
    let args = [("organisations", organisations.into()), ("needed", referral.sponsors_needed.into())];
    match referral.taken_up {
        Some(_) => visit.speech.say("opinions-taken-up").to_owned(),
        None => visit.speech.with("opinions-backing", &args),
    }
}

/// What happens next, and when.
fn next(visit: &Visit, opinion: &Opinion, referral: &Referral) -> String {
    let until = ("until", visit.speech.deadline(referral.window_ends).into());
    match opinion.stage {
        Stage::Referred if opinion.handling.is_upheld() => {
            visit.speech.say("referral-appeal-upheld").to_owned()
        }
        Stage::Referred => visit.speech.with("opinions-next-referred", &[until]),
        Stage::Declined => visit.speech.say("opinions-next-declined").to_owned(),
        Stage::Joined => visit.speech.say("opinions-next-joined").to_owned(),
        _ => visit.speech.say("opinions-next-admitted").to_owned(),
    }
}
