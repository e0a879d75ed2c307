//! Commenting the text, or one of its blocks.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{confirm, forms, probe, quote::find_quoted, seen};
use crate::{commands::Comment, state::Opinion, words::BlockId};

/// How much of a block names it in a list.
const NAMED_BY: usize = 70;

/// The page that asks for the comment; `?bloc=` names the block.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, Comment { opinion: opinion.id, block: None, text: String::new(), quote: None })?;
    let form = form(&visit, opinion, &visit.query);
    Ok(visit.page(&page(&visit, opinion, &form)))
}

fn form(visit: &Visit, opinion: &Opinion, fields: &Fields) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let whole = Choice::new("", say("acting-comment-whole"));
    let blocks = opinion.text.blocks.iter().map(|block| {
        Choice::new(block.id.to_string(), seen::beginning(&seen::block_words(visit, block), NAMED_BY))
    });
    let form = Form::new(format!("{}/commenter", opinion.address()), visit.form_keys())
        .field(
            Field::select(
                "bloc",
                say("acting-comment-block"),
                std::iter::once(whole).chain(blocks).collect(),
            )
            .value(fields.raw("bloc"))
            .required(),
        )
        .field(
            Field::line("quote", say("drafting-quote"))
                .help(visit.speech.attr("drafting-quote", "help", &[]).unwrap_or_default())
                .value(fields.raw("mots")),
        )
        .field(
            Field::text("text", say("acting-comment-text"), 6)
                .help(say("acting-comment-text.help"))
                .published_as_markdown(3)
                .required(),
        )
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-comment",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion));
    visit.draftable(form)
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "acting-comment", form);
    forms::above(page, forms::to_read(visit, opinion, &opinion.text))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let block: Option<BlockId> = forms::chosen(&mut faults, "bloc", posted.fields.raw("bloc"));
    let (block, quote) = match find_quoted(visit, opinion, block, posted.fields.raw("quote")) {
        Ok(found) => found,
        Err(fault) => {
            faults.push(fault);
            (block, None)
        }
    };
    let text = posted.fields.raw("text").to_owned();
    let command = Comment { opinion: opinion.id, block, text, quote };
    let result = forms::give(&posted, faults, command).await;
    let form = || form(visit, opinion, &posted.fields);
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "commented"), form, page))
}
