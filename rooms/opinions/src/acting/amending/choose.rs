//! Which passages an amendment changes: one, or several together.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::Html;
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{forms, probe, seen},
    breadcrumb, list_address,
    propose::probing,
};
use crate::words::BlockKind;

#[derive(Template)]
#[template(path = "acting/amending/choose.html")]
struct Body<'a> {
    speech: &'a Speech,
    action: String,
    passages: Vec<(String, String, bool)>,
    kinds: Vec<(&'static str, String)>,
    on: String,
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, probing(opinion))?;
    let asked = visit.query.all("passage");
    let passages = opinion.amendable(visit.site.house().now()).into_iter().map(|(block, words)| {
        let said = seen::beginning(&seen::said(&visit, words), 90);
        (block.to_string(), said, asked.contains(&block.to_string()))
    });
    let kinds = BlockKind::ALL
        .map(|kind| (kind.name(), visit.speech.say(&format!("opinions-block-{}", kind.name())).to_owned()));
    let body = Body {
        speech: &visit.speech,
        action: format!("{}/nouveau", list_address(opinion)),
        passages: passages.collect(),
        kinds: kinds.into(),
        on: visit.query.raw("sur").to_owned(),
    };
    let mut page = forms::bare_page(&visit, opinion, "amending-choose");
    page.body = Html::of(&body);
    page.breadcrumb = breadcrumb(&visit, opinion);
    Ok(visit.page(&page))
}
