//! A file brought in with the question that it answers.

use axum::{
    extract::{FromRequest, Request},
    response::Response,
};
use pluriel_house::Receipt;
use pluriel_pages::{Form, component::Link};
use pluriel_web::{Posted, Refused, Uploaded, Visit};

use super::{
    super::{done::done_at, forms, refer},
    found::Found,
    upload,
};

const ADDRESS: &str = "/saisines/nouvelle/document";

/// The page that takes a file.
pub(super) async fn show(visit: Visit) -> Result<Response, Refused> {
    refer::require(&visit)?;
    Ok(visit.page(&page(&visit, "documents-bring", &choosing(&visit))?))
}

fn choosing(visit: &Visit) -> Form {
    upload::form(visit, ADDRESS, "/saisines/nouvelle")
}

fn page(visit: &Visit, id: &str, form: &Form) -> Result<pluriel_pages::Page, Refused> {
    let mut page = refer::bare_page(visit, id, form)?;
    page.breadcrumb.push(Link::new("/saisines/nouvelle", visit.speech.say("acting-refer")));
    Ok(page)
}

/// Reads the file: its blocks are shown below the fields of the question, nothing is written.
pub(super) async fn read(visit: Visit, request: Request) -> Result<Response, Refused> {
    refer::require(&visit)?;
    let mut uploaded = Uploaded::from_request(request, &visit.site).await?;
    let read = upload::read(&mut uploaded).await;
    let visit = &uploaded.posted.visit;
    match read {
        Ok(document) => {
            let found = Found::of(visit, &document);
            let title = document.title.unwrap_or_default();
            let shown = [("title".to_owned(), title)].into_iter().collect::<pluriel_web::Fields>();
            let form = correcting(visit, &found).filled(&shown.values());
            Ok(visit.page(&page(visit, "documents-check", &form)?))
        }
        Err(refused) => {
            let form = upload::refused(visit, choosing(visit), &refused);
            Ok(visit.refused_form(&page(visit, "documents-bring", &form)?, &refused))
        }
    }
}

fn correcting(visit: &Visit, found: &Found) -> Form {
    let form = refer::question(visit, Form::new(format!("{ADDRESS}/passages"), visit.form_keys()));
    refer::closing(visit, form.inside(&found.html(visit)))
}

/// Records the question with the blocks that were kept.
pub(super) async fn send(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    refer::require(visit)?;
    let found = Found::typed(&posted.fields);
    let (text, faults) = found.wordings();
    let result = refer::give(&posted, text, faults).await;
    let accepted =
        |receipt: &Receipt| done_at(receipt.address.as_deref().unwrap_or("/saisines"), "referred", receipt);
    let drawn = |form: &Form| {
        page(visit, "documents-check", form)
            .unwrap_or_else(|_| pluriel_pages::Page::new("", form.html(visit.site.theme(), &visit.speech)))
    };
    Ok(forms::answer(&posted, result, accepted, || correcting(visit, &found), drawn))
}
