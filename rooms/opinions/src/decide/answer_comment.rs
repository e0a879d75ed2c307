//! Answering a comment.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    form::Form,
    ground::{not_the_pen, wrong_stage},
};
use crate::{
    commands::AnswerComment,
    events::{CommentAnswered, Event, stream},
    words::{Stage, TextName},
};

/// The pen, until the publication: comments of the last days of a call are answered with it.
pub(super) fn decide(ground: &Ground<'_>, command: &AnswerComment) -> Decided {
    let member = ground.seat(Action::AnswerComment)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::AnswerComment,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    if !matches!(
        opinion.stage,
        Stage::Drafting | Stage::Call | Stage::Ballot | Stage::Suspended | Stage::Adopted | Stage::NotCarried
    ) {
        return Err(wrong_stage(opinion, "opinions-no-comments"));
    }
    let comment =
        opinion.comments.get(&command.comment).ok_or(Refusal::not_found("opinions-comment-unknown"))?;
    if let Some(answer) = &comment.answer {
        return Err(Refusal::conflict("opinions-comment-answered").with("at", answer.at));
    }
    let mut form = Form::default();
    let text = form.text("text", &command.text, TextName::Text);
    form.finish()?;
    let answered = CommentAnswered { opinion: opinion.id, comment: comment.id, member };
    let event = NewEvent::open(stream(opinion.id), Event::from(answered)).text(TextName::Text.as_str(), text);
    Ok(Decision::one(event).at(format!("{}#c{}", opinion.address(), comment.id)))
}
