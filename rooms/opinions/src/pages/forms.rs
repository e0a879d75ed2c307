//! What the forms of this room share.

use axum::response::Response;
use pluriel_council::Refusal;
use pluriel_pages::{Form, Page, Problem};
use pluriel_web::{Posted, Refused, Visit, see_made};

use crate::{Command, Opinions};

/// Gives a command; leads to what it made, or shows the form again with what was typed and why it was refused.
pub(super) async fn send(
    posted: &Posted,
    command: Result<Command, Refusal>,
    otherwise: &str,
    form: Form,
    page: impl FnOnce(&Form) -> Page,
) -> Response {
    let visit = &posted.visit;
    let done = match command {
        Ok(command) => visit.submit::<Opinions>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(receipt) => see_made(&receipt, otherwise),
        Err(refused) => {
            let form = again(visit, form, posted, &refused);
            visit.refused_form(&page(&form), &refused)
        }
    }
}

/// The form with what was typed and why it was refused.
pub(super) fn again(visit: &Visit, form: Form, posted: &Posted, refused: &Refused) -> Form {
    form.filled(&posted.fields.values()).refused(Problem::of(&refused.refusal, &visit.speech))
}
