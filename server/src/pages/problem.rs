//! What a problem's type leads to: the same words as the refusal, without the case at hand.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{Html, Page, paragraphs};
use pluriel_web::{Refused, Visit};

/// The page of one kind of refusal.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response, Refused> {
    let language = visit.speech.language();
    let is_code = code.len() <= 80
        && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !is_code || !visit.speech.words().has(language, &code) {
        return Err(Refusal::not_found("error-404").into());
    }
    let mut body = Html::empty();
    for attribute in ["why", "instead"] {
        if let Some(words) = visit.speech.attr(&code, attribute, &[]) {
            body.push(&paragraphs(&words));
        }
    }
    Ok(visit.page(&Page::new(visit.speech.with(&code, &[]), body)))
}
