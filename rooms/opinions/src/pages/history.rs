//! Who did what, when; and the way from question to follow-up on one line.

use pluriel_council::Instant;
use pluriel_pages::{
    Html,
    component::{Act, History, Step, StepState, Timeline},
    relative_time,
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use crate::{
    view::{ActView, OpinionView},
    words::Stage,
};

/// The acts of an opinion, newest first; changes of the text that follow one another are one line.
pub(super) fn history(visit: &Visit, view: &OpinionView) -> History {
    let now = visit.site.house().now();
    let mut acts: Vec<Act> = Vec::new();
    let mut shown: Option<&ActView> = None;
    for act in view.acts.iter().filter(|act| !is_detail(act.kind)) {
        let drafts = |act: &ActView| is_draft(act.kind);
        if drafts(act) && shown.is_some_and(drafts) {
            acts.pop();
        }
        acts.push(Act {
            anchor: format!("a{}", act.seq),
            when: relative_time(act.at, now, &visit.speech),
            what: Html::text(&words(visit, act)),
            mark: String::new(),
        });
        shown = Some(act);
    }
    acts.reverse();
    History { label: visit.speech.say("opinions-history").to_owned(), acts }
}

/// Whether an act is a part of another one, which is shown alone.
pub(crate) fn is_detail(kind: &str) -> bool {
    matches!(kind, "electorate_listed" | "block_amended")
}

pub(crate) fn is_draft(kind: &str) -> bool {
    matches!(kind, "block_added" | "block_worded" | "block_moved" | "block_removed" | "retitled")
}

/// What an act says: the message of its kind, which quotes the member that did it.
pub(crate) fn words(visit: &Visit, act: &ActView) -> String {
    words_in(&visit.speech, act)
}

/// The same, where there is no visit: in a letter.
pub(crate) fn words_in(speech: &Speech, act: &ActView) -> String {
    let kind = match act.kind {
        kind if is_draft(kind) => "drafted",
        "referred" if act.member.is_none() => "referred_publicly",
        kind => kind,
    };
    let member = act.member.as_ref().map(|member| member.name.clone()).unwrap_or_default();
    speech.with(&format!("opinions-act-{kind}"), &[("member", member.into())])
}

/// The way of an opinion: question, text, positions, published, answered.
pub(super) fn timeline(visit: &Visit, view: &OpinionView) -> Timeline {
    let call = view.calls.last();
    let answered =
        view.approvals.iter().filter_map(|approval| approval.answers.last()).map(|answer| answer.dated);
    let at = |kind: &str| view.acts.iter().rev().find(|act| act.kind == kind).map(|act| act.at);
    let dates: [(&str, Option<Instant>); 4] = [
        ("opinions-step-question", view.referral.as_ref().map(|referral| referral.at)),
        ("opinions-step-text", view.admitted),
        ("opinions-step-positions", call.map(|call| call.opened)),
        ("opinions-step-published", at("published").filter(|_| view.publication.is_some())),
    ];
    // What follows the publication has steps of its own.
    let now = if view.fate.is_some() { dates.len() } else { current(view.stage) };
    let mut steps: Vec<Step> = dates
        .iter()
        .enumerate()
        .map(|(place, (label, at))| {
            let state = if at.is_none() {
                StepState::Later
            } else if place == now {
                StepState::Now
            } else {
                StepState::Done
            };
            step(visit, label, at.map(|at| visit.speech.plain_date(at)), state)
        })
        .collect();
    if !view.approvals.is_empty() {
        let day = answered.max().map(|day| visit.speech.plain_date(day));
        let state = if day.is_some() { StepState::Done } else { StepState::Later };
        steps.push(step(visit, "opinions-step-answered", day, state));
    }
    steps.extend(fate_steps(visit, view));
    Timeline { label: visit.speech.say("opinions-way").to_owned(), steps }
}

/// Transmitted, answered, followed up.
fn fate_steps(visit: &Visit, view: &OpinionView) -> Vec<Step> {
    if view.fate.is_none() {
        return Vec::new();
    }
    let at = |kind: &str| view.acts.iter().find(|act| act.kind == kind).map(|act| act.at);
    let steps = [
        ("answers-step-transmitted", at("transmitted"), Stage::Transmitted),
        ("answers-step-answered", at("all_answered"), Stage::PartlyAnswered),
        ("answers-step-followed", at("follow_up_closed"), Stage::FollowedUp),
    ];
    let drawn = steps.into_iter().map(|(label, at, under_way)| {
        let state = match at {
            _ if view.stage == under_way => StepState::Now,
            Some(_) => StepState::Done,
            None => StepState::Later,
        };
        step(visit, label, at.map(|at| visit.speech.plain_date(at)), state)
    });
    drawn.collect()
}

fn step(visit: &Visit, label: &str, day: Option<String>, state: StepState) -> Step {
    Step {
        label: visit.speech.say(label).to_owned(),
        when: day.map(|day| Html::text(&day)).unwrap_or_default(),
        state,
        state_label: visit.speech.say(&format!("step-{state}")).to_owned(),
        note: Html::empty(),
    }
}

/// Which step is under way.
const fn current(stage: Stage) -> usize {
    match stage {
        Stage::Referred | Stage::Declined | Stage::Joined => 0,
        Stage::Drafting | Stage::LastReading | Stage::Abandoned => 1,
        Stage::Call
        | Stage::Ballot
        | Stage::Suspended
        | Stage::NotValid
        | Stage::Adopted
        | Stage::NotCarried
        | Stage::Closed
        | Stage::Lapsed
        | Stage::Annulled => 2,
        Stage::Published
        | Stage::Transmitted
        | Stage::PartlyAnswered
        | Stage::Answered
        | Stage::FollowedUp
        | Stage::FollowUpClosed => 3,
    }
}
