//! `/avis/<n>/avis.pdf` and `/avis/<n>/apercu.png`: an opinion whose result is public, printed from the words of its page.

mod end;
mod head;
mod positions;
mod text;
mod voices;

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{Instant, Refusal, RefusalKind, access::Action};
use pluriel_pages::{Alternate, Preview};
use pluriel_printing::{Card, Document, NotPrinted, Press, Printed};
use pluriel_rules::Evaluation;
use pluriel_speech::Language;
use pluriel_web::{Cost, Refused, Route, Visit};

use super::{numbered, of_number, outcome, seen};
use crate::{
    adoption,
    state::Opinion,
    view::{CallView, OpinionView},
    words::{Stage, StageWord},
};

/// Its addresses.
pub(crate) fn routes() -> Vec<Route> {
    let read = Action::ReadPublic;
    vec![
        Route::get("/avis/{number}/avis.pdf", read, pdf).costing(Cost::Counted),
        Route::get("/avis/{number}/apercu.png", read, picture).costing(Cost::Counted),
    ]
}

/// What everything printed of one opinion is made from.
struct Source<'a> {
    visit: &'a Visit,
    opinion: &'a Opinion,
    view: &'a OpinionView,
    evaluation: Option<&'a Evaluation>,
    /// The language in which the council writes.
    written: Language,
}

impl Source<'_> {
    fn say(&self, id: &str) -> String {
        self.visit.speech.say(id).to_owned()
    }

    /// The call of which the result is told.
    fn call(&self) -> Option<&CallView> {
        self.view.calls.iter().rev().find(|call| call.closing.is_some())
    }

    /// The end of that call: its deadline, which the clock may meet a moment later, or an earlier closing.
    fn closed(&self) -> Option<Instant> {
        self.call().and_then(|call| Some(call.closing.as_ref()?.at.min(call.closes)))
    }

    fn over(&self) -> String {
        let stage = super::list::standing(self.visit, self.opinion);
        format!("{} · {stage}", numbered(self.visit, self.opinion))
    }

    fn council(&self) -> String {
        self.visit.site.facts(&self.visit.snapshot).name
    }

    fn address(&self, below: &str) -> String {
        format!("{}{}{below}", self.visit.site.public_url(), self.view.address)
    }

    /// The mark of what is invented; empty elsewhere.
    fn fictitious(&self, id: &str) -> String {
        if self.view.fictitious { self.say(id) } else { String::new() }
    }
}

/// Whether there is something to print: an opinion that is published, or whose rule did not adopt it and that does not go on.
fn is_printed(opinion: &Opinion) -> bool {
    opinion.stage.word() == StageWord::Published || matches!(opinion.stage, Stage::NotCarried | Stage::Closed)
}

/// The other format that the page of an opinion names; nothing where it cannot be had.
pub(super) fn alternate(visit: &Visit, opinion: &Opinion) -> Option<Alternate> {
    let label = || visit.speech.say("printed-format").to_owned();
    let href = format!("{}/avis.pdf", opinion.address());
    (visit.site.press().is_some() && is_printed(opinion)).then(|| Alternate {
        href,
        media_type: "application/pdf",
        label: label(),
    })
}

/// How others may show a link to the page of an opinion; nothing where no picture can be had.
pub(super) fn preview(
    visit: &Visit,
    opinion: &Opinion,
    view: &OpinionView,
    evaluation: Option<&Evaluation>,
) -> Option<Preview> {
    visit.site.press().filter(|_| is_printed(opinion))?;
    let visit = &unmarked(visit);
    let source = Source { visit, opinion, view, evaluation, written: written(visit) };
    let card = card(&source);
    let words = [card.over.as_str(), &card.title, &card.outcome, &card.fictitious];
    let words: Vec<_> = words.into_iter().filter(|words| !words.is_empty()).collect();
    Some(Preview {
        address: source.address(""),
        picture: source.address(&format!("/apercu.png?lang={}", visit.speech.code())),
        words: words.join(" · "),
    })
}

async fn pdf(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let file = format!("inline; filename=\"avis-{}.pdf\"", of_number(&visit, &number)?.number().unwrap_or(0));
    let document = of(&visit, &number, |source| Printed::Opinion(Box::new(head::opinion(source))))?;
    let mut response = print(&visit, document, "application/pdf").await?;
    if let Ok(file) = HeaderValue::try_from(file) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
    }
    Ok(response)
}

async fn picture(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let document = of(&visit, &number, |source| Printed::Card(card(source)))?;
    print(&visit, document, "image/png").await
}

/// The document of an opinion; 404 with the reason where its result is not public yet.
fn of(visit: &Visit, number: &str, make: impl FnOnce(&Source<'_>) -> Printed) -> Result<Document, Refused> {
    let opinion = of_number(visit, number)?;
    if !is_printed(opinion) {
        return Err(Refusal::not_found("printed-not-yet").into());
    }
    let visit = &unmarked(visit);
    let view = &seen(visit).opinion(opinion);
    let evaluation = opinion.closed_call().and_then(|call| adoption::of_call(opinion, call));
    let source = Source { visit, opinion, view, evaluation: evaluation.as_ref(), written: written(visit) };
    Ok(make(&source).into())
}

/// The same visit, quoting the council's words without marks: what is printed is no HTML and tells their language itself.
fn unmarked(visit: &Visit) -> Visit {
    let language = visit.speech.language();
    Visit { speech: visit.speech.clone().texts_in(language), ..visit.clone() }
}

fn written(visit: &Visit) -> Language {
    visit.site.facts(&visit.snapshot).language
}

fn card(source: &Source<'_>) -> Card {
    let told = outcome::told(source.visit, source.view, source.evaluation);
    Card {
        language: source.visit.speech.code().to_owned(),
        text_language: source.written.code().to_owned(),
        council: source.council(),
        over: source.over(),
        title: source.view.title.clone(),
        outcome: told.headline,
        fictitious: source.fictitious("mark-fictitious-picture"),
    }
}

async fn print(visit: &Visit, document: Document, media_type: &'static str) -> Result<Response, Refused> {
    let Some(press) = visit.site.press() else {
        let refusal = Refusal::new(RefusalKind::NotFound, "printed-no-press").with("program", PROGRAM);
        return Err(Refused { status: StatusCode::SERVICE_UNAVAILABLE, ..Refused::from(refusal) });
    };
    let file = made(press, &document).await?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(media_type))];
    Ok((headers, Bytes::from_owner(file)).into_response())
}

/// What the operator installs.
const PROGRAM: &str = pluriel_printing::PROGRAM;

async fn made(press: &Press, document: &Document) -> Result<Arc<[u8]>, Refused> {
    press.print(document).await.map_err(|error| {
        if matches!(error, NotPrinted::Busy) {
            return Refused::unavailable("printed-busy");
        }
        tracing::error!(%error, "a document was not printed");
        Refused { retry_after: None, ..Refused::unavailable("printed-failed") }
    })
}
