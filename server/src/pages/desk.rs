//! The desk: what awaits me in the order of its deadline, each one press from the act, with what happens if I do nothing.

use askama::Template;
use axum::response::{IntoResponse, Response};
use pluriel_council::{
    Actor, Capacity, Instant,
    people::{Draft, Mandate},
};
use pluriel_pages::{
    Form, Html, Page,
    component::{Action, ActionKind, Empty, Link},
    deadline, relative_time,
};
use pluriel_web::{Awaited, Fields, Known, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk<'a> {
    title: &'a str,
    items: Vec<Item>,
    empty: Html,
    drafts_title: &'a str,
    drafts: Vec<(Link, Html)>,
    others_title: &'a str,
    others: Vec<Other>,
    tools_title: &'a str,
    tools: Vec<Link>,
}

/// What awaits the person in another of its capacities: each one press from the act, done in that one.
struct Other {
    capacity: String,
    items: Vec<(String, Html)>,
    act: Html,
}

struct Item {
    awaited: Awaited,
    until: Html,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    if matches!(visit.known, Known::Session(_, _, None)) {
        return pluriel_web::see_other("/bureau/mandat");
    }
    let now = visit.site.house().now();
    let items: Vec<_> = awaited(&visit)
        .into_iter()
        .map(|awaited| Item {
            until: awaited.deadline.map_or_else(Html::empty, |end| deadline(end, now, &visit.speech)),
            awaited,
        })
        .collect();
    let empty = if items.is_empty() {
        let sentence = Html::text(visit.speech.say("desk-empty"));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        Html::empty()
    };
    let desk = Desk {
        title: visit.speech.say("desk-awaits"),
        items,
        empty,
        drafts_title: visit.speech.say("desk-drafts"),
        drafts: drafts(&visit),
        others_title: visit.speech.say("desk-others"),
        others: others(&visit),
        tools_title: visit.speech.say("desk-tools"),
        tools: tools(&visit),
    };
    let mut page = Page::new(visit.speech.say("web-my-desk"), Html::of(&desk));
    page.lead = Html::text(&visit.speech.quote("desk-lead", "capacity", visit.capacity()));
    page.is_private = true;
    visit.page(&page)
}

/// What awaits the visitor, by deadline; what has none comes last.
pub fn awaited(visit: &Visit) -> Vec<Awaited> {
    let mut awaited: Vec<_> = visit.site.fronts().iter().flat_map(|front| (front.awaits)(visit)).collect();
    awaited.sort_by_key(|awaited| awaited.deadline.map_or(i64::MAX, Instant::unix));
    awaited
}

/// The person's other capacities, with what awaits it in each.
fn others(visit: &Visit) -> Vec<Other> {
    let Known::Session(session, person, Some(current)) = &visit.known else { return Vec::new() };
    let (rooms, now) = (&visit.snapshot.rooms, visit.site.house().now());
    let held = rooms.people().mandates_of(person.id, now).filter(|mandate| mandate.id != current.id);
    let choose = |mandate: &Mandate, back: &str, label: String| {
        let form = Form::new("/bureau/mandat", visit.form_keys())
            .hidden("mandat", mandate.id.to_string())
            .hidden("retour", back)
            .button(Action::button(ActionKind::Other, label));
        form.html(visit.site.theme(), &visit.speech)
    };
    held.map(|mandate| {
        let capacity = visit.capacity_words(&mandate.capacity);
        let asked = Actor::Person { person: person.id, capacity: mandate.capacity };
        let as_other = Visit {
            actor: rooms.actor_at(asked, now),
            known: Known::Session(session.clone(), person.clone(), Some(mandate.clone())),
            ..visit.clone()
        };
        let items = awaited(&as_other)
            .into_iter()
            .map(|awaited| (awaited.text, choose(mandate, &awaited.href, awaited.action)));
        Other {
            items: items.collect(),
            act: choose(mandate, "/bureau", visit.speech.quote("desk-act-as", "capacity", capacity.as_str())),
            capacity,
        }
    })
    .collect()
}

/// What the person began to write: the forms' addresses, and when each was kept.
fn drafts(visit: &Visit) -> Vec<(Link, Html)> {
    let Some(person) = visit.person() else { return Vec::new() };
    let now = visit.site.house().now();
    let mut drafts: Vec<_> = visit.snapshot.rooms.people().drafts_of(person.id).collect();
    drafts.retain(|draft| now < draft.until);
    drafts.sort_by_key(|draft| std::cmp::Reverse(draft.at.unix()));
    let shown = |draft: &Draft| {
        let beginning = Fields::decode(draft.fields.as_bytes()).unwrap_or_default();
        let longest = beginning.iter().map(|(_, value)| value).max_by_key(|value| value.len());
        let words = pluriel_speech::beginning(longest.unwrap_or_default(), 60);
        let label = if words.is_empty() { draft.form.clone() } else { words };
        (Link::new(draft.form.clone(), label), relative_time(draft.at, now, &visit.speech))
    };
    drafts.into_iter().map(shown).collect()
}

fn tools(visit: &Visit) -> Vec<Link> {
    let link = |href: &str, id: &str| Link::new(href, visit.speech.say(id));
    let mut tools = Vec::new();
    if let Known::Session(_, person, Some(mandate)) = &visit.known {
        tools.extend(
            visit
                .site
                .fronts()
                .iter()
                .flat_map(|front| (front.tools)(visit))
                .map(|place| Link::new(place.href, place.label)),
        );
        if mandate.capacity == Capacity::Secretariat {
            tools.push(link("/secretariat/connexion", "sign-in-copy"));
        }
        let people = visit.snapshot.rooms.people();
        if people.mandates_of(person.id, visit.site.house().now()).count() > 1 {
            tools.push(link("/bureau/mandat", "desk-other-capacity"));
        }
        tools.push(link("/bureau/jetons", "token-title"));
        tools.push(link("/bureau/mes-donnees", "own-data"));
    }
    tools
}

/// One thing awaited, for programs.
#[derive(Serialize, ToSchema)]
pub struct AwaitedJson {
    /// What is awaited, in a sentence.
    text: String,
    /// Where it is done.
    href: String,
    /// The act, as a verb.
    action: String,
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, nullable = false)]
    deadline: Option<Instant>,
    /// What happens if nothing is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    otherwise: Option<String>,
}

/// The same for programs.
pub async fn api(visit: Visit) -> Response {
    let awaited = awaited(&visit).into_iter().map(|awaited| AwaitedJson {
        text: awaited.text,
        href: awaited.href,
        action: awaited.action,
        deadline: awaited.deadline,
        otherwise: awaited.otherwise,
    });
    json(&awaited.collect::<Vec<_>>()).into_response()
}
