//! What is kept is what would be made, and never anything that was made for somebody.

use std::{
    cell::Cell,
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{Actor, Instant};
use pluriel_house::{Clock, Effect, FixedClock, House, RegisteredRoom, Snapshot};
use pluriel_journal::MemoryStore;
use pluriel_mail::NoPost;
use pluriel_pages::{Html, Theme};
use pluriel_speech::{Language, TimeZone, Words};
use pluriel_web::{Bar, Extras, Facts, Site, SiteParts, cookies};
use proptest::prelude::*;

use crate::tally::{Count, Tally};

thread_local! {
    /// What the bar of the site under test shows. Each test asks within its own thread.
    static BAR: Cell<u64> = const { Cell::new(0) };
}

struct Running {
    site: Site,
    clock: Arc<FixedClock>,
    made: AtomicU64,
    _happens: tokio::sync::mpsc::UnboundedReceiver<pluriel_house::Happened>,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Who {
    Anybody,
    /// Anybody, with a cookie that is not ours.
    Tracked,
    Browser(u8),
    Session(u8),
    Token(u8),
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Act,
    Second,
    Words,
    Bar,
    Ask(Who, u8, Language),
}

fn words() -> Arc<Words> {
    Arc::new(Words::new(&[pluriel_pages::WORDS, pluriel_web::WORDS], &BTreeMap::new()).unwrap())
}

fn facts(_: &Snapshot, _: &House) -> Facts {
    Facts {
        name: "Conseil (exemple)".to_owned(),
        zone: TimeZone::UTC,
        language: Language::Fr,
        names: Arc::new(|id| id.to_string()),
    }
}

impl Running {
    fn new() -> Self {
        let start: Instant = "2025-11-24T09:00:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock::at(start));
        let (to, happens) = tokio::sync::mpsc::unbounded_channel();
        let of_house: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
        let rooms = vec![RegisteredRoom::of::<Tally>()];
        let effect = Effect { name: "test", to };
        let house = House::open(MemoryStore::default(), rooms, of_house, [5; 32], effect).unwrap();
        let bar = Bar { html: |_| Html::empty(), version: || BAR.get() };
        let parts = SiteParts {
            house,
            theme: Theme::neutral(),
            post: Arc::new(NoPost),
            public_url: "https://conseil.example".to_owned(),
            fronts: Vec::new(),
            facts,
            extras: Extras { bar: Some(bar), ..Extras::default() },
        };
        Self { site: Site::new(parts, words()), clock, made: AtomicU64::new(0), _happens: happens }
    }

    /// All that a page can say: of what was asked, of the site, and of whoever the request lets it know.
    fn page(&self, path: &str, headers: &HeaderMap) -> String {
        let house = self.site.house();
        format!(
            "{path} {:?} {} {} {:p} {} {:?} {:?}",
            headers.get(header::ACCEPT_LANGUAGE),
            house.snapshot().rooms.of::<Tally>().count,
            house.now(),
            self.site.words(),
            BAR.get(),
            headers.get(header::COOKIE),
            headers.get(header::AUTHORIZATION),
        )
    }

    fn make(&self, request: &Request) -> Response {
        self.made.fetch_add(1, Ordering::SeqCst);
        self.page(request.uri().path(), request.headers()).into_response()
    }

    async fn ask(&self, request: Request) -> Response {
        self.site.answer_public(request, async |request| self.make(&request)).await
    }

    fn act(&self) {
        self.site.house().submit_blocking::<Tally>(Actor::Operator, Count, None).unwrap();
    }
}

fn request(who: Who, path: &str, language: Language) -> Request {
    let request = Request::get(path).header(header::ACCEPT_LANGUAGE, language.code());
    let cookie = |name, secret| format!("{name}={secret}");
    let request = match who {
        Who::Anybody => request,
        Who::Tracked => request.header(header::COOKIE, "_pk_id=81f0; pluriel-other=1"),
        Who::Browser(secret) => request.header(header::COOKIE, cookie(cookies::BROWSER, secret)),
        Who::Session(secret) => request.header(header::COOKIE, cookie(cookies::SESSION, secret)),
        Who::Token(secret) => request.header(header::AUTHORIZATION, format!("Bearer {secret}")),
    };
    request.body(Body::empty()).unwrap()
}

async fn body(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![
        4 => Just(Who::Anybody),
        1 => Just(Who::Tracked),
        1 => (0u8..2).prop_map(Who::Browser),
        2 => (0u8..2).prop_map(Who::Session),
        1 => (0u8..2).prop_map(Who::Token),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let language = prop_oneof![Just(Language::Fr), Just(Language::En)];
    prop_oneof![
        1 => Just(Step::Act),
        1 => Just(Step::Second),
        1 => Just(Step::Words),
        1 => Just(Step::Bar),
        9 => (who(), 0u8..2, language).prop_map(|(who, page, language)| Step::Ask(who, page, language)),
    ]
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::cases(64), ..ProptestConfig::default() })]

    /// Whatever happens between two questions, each is answered by what would be made for it now; and what is made for
    /// anybody is made without a trace of who asked.
    #[test]
    fn every_answer_is_what_would_be_made_now(steps in prop::collection::vec(step(), 1..40)) {
        let (running, runtime) = (Running::new(), runtime());
        for step in steps {
            match step {
                Step::Act => running.act(),
                Step::Second => running.clock.set(running.site.house().now().plus_seconds(1)),
                Step::Words => running.site.set_words(words()),
                Step::Bar => BAR.set(BAR.get() + 1),
                Step::Ask(who, page, language) => {
                    let path = format!("/avis/{page}");
                    let is_anybody = matches!(who, Who::Anybody | Who::Tracked);
                    let asks = request(if is_anybody { Who::Anybody } else { who }, &path, language);
                    let wanted = running.page(&path, asks.headers());
                    let got = runtime.block_on(async { body(running.ask(request(who, &path, language)).await).await });
                    prop_assert_eq!(got, wanted, "{:?}", who);
                }
            }
        }
    }
}

