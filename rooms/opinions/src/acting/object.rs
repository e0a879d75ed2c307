//! Raising an objection: the passages, why, and the remedy that would lift it.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, objections, probe, seen};
use crate::{commands::Object, pages::block_named, state::Opinion, words::BlockKind};

/// The page with the form.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, objections::nothing_raised(opinion))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let version = objections::nothing_raised(opinion).version;
    let text = crate::pages::seen(visit).text_view(&opinion.text);
    let passages = text.blocks.iter().filter(|block| block.kind != BlockKind::Heading).map(|block| {
        let words = seen::beginning(&block.text, 70);
        Choice::new(block.id.to_string(), block_named(visit, &text, block.id)).help(words)
    });
    Form::new(format!("{}/objection", opinion.address()), visit.form_keys())
        .hidden("version", version.to_string())
        .field(
            Field::boxes("blocks", say("acting-objection-passages"), passages.collect())
                .help(say("acting-objection-passages.help"))
                .required(),
        )
        .field(
            Field::text("reasons", say("acting-objection-reasons"), 4)
                .help(say("acting-objection-reasons.help"))
                .required(),
        )
        .field(
            Field::text("remedy", say("acting-objection-remedy"), 3)
                .help(say("acting-objection-remedy.help"))
                .required(),
        )
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-object",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "acting-object", form);
    forms::above(page, forms::to_read(visit, opinion, &opinion.text))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let chosen: Result<Vec<_>, _> = posted.fields.all("blocks").iter().map(|block| block.parse()).collect();
    let blocks = chosen.unwrap_or_else(|_| {
        faults.push(FieldError::new("blocks", "acting-choose"));
        Vec::new()
    });
    let command = Object {
        opinion: opinion.id,
        version: posted.fields.raw("version").parse().unwrap_or_default(),
        blocks,
        reasons: posted.fields.raw("reasons").to_owned(),
        remedy: posted.fields.raw("remedy").to_owned(),
    };
    let result = forms::give(&posted, faults, command).await;
    let form = || form(visit, opinion);
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "objected"), form, page))
}
