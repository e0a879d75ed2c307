//! Headers of every answer.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use pluriel_web::cookies;

use super::router::Server;

/// What pages may load and who may frame them: nothing from elsewhere, no inline script or style, nobody.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                   manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const FIXED: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, CSP),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    ),
];

/// Adds them, and keeps a language that was asked for.
pub async fn add(State(server): State<Server>, request: Request, next: Next) -> Response {
    let language = asked_language(request.uri().query());
    let is_known = cookies::read(request.headers(), cookies::SESSION).is_some();
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if server.site.public_url().starts_with("https://") {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    keep(headers, is_known);
    if let Some(code) = language
        && let Ok(cookie) =
            format!("{}={code}; Path=/; Max-Age=31536000; SameSite=Lax", cookies::LANGUAGE).parse()
    {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// What is not said otherwise is asked for again each time; a signed-in person's pages are kept nowhere.
fn keep(headers: &mut HeaderMap, is_known: bool) {
    if !headers.contains_key(header::CACHE_CONTROL) {
        let value = if is_known { "private, no-store" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
        headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-language"));
    }
}

fn asked_language(query: Option<&str>) -> Option<&'static str> {
    let mut pairs = query?.split('&').filter_map(|pair| pair.split_once('='));
    match pairs.find(|(name, _)| *name == "lang")?.1 {
        "fr" => Some("fr"),
        "en" => Some("en"),
        _ => None,
    }
}
