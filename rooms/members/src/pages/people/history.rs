//! `/membres/historique`: who sat when, at any day; as a page, CSV and JSON.

use askama::Template;
use axum::response::Response;
use jiff::{ToSpan, civil::Date};
use pluriel_council::{Instant, Refusal, access::Action as Access};
use pluriel_pages::{
    Alternate, Html, Page, Width,
    component::Link,
    feeds::{Cell, Csv},
};
use pluriel_speech::Speech;
use pluriel_web::{Cost, Refused, Route, Visit, document, json};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    Members,
    pages::{forms, said, seen},
    view::Named,
};

pub(crate) const PATH: &str = "/membres/historique";

pub(crate) fn routes() -> Vec<Route> {
    let read = Access::ReadPublic;
    vec![
        Route::get(PATH, read, show),
        Route::get("/membres/historique.csv", read, csv).costing(Cost::Counted),
        Route::get("/membres/historique.json", read, as_json),
        Route::get("/api/v1/members/history", read, as_json),
    ]
}

/// Who sits on one day.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sitting {
    /// The day, in the council's time zone.
    pub day: String,
    /// Its members, by college and name.
    pub members: Vec<Sits>,
    /// The days on which somebody took, left or changed a seat, oldest first.
    pub days_of_change: Vec<String>,
}

/// A member that sits.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sits {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its college.
    pub college: Named,
    /// What it counts as on that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Named>,
    /// Whether it is suspended on that day.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub suspended: bool,
    /// Whether it is invented.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

/// The day asked for, `AAAA-MM-JJ` or as people write it; today unless one is.
fn day(visit: &Visit) -> Result<Date, Refusal> {
    let asked = visit.query.raw("le");
    Ok(forms::day(visit, "le", asked)?.unwrap_or(forms::today(visit)))
}

fn sitting(visit: &Visit, day: Date) -> Sitting {
    let (seen, members) = (seen(visit), visit.room::<Members>());
    let calendar = members.calendar();
    // Whoever took a seat during the day sits on it, and so does whoever leaves after it.
    let at = calendar.start_of(day.saturating_add(1.day())).plus_seconds(-1);
    let places: Vec<_> = members.colleges().map(|college| college.id.to_string()).collect();
    let place = |id: &str| places.iter().position(|known| known == id);
    let named = |id: &str, names: Option<&crate::Names>| Named {
        id: id.to_owned(),
        names: names.cloned().unwrap_or(crate::Names { fr: id.to_owned(), en: id.to_owned() }),
    };
    let mut sits: Vec<_> = seen
        .members()
        .into_iter()
        .filter_map(|view| {
            let member = members.member(view.id)?;
            let seat = member.seat_at(at)?;
            let kind = member
                .kind_at(at)
                .map(|held| named(held.kind.as_str(), members.kind(&held.kind).map(|kind| &kind.names)));
            let college = members.college(&seat.college).map(|college| &college.names);
            Some(Sits {
                id: view.id.to_string(),
                name: view.name,
                college: named(seat.college.as_str(), college),
                kind,
                suspended: member.suspended_at(at).is_some(),
                fictitious: view.fictitious,
            })
        })
        .collect();
    sits.sort_by_key(|one| (one.fictitious, place(&one.college.id)));
    let mut changes: Vec<Instant> = members
        .members()
        .flat_map(|member| member.seats.iter().flat_map(|seat| [seat.period.from, seat.period.until]))
        .flatten()
        .collect();
    changes.sort_unstable();
    let mut days: Vec<_> = changes.into_iter().map(|at| calendar.day_of(at).to_string()).collect();
    days.dedup();
    Sitting { day: day.to_string(), members: sits, days_of_change: days }
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<form method="get" action="/membres/historique" class="form"><div class="field"><label for="le">{{ speech.say("people-history-day") }}</label>
<input id="le" name="le" type="text" value="{{ day }}" autocomplete="off"></div><div class="actions"><button class="button button-other">{{ speech.say("people-history-show") }}</button></div></form>
{% if rows.is_empty() %}<p>{{ speech.say("people-history-nobody") }}</p>{% else %}
<div class="table" role="region" tabindex="0" aria-labelledby="siegeaient"><table><caption id="siegeaient">{{ caption }}</caption>
<thead><tr><th scope="col">{{ speech.say("members-member") }}</th><th scope="col">{{ speech.say("members-fact-college") }}</th><th scope="col">{{ speech.say("members-fact-kind") }}</th></tr></thead>
<tbody>{% for row in rows %}<tr><th scope="row"><a href="/membres/{{ row.0 }}">{{ row.1 }}</a>{% if row.4 != "" %} <span class="mark">{{ row.4 }}</span>{% endif %}</th><td>{{ row.2 }}</td><td>{{ row.3 }}</td></tr>{% endfor %}</tbody></table></div>{% endif %}
{% if !changes.is_empty() %}<h2>{{ speech.say("people-history-changes") }}</h2><ul class="plain">{% for change in changes %}<li><a href="{{ change.href }}">{{ change.label }}</a></li>{% endfor %}</ul>{% endif %}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    day: String,
    caption: String,
    rows: Vec<(String, String, String, String, String)>,
    changes: Vec<Link>,
}

