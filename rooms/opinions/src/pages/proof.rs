//! `/avis/<n>/preuve`: what anybody can check by themselves, with which command, and what it does not prove yet.

use axum::{extract::Path, http::HeaderValue, response::Response};
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Action, ActionKind, Facts},
};
use pluriel_web::{Refused, Visit, document};

use super::{above, numbered, of_number, seen};
use crate::{proof, rule_names::rule_name};

pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    let proof = proof::of(&visit.snapshot.rooms, opinion).map_err(pluriel_council::Refusal::from)?;
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let say = |id: &str| speech.say(id).to_owned();
    let file = format!("{}/preuve.json", opinion.address());
    let closed = opinion.closed_call().map_or(proof.closed, |call| call.closes.min(proof.closed));
    let facts = Facts::default()
        .with(say("opinions-fact-rule"), rule_name(speech, &proof.rule_name))
        .with(say("opinions-fact-closed"), speech.deadline(closed))
        .with(say("opinions-fact-version"), speech.number(proof.text_version))
        .with(say("opinions-fact-electorate"), proof.electorate.sha256.as_str())
        .with(say("opinions-fact-counted"), speech.quantity(proof.counted.len()));
    let mut body = theme.html(&facts);
    body.push(&Html::trusted("<pre>".to_owned()));
    body.push(&Html::text(
        "pluriel verify opinion preuve.json\npluriel verify opinion preuve.json --receipt recu.json",
    ));
    body.push(&Html::trusted("</pre>".to_owned()));
    for id in ["opinions-proof-shows", "opinions-proof-receipts", "opinions-proof-not-yet"] {
        body.push(&super::markup::paragraph(&Html::text(&say(id))));
    }
    let mut page = Page::new(say("opinions-verify"), body);
    page.over = Html::text(&format!("{} · {}", numbered(&visit, opinion), seen(&visit).title(opinion)));
    page.lead = Html::text(&speech.attr("opinions-verify", "lead", &[]).unwrap_or_default());
    page.action =
        theme.html(&Action::link(ActionKind::Main, file.clone(), say("opinions-do-download-proof")));
    page.breadcrumb = above(&visit, opinion);
    page.formats = vec![Alternate { href: file, media_type: "application/json", label: say("format-json") }];
    page.is_fictitious = proof.fictitious;
    Ok(visit.page(&page))
}

/// `/avis/<n>/preuve.json`: 404 with its reason before the closing and for imported opinions.
pub(crate) async fn json(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    let proof = proof::of(&visit.snapshot.rooms, opinion).map_err(pluriel_council::Refusal::from)?;
    let mut response = document("application/json", proof.to_json());
    response
        .headers_mut()
        .insert("content-disposition", HeaderValue::from_static("inline; filename=\"preuve.json\""));
    Ok(response)
}
