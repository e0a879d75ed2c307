//! Answering a comment.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{ActionKind, Facts},
    paragraphs, relative_time,
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{
    commands::AnswerComment,
    state::{Comment, Opinion},
    words::CommentId,
};

/// The page that shows the comment and asks for the answer.
pub(crate) async fn show(
    visit: Visit,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let comment = comment(opinion, &id)?;
    probe::require(&visit, command(opinion, comment, ""))?;
    Ok(visit.page(&page(&visit, opinion, comment, &form(&visit, opinion, comment))))
}

fn comment<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Comment, Refused> {
    let id: Option<CommentId> = id.parse().ok();
    let found = id.and_then(|id| opinion.comments.get(&id));
    Ok(found.ok_or(Refusal::not_found("opinions-comment-unknown"))?)
}

fn command(opinion: &Opinion, comment: &Comment, text: &str) -> AnswerComment {
    AnswerComment { opinion: opinion.id, comment: comment.id, text: text.to_owned() }
}

/// Where a comment is answered.
pub(super) fn address(opinion: &Opinion, comment: &Comment) -> String {
    format!("{}/commentaires/{}/repondre", opinion.address(), comment.id)
}

fn form(visit: &Visit, opinion: &Opinion, comment: &Comment) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new(address(opinion, comment), visit.form_keys())
        .field(
            Field::text("text", say("acting-answer-text"), 5)
                .help(say("acting-answer-text.help"))
                .published_as_markdown(3)
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-answer", &[]))
        .cancel(forms::cancel(visit, opinion));
    visit.draftable(form)
}

fn page(visit: &Visit, opinion: &Opinion, comment: &Comment, form: &Form) -> Page {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let mut by = Html::text(&seen::member(visit, comment.member));
    by.push(&Html::text(", "));
    by.push(&relative_time(comment.at, now, speech));
    let mut facts = Facts::default()
        .with(speech.say("acting-answer-by"), by)
        .with(speech.say("acting-answer-comment"), paragraphs(&seen::words(visit, Some(comment.text))));
    if let Some(block) = comment.block.and_then(|block| opinion.text.block(block)) {
        facts = facts.with(speech.say("acting-answer-block"), paragraphs(&seen::block_words(visit, block)));
    }
    let left = opinion.unanswered().len();
    let mut page = forms::page(visit, opinion, "acting-answer", form);
    page.lead = Html::text(&speech.count("acting-answer-left", left));
    forms::above(page, visit.site.theme().html(&facts))
}

/// Records the answer.
pub(crate) async fn send(
    Path((number, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let comment = comment(opinion, &id)?;
    let result = forms::give(&posted, Vec::new(), command(opinion, comment, posted.fields.raw("text"))).await;
    let form = || form(visit, opinion, comment);
    let page = |form: &Form| page(visit, opinion, comment, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "answered"), form, page))
}
