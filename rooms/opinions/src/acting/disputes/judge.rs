//! Judging a challenge, or admitting that of one's own member.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{ActionKind, Facts},
    deadline, paragraphs,
};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{
    commands::JudgeChallenge,
    state::{ChallengeHeld, Opinion},
    words::ChallengeId,
};

type Named = Path<(String, String)>;

/// The page that shows the challenge, and asks.
pub(crate) async fn show(visit: Visit, Path((number, id)): Named) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let held = named(opinion, &id)?;
    probe::require(&visit, command(opinion, held, true))?;
    Ok(visit.page(&page(&visit, opinion, held, &form(&visit, opinion, held))))
}

fn named<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a ChallengeHeld, Refused> {
    let id: Option<ChallengeId> = id.parse().ok();
    let found = id.and_then(|id| opinion.disputes.challenge(id));
    Ok(found.ok_or(Refusal::not_found("ballots-challenge-unknown"))?)
}

pub(super) fn command(opinion: &Opinion, held: &ChallengeHeld, founded: bool) -> JudgeChallenge {
    JudgeChallenge { opinion: opinion.id, challenge: held.id, founded }
}

fn is_own(visit: &Visit, held: &ChallengeHeld) -> bool {
    visit.member() == Some(held.member)
}

/// The words: a member that is challenged admits, the others judge.
fn words(visit: &Visit, held: &ChallengeHeld) -> &'static str {
    if is_own(visit, held) { "ballots-admit-challenge" } else { "ballots-judge-challenge" }
}

fn form(visit: &Visit, opinion: &Opinion, held: &ChallengeHeld) -> Form {
    let action = format!("{}/deports/{}", opinion.address(), held.id);
    let form = Form::new(action, visit.form_keys());
    let form = if is_own(visit, held) {
        form.hidden("judgment", "founded")
    } else {
        let choices = ["founded", "unfounded"]
            .into_iter()
            .map(|value| Choice::new(value, visit.speech.say(&format!("ballots-judge-challenge-{value}"))));
        let which = visit.speech.say("ballots-judge-challenge-which");
        form.field(Field::radio("judgment", which, choices.collect()).required())
    };
    let kind = if is_own(visit, held) { ActionKind::Grave } else { ActionKind::Main };
    form.button(confirm::button(visit, kind, words(visit, held), &[("member", seen::own_name(visit).into())]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, held: &ChallengeHeld, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, words(visit, held), form);
    page.lead = deadline(held.decide_by, visit.site.house().now(), &visit.speech);
    let speech = &visit.speech;
    let facts = Facts::default()
        .with(speech.say("ballots-challenge-member"), seen::member(visit, held.member))
        .with(speech.say("ballots-challenge-by"), seen::member(visit, held.by))
        .with(speech.say("ballots-challenge-reasons"), paragraphs(&seen::words(visit, Some(held.reasons))));
    forms::above(page, visit.site.theme().html(&facts))
}

/// Records it.
pub(crate) async fn send(Path((number, id)): Named, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let held = named(opinion, &id)?;
    let mut faults = Vec::new();
    let judgment = posted.fields.raw("judgment");
    if !matches!(judgment, "unfounded" | "founded") {
        faults.push(FieldError::new("judgment", "acting-choose"));
    }
    let founded = judgment != "unfounded";
    let result = forms::give(&posted, faults, command(opinion, held, founded)).await;
    let form = || form(visit, opinion, held);
    let page = |form: &Form| page(visit, opinion, held, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "challenge-judged"), form, page))
}
