//! The home: one sentence on the council, then what each room shows, in their order.

use askama::Template;
use axum::response::Response;
use pluriel_members::Members;
use pluriel_pages::{Html, Page, Width, component::Empty};
use pluriel_web::{HomePart, Visit};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for part in parts %}<section class="part"><h2>{{ part.title }}</h2>{{ part.html|safe }}</section>{% endfor %}"#
)]
struct Parts<'a> {
    parts: &'a [HomePart],
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    let mut parts: Vec<_> = visit.site.fronts().iter().flat_map(|front| (front.home)(&visit)).collect();
    parts.sort_by_key(|part| part.order);
    let body = if parts.is_empty() { nothing_yet(&visit) } else { Html::of(&Parts { parts: &parts }) };
    let mut page = Page::new(visit.speech.quoted(visit.site.facts(&visit.snapshot).name), body);
    page.lead = Html::text(&lead(&visit));
    page.width = Width::Wide;
    visit.page(&page)
}

fn lead(visit: &Visit) -> String {
    let members = visit.room::<Members>();
    let Some(council) = members.council() else { return visit.speech.say("home-undescribed").to_owned() };
    let seated = members.members().filter(|member| member.open_seat().is_some());
    let real = seated.filter(|member| !members.is_fictitious(member.id)).count();
    let (host, since) =
        (council.host.as_str(), council.since.map(|year| year.to_string()).unwrap_or_default());
    let id = if council.since.is_some() { "home-lead-since" } else { "home-lead" };
    visit.speech.with(id, &[("host", host.into()), ("since", since.into()), ("count", real.into())])
}

fn nothing_yet(visit: &Visit) -> Html {
    let sentence = Html::text(visit.speech.say("home-empty"));
    visit.site.theme().html(&Empty { sentence, action: Html::empty() })
}
