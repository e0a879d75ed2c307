//! What is asked by whoever tells nothing of itself, and the answer made from that alone.

use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderValue, Method, header, request::Parts},
    response::Response,
};
use pluriel_speech::Language;

use crate::{Site, cookies};

/// Nothing longer is a page's address.
const MOST_BYTES: usize = 1024;

/// A request as far as it is anybody's: an address and a language. There is one only for requests that carry nothing of
/// who makes them, neither a session, nor a token, nor a browser's secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Anybody {
    /// Path and query, as sent.
    address: Box<str>,
    language: Language,
}

/// An answer that was made for anybody. The only way to one is [`Anybody::make`], which gives the maker no trace of who
/// asks: what it says of a person, it cannot have known from the request.
pub(crate) struct MadeForAnybody {
    pub asked: Anybody,
    pub response: Response,
}

impl Anybody {
    /// What a request asks as anybody could; `None` when it changes something or tells who asks.
    pub fn asking(parts: &Parts, site: &Site) -> Option<Self> {
        let headers = &parts.headers;
        let tells = headers.contains_key(header::AUTHORIZATION)
            || [cookies::SESSION, cookies::BROWSER].iter().any(|name| cookies::read(headers, name).is_some());
        let address = parts.uri.path_and_query()?.as_str();
        if tells || parts.method != Method::GET || address.len() > MOST_BYTES {
            return None;
        }
        // A language that the address asks for is part of the address.
        let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let kept = cookies::read(headers, cookies::LANGUAGE);
        let council = site.facts(&site.house().snapshot()).language;
        let language = Language::negotiate(None, kept, accept, council);
        Some(Self { address: address.into(), language })
    }

    /// Has the answer made from what is asked and nothing else.
    pub async fn make<F>(self, parts: Parts, make: impl FnOnce(Request) -> F) -> MadeForAnybody
    where
        F: Future<Output = Response>,
    {
        let mut request = Request::default();
        *request.uri_mut() = parts.uri;
        *request.headers_mut() = self.headers();
        // What the router found in the address; the address of the peer is somebody's.
        *request.extensions_mut() = parts.extensions;
        request.extensions_mut().remove::<ConnectInfo<std::net::SocketAddr>>();
        MadeForAnybody { response: make(request).await, asked: self }
    }

    fn headers(&self) -> HeaderMap {
        let language = HeaderValue::from_static(self.language.code());
        HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, language)])
    }
}
