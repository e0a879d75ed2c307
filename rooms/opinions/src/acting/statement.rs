//! Amending one's member's statement after the closing.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, Html, Page, component::ActionKind, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::AmendStatement, deadlines::statements_end, state::Opinion, words::Publicity};

fn command(opinion: &Opinion, statement: &str, signs: bool) -> AmendStatement {
    AmendStatement { opinion: opinion.id, statement: statement.to_owned(), signs }
}

/// The page with the statement as it stands.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, "", false))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let held = opinion.call().and_then(|call| call.statement_of(visit.member()?));
    let words = seen::words(visit, held.map(|held| held.text));
    let mut form = Form::new(format!("{}/declaration", opinion.address()), visit.form_keys()).field(
        Field::text("statement", say("acting-position-statement"), 8)
            .help(say("acting-statement.help"))
            .value(words)
            .published(),
    );
    if signs(opinion) {
        form = form.field(signature(visit, held.is_some_and(|held| held.signed)));
    }
    let form = form
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-statement",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion));
    visit.draftable(form)
}

/// Whether a statement is signed only if its member says so: where positions are not named.
pub(super) fn signs(opinion: &Opinion) -> bool {
    opinion.admission.as_ref().is_some_and(|admission| admission.publicity != Publicity::Named)
}

/// The box by which a member signs its statement.
pub(super) fn signature(visit: &Visit, signed: bool) -> Field {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let label = visit.speech.quote("acting-position-signs", "member", seen::own_name(visit));
    let field = Field::tick("signs", label).help(say("acting-position-signs.help"));
    if signed { field.value("yes") } else { field }
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-statement", form);
    let closed = opinion.call().and_then(|call| call.closing.as_ref()).map(|closing| closing.at);
    if let (Some(closed), Ok(orders)) = (closed, seen::orders(visit, opinion)) {
        let end = statements_end(&orders.orders, &seen::own_calendar(visit, opinion, orders), closed);
        let mut lead = Html::text(visit.speech.say("acting-statement.lead"));
        lead.push(&Html::text(" "));
        lead.push(&deadline(end, visit.site.house().now(), &visit.speech));
        page.lead = lead;
    }
    page
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let typed = posted.fields.raw("statement");
    let command = command(opinion, typed, posted.fields.ticked("signs"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let what = if typed.trim().is_empty() { "statement-withdrawn" } else { "statement" };
    let form = || form(visit, opinion);
    Ok(forms::answer(&posted, result, forms::told(opinion, what), form, |form| page(visit, opinion, form)))
}
