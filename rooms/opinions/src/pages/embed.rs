//! `/avis/<n>/integrer`: a published opinion in a few lines, which other sites may frame. The document runs nothing, sends nothing, and
//! shows what everybody may read.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{Html as HtmlBody, IntoResponse, Response},
};
use pluriel_council::Refusal;
use pluriel_speech::{Speech, unquoted};
use pluriel_web::{Refused, Visit};

use super::{
    afterlife::line,
    list::{sentence, standing},
    numbered, of_number,
    opinion::cite,
    seen,
};
use crate::{state::Opinion, words::StageWord};

/// What the document may load, and that anybody may frame it.
const CSP: &str =
    "default-src 'none'; style-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'";

#[derive(Template)]
#[template(path = "embed.html")]
struct Document<'a> {
    speech: &'a Speech,
    title: &'a str,
    stylesheet: &'a str,
    over: String,
    address: String,
    is_fictitious: bool,
    sentence: String,
    cite: String,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<iframe src="{{ address }}" title="{{ title }}" width="600" height="400" loading="lazy"></iframe>"#
)]
struct Snippet<'a> {
    address: String,
    title: &'a str,
}

/// The document.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    if opinion.stage.word() != StageWord::Published {
        return Err(Refusal::not_found("answers-not-published").into());
    }
    let view = seen(&visit).opinion(opinion);
    let document = Document {
        speech: &visit.speech,
        title: &view.title,
        stylesheet: visit.site.theme().stylesheet(),
        over: format!("{} · {}", numbered(&visit, opinion), standing(&visit, opinion)),
        address: format!("{}{}", visit.site.public_url(), view.address),
        is_fictitious: view.fictitious,
        sentence: [sentence(&visit, opinion), line(&visit, opinion)].join(" ").trim_end().to_owned(),
        cite: cite(&visit, &view),
    };
    let policy = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CSP))];
    // The marks of quoted texts are drawn by the shell alone, which this document has not.
    let html = unquoted(&document.render().unwrap_or_default()).into_owned();
    Ok((policy, HtmlBody(html)).into_response())
}

/// The line of HTML by which another site shows a published opinion; empty before its publication.
pub(super) fn snippet(visit: &Visit, opinion: &Opinion) -> String {
    if opinion.stage.word() != StageWord::Published {
        return String::new();
    }
    let title = unquoted(&seen(visit).title(opinion)).into_owned();
    let address = format!("{}{}/integrer", visit.site.public_url(), opinion.address());
    Snippet { address, title: &title }.render().unwrap_or_default()
}
