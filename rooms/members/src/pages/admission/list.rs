//! `/candidatures`: requests that were put to the council; as a page, Atom, CSV and JSON.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::access::Action as Access;
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Action, ActionKind, Empty, Link},
    feeds::{Cell, Csv, Entry, Feed},
};
use pluriel_web::{Refused, Visit, document};
use serde::Serialize;
use utoipa::ToSchema;

use super::{PATH, address, asking, request::is_fictitious, standing};
use crate::{
    Members,
    events::RequestOutcome,
    state::{Put, Request, RequestStage},
    words::{Publicity, RequestPosition},
};

/// A request as everybody may read it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RequestView {
    /// Its id.
    pub id: String,
    /// The organisation's name.
    pub name: String,
    /// Its page.
    pub address: String,
    /// Where it stands: `open`, `admitted`, `not_admitted`, `not_valid`, `withdrawn`.
    pub stage: String,
    /// The college in which it would sit.
    pub college: String,
    /// What kind it says to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The formation whose voting members decide.
    pub formation: String,
    /// The adoption rule.
    pub rule: serde_json::Value,
    /// Who decides, by id.
    pub electorate: Vec<String>,
    /// When it was put to the council.
    #[schema(value_type = String)]
    pub put: pluriel_council::Instant,
    /// When it ends, or ended.
    #[schema(value_type = String)]
    pub closes: pluriel_council::Instant,
    /// How many members took each position, once it is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<std::collections::BTreeMap<RequestPosition, u32>>,
    /// Who took which position, where that is published by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub positions: Option<std::collections::BTreeMap<String, RequestPosition>>,
    /// The member that sits since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Whether it is invented.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

fn public(visit: &Visit) -> Vec<(&Request, &Put)> {
    let requests = visit.room::<Members>().requests();
    requests.into_iter().filter_map(|request| Some((request, request.put.as_ref()?))).collect()
}

fn view(visit: &Visit, request: &Request, put: &Put) -> RequestView {
    let decided = put.decided.as_ref();
    let stage = match (request.stage, decided.map(|decided| decided.outcome)) {
        (RequestStage::Withdrawn, _) => "withdrawn",
        (_, Some(RequestOutcome::Admitted)) => "admitted",
        (_, Some(RequestOutcome::NotAdmitted)) => "not_admitted",
        (_, Some(RequestOutcome::NotValid)) => "not_valid",
        _ => "open",
    };
    let named = decided.filter(|_| put.publicity == Publicity::Named);
    RequestView {
        id: request.id.to_string(),
        name: put.name.clone(),
        address: address(request),
        stage: stage.to_owned(),
        college: request.college.to_string(),
        kind: request.kind.as_ref().map(ToString::to_string),
        formation: put.formation.to_string(),
        rule: put.rule.clone(),
        electorate: put.electorate.keys().map(ToString::to_string).collect(),
        put: put.at,
        closes: put.closes,
        counts: decided.map(|decided| decided.counts.clone()),
        positions: named
            .map(|named| named.positions.iter().map(|(id, said)| (id.to_string(), *said)).collect()),
        member: decided.and_then(|decided| decided.member).map(|member| member.to_string()),
        fictitious: is_fictitious(visit, request),
    }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% if lines.is_empty() %}{{ empty }}{% else %}<ul class="plain">{% for (link, standing, mark) in lines %}<li><a href="{{ link.href }}">{{ link.label }}</a>{% if mark != "" %} <span class="mark">{{ mark }}</span>{% endif %} <span class="help">{{ standing }}</span></li>{% endfor %}</ul>{% endif %}"#
)]
struct Body {
    lines: Vec<(Link, String, String)>,
    empty: Html,
}

