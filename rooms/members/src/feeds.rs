//! Members as CSV and Atom, and the files of open data.

use axum::response::Response;
use pluriel_house::House;
use pluriel_pages::{
    Html,
    feeds::{Cell, Csv, Entry, Feed},
};
use pluriel_web::{DataFile, Visit, document};

use crate::{
    pages,
    view::{MemberView, Seen},
    words::KindStanding,
};

/// `/membres.csv`
pub async fn csv(visit: Visit) -> Response {
    document(Csv::CONTENT_TYPE, table(pages::seen(&visit)))
}

/// The table: one row a member, former ones included.
fn table(seen: Seen<'_>) -> String {
    let mut csv = Csv::new(&[
        "id",
        "name",
        "url",
        "college",
        "seat_from",
        "seat_until",
        "kind",
        "kind_standing",
        "affiliation",
        "fictitious",
    ]);
    let state = seen.state();
    for member in seen.members() {
        let seat = member.seats.last();
        let day = |at: Option<pluriel_council::Instant>| at.map(|at| state.calendar().day_of(at).to_string());
        let last_day =
            seat.and_then(|seat| seat.until).map(|until| state.calendar().last_day(until).to_string());
        csv.row([
            Cell::from(member.id.to_string()),
            Cell::from(member.name.clone()),
            Cell::from(member.url.clone()),
            Cell::from(seat.map(|seat| seat.college.id.clone())),
            Cell::from(day(seat.and_then(|seat| seat.from))),
            Cell::from(last_day),
            Cell::from(member.kind.as_ref().map(|kind| kind.id.clone())),
            Cell::from(member.kind.as_ref().map(|kind| standing(kind.standing))),
            Cell::from(member.affiliation.as_ref().map(|known| known.id.clone())),
            Cell::from(if member.fictitious { "true" } else { "" }),
        ]);
    }
    csv.into_string()
}

const fn standing(standing: KindStanding) -> &'static str {
    match standing {
        KindStanding::Proposed => "proposed",
        KindStanding::Declared => "declared",
    }
}

/// `/membres.json`: the same document as `/api/v1/members`.
pub async fn json(visit: Visit) -> Response {
    crate::api::members(visit).await
}

/// `/membres.atom`
pub async fn atom(visit: Visit) -> Response {
    let seen = pages::seen(&visit);
    let url = visit.site.public_url();
    let speech = &visit.speech;
    let mut entries: Vec<_> = seen.members().iter().map(|member| entry(&visit, seen, member)).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let feed = Feed {
        id: format!("{url}/membres.atom"),
        title: speech.quote("members-feed", "council", visit.site.facts(&visit.snapshot).name),
        language: speech.language(),
        author: visit.site.facts(&visit.snapshot).name,
        self_href: format!("{url}/membres.atom"),
        page_href: format!("{url}/membres"),
        updated: visit.snapshot.at.unwrap_or(seen.now),
        entries,
    };
    document(Feed::CONTENT_TYPE, feed.to_xml())
}

fn entry(visit: &Visit, seen: Seen<'_>, member: &MemberView) -> Entry {
    let href = format!("{}{}", visit.site.public_url(), member.address);
    let known = seen.state().member(member.id);
    let changes = known.map(|known| (known.seated_at, known.changed_at));
    let (published, updated) = changes.unwrap_or((seen.now, seen.now));
    Entry {
        id: href.clone(),
        href,
        title: member.name.clone(),
        published,
        updated,
        summary: pages::sentence(visit, member),
        content: Html::empty(),
        fictitious: member.fictitious,
    }
}

/// The files of open data.
pub fn open_data(house: &House) -> Vec<DataFile> {
    let snapshot = house.snapshot();
    let seen = Seen { rooms: &snapshot.rooms, texts: house.texts(), now: house.now(), speech: None };
    let json = serde_json::to_string_pretty(&crate::api::composition(seen)).unwrap_or_default();
    vec![
        DataFile { name: "members.csv".to_owned(), media_type: Csv::CONTENT_TYPE, content: table(seen) },
        DataFile { name: "members.json".to_owned(), media_type: "application/json", content: json },
    ]
}
