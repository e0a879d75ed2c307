//! What is said first of an opinion: the outcome, then the carriage, then its fate; and what the rule asked for.

use askama::Template;
use pluriel_council::Instant;
use pluriel_pages::{Html, charts::NumberLine};
use pluriel_rules::{Bar, Evaluation, Finding, Line};
use pluriel_web::Visit;

use super::markup::with_rules_speech;
use crate::{
    carrying::Carrying,
    view::{ApprovalView, OpinionView},
    words::{ApprovalAnswer, Stage},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div class="outcome">{% if headline != "" %}<p><strong>{{ headline }}</strong>{% if opposition != "" %} {{ opposition }}{% endif %}</p>{% endif %}{% for line in lines %}<p>{{ line }}</p>{% endfor %}</div>"#
)]
pub(super) struct Told {
    pub headline: String,
    pub opposition: String,
    pub lines: Vec<String>,
}

/// The outcome of the last closed call in words, then its carriage.
pub(super) fn told(visit: &Visit, view: &OpinionView, evaluation: Option<&Evaluation>) -> Told {
    let mut lines = Vec::new();
    let (mut outcome, mut opposition) = (String::new(), String::new());
    if let Some(evaluation) = evaluation {
        let said = with_rules_speech(visit, |speech| evaluation.headline(speech));
        outcome = said.outcome;
        opposition = said.opposition.unwrap_or_default();
        lines.extend(said.failed);
        lines.extend(said.carriage);
        let closing = view.calls.last().and_then(|call| call.closing.as_ref());
        lines.extend(closing.and_then(|closing| closing.carrying).map(|told| carrying(visit, told)));
    }
    if let Some(import) = &view.imported {
        outcome = visit.speech.quote("opinions-imported-outcome", "outcome", import.outcome.as_str());
        lines.extend(import.approval.clone());
        lines.push(visit.speech.say("opinions-counts-not-published").to_owned());
    }
    Told { headline: outcome, opposition, lines }
}

/// How many groups carry, as far as their total tells.
fn carrying(visit: &Visit, told: Carrying) -> String {
    let Carrying { least, most, groups } = told;
    let args = [("least", least.into()), ("most", most.into()), ("groups", groups.into())];
    let id = if least == most { "publicity-carrying" } else { "publicity-carrying-between" };
    visit.speech.with(id, &args)
}

/// The outcome of the last closed call in words, then its carriage, then its fate.
pub(super) fn outcome(visit: &Visit, view: &OpinionView, evaluation: Option<&Evaluation>) -> Html {
    let mut told = told(visit, view, evaluation);
    told.lines.extend(fate(visit, view));
    if told.headline.is_empty() && told.lines.is_empty() { Html::empty() } else { Html::of(&told) }
}

/// What became of it: approvals, each on its own line, never mixed with the adoption.
pub(super) fn fate(visit: &Visit, view: &OpinionView) -> Vec<String> {
    let now = visit.site.house().now();
    let mut lines: Vec<String> =
        view.approvals.iter().map(|approval| approval_line(visit, approval, now)).collect();
    let summary =
        visit.room::<crate::Opinions>().opinion(view.id).map(|opinion| super::fate::summary(visit, opinion));
    lines.extend(summary.filter(|summary| !summary.is_empty()));
    if view.stage == Stage::Lapsed {
        let ground = match view.lapsed {
            Some(crate::events::LapseGround::Idle) => "opinions-lapsed-idle",
            Some(crate::events::LapseGround::LastCall) => "opinions-lapsed-last-call",
            Some(crate::events::LapseGround::NoSecretBallot) => "secret-lapsed",
            _ => "opinions-lapsed-not-valid",
        };
        lines.push(visit.speech.say(ground).to_owned());
    }
    if let Some(reasons) = &view.abandoned {
        lines.push(visit.speech.quote("opinions-abandoned-because", "reasons", reasons.as_str()));
    }
    lines
}

/// "Approuvé par la DINUM le…", "Sans réponse de la DINUM depuis 43 jours".
fn approval_line(visit: &Visit, approval: &ApprovalView, now: Instant) -> String {
    let speech = &visit.speech;
    let by = ("by", approval.by.as_str().into());
    match approval.answers.last() {
        Some(answer) => {
            let id = match answer.answer {
                ApprovalAnswer::Approved => "opinions-approved",
                ApprovalAnswer::NotApproved => "opinions-not-approved",
            };
            speech.with(id, &[by, ("day", speech.date(answer.dated).into())])
        }
        None if now >= approval.answer_by && approval.silence_refuses => {
            speech.with("opinions-silence-refuses", &[by])
        }
        None => {
            let days = speech.days_between(approval.asked, now);
            speech.with("opinions-unanswered", &[by, ("days", days.into())])
        }
    }
}

/// What the rule needed and reached: a number line for one condition, else a tree in sentences.
pub(super) fn rule(visit: &Visit, evaluation: &Evaluation) -> Html {
    if let (None, Finding::Test { reading, .. }) = (&evaluation.valid, &evaluation.decision.finding)
        && let Bar::AtLeast(needed) = reading.bar
    {
        let total = reading.base.map_or_else(|| evaluation.counts.members(), |(_, size)| size);
        let line = NumberLine { id: "needed".to_owned(), total, needed, reached: reading.reached };
        return line.html(&visit.speech);
    }
    let sentences = with_rules_speech(visit, |speech| evaluation.sentences(speech));
    tree(visit, &sentences)
}

/// Sentences indented as the rule is, each with whether it holds where it was put to positions.
pub(super) fn tree(visit: &Visit, lines: &[Line]) -> Html {
    let conditions: Vec<_> = lines.iter().filter(|line| line.depth > 0 || line.holds.is_some()).collect();
    let mut markup = String::new();
    branch(visit, &conditions, &mut markup);
    Html::trusted(markup)
}

/// Writes the lines that stand side by side first in these, each with those under it.
fn branch(visit: &Visit, lines: &[&Line], markup: &mut String) {
    let Some(depth) = lines.first().map(|line| line.depth) else { return };
    markup.push_str("<ul>");
    let mut rest = lines;
    while let [line, below @ ..] = rest {
        let under = below.iter().take_while(|other| other.depth > depth).count();
        let (children, others) = below.split_at(under);
        markup.push_str("<li>");
        if let Some(holds) = line.holds {
            let word = visit.speech.say(if holds { "opinions-holds" } else { "opinions-fails" });
            markup.push_str(Html::text(word).as_str());
            markup.push_str(" · ");
        }
        markup.push_str(Html::text(&line.text).as_str());
        branch(visit, children, markup);
        markup.push_str("</li>");
        rest = others;
    }
    markup.push_str("</ul>");
}
