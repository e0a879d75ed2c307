//! Commenting the text or one of its blocks.

use pluriel_council::{
    Context, Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, blocks, form::Form, ground::wrong_stage};
use crate::{
    commands::Comment,
    events::{Commented, Event, stream},
    words::{CommentId, Stage, TextName},
};

/// How many comments an opinion bears.
const MOST_COMMENTS: usize = 2_000;

/// A delegate of a member of the formation, while the text is written or positions are taken.
pub(super) fn decide(ground: &Ground<'_>, command: &Comment, context: &mut Context) -> Decided {
    let member = ground.seat(Action::Comment)?;
    let opinion = ground.opinion(command.opinion)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::Comment,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    match opinion.stage {
        Stage::Drafting => {}
        Stage::Call | Stage::Ballot => drop(ground.open_call(opinion)?),
        _ => return Err(wrong_stage(opinion, "opinions-no-comments")),
    }
    if opinion.comments.len() >= MOST_COMMENTS {
        return Err(Refusal::conflict("opinions-too-many-comments").with("most", MOST_COMMENTS));
    }
    if let Some(block) = command.block {
        blocks::block(opinion, block)?;
    }
    let mut form = Form::default();
    let text = form.text("text", &command.text, TextName::Text);
    let quote = command.quote.as_ref().map(|quote| form.text("quote", &quote.words, TextName::Quote));
    if quote.is_some() && command.block.is_none() {
        form.fault(FieldError::new("quote", "drafting-quote-of-no-block"));
    }
    form.finish()?;
    let comment: CommentId = context.id();
    let commented = Commented {
        opinion: opinion.id,
        comment,
        block: command.block,
        version: opinion.text.version,
        quoted_at: command.quote.as_ref().map(|quote| quote.at),
        member,
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(commented));
    let event = match quote {
        Some(quote) => event.text(TextName::Quote.as_str(), quote),
        None => event,
    };
    let event = event.text(TextName::Text.as_str(), text);
    Ok(Decision::one(event).at(format!("{}#c{comment}", opinion.address())))
}
