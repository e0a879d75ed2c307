//! Opinions as Atom and CSV, the acts of one opinion as Atom, and the files of open data.

use axum::{extract::Path, response::Response};
use pluriel_council::Instant;
use pluriel_house::House;
use pluriel_pages::{
    Html,
    feeds::{Cell, Csv, Entry, Feed},
};
use pluriel_web::{DataFile, Refused, Visit, document};

use crate::{
    api,
    pages::{
        act_words, afterlife_line, correction_changes, is_detail, numbered, of_number_or_outline, seen,
        sentence,
    },
    state::Opinion,
    tally::{CellTally, Grain},
    view::{OpinionView, Seen},
};

/// `/avis.atom`
pub async fn atom(visit: Visit) -> Response {
    let seen = seen(&visit);
    let council = visit.site.facts(&visit.snapshot).name;
    let title = visit.speech.quote("opinions-feed", "council", council);
    let entries = seen.state().numbered().rev().map(|opinion| entry(&visit, opinion)).collect();
    document(Feed::CONTENT_TYPE, feed(&visit, "/avis.atom", "/avis", title, entries).to_xml())
}

fn feed(visit: &Visit, path: &str, page: &str, title: String, mut entries: Vec<Entry>) -> Feed {
    let url = visit.site.public_url();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    Feed {
        id: format!("{url}{path}"),
        title,
        language: visit.speech.language(),
        author: visit.site.facts(&visit.snapshot).name,
        self_href: format!("{url}{path}"),
        page_href: format!("{url}{page}"),
        updated: visit.snapshot.at.unwrap_or_else(|| visit.site.house().now()),
        entries,
    }
}

fn entry(visit: &Visit, opinion: &Opinion) -> Entry {
    let href = format!("{}{}", visit.site.public_url(), opinion.address());
    let first = opinion.acts.first().map(|act| act.at);
    let last = opinion.acts.last().map(|act| act.at);
    let now = visit.site.house().now();
    Entry {
        id: href.clone(),
        href,
        title: format!("{} · {}", numbered(visit, opinion), seen(visit).title(opinion)),
        published: first.unwrap_or(now),
        updated: last.unwrap_or(now),
        summary: [sentence(visit, opinion), afterlife_line(visit, opinion)].join(" ").trim_end().to_owned(),
        content: Html::empty(),
        fictitious: seen(visit).is_fictitious(opinion),
    }
}

/// `/avis/<n>/actes.atom`
pub async fn acts(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number_or_outline(&visit, &number)?;
    let view = seen(&visit).opinion(opinion);
    let address = format!("{}{}", visit.site.public_url(), view.address);
    let shown = view.acts.iter().filter(|act| !is_detail(act.kind));
    let corrected = |seq| {
        let correction = view.corrections.iter().find(|correction| correction.seq == seq);
        correction.map(|correction| correction_changes(&visit, correction)).unwrap_or_default()
    };
    let entries = shown
        .map(|act| Entry {
            id: format!("{address}#a{}", act.seq),
            href: format!("{address}#a{}", act.seq),
            title: act_words(&visit, act),
            published: act.at,
            updated: act.at,
            summary: corrected(act.seq),
            content: Html::empty(),
            fictitious: view.fictitious,
        })
        .collect();
    let title = format!("{} · {}", numbered(&visit, opinion), view.title);
    let path = format!("{}/actes.atom", view.address);
    Ok(document(Feed::CONTENT_TYPE, feed(&visit, &path, &view.address, title, entries).to_xml()))
}

/// `/avis.csv`
pub async fn csv(visit: Visit) -> Response {
    document(Csv::CONTENT_TYPE, table(seen(&visit)))
}

/// The table: one row an opinion. Numbers stand only where a call was closed.
fn table(seen: Seen<'_>) -> String {
    let mut csv = Csv::new(&[
        "number",
        "title",
        "question",
        "formation",
        "stage",
        "rule",
        "publicity",
        "referred",
        "admitted",
        "call_opened",
        "call_closed",
        "outcome",
        "members",
        "supports",
        "supports_with_reservation",
        "abstains",
        "opposes",
        "takes_no_part",
        "silent",
        "recused",
        "published",
        "licence",
        "fictitious",
        "fast_track",
    ]);
    for opinion in seen.state().numbered() {
        csv.row(row(seen, opinion));
    }
    csv.into_string()
}

fn row(seen: Seen<'_>, opinion: &Opinion) -> Vec<Cell> {
    let OpinionView {
        number,
        title,
        question,
        formation,
        rule,
        referral,
        admitted,
        calls,
        publication,
        fictitious,
        ..
    } = seen.opinion(opinion);
    let at = |at: Option<Instant>| Cell::from(at.map(|at| at.to_string()));
    let call = calls.last();
    let closing = opinion.calls.last().and_then(|call| call.closing.as_ref());
    let total = closing.map(|closing| CellTally::total(&closing.tallies));
    let count = |of: fn(&CellTally) -> u32| Cell::from(total.as_ref().map(of));
    let outcome =
        closing.and_then(|closing| closing.evaluation.as_ref()).map(|evaluation| evaluation.outcome().word());
    let grain = |publicity| opinion.calls.last().map_or(Grain::from(publicity), |call| call.grain(publicity));
    let publicity = opinion.admission.as_ref().map(|admission| match grain(admission.publicity) {
        Grain::Named => "named",
        Grain::ByGroup => "by_group",
        Grain::Counts => "counts",
        Grain::Secret => "secret",
    });
    vec![
        Cell::from(number),
        Cell::from(title),
        Cell::from(question),
        Cell::from(formation.id),
        Cell::from(opinion.stage.name()),
        Cell::from(rule.map(|rule| rule.name)),
        Cell::from(publicity),
        at(referral.map(|referral| referral.at)),
        at(admitted),
        at(call.map(|call| call.opened)),
        at(closing.map(|closing| closing.at)),
        Cell::from(outcome),
        count(|total| total.members),
        count(|total| total.supports),
        count(|total| total.supports_with_reservation),
        count(|total| total.abstains),
        count(|total| total.opposes),
        count(|total| total.takes_no_part),
        count(|total| total.silent),
        count(|total| total.recused),
        at(publication.as_ref().map(|publication| publication.at)),
        Cell::from(publication.map(|publication| publication.licence)),
        Cell::from(if fictitious { "true" } else { "" }),
        Cell::from(if opinion.fast_track.granted.is_some() { "true" } else { "" }),
    ]
}

/// The files of open data.
pub fn open_data(house: &House) -> Vec<DataFile> {
    let snapshot = house.public_snapshot();
    let seen = Seen { rooms: &snapshot.rooms, texts: house.texts(), now: house.now(), speech: None };
    let json = |content: String, name: &str| DataFile {
        name: name.to_owned(),
        media_type: "application/json",
        content,
    };
    let mut files = vec![
        DataFile { name: "opinions.csv".to_owned(), media_type: Csv::CONTENT_TYPE, content: table(seen) },
        json(serde_json::to_string_pretty(&api::numbered(seen)).unwrap_or_default(), "opinions.json"),
    ];
    if let Some(in_force) = seen.state().orders() {
        let document = serde_json::to_string_pretty(&in_force.document(seen.members())).unwrap_or_default();
        files.push(json(document, "standing-orders.json"));
    }
    for opinion in seen.state().numbered() {
        if let (Some(number), Ok(proof)) = (opinion.number(), crate::proof::of(seen.rooms, opinion)) {
            files.push(json(proof.to_json(), &format!("opinion-{number}-proof.json")));
        }
    }
    files
}
