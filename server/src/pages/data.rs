//! Open data: the files that `pluriel export` writes, served.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, Page};
use pluriel_web::{DataFile, Refused, Visit, document};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<p>{{ licence }}</p><ul>{% for file in files %}<li><a href="/donnees/{{ file.name }}">{{ file.name }}</a> <span class="help">{{ file.media_type }}</span></li>{% endfor %}</ul>
<p><a href="/api/v1">{{ api }}</a></p>"#
)]
struct List<'a> {
    licence: &'a str,
    files: &'a [DataFile],
    api: &'a str,
}

/// The page that lists them.
pub async fn show(visit: Visit) -> Response {
    let files = files(&visit);
    let body = Html::of(&List {
        licence: visit.speech.say("data-licence"),
        files: &files,
        api: visit.speech.say("api-title"),
    });
    let mut page = Page::new(visit.speech.say("nav-data"), body);
    page.lead = Html::text(visit.speech.say("data-lead"));
    visit.page(&page)
}

fn files(visit: &Visit) -> Vec<DataFile> {
    visit.site.fronts().iter().flat_map(|front| (front.open_data)(visit.site.house())).collect()
}

/// One file.
pub async fn file(visit: Visit, Path(name): Path<String>) -> Result<Response, Refused> {
    let file = files(&visit).into_iter().find(|file| file.name == name).ok_or_else(Refused::not_found)?;
    Ok(document(file.media_type, file.content))
}
