//! Changing the opinion's title.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, seen},
    address, require_pen,
};
use crate::{commands::Retitle, state::Opinion};

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    require_pen(&visit, opinion)?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-title", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{}/titre", address(opinion)), visit.form_keys())
        .field(
            Field::line("title", say("acting-refer-title"))
                .help(say("acting-refer-title.help"))
                .value(seen::title(visit, opinion))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-title", &[]))
        .cancel(Link::new(address(opinion), say("cancel")))
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let command = Retitle { opinion: opinion.id, title: posted.fields.raw("title").to_owned() };
    let result = forms::give(&posted, Vec::new(), command).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(&address(opinion), "text", receipt);
    let page = |form: &Form| forms::page(visit, opinion, "acting-title", form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, opinion), page))
}
