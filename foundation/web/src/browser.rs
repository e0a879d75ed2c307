//! A browser that is not signed in still needs a secret of its own: forms of visitors are bound to it.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use rand_core::{OsRng, TryRngCore};

use crate::{Refused, Visit, cookies};

/// How long a browser keeps its secret, in seconds: thirty days.
const KEPT_SECONDS: u32 = 30 * 24 * 3600;

impl Visit {
    /// Gives this browser a secret of its own, if it has none; the visit's forms are bound to it at once. The cookie, if there is
    /// one, goes with the answer: see [`with_cookie`].
    pub fn remember_browser(&mut self) -> Result<Option<HeaderValue>, Refused> {
        if self.browser.is_some() {
            return Ok(None);
        }
        let fresh = fresh_secret()?;
        let cookie = cookies::set(cookies::BROWSER, &fresh, KEPT_SECONDS);
        self.browser = Some(fresh);
        Ok(Some(cookie))
    }
}

/// A secret that nobody guesses, in 43 characters of an address: 256 random bits of the operating system.
pub fn fresh_secret() -> Result<String, Refused> {
    let mut bytes = [0; 32];
    OsRng.try_fill_bytes(&mut bytes).map_err(|_| {
        tracing::error!("the operating system gives no random numbers: no secret can be made");
        Refused::of_status(StatusCode::INTERNAL_SERVER_ERROR)
    })?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// An answer with a cookie, if there is one.
pub fn with_cookie(mut response: Response, cookie: Option<HeaderValue>) -> Response {
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
