//! The API's front page and its OpenAPI document, gathered from the rooms.

mod complete;
mod own;

use axum::response::Response;
use pluriel_pages::{Page, markdown};
use pluriel_web::{Visit, json};
use utoipa::openapi::{
    Components, InfoBuilder, OpenApi, OpenApiBuilder, Paths,
    security::{Http, HttpAuthScheme, SecurityScheme},
};

/// The page for people: what there is, a session with curl.
pub async fn root(visit: Visit) -> Response {
    let body = visit
        .speech
        .attr("api-title", "text", &[("url", visit.site.public_url().into())])
        .unwrap_or_default();
    visit.page(&Page::new(visit.speech.say("api-title"), markdown(&body, 2)))
}

/// The document.
pub async fn document(visit: Visit) -> Response {
    json(&gathered(&visit))
}

fn gathered(visit: &Visit) -> OpenApi {
    let info = InfoBuilder::new()
        .title(visit.site.facts(&visit.snapshot).name)
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(visit.speech.say("api-description")));
    let mut components = Components::new();
    components.add_security_scheme(complete::TOKEN, SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
    let mut whole = OpenApiBuilder::new().info(info).paths(Paths::new()).components(Some(components)).build();
    for front in visit.site.fronts() {
        whole.merge((front.api)());
    }
    whole.merge(own::document());
    complete::complete(&mut whole, visit.site.fronts().iter().flat_map(|front| (front.routes)()));
    whole
}
