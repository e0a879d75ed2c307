//! The way that the opinion went, how to cite it, and where its proof and its fate are read.

use pluriel_printing::{Part, Section, Step};

use super::Source;
use crate::pages::{correction_changes, opinion::cite as citation};

/// The dated steps of its way; nothing for what came from before.
pub(super) fn way(source: &Source<'_>) -> Option<Section> {
    let (speech, view) = (&source.visit.speech, source.view);
    let mut steps = Vec::new();
    let mut step = |label: &str, at: Option<pluriel_council::Instant>| {
        if let Some(at) = at {
            steps.push(Step { label: speech.say(label).to_owned(), when: speech.date(at) });
        }
    };
    step("opinions-step-question", view.referral.as_ref().map(|referral| referral.at));
    step("opinions-step-text", view.admitted);
    let call = source.call();
    step("opinions-step-positions", call.map(|call| call.opened));
    // A deadline is the first instant of the day after: the step is of the last day.
    step("opinions-fact-closed", source.closed().map(|end| end.plus_seconds(-1)));
    step("opinions-step-published", view.publication.as_ref().map(|publication| publication.at));
    let title = source.say("opinions-way");
    (!steps.is_empty()).then_some(Section { title, parts: vec![Part::Way { steps }] })
}

/// What was corrected since the publication, and stands.
pub(super) fn corrections(source: &Source<'_>) -> Option<Section> {
    let speech = &source.visit.speech;
    let standing = source.view.corrections.iter().filter(|correction| correction.contested.is_none());
    let parts: Vec<_> = standing
        .map(|correction| {
            let what = correction_changes(source.visit, correction);
            let args = [("day", speech.date(correction.at).into()), ("what", what.into())];
            Part::Words { text: speech.with("afterlife-line-corrected", &args) }
        })
        .collect();
    let title = source.say("afterlife-corrections");
    (!parts.is_empty()).then_some(Section { title, parts })
}

/// How to cite it, once it is published.
pub(super) fn cite(source: &Source<'_>) -> Option<Section> {
    let text = citation(source.visit, source.view);
    let title = source.say("opinions-cite");
    (!text.is_empty()).then(|| Section { title, parts: vec![Part::Words { text }] })
}

/// Where everybody can check the result, or else the page, and what became of it.
pub(super) fn proof(source: &Source<'_>) -> Option<Section> {
    let has_proof = source.view.imported.is_none() && source.call().is_some();
    let (title, text, address) = if has_proof {
        (
            "opinions-verify",
            source.visit.speech.attr("opinions-verify", "lead", &[])?,
            source.address("/preuve"),
        )
    } else {
        ("printed-online", source.say("printed-online-why"), source.address(""))
    };
    let alt = source.visit.speech.quote("printed-code", "address", address.as_str());
    let mut parts = vec![Part::Address { address, text, alt }];
    parts.push(Part::Words { text: source.say("printed-fate") });
    Some(Section { title: source.say(title), parts })
}
