//! The site map: only what exists.

use askama::Template;
use axum::response::Response;
use pluriel_pages::{Html, Page, component::Link};
use pluriel_web::Visit;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<ul>{% for link in links %}<li><a href="{{ link.href }}">{{ link.label }}</a></li>{% endfor %}</ul>"#
)]
struct Map {
    links: Vec<Link>,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    let mut places: Vec<_> = visit
        .site
        .fronts()
        .iter()
        .flat_map(|front| (front.navigation)(&visit).into_iter().chain((front.site_map)(&visit)))
        .collect();
    places.sort_by_key(|place| place.order);
    let own = [
        ("/recherche", "web-search"),
        ("/regles/acces", "access-title"),
        ("/api/v1", "api-title"),
        ("/aide", "foot-help"),
        ("/contact", "foot-contact"),
        ("/a-propos", "foot-about"),
        ("/accessibilite", "standing-accessibility"),
        ("/mentions-legales", "foot-legal"),
        ("/donnees-personnelles", "foot-personal-data"),
        ("/connexion", "sign-in"),
    ];
    let home = Link::new("/", visit.speech.say("web-home"));
    let own = own.map(|(href, id)| Link::new(href, visit.speech.say(id)));
    let links = std::iter::once(home)
        .chain(places.into_iter().map(|place| Link::new(place.href, place.label)))
        .chain(own);
    let body = Html::of(&Map { links: links.collect() });
    visit.page(&Page::new(visit.speech.say("foot-site-map"), body))
}
