//! `/saisines/publique/<secret>`: where a question stands, for who asked it: its acknowledgment first, then what became of it.

use axum::{extract::Path, response::Response};
use pluriel_council::{Arg, Refusal};
use pluriel_pages::{
    Form, Html, Page,
    component::{ActionKind, Facts, Notice, NoticeKind},
    paragraphs,
};
use pluriel_web::{Posted, Refused, Visit, see_other, with_cookie};

use super::{
    super::{
        confirm,
        done::{done, done_at},
        seen,
    },
    called,
};
use crate::{
    Following, Opinions,
    following::{self, Command},
    pages::link,
    secret,
    state::{Opinion, PublicQuestion, QuestionFate},
    words::TextName,
};

/// The question whose link this is the secret of.
fn held<'a>(visit: &'a Visit, secret: &str) -> Result<&'a PublicQuestion, Refused> {
    let key = secret::key(secret);
    let held = visit.room::<Opinions>().questions().find(|question| question.key == key);
    Ok(held.ok_or(Refusal::not_found("public-question-unknown"))?)
}

/// The page.
pub(super) async fn show(mut visit: Visit, Path(secret): Path<String>) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let page = page(&visit, held(&visit, &secret)?, &secret);
    Ok(with_cookie(visit.page(&page), cookie))
}

fn page(visit: &Visit, question: &PublicQuestion, secret: &str) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = done(visit);
    body.push(&theme.html(&standing(visit, question)));
    let row = visit.snapshot.rooms.people().follower(&following::key(secret));
    let written = match row {
        Some(row) => speech.quote("public-question-written", "email", speech.quoted(row.email.as_str())),
        None => speech.say("public-question-not-written").to_owned(),
    };
    let own = format!("{}/saisines/publique/{secret}", visit.site.public_url());
    let mut facts = Facts::default()
        .with(speech.say("public-question-received-on"), speech.date(question.at))
        .with(speech.say("public-question-title"), seen::words(visit, question.text(TextName::Title)))
        .with(
            speech.say("acting-question"),
            paragraphs(&seen::words(visit, question.text(TextName::Question))),
        );
    if question.text(TextName::Context).is_some() {
        let context = paragraphs(&seen::words(visit, question.text(TextName::Context)));
        facts = facts.with(speech.say("acting-refer-context"), context);
    }
    let facts = facts
        .with(speech.say("public-question-link"), link(&own, &own))
        .with(speech.say("public-question-mail"), written);
    body.push(&theme.html(&facts));
    if row.is_some() {
        let form = Form::new(format!("/saisines/publique/{secret}/oublier"), visit.form_keys())
            .button(confirm::button(visit, ActionKind::Other, "public-question-forget", &[]));
        body.push(&form.html(theme, speech));
    }
    let mut page = Page::new(called(visit, question), body);
    page.lead = Html::text(speech.say("public-question-own"));
    page.is_private = true;
    page
}

/// Where it stands, and what happens next.
fn standing(visit: &Visit, question: &PublicQuestion) -> Notice {
    let speech = &visit.speech;
    let state = visit.room::<Opinions>();
    match question.fate {
        None => Notice::new(NoticeKind::Information, speech.say("public-question-waits"))
            .body(paragraphs(speech.say("public-question-waits.next"))),
        Some(QuestionFate::SetAside { at, reasons }) => {
            let title = speech.quote("public-question-aside", "day", Arg::from(speech.date(at)));
            let mut body = paragraphs(&seen::words(visit, Some(reasons)));
            body.push(&paragraphs(speech.say("public-question-aside.next")));
            Notice::new(NoticeKind::Warning, title).body(body)
        }
        Some(QuestionFate::LetThrough { opinion, at }) => {
            let title = speech.quote("public-question-through", "day", Arg::from(speech.date(at)));
            let opinion = state.opinion(opinion);
            let address = opinion.map_or_else(|| "/saisines".to_owned(), Opinion::address);
            let label = opinion.map_or_else(String::new, |opinion| seen::title(visit, opinion));
            let mut body = paragraphs(speech.say("public-question-through.next"));
            body.push(&link(&address, &label));
            Notice::new(NoticeKind::Done, title).body(body)
        }
    }
}

/// Erases the address.
pub(super) async fn forget(Path(secret): Path<String>, posted: Posted) -> Result<Response, Refused> {
    held(&posted.visit, &secret)?;
    let command = Command::End { link: following::key(&secret) };
    let receipt = posted.visit.submit::<Following>(command, posted.key()).await?;
    Ok(see_other(&done_at(&format!("/saisines/publique/{secret}"), "question-forgotten", &receipt)))
}
