//! Pages of standing text: help, contact, about, accessibility, legal, personal data. Their words are Markdown in the
//! words files, so that a council lays its own over them.

use axum::response::Response;
use pluriel_members::{Members, TextAt};
use pluriel_pages::{Html, Page, markdown, paragraphs};
use pluriel_web::Visit;

fn page(visit: &Visit, id: &str) -> Response {
    let host = visit.room::<Members>().council().map(|council| council.host.clone()).unwrap_or_default();
    let council = visit.site.facts(&visit.snapshot).name;
    let quotes = [
        ("council", council.as_str().into()),
        ("host", host.as_str().into()),
        ("drafts", i64::from(visit.site.draft_days()).into()),
        ("former", i64::from(visit.site.former_days()).into()),
        ("url", visit.site.public_url().into()),
        ("version", env!("CARGO_PKG_VERSION").into()),
    ];
    let body = visit.speech.attr(id, "text", &quotes).unwrap_or_default();
    let mut shown = said_by_the_council(visit, id);
    shown.push(&markdown(&with_own_links(visit, &body), 2));
    visit.page(&Page::new(visit.speech.say(id), shown))
}

/// What the council says of itself on this page: its presentation, or how it is reached.
fn said_by_the_council(visit: &Visit, id: &str) -> Html {
    let mut said = Html::empty();
    let Some(council) = visit.room::<Members>().council() else { return said };
    let text = |at: TextAt| visit.speech.quoted(&*visit.text(at.seq, at.name));
    if let Some(description) = council.description.filter(|_| id == "standing-about") {
        said.push(&markdown(&text(description), 2));
    }
    for part in [council.address, council.contact].into_iter().flatten().filter(|_| id == "standing-contact")
    {
        said.push(&paragraphs(&text(part)));
    }
    said
}

/// Markdown keeps whole addresses alone: our own paths are made whole.
pub fn with_own_links(visit: &Visit, text: &str) -> String {
    text.replace("](/", &format!("]({}/", visit.site.public_url()))
}

/// Help.
pub async fn help(visit: Visit) -> Response {
    page(&visit, "standing-help")
}

/// Contact.
pub async fn contact(visit: Visit) -> Response {
    page(&visit, "standing-contact")
}

/// About.
pub async fn about(visit: Visit) -> Response {
    page(&visit, "standing-about")
}

/// The accessibility statement.
pub async fn accessibility(visit: Visit) -> Response {
    page(&visit, "standing-accessibility")
}

/// Legal notice.
pub async fn legal(visit: Visit) -> Response {
    page(&visit, "standing-legal")
}

/// Personal data.
pub async fn personal_data(visit: Visit) -> Response {
    page(&visit, "standing-personal-data")
}
