//! Asking that the call be extended.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form,
    component::{ActionKind, Facts},
    deadline,
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::ExtendCall, deadlines::extended_end, state::Opinion};

/// The page that says until when, and who asked already.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, ""))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn command(opinion: &Opinion, reasons: &str) -> ExtendCall {
    ExtendCall { opinion: opinion.id, reasons: reasons.to_owned() }
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let args = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/prolonger", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("ballots-asked-reasons"), 4)
                .help(say("ballots-asked-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-extend", &args))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> pluriel_pages::Page {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let page = forms::page(visit, opinion, "acting-extend", form);
    let (Some(call), Ok(orders)) = (opinion.call(), seen::orders(visit, opinion)) else { return page };
    let closes = extended_end(&orders.orders, &seen::own_calendar(visit, opinion, orders), call.closes);
    let asked: Vec<_> = call.extension_asked.iter().map(|member| seen::member(visit, *member)).collect();
    let asked =
        if asked.is_empty() { speech.say("acting-extend-nobody").to_owned() } else { asked.join(", ") };
    let facts = Facts::default()
        .with(speech.say("acting-extend-until"), deadline(closes, now, speech))
        .with(
            speech.say("acting-extend-needed"),
            speech.quote("acting-extend-by", "count", orders.orders.call.extend.by),
        )
        .with(speech.say("acting-extend-asked"), asked);
    forms::above(page, visit.site.theme().html(&facts))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let command = command(opinion, posted.fields.raw("reasons"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let page = |form: &Form| page(visit, opinion, form);
    let form = || form(visit, opinion);
    Ok(forms::answer(&posted, result, forms::told(opinion, "extension-asked"), form, page))
}
