//! A form that was sent: from our own page, by the browser that got it, once.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use pluriel_council::Refusal;
use pluriel_house::Key;

use crate::{Fields, NotPosted, Refused, Site, Visit, composing::KeepsDrafts};

/// A form sent by a visitor, checked at the door.
#[derive(Debug, Clone)]
pub struct Posted {
    /// Who sent it.
    pub visit: Visit,
    /// What was typed.
    pub fields: Fields,
}

/// The field that holds the visitor's token.
pub const TOKEN_FIELD: &str = "csrf";
/// The field that makes a form sent twice one act.
pub const KEY_FIELD: &str = "key";

impl Posted {
    /// The key under which this form is one act however often it is sent.
    pub fn key(&self) -> Option<Key> {
        let sent = self.fields.raw(KEY_FIELD);
        (!sent.is_empty() && sent.len() <= 64).then(|| Key::of(&self.visit.actor, sent))
    }
}

impl FromRequest<Site> for Posted {
    type Rejection = NotPosted;

    async fn from_request(request: Request, site: &Site) -> Result<Self, NotPosted> {
        let (parts, body) = request.into_parts();
        let visit = Visit::of(&parts, site);
        let keeps = parts.extensions.get::<KeepsDrafts>().copied();
        if !same_origin(&parts.headers, site.public_url()) {
            return Err(Refusal::forbidden("web-foreign-form").into());
        }
        let is_form = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(Refusal::invalid("web-not-a-form").into());
        }
        // The limit on bytes is the server's layer's, which the request carries.
        let request = Request::from_parts(parts, body);
        let body = Bytes::from_request(request, &()).await.map_err(|_| Refused::too_large())?;
        let fields = Fields::decode(&body).map_err(|_| Refused::from(Refusal::invalid("web-not-a-form")))?;
        if fields.raw(TOKEN_FIELD) != visit.form_token() {
            return Err(Refused::stale_form(fields).into());
        }
        Self { visit, fields }.of_draft(keeps).await
    }
}

/// Whether a changing request comes from our own pages. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; a
/// request with neither is no browser's, carries no cookie by itself, and still needs the token.
pub fn same_origin(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = headers.get("sec-fetch-site")
        && !matches!(site.as_bytes(), b"same-origin" | b"none")
    {
        return false;
    }
    text(header::ORIGIN).is_none_or(|origin| origin == public_url || is_this_machine(origin, public_url))
}

/// Whether an origin is this machine's own under its name, and the site's address is the same in numbers: browsers keep
/// passkeys by name alone.
fn is_this_machine(origin: &str, public_url: &str) -> bool {
    let port = |url: &str, host: &str| {
        let port = url.strip_prefix("http://")?.strip_prefix(host)?;
        (port.is_empty() || port.starts_with(':')).then(|| port.to_owned())
    };
    let named = port(origin, "localhost");
    named.is_some() && ["127.0.0.1", "[::1]"].into_iter().any(|own| port(public_url, own) == named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_change_something() {
        let ours = "https://conseil.example";
        let headers = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            headers
        };
        assert!(same_origin(&headers(&[("sec-fetch-site", "same-origin"), ("origin", ours)]), ours));
        assert!(same_origin(&headers(&[]), ours));
        for foreign in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("origin", "https://conseil.example.evil.org")],
            &[("sec-fetch-site", "same-origin"), ("origin", "http://conseil.example")],
        ] {
            assert!(!same_origin(&headers(foreign), ours), "{foreign:?}");
        }
        let machine = "http://127.0.0.1:8080";
        assert!(same_origin(&headers(&[("origin", "http://localhost:8080")]), machine));
        for other in ["http://localhost:8081", "https://localhost:8080", "http://localhost.evil.org:8080"] {
            assert!(!same_origin(&headers(&[("origin", other)]), machine), "{other}");
        }
        assert!(!same_origin(&headers(&[("origin", "http://localhost")]), ours));
    }
}
