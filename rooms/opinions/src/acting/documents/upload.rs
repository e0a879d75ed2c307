//! Choosing a file, and reading it beside the requests of others.

use std::time::Duration;

use pluriel_council::FieldError;
use pluriel_documents::{Document, MOST_BLOCKS, MOST_BYTES, Unreadable};
use pluriel_pages::{
    Field, Form, Problem,
    component::{ActionKind, Link},
};
use pluriel_web::{Refused, Uploaded, Visit};

use super::super::{confirm, forms};

/// What browsers offer to choose; the content decides.
const ACCEPTED: &str = ".md,.txt,.odt,.docx,.pdf";
/// How long a file may take to be read.
const LONGEST: Duration = Duration::from_secs(20);

/// The form that takes a file.
pub(super) fn form(visit: &Visit, address: &str, cancel: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let most = i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default();
    Form::new(address, visit.form_keys())
        .field(
            Field::file("document", say("documents-file"), ACCEPTED)
                .help(visit.speech.quote("documents-file-help", "most", most))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "documents-bring", &[]))
        .cancel(Link::new(cancel, say("cancel")))
}

/// Reads the file that was sent; a refusal names what is wrong with it.
pub(super) async fn read(uploaded: &mut Uploaded) -> Result<Document, Refused> {
    let (name, bytes) = (uploaded.document_name.clone(), std::mem::take(&mut uploaded.document));
    if bytes.is_empty() && name.is_empty() {
        return Err(forms::at_fault(vec![FieldError::new("document", "field-required")]));
    }
    let reading = tokio::task::spawn_blocking(move || pluriel_documents::read(&name, &bytes));
    let read = match tokio::time::timeout(LONGEST, reading).await {
        Ok(Ok(read)) => read,
        Ok(Err(_)) => Err(Unreadable::Damaged),
        Err(_) => Err(Unreadable::TooMuch),
    };
    read.map_err(|reason| {
        let fault = FieldError::new("document", reason.code())
            .with("most", i64::try_from(MOST_BYTES / 1024 / 1024).unwrap_or_default())
            .with("blocks", MOST_BLOCKS);
        forms::at_fault(vec![fault])
    })
}

/// The form once its file was refused.
pub(super) fn refused(visit: &Visit, form: Form, refused: &Refused) -> Form {
    form.refused(Problem::of(&refused.refusal, &visit.speech))
}
