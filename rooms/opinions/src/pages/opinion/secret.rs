//! What the page of an opinion says of a secret ballot: what will be told, then who took part, and where a tally tells every vote.

use askama::Template;
use pluriel_pages::{Html, paragraphs};
use pluriel_web::Visit;

use super::cells;
use crate::{
    pages::markup::groups_name,
    view::{CallView, SecretBallotView},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<details><summary>{{ summary }}</summary><p>{{ means }}</p><ul>{% for name in names %}<li>{{ name }}</li>{% endfor %}</ul></details>"#
)]
struct TookPart<'a> {
    summary: String,
    means: &'a str,
    names: Vec<&'a str>,
}

/// The section; nothing of a vote that is not secret.
pub(super) fn secret(visit: &Visit, call: &CallView) -> Html {
    let Some(secret) = &call.secret else { return Html::empty() };
    let speech = &visit.speech;
    let mut html = paragraphs(&in_cells(visit, secret));
    for ballots in &secret.not_valid {
        html.push(&paragraphs(&speech.with("secret-was-not-valid", &[("ballots", (*ballots).into())])));
    }
    let tallies = call.closing.as_ref().map_or(&[][..], |closing| &closing.tallies);
    html.push(&cells::unanimous(visit, tallies, "secret-unanimous"));
    if let Some(took_part) = &secret.took_part {
        html.push(&Html::of(&TookPart {
            summary: speech.count("secret-who-took-part", took_part.len()),
            means: speech.say("secret-who-took-part-means"),
            names: took_part.iter().map(|member| member.name.as_str()).collect(),
        }));
    }
    html
}

/// In which cells ballots are counted, in a sentence.
pub(crate) fn in_cells(visit: &Visit, secret: &SecretBallotView) -> String {
    match secret.cells.as_slice() {
        [_] => visit.speech.say("secret-cell-one").to_owned(),
        cells => {
            let names: Vec<_> = cells.iter().map(|groups| groups_name(visit, groups)).collect();
            visit.speech.quote("secret-cells", "cells", names.join(" · "))
        }
    }
}
