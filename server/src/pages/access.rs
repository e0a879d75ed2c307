//! The access table, for people and for programs.

use askama::Template;
use axum::response::Response;
use pluriel_council::access::TABLE;
use pluriel_pages::{Html, Page, Width};
use pluriel_web::{Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="table" role="region" tabindex="0" aria-labelledby="acces"><table><caption id="acces">{{ caption }}</caption>
<thead><tr><th scope="col">{{ what }}</th><th scope="col">{{ who }}</th><th scope="col">{{ when }}</th></tr></thead>
<tbody>{% for row in rows %}<tr><th scope="row">{{ row.0 }}</th><td>{{ row.1 }}</td><td>{{ row.2 }}</td></tr>{% endfor %}</tbody></table></div>"#
)]
struct Table<'a> {
    caption: &'a str,
    what: &'a str,
    who: &'a str,
    when: &'a str,
    rows: Vec<(String, String, String)>,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    let say = |kind: &str, name: &str| visit.speech.say(&format!("access-{kind}-{name}")).to_owned();
    let rows = TABLE.iter().map(|row| {
        (
            say("action", row.action.name()),
            say("role", row.role.name()),
            say("condition", row.condition.name()),
        )
    });
    let table = Table {
        caption: visit.speech.say("access-caption"),
        what: visit.speech.say("access-what"),
        who: visit.speech.say("access-who"),
        when: visit.speech.say("access-when"),
        rows: rows.collect(),
    };
    let mut page = Page::new(visit.speech.say("access-title"), Html::of(&table));
    page.lead = Html::text(visit.speech.say("access-lead"));
    page.width = Width::Wide;
    visit.page(&page)
}

/// One row of the table, for programs.
#[derive(Serialize, ToSchema)]
pub struct RowJson {
    /// What is done.
    action: &'static str,
    /// Who may.
    role: &'static str,
    /// Under which condition; `always` is none.
    condition: &'static str,
}

/// The same for programs.
pub async fn api(_visit: Visit) -> Response {
    let rows = TABLE.iter().map(|row| RowJson {
        action: row.action.name(),
        role: row.role.name(),
        condition: row.condition.name(),
    });
    json(&rows.collect::<Vec<_>>())
}
