//! Problem details (RFC 9457): what was refused, why, and what would be accepted, in the same words on the page, in the API
//! and on the command line.

use pluriel_council::{Arg, Refusal, RefusalKind};
use pluriel_speech::Speech;
use serde::Serialize;

/// A refusal in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind of problem, `/problemes/<code>`: an address that explains it.
    #[serde(rename = "type")]
    pub kind: String,
    /// What was refused, in a few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What was refused, why, and what would be accepted.
    pub detail: String,
    /// Why: which rule, which article.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What would be accepted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub instead: String,
    /// The fields at fault, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// One field at fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// The field's name in the form and in the API.
    pub field: String,
    /// What is wrong and what would be accepted.
    pub detail: String,
}

impl Problem {
    /// The media type of [`Problem::to_json`].
    pub const CONTENT_TYPE: &'static str = "application/problem+json";

    /// A room's refusal.
    pub fn of(refusal: &Refusal, speech: &Speech) -> Self {
        let mut args = refusal.args.clone();
        for (name, arg) in &mut args {
            // The access table quotes an action by the name of its words.
            if refusal.code.starts_with("access-")
                && *name == "action"
                && let Arg::Text(action) = arg
            {
                speech.say(&format!("access-action-{action}")).clone_into(action);
            }
        }
        let why = speech.attr(refusal.code, "why", &args).unwrap_or_default();
        let instead = speech.attr(refusal.code, "instead", &args).unwrap_or_default();
        let errors = refusal
            .fields
            .iter()
            .map(|error| FieldProblem {
                field: error.field.to_owned(),
                detail: speech.with(error.code, &error.args),
            })
            .collect();
        Self {
            kind: format!("/problemes/{}", refusal.code),
            status: status(refusal.kind),
            ..Self::said(speech.with(refusal.code, &args), why, instead)
        }
        .with_errors(errors)
    }

    /// What the house itself answers: 400, 403, 404, 405, 408, 409, 413, 422, 429, 500 or 503; any other status is said as
    /// 400 or, from 500 on, as 500.
    pub fn of_status(status: u16, speech: &Speech) -> Self {
        let code = match status {
            400 | 403 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 500 | 503 => status,
            501.. => 500,
            _ => 400,
        };
        let id = format!("error-{code}");
        let attribute = |name| speech.attr(&id, name, &[]).unwrap_or_default();
        Self {
            kind: format!("/problemes/{id}"),
            status,
            ..Self::said(speech.say(&id).to_owned(), attribute("why"), attribute("instead"))
        }
    }

    fn said(title: String, why: String, instead: String) -> Self {
        let detail = [title.as_str(), &why, &instead]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        Self { kind: String::new(), title, status: 0, detail, why, instead, errors: Vec::new() }
    }

    fn with_errors(mut self, errors: Vec<FieldProblem>) -> Self {
        self.errors = errors;
        self
    }

    /// The document.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The HTTP status of a refusal.
pub const fn status(kind: RefusalKind) -> u16 {
    match kind {
        RefusalKind::Forbidden => 403,
        RefusalKind::NotFound => 404,
        RefusalKind::Conflict => 409,
        RefusalKind::Invalid => 422,
        RefusalKind::TooMany => 429,
    }
}
