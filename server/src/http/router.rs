//! The router: every route of every front behind its gate, and the layers around all of them.

use std::{
    net::IpAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Extension, Router,
    extract::{DefaultBodyLimit, Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::get,
};
use pluriel_pages::Asset;
use pluriel_web::{Refused, Site, Visit, draw};
use tower_http::{catch_panic::CatchPanicLayer, timeout::RequestBodyTimeoutLayer};

use super::{
    gate::{self, Gate},
    headers,
    limits::Rates,
    metrics::Metrics,
    watched,
};
use crate::{config::Config, sign_in::WaysIn};

/// How long a body may take to arrive.
const BODY_WITHIN: Duration = Duration::from_secs(30);

/// What the server answers of itself, to anybody: that it runs, that it is ready, its metrics; and files of the theme.
pub const OWN_PATHS: [&str; 4] = ["/health", "/ready", "/metrics", "/statique/{name}"];

/// What the layers share.
#[derive(Debug, Clone)]
pub struct Server {
    /// The site.
    pub site: Site,
    /// The ways in.
    pub ways: Arc<WaysIn>,
    /// Rates by address.
    pub rates: Arc<Rates>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// Proxies that are believed.
    pub proxies: Arc<[IpAddr]>,
    /// Whether the server is stopping: it is not ready for new work.
    pub stopping: Arc<AtomicBool>,
}

impl Server {
    /// A server of this site with these settings.
    pub fn new(site: Site, config: &Config) -> Self {
        Self {
            ways: Arc::new(WaysIn::of(&site, config)),
            site,
            rates: Arc::new(Rates::new(&config.limits)),
            metrics: Arc::default(),
            proxies: config.trusted_proxies.as_slice().into(),
            stopping: Arc::default(),
        }
    }

    /// The address that a request comes from.
    pub fn client(&self, headers: &HeaderMap, peer: IpAddr) -> IpAddr {
        gate::client(headers, peer, &self.proxies)
    }
}

/// The router of a server.
pub fn router(server: &Server, body_bytes: usize) -> Router {
    let mut router = Router::new();
    for route in server.site.fronts().iter().flat_map(|front| (front.routes)()) {
        let gate = Gate { server: server.clone(), route: route.clone() };
        router = router.route(route.path, route.answer().layer(from_fn_with_state(gate, gate::pass)));
    }
    let [is_healthy, is_ready, measures, theme] = OWN_PATHS;
    let own = Router::new()
        .route(is_healthy, get(health))
        .route(is_ready, get(ready))
        .route(measures, get(metrics))
        .with_state(server.clone());
    router
        .route(theme, get(asset))
        .fallback(async || Refused::not_found())
        .with_state(server.site.clone())
        .merge(own)
        .layer(Extension(Arc::clone(&server.ways)))
        .layer(DefaultBodyLimit::max(body_bytes))
        .layer(RequestBodyTimeoutLayer::new(BODY_WITHIN))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .layer(from_fn_with_state(server.clone(), draw_refusals))
        .layer(from_fn_with_state(server.clone(), headers::add))
        .layer(from_fn_with_state(server.clone(), watched::watch))
}

/// Draws what handlers and layers refuse: as a page with ways out, or as problem details.
async fn draw_refusals(State(server): State<Server>, request: Request, next: Next) -> Response {
    // What a visit is made from, should there be something to draw.
    let (mut asked, ()) = axum::http::Request::new(()).into_parts();
    asked.uri = request.uri().clone();
    asked.headers = request.headers().clone();
    let mut response = next.run(request).await;
    let refused = match response.extensions_mut().remove::<Box<Refused>>() {
        Some(refused) => *refused,
        None if is_bare(&response) => Refused::of_status(response.status()),
        None => return response,
    };
    let visit = Visit::of(&asked, &server.site);
    let json = gate::wants_json(&visit.path, &asked.headers);
    let mut drawn = draw(&visit, &refused, json);
    if let Some(allow) = response.headers_mut().remove(header::ALLOW) {
        drawn.headers_mut().insert(header::ALLOW, allow);
    }
    drawn
}

/// Whether an answer is an error that nobody put into words.
fn is_bare(response: &Response) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error())
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|value| value.as_bytes().starts_with(b"text/plain"))
}

async fn asset(State(site): State<Site>, Path(name): Path<String>) -> Result<Response, Refused> {
    let asset = site.theme().asset(&name).ok_or_else(Refused::not_found)?;
    // Names hold a hash of the content, but for the icon's.
    let kept = if name == "icon.svg" { "public, max-age=86400" } else { Asset::CACHE_CONTROL };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static(kept)),
    ];
    Ok((headers, asset.bytes.clone()).into_response())
}

async fn health() -> &'static str {
    "ok\n"
}

async fn ready(State(server): State<Server>) -> Response {
    let house = server.site.house();
    if server.stopping.load(Ordering::SeqCst) {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n").into_response();
    }
    match house.fatal() {
        None => "ready\n".into_response(),
        Some(fatal) => (StatusCode::SERVICE_UNAVAILABLE, format!("{fatal}\n")).into_response(),
    }
}

async fn metrics(State(server): State<Server>) -> Response {
    let house = server.site.house();
    let text = server.metrics.text(house.snapshot().seq, house.texts().count());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