async fn show(visit: Visit) -> Result<Response, Refused> {
    let day = day(&visit)?;
    let sitting = sitting(&visit, day);
    let speech = &visit.speech;
    let row = |one: &Sits| {
        let mut marks = Vec::new();
        if one.suspended {
            marks.push(speech.say("people-suspended-mark"));
        }
        if one.fictitious {
            marks.push(speech.say("mark-fictitious-word"));
        }
        let kind = one.kind.as_ref().map_or_else(String::new, |kind| said(&visit, &kind.names));
        (one.id.clone(), one.name.clone(), said(&visit, &one.college.names), kind, marks.join(", "))
    };
    let change = |day: &String| {
        let shown = day.parse::<Date>().map_or_else(|_| day.clone(), |day| speech.plain_date(day));
        Link::new(format!("{PATH}?le={day}"), shown)
    };
    let count = sitting.members.len();
    let args = [("count", count.into()), ("day", speech.plain_date(day).into())];
    let body = Html::of(&Body {
        speech,
        day: sitting.day.clone(),
        caption: speech.with("people-history-on", &args),
        rows: sitting.members.iter().map(row).collect(),
        changes: sitting.days_of_change.iter().rev().map(change).collect(),
    });
    let mut page = Page::new(speech.say("people-history"), body);
    page.lead = Html::text(speech.say("people-history.lead"));
    page.breadcrumb = vec![Link::new("/membres", speech.say("members-title"))];
    page.width = Width::Wide;
    let alternate = |end: &str, media_type, label: &str| Alternate {
        href: format!("{PATH}{end}"),
        media_type,
        label: speech.say(label).to_owned(),
    };
    page.formats = vec![
        alternate(".csv", "text/csv", "format-csv"),
        alternate(&format!(".json?le={}", sitting.day), "application/json", "format-json"),
    ];
    Ok(visit.page(&page))
}

/// Every seat that was ever held, one a row.
async fn csv(visit: Visit) -> Response {
    let (seen, members) = (seen(&visit), visit.room::<Members>());
    let calendar = members.calendar();
    let mut csv = Csv::new(&["id", "name", "college", "seat_from", "seat_until", "ended_by", "fictitious"]);
    for view in seen.members() {
        let Some(member) = members.member(view.id) else { continue };
        for seat in &member.seats {
            let ended = match (seat.period.until, seat.excluded) {
                (None, _) => "",
                (Some(_), true) => "exclusion",
                (Some(_), false) => "end",
            };
            csv.row([
                Cell::from(view.id.to_string()),
                Cell::from(view.name.clone()),
                Cell::from(seat.college.to_string()),
                Cell::from(seat.period.from.map(|at| calendar.day_of(at).to_string())),
                Cell::from(seat.period.until.map(|at| calendar.last_day(at).to_string())),
                Cell::from(ended),
                Cell::from(if view.fictitious { "true" } else { "" }),
            ]);
        }
    }
    document(Csv::CONTENT_TYPE, csv.into_string())
}

async fn as_json(visit: Visit) -> Result<Response, Refused> {
    Ok(json(&sitting(&visit, day(&visit)?)))
}
