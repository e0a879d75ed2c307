//! Suggesting other words, and what the pen makes of them.

use pluriel_council::{
    Context, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{
    Decided, Ground,
    amendments::spares,
    blocks::{self, Cleaned},
    form::Form,
    ground::in_stage,
};
use crate::{
    commands::{AcceptSuggestion, DeclineSuggestion, Suggest, WithdrawSuggestion},
    events::{
        Event, MergedBlock, Suggested, SuggestionAccepted, SuggestionDeclined, SuggestionWithdrawn, stream,
    },
    state::{Opinion, Suggestion},
    words::{Stage, SuggestionId, TextName},
};

/// How many suggestions an opinion bears.
const MOST_SUGGESTIONS: usize = 2_000;

/// A delegate of a member of the formation, while the text is written, on a block as it saw it: what was changed since is joined when
/// the pen accepts.
pub(super) fn suggest(ground: &Ground<'_>, command: &Suggest, context: &mut Context) -> Decided {
    let member = ground.seat(Action::Suggest)?;
    let opinion = ground.opinion(command.opinion)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::Suggest,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    in_stage(opinion, Stage::Drafting, "drafting-no-suggestions")?;
    if opinion.suggestions.len() >= MOST_SUGGESTIONS {
        return Err(Refusal::conflict("drafting-too-many-suggestions").with("most", MOST_SUGGESTIONS));
    }
    let block = blocks::block(opinion, command.block)?;
    let was_there = block.wordings.first().is_some_and(|first| first.version <= command.seen);
    if !was_there || command.seen > opinion.text.version {
        let refusal = Refusal::not_found("drafting-version-unknown");
        return Err(refusal.with("last", opinion.text.version));
    }
    let mut form = Form::default();
    let mut cleaned = Cleaned::of(&mut form, &command.wording);
    let reasons = form.optional("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    cleaned.with.extend(reasons.as_ref().map(|_| TextName::Reasons));
    let suggestion: SuggestionId = context.id();
    let suggested = Suggested {
        opinion: opinion.id,
        suggestion,
        block: command.block,
        version: command.seen,
        member,
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
    };
    let event = cleaned.onto(NewEvent::open(stream(opinion.id), Event::from(suggested)));
    let event = match reasons {
        Some(reasons) => event.text(TextName::Reasons.as_str(), reasons),
        None => event,
    };
    Ok(Decision::one(event).at(address(opinion, suggestion)))
}

/// The pen, while the text is written: as suggested while the block is as it was, else with what it made of both.
pub(super) fn accept(ground: &Ground<'_>, command: &AcceptSuggestion) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    let member = ground.seat(Action::Draft)?;
    let suggestion = open(opinion, command.suggestion)?;
    spares(opinion, Some(suggestion.block), ground.now)?;
    blocks::seen(opinion, suggestion.block, command.seen)?;
    let mut form = Form::default();
    let cleaned = command.merged.as_ref().map(|wording| Cleaned::of(&mut form, wording));
    form.finish()?;
    if cleaned.is_none() && opinion.is_overtaken(suggestion) {
        return Err(Refusal::conflict("drafting-suggestion-overtaken"));
    }
    let merged = cleaned.as_ref().map(|cleaned| MergedBlock {
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
    });
    let accepted = SuggestionAccepted {
        opinion: opinion.id,
        suggestion: suggestion.id,
        version: opinion.text.version.saturating_add(1),
        member,
        merged,
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(accepted));
    let event = match cleaned {
        Some(cleaned) => cleaned.onto(event),
        None => event,
    };
    Ok(Decision::one(event).at(address(opinion, suggestion.id)))
}

/// The pen, while the text is written, with its reasons.
pub(super) fn decline(ground: &Ground<'_>, command: &DeclineSuggestion) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    let member = ground.seat(Action::Draft)?;
    let suggestion = open(opinion, command.suggestion)?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let declined = SuggestionDeclined { opinion: opinion.id, suggestion: suggestion.id, member };
    let event = NewEvent::open(stream(opinion.id), Event::from(declined));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(address(opinion, suggestion.id)))
}

/// The member that made it, until the pen has decided.
pub(super) fn withdraw(ground: &Ground<'_>, command: WithdrawSuggestion) -> Decided {
    let member = ground.seat(Action::Suggest)?;
    let opinion = ground.opinion(command.opinion)?;
    let suggestion = open(opinion, command.suggestion)?;
    if suggestion.member != member {
        return Err(Refusal::forbidden("drafting-not-your-suggestion").with("by", suggestion.member));
    }
    let withdrawn = SuggestionWithdrawn { opinion: opinion.id, suggestion: suggestion.id, member };
    let event = NewEvent::open(stream(opinion.id), Event::from(withdrawn));
    Ok(Decision::one(event).at(address(opinion, suggestion.id)))
}

/// The suggestion of a command, while the pen has not decided.
fn open(opinion: &Opinion, id: SuggestionId) -> Result<&Suggestion, Refusal> {
    let suggestion = opinion.suggestions.get(&id).ok_or(Refusal::not_found("drafting-suggestion-unknown"))?;
    if suggestion.is_open() { Ok(suggestion) } else { Err(Refusal::conflict("drafting-suggestion-settled")) }
}

fn address(opinion: &Opinion, suggestion: SuggestionId) -> String {
    format!("{}/suggestions/{suggestion}", opinion.address())
}
