//! Requests to the provider: over TLS, without redirects, bounded in time and size.

use std::time::Duration;

use openidconnect::{HttpRequest, HttpResponse};
use ureq::http::{HeaderValue, header};
use url::{Host, Url};

/// How long one request may take.
const WITHIN: Duration = Duration::from_secs(10);
/// So many bytes are read of an answer.
const MOST_BYTES: u64 = 256 * 1024;

/// The way to one provider.
#[derive(Debug)]
pub struct Web(ureq::Agent);

/// Why a request has no answer.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// It was not sent, or nothing readable came back in time.
    #[error(transparent)]
    Sent(#[from] ureq::Error),
}

impl Web {
    /// The way to the provider at this address: TLS, unless it is on this machine.
    pub fn of(issuer: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .https_only(!is_this_machine(issuer))
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(WITHIN))
            .proxy(None)
            .build();
        Self(config.into())
    }

    /// Sends one request whose answer may be a JWT: `openidconnect` knows how to read one, and not how to ask for it.
    pub fn ask_for_jwt(&self, mut request: HttpRequest) -> Result<HttpResponse, AskError> {
        let accepted = HeaderValue::from_static("application/jwt, application/json;q=0.5");
        request.headers_mut().insert(header::ACCEPT, accepted);
        self.ask(request)
    }

    /// Sends one request.
    pub fn ask(&self, request: HttpRequest) -> Result<HttpResponse, AskError> {
        let answer = self.0.run(request)?;
        let (parts, mut body) = answer.into_parts();
        let body = body.with_config().limit(MOST_BYTES).read_to_vec()?;
        Ok(HttpResponse::from_parts(parts, body))
    }
}

fn is_this_machine(issuer: &str) -> bool {
    let url = Url::parse(issuer).ok();
    match url.as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