pub(crate) async fn show(visit: Visit) -> Response {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let line = |(request, put): (&Request, &Put)| {
        let mark = if is_fictitious(&visit, request) { speech.say("mark-fictitious-word") } else { "" };
        (Link::new(address(request), put.name.as_str()), standing(&visit, request), mark.to_owned())
    };
    let body = Body {
        lines: public(&visit).into_iter().map(line).collect(),
        empty: theme
            .html(&Empty { sentence: Html::text(speech.say("admission-empty")), action: Html::empty() }),
    };
    let mut page = Page::new(speech.say("admission-title"), Html::of(&body));
    page.lead = Html::text(speech.say("admission-lead"));
    page.breadcrumb = vec![Link::new("/membres", speech.say("members-title"))];
    page.formats = [
        (".atom", "application/atom+xml", "format-atom"),
        (".csv", "text/csv", "format-csv"),
        (".json", "application/json", "format-json"),
    ]
    .map(|(end, media_type, label)| Alternate {
        href: format!("{PATH}{end}"),
        media_type,
        label: speech.say(label).to_owned(),
    })
    .into();
    let admission = visit.room::<Members>().admission();
    if admission.is_some_and(|known| known.is_open) {
        page.action = theme.html(&Action::link(ActionKind::Main, asking::ASK, speech.say("admission-ask")));
    }
    if admission.is_some() && visit.may(Access::ProposeMember, |_| false) {
        let propose = Action::link(ActionKind::Main, asking::PROPOSE, speech.say("admission-propose"));
        page.action = theme.html(&propose);
    }
    visit.page(&page)
}

pub(crate) async fn json(visit: Visit) -> Response {
    let views: Vec<_> = public(&visit).into_iter().map(|(request, put)| view(&visit, request, put)).collect();
    pluriel_web::json(&views)
}

pub(crate) async fn one(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let found = public(&visit).into_iter().find(|(request, _)| request.id.to_string() == id);
    let (request, put) = found.ok_or(pluriel_council::Refusal::not_found("admission-unknown"))?;
    Ok(pluriel_web::json(&view(&visit, request, put)))
}

pub(crate) async fn csv(visit: Visit) -> Response {
    let calendar = visit.room::<Members>().calendar();
    let mut csv = Csv::new(&[
        "id",
        "name",
        "stage",
        "college",
        "kind",
        "formation",
        "put",
        "last_day",
        "member",
        "fictitious",
    ]);
    for (request, put) in public(&visit) {
        let view = view(&visit, request, put);
        csv.row([
            Cell::from(view.id),
            Cell::from(view.name),
            Cell::from(view.stage),
            Cell::from(view.college),
            Cell::from(view.kind),
            Cell::from(view.formation),
            Cell::from(calendar.day_of(put.at).to_string()),
            Cell::from(calendar.last_day(put.closes).to_string()),
            Cell::from(view.member),
            Cell::from(if view.fictitious { "true" } else { "" }),
        ]);
    }
    document(Csv::CONTENT_TYPE, csv.into_string())
}

pub(crate) async fn atom(visit: Visit) -> Response {
    let (url, speech) = (visit.site.public_url(), &visit.speech);
    let entry = |(request, put): (&Request, &Put)| {
        let href = format!("{url}{}", address(request));
        Entry {
            id: href.clone(),
            href,
            title: put.name.clone(),
            published: put.at,
            updated: request.ended.unwrap_or(put.at),
            summary: standing(&visit, request),
            content: Html::empty(),
            fictitious: is_fictitious(&visit, request),
        }
    };
    let mut entries: Vec<_> = public(&visit).into_iter().map(entry).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let council = visit.site.facts(&visit.snapshot).name;
    let feed = Feed {
        id: format!("{url}{PATH}.atom"),
        title: speech.quote("admission-feed", "council", council.as_str()),
        language: speech.language(),
        author: council,
        self_href: format!("{url}{PATH}.atom"),
        page_href: format!("{url}{PATH}"),
        updated: visit.snapshot.at.unwrap_or(visit.site.house().now()),
        entries,
    };
    document(Feed::CONTENT_TYPE, feed.to_xml())
}
