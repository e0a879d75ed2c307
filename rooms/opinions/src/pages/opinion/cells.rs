//! What the page of an opinion says of positions that are published by cell: which groups are counted together, and where a tally tells
//! every position.

use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    paragraphs,
};
use pluriel_web::Visit;

use crate::{
    pages::markup::groups_name,
    secret_ballot::is_unanimous,
    tally::CellTally,
    view::{CallView, ClosingView, TallyView},
};

/// The section; nothing before the closing, where positions are named, or of a secret ballot, which has its own.
pub(super) fn cells(visit: &Visit, call: &CallView) -> Html {
    let by_cell = |closing: &&ClosingView| closing.positions.is_none() && call.secret.is_none();
    let Some(closing) = call.closing.as_ref().filter(by_cell) else { return Html::empty() };
    let joined = closing.tallies.iter().any(|tally| tally.groups.len() > 1);
    let mut html = match closing.tallies.as_slice() {
        _ if !joined => Html::empty(),
        [_] => paragraphs(visit.speech.say("publicity-total-alone")),
        tallies => {
            let names: Vec<_> = tallies.iter().map(|tally| groups_name(visit, &tally.groups)).collect();
            paragraphs(&visit.speech.quote("publicity-cells", "cells", names.join(" · ")))
        }
    };
    html.push(&unanimous(visit, &closing.tallies, "publicity-unanimous"));
    html
}

/// A warning for each cell whose tally tells what everybody in it said.
pub(super) fn unanimous(visit: &Visit, tallies: &[TallyView], words: &str) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut html = Html::empty();
    for tally in tallies.iter().filter(|tally| is_unanimous(&counts(tally))) {
        let title = speech.quote(words, "cell", groups_name(visit, &tally.groups));
        let means = speech.attr(words, "means", &[]).unwrap_or_default();
        html.push(&theme.html(&Notice::new(NoticeKind::Warning, title).body(paragraphs(&means))));
    }
    html
}

fn counts(tally: &TallyView) -> CellTally {
    CellTally {
        groups: Vec::new(),
        members: tally.members,
        supports: tally.supports,
        supports_with_reservation: tally.supports_with_reservation,
        abstains: tally.abstains,
        opposes: tally.opposes,
        takes_no_part: tally.takes_no_part,
        silent: tally.silent,
        recused: tally.recused,
    }
}
