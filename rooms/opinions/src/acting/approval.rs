//! Recording what an approving authority answered.

use axum::{extract::Path, response::Response};
use pluriel_council::{Arg, FieldError, Refusal};
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::RecordApproval, state::Opinion, words::ApprovalAnswer};

/// The page that asks for the answer.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let step = awaited(opinion).ok_or(Refusal::conflict("opinions-approval-not-asked"))?;
    probe::require(&visit, command(&visit, opinion, step))?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-approval", &form(&visit, opinion))))
}

fn command(visit: &Visit, opinion: &Opinion, step: u32) -> RecordApproval {
    RecordApproval {
        opinion: opinion.id,
        step,
        answer: ApprovalAnswer::Approved,
        dated: seen::today(visit),
        reasons: String::new(),
    }
}

/// The first step without an answer or, when all have one, the last: an answer may be corrected.
pub(super) fn awaited(opinion: &Opinion) -> Option<u32> {
    let without = opinion.approvals.iter().find(|(_, approval)| approval.answers.is_empty());
    without.or_else(|| opinion.approvals.last_key_value()).map(|(step, _)| *step)
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new(format!("{}/approbation", opinion.address()), visit.form_keys());
    let first = awaited(opinion).unwrap_or(1).to_string();
    let form = if opinion.approvals.len() > 1 {
        let steps = opinion.approvals.iter().map(|(step, approval)| {
            let asked: [(&str, Arg); 2] =
                [("by", approval.by.as_str().into()), ("at", approval.asked.into())];
            Choice::new(step.to_string(), approval.by.clone())
                .help(visit.speech.with("acting-approval-asked", &asked))
        });
        form.field(Field::radio("step", say("acting-approval-by"), steps.collect()).value(first).required())
    } else {
        form.hidden("step", first)
    };
    let answers = ["approved", "not_approved"]
        .map(|answer| Choice::new(answer, say(&format!("acting-approval-{answer}"))));
    form.field(Field::radio("answer", say("acting-approval-answer"), answers.into()).required())
        .field(
            Field::date("dated", say("acting-approval-dated"))
                .help(say("acting-approval-dated.help"))
                .required(),
        )
        .field(
            Field::text("reasons", say("acting-approval-reasons"), 4)
                .help(say("acting-approval-reasons.help")),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-approval", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let answer = match fields.raw("answer") {
        "not_approved" => ApprovalAnswer::NotApproved,
        "approved" => ApprovalAnswer::Approved,
        _ => {
            faults.push(FieldError::new("answer", "acting-choose"));
            ApprovalAnswer::Approved
        }
    };
    let dated = forms::day(visit, &mut faults, "dated", fields.raw("dated"));
    if dated.is_none() && fields.raw("dated").trim().is_empty() {
        faults.push(FieldError::new("dated", "field-required"));
    }
    let command = RecordApproval {
        answer,
        dated: dated.unwrap_or_else(|| seen::today(visit)),
        reasons: fields.raw("reasons").to_owned(),
        ..command(visit, opinion, fields.raw("step").parse().unwrap_or_default())
    };
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-approval", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "approval"), || form(visit, opinion), page))
}
