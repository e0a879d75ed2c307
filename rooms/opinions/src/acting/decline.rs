//! Recording that the formation declined a question.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen, take_up};
use crate::{commands::Decline, state::Opinion};

fn command(opinion: &Opinion, reasons: &str) -> Decline {
    Decline { opinion: opinion.id, reasons: reasons.to_owned(), meeting: None }
}

/// The page that asks for the formation's reasons.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, command(opinion, ""))?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-decline", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{}/decliner", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("acting-decline-reasons"), 6)
                .help(say("acting-decline-reasons.help"))
                .required(),
        )
        .field(take_up::meeting(visit, opinion, "meeting", "acting-decline-meeting"))
        .button(confirm::button(visit, ActionKind::Main, "acting-decline", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let mut faults = Vec::new();
    let meeting = forms::chosen(&mut faults, "meeting", posted.fields.raw("meeting"));
    let command = Decline { meeting, ..command(opinion, posted.fields.raw("reasons")) };
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-decline", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "declined"), || form(visit, opinion), page))
}
