//! A form with a document, sent as `multipart/form-data`: checked at the door as every form is.

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
};
use pluriel_council::Refusal;

use crate::{Fields, MOST_FIELDS, Posted, Refused, Site, TOKEN_FIELD, Visit, same_origin};

/// A form sent by a visitor with at most one document. How large the request may be, its route says ([`crate::Route::taking`]).
#[derive(Debug, Clone)]
pub struct Uploaded {
    /// Who sent it, and what was typed.
    pub posted: Posted,
    /// The bytes of the document; empty when none was chosen.
    pub document: Vec<u8>,
    /// What its sender calls it: it proves nothing of its content.
    pub document_name: String,
}

impl FromRequest<Site> for Uploaded {
    type Rejection = Refused;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, site);
        if !same_origin(&parts.headers, site.public_url()) {
            return Err(Refusal::forbidden("web-foreign-form").into());
        }
        let request = Request::from_parts(parts, body);
        let not_a_form = || Refused::from(Refusal::invalid("web-not-a-form"));
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| not_a_form())?;
        let (mut typed, mut document, mut document_name) = (Vec::new(), Vec::new(), String::new());
        while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error))? {
            let name = field.name().unwrap_or_default().to_owned();
            if let Some(file) = field.file_name() {
                file.clone_into(&mut document_name);
                document = field.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
            } else {
                typed.push((name, field.text().await.map_err(|error| unreadable(&error))?));
            }
            if typed.len() > MOST_FIELDS {
                return Err(not_a_form());
            }
        }
        let fields: Fields = typed.into_iter().collect();
        if fields.raw(TOKEN_FIELD) != visit.form_token() {
            return Err(Refused::stale_form(fields));
        }
        Ok(Self { posted: Posted { visit, fields }, document, document_name })
    }
}

fn unreadable(error: &axum::extract::multipart::MultipartError) -> Refused {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Refused::too_large()
    } else {
        Refusal::invalid("web-not-a-form").into()
    }
}
