//! What stands at the head: title, outcome, facts; and the order of what follows.

use jiff::civil::Date;
use pluriel_printing::{Fact, Opinion, Outcome, Section};

use super::{Source, end, positions, text, voices};
use crate::{
    pages::{
        afterlife_line, is_set_by_host, numbered, outcome, said, seen, standing_orders::publicity_words,
    },
    view::{ApprovalView, MemberRef},
    words::ApprovalAnswer,
};

/// The printed opinion.
pub(super) fn opinion(source: &Source<'_>) -> Opinion {
    let view = source.view;
    Opinion {
        language: source.visit.speech.code().to_owned(),
        text_language: source.written.code().to_owned(),
        council: source.council(),
        over: source.over(),
        number: numbered(source.visit, source.opinion),
        title: view.title.clone(),
        question: view.question.clone().filter(|question| *question != view.title).unwrap_or_default(),
        dated: dated(source),
        address: source.address(""),
        reference: source.say("printed-reference"),
        fictitious: source.fictitious("mark-fictitious"),
        notices: notices(source),
        outcome: told(source),
        facts: facts(source),
        sections: sections(source),
    }
}

/// The day of its publication; the last one of its call where it was not adopted.
fn dated(source: &Source<'_>) -> Date {
    let view = source.view;
    let closed = source.closed().map(|end| end.plus_seconds(-1));
    let at = view.publication.as_ref().map(|publication| publication.at).or(closed);
    let at = at.unwrap_or(source.opinion.written).timestamp();
    let day = || source.visit.speech.zone().to_datetime(at).date();
    view.imported.as_ref().map_or_else(day, |import| import.dated)
}

fn notices(source: &Source<'_>) -> Vec<String> {
    let is_set = is_set_by_host(source.visit, source.opinion) && source.view.imported.is_none();
    let set = is_set.then(|| source.visit.speech.attr("mark-set-by-host", "why", &[])).flatten();
    let line = Some(afterlife_line(source.visit, source.opinion)).filter(|line| !line.is_empty());
    line.into_iter().chain(set).collect()
}

/// The words of the page, and approvals by their dates: nothing here changes with the clock.
fn told(source: &Source<'_>) -> Outcome {
    let told = outcome::told(source.visit, source.view, source.evaluation);
    let approvals = source.view.approvals.iter().map(|approval| approval_line(source, approval));
    Outcome {
        headline: told.headline,
        opposition: told.opposition,
        lines: told.lines.into_iter().chain(approvals).collect(),
    }
}

fn approval_line(source: &Source<'_>, approval: &ApprovalView) -> String {
    let speech = &source.visit.speech;
    let (id, day) = match approval.answers.last() {
        Some(answer) => {
            let id = match answer.answer {
                ApprovalAnswer::Approved => "opinions-approved",
                ApprovalAnswer::NotApproved => "opinions-not-approved",
            };
            (id, speech.date(answer.dated))
        }
        None => ("printed-approval-asked", speech.date(approval.asked)),
    };
    speech.with(id, &[("by", approval.by.as_str().into()), ("day", day.into())])
}

fn facts(source: &Source<'_>) -> Vec<Fact> {
    let (speech, view) = (&source.visit.speech, source.view);
    let mut facts = Vec::new();
    let mut fact = |id: &str, value: String| {
        if !value.is_empty() {
            facts.push(Fact { label: speech.say(id).to_owned(), value });
        }
    };
    let names = |members: Vec<&MemberRef>| {
        speech.list(&members.iter().map(|member| member.name.clone()).collect::<Vec<_>>())
    };
    if let Some(import) = &view.imported {
        fact("opinions-fact-date", speech.date(import.dated));
    }
    fact("opinions-fact-formation", said(source.visit, &view.formation.names));
    if let Some(referral) = &view.referral {
        let public = || speech.say("opinions-author-public").to_owned();
        let authors = names(referral.authors.iter().collect());
        fact("opinions-fact-author", if authors.is_empty() { public() } else { authors });
        fact(
            "opinions-fact-sponsors",
            names(referral.sponsors.iter().map(|sponsor| &sponsor.member).collect()),
        );
    }
    if let Some(admission) = &source.opinion.admission {
        fact("opinions-fact-rule", seen(source.visit).rule_name(&admission.rule_name));
    }
    if let Some(publicity) = view.publicity {
        fact("opinions-fact-publicity", speech.say(publicity_words(publicity)).to_owned());
    }
    if let Some(at) = view.fast_track.as_ref().and_then(|track| track.granted) {
        fact("fast-track-fact", speech.quote("fast-track-fact-since", "at", at));
    }
    if let Some(call) = source.call() {
        fact("opinions-fact-version", speech.number(call.text_version));
        fact("opinions-fact-closed", source.closed().map(|end| speech.deadline(end)).unwrap_or_default());
    }
    if let Some(publication) = &view.publication {
        fact("printed-published", speech.date(publication.at));
        fact("opinions-fact-licence", publication.licence.clone());
    }
    if let Some(import) = &view.imported {
        fact("opinions-fact-source", import.source.clone().unwrap_or_default());
        let unknown = || speech.say("opinions-licence-unknown").to_owned();
        fact("opinions-fact-licence", import.licence.clone().unwrap_or_else(unknown));
    }
    facts
}

fn sections(source: &Source<'_>) -> Vec<Section> {
    let sections = [
        positions::positions(source),
        voices::advice(source),
        positions::rule(source),
        text::recommendations(source),
        text::text(source),
        end::corrections(source),
        voices::statements(source),
        voices::said(source),
        voices::objections(source),
        end::way(source),
        end::cite(source),
        end::proof(source),
    ];
    sections.into_iter().flatten().collect()
}
