//! Public pages, kept as long as nothing that they are made from changes.
//!
//! A page is a function of what is asked, of the council as of the last commit, of the words, and of the clock, whose
//! instants are whole seconds. Within one second and between two commits, the same question therefore has the same answer,
//! to the byte: it is made once and given to everybody who asks as anybody ([`Anybody`]). Nothing has to be known of what a
//! page shows, and nothing is ever out of date: another second, another commit, other words are another [`Moment`], and the
//! pages of the former are dropped.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use axum::{
    body::{Body, Bytes, HttpBody as _},
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt as _;
use pluriel_council::Instant;
use pluriel_house::Snapshot;
use pluriel_speech::Words;
use sha2::{Digest, Sha256};

use crate::{
    Site,
    anybody::{Anybody, MadeForAnybody},
};

/// All pages kept together.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// One page: a file of open data that is larger is made for each who asks.
const MOST_BYTES_OF_ONE: u64 = 256 * 1024;
/// What a page takes beside its bytes: its address, its headers, its place.
const AROUND: usize = 2 * 1024;

/// Everything that public pages are made from beside what is asked.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    /// The state as of the last commit. Nothing is kept alive by a page that was made from it, and while this holds its
    /// place no other snapshot can take it.
    snapshot: Weak<Snapshot>,
    words: Weak<Words>,
    now: Instant,
    machine_now: Instant,
    /// What the bar above every page shows of its own.
    bar: u64,
}

/// The pages of one moment.
#[derive(Debug, Default)]
pub(crate) struct PublicPages(Mutex<Pages>);

#[derive(Debug, Default)]
struct Pages {
    of: Option<Moment>,
    kept: HashMap<Anybody, Kept>,
    bytes: usize,
}

/// A page as it is given to everybody.
#[derive(Debug, Clone)]
struct Kept {
    headers: HeaderMap,
    body: Bytes,
}

impl Site {
    /// Answers a request for something public: with what anybody was answered at this moment, or else by `make`. What is
    /// given to others was made from a request that held nothing of who asked; a request that tells who asks is passed on as
    /// it is, and its answer is nobody else's.
    pub async fn answer_public<F>(&self, request: Request, make: impl FnOnce(Request) -> F) -> Response
    where
        F: Future<Output = Response>,
    {
        let (parts, body) = request.into_parts();
        let Some(asked) = Anybody::asking(&parts, self) else {
            return make(Request::from_parts(parts, body)).await;
        };
        let held = parts.headers.get(header::IF_NONE_MATCH).cloned();
        // Taken before the page is made: a page may be younger than the moment under which it is kept, never older.
        let moment = Moment::of(self);
        if let Some(kept) = self.public_pages().find(&moment, &asked) {
            return kept.respond(held.as_ref());
        }
        let answer = asked.make(parts, make).await;
        match self.public_pages().keep(moment, answer).await {
            Ok(kept) => kept.respond(held.as_ref()),
            Err(response) => response,
        }
    }
}

impl Moment {
    fn of(site: &Site) -> Self {
        let bar = site.extras().bar.as_ref().map_or(0, |bar| (bar.version)());
        let house = site.house();
        Self {
            now: house.now(),
            machine_now: house.machine_now(),
            words: Arc::downgrade(&site.words()),
            snapshot: Arc::downgrade(&house.snapshot()),
            bar,
        }
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.snapshot.ptr_eq(&other.snapshot)
            && self.words.ptr_eq(&other.words)
            && (self.now, self.machine_now, self.bar) == (other.now, other.machine_now, other.bar)
    }
}

impl PublicPages {
    fn find(&self, moment: &Moment, asked: &Anybody) -> Option<Kept> {
        let pages = self.lock();
        pages.kept.get(asked).filter(|_| pages.of.as_ref() == Some(moment)).cloned()
    }

    /// Keeps an answer if it is a page of reasonable size; gives it back otherwise.
    async fn keep(&self, moment: Moment, answer: MadeForAnybody) -> Result<Kept, Response> {
        let MadeForAnybody { asked, response } = answer;
        let is_small = response.body().size_hint().exact().is_some_and(|bytes| bytes <= MOST_BYTES_OF_ONE);
        let says_more =
            response.headers().contains_key(header::SET_COOKIE) || !response.extensions().is_empty();
        if response.status() != StatusCode::OK || says_more || !is_small {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
            return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
        };
        let mut headers = parts.headers;
        headers.insert(header::ETAG, entity_tag(&body));
        let kept = Kept { headers, body };
        self.lock().add(moment, asked, kept.clone());
        Ok(kept)
    }

    fn lock(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pages {
    fn add(&mut self, moment: Moment, asked: Anybody, page: Kept) {
        if self.of.as_ref() != Some(&moment) {
            *self = Self { of: Some(moment), ..Self::default() };
        }
        let bytes = page.body.len() + AROUND;
        if self.bytes + bytes <= MOST_BYTES && self.kept.insert(asked, page).is_none() {
            self.bytes += bytes;
        }
    }
}

impl Kept {
    /// The page, or that it is the one which the browser holds.
    fn respond(self, held: Option<&HeaderValue>) -> Response {
        let tag = self.headers.get(header::ETAG);
        if tag.is_some_and(|tag| held.is_some_and(|held| names(held, tag))) {
            let tag = tag.cloned().map(|tag| (header::ETAG, tag));
            let mut response = StatusCode::NOT_MODIFIED.into_response();
            response.headers_mut().extend(tag);
            return response;
        }
        let mut response = Response::new(Body::from(self.body));
        *response.headers_mut() = self.headers;
        response
    }
}

/// Whether `If-None-Match` names this tag (RFC 9110, 13.1.2: weakly compared).
fn names(held: &HeaderValue, tag: &HeaderValue) -> bool {
    let Ok(held) = held.to_str() else { return false };
    held.split(',')
        .map(str::trim)
        .any(|one| one == "*" || one.trim_start_matches("W/").as_bytes() == tag.as_bytes())
}

/// A tag of the bytes themselves.
fn entity_tag(body: &Bytes) -> HeaderValue {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let tag = format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(body)[..12]));
    HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"\""))
}
