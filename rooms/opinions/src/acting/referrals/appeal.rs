//! Asking that the formation vote on its refusal.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form, Page,
    component::{ActionKind, Facts},
};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{commands::Appeal, pages::seen as view_of, state::Opinion};

fn command(opinion: &Opinion, reasons: &str) -> Appeal {
    Appeal { opinion: opinion.id, reasons: reasons.to_owned() }
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, command(opinion, ""))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let member = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/recours", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("referral-appeal-reasons"), 4)
                .help(say("referral-appeal-reasons.help")),
        )
        .button(confirm::button(visit, ActionKind::Main, "referral-appeal", &member))
        .cancel(forms::cancel(visit, opinion))
}

/// How many must ask, by when, and who asked already.
fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "referral-appeal", form);
    let Some(appeal) = view_of(visit).appeal(opinion) else { return page };
    let speech = &visit.speech;
    let asked: Vec<_> = appeal.asked.iter().map(|asking| asking.member.name.clone()).collect();
    let nobody = || speech.say("referral-appeal-nobody").to_owned();
    let facts = Facts::default()
        .with(
            speech.say("referral-appeal-needed"),
            speech.quote("referral-appeal-by", "count", appeal.needed),
        )
        .with(speech.say("referral-appeal-until"), speech.deadline(appeal.until))
        .with(
            speech.say("referral-appeal-asked"),
            if asked.is_empty() { nobody() } else { speech.list(&asked) },
        );
    forms::above(page, visit.site.theme().html(&facts))
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), command(opinion, posted.fields.raw("reasons"))).await;
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "appealed"), || form(visit, opinion), page))
}