#[test]
fn a_page_is_made_once_for_all_who_tell_nothing_and_anew_after_an_act() {
    let (running, runtime) = (Running::new(), runtime());
    let ask = |who| runtime.block_on(running.ask(request(who, "/avis/1", Language::Fr)));
    let made = || running.made.load(Ordering::SeqCst);
    let first = ask(Who::Anybody);
    let tag = first.headers().get(header::ETAG).cloned().unwrap();
    for who in [Who::Anybody, Who::Tracked, Who::Anybody] {
        assert_eq!(ask(who).headers().get(header::ETAG), Some(&tag));
    }
    assert_eq!(made(), 1);
    for who in [Who::Session(1), Who::Session(1), Who::Browser(1), Who::Token(1)] {
        assert!(!ask(who).headers().contains_key(header::ETAG), "{who:?}");
    }
    assert_eq!(made(), 5);
    running.act();
    assert_ne!(ask(Who::Anybody).headers().get(header::ETAG), Some(&tag));
    assert_eq!(made(), 6);
}

#[test]
fn a_browser_that_holds_the_page_is_told_so_until_the_page_changes() {
    let (running, runtime) = (Running::new(), runtime());
    let ask = |held: &str| {
        let mut request = request(Who::Anybody, "/avis/1", Language::Fr);
        request.headers_mut().insert(header::IF_NONE_MATCH, held.parse().unwrap());
        runtime.block_on(running.ask(request))
    };
    let first = ask("\"another\"");
    assert_eq!(first.status(), StatusCode::OK);
    let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
    for held in [tag.clone(), format!("\"another\", W/{tag}"), "*".to_owned()] {
        let answer = ask(&held);
        assert_eq!(answer.status(), StatusCode::NOT_MODIFIED, "{held}");
        assert_eq!(answer.headers()[header::ETAG].to_str().unwrap(), tag);
        assert_eq!(runtime.block_on(body(answer)), "");
    }
    running.act();
    assert_eq!(ask(&tag).status(), StatusCode::OK);
}

#[test]
fn what_is_kept_is_bounded_and_what_is_no_page_is_not_kept() {
    let (running, runtime) = (Running::new(), runtime());
    let asked = |path: &str, answer: fn() -> Response| {
        let count = AtomicU64::new(0);
        for _ in 0..2 {
            let make = |_| async {
                count.fetch_add(1, Ordering::SeqCst);
                answer()
            };
            let request = request(Who::Anybody, path, Language::Fr);
            let expected = answer().status();
            assert_eq!(
                runtime.block_on(running.site.answer_public(request, make)).status(),
                expected,
                "{path}"
            );
        }
        count.into_inner()
    };
    assert_eq!(asked("/page", || "page".into_response()), 1);
    assert_eq!(asked("/missing", || (StatusCode::NOT_FOUND, "none").into_response()), 2);
    assert_eq!(asked("/cookie", || ([(header::SET_COOKIE, "a=1")], "page").into_response()), 2);
    assert_eq!(asked("/large", || "x".repeat(300_000).into_response()), 2);
    assert_eq!(asked(&format!("/{}", "x".repeat(2_000)), || "page".into_response()), 2);
    // Four megabytes are full after fifteen pages of 256 kB; what was kept before stays.
    let pages = |from: u32| {
        (from..from + 40)
            .map(|n| asked(&format!("/{n}"), || "x".repeat(256 * 1024).into_response()))
            .sum::<u64>()
    };
    assert_eq!(pages(0), 15 + 25 * 2);
    assert_eq!(pages(0), 25 * 2);
    running.act();
    assert_eq!(pages(100), 15 + 25 * 2);
}
