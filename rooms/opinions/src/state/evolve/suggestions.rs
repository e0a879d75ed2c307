//! What members suggest, and what the pen makes of it.

use std::sync::Arc;

use pluriel_council::Recorded;

use super::{
    drafting::{words, written},
    referral::optional,
};
use crate::{
    events::{Event, Suggested, SuggestionAccepted, SuggestionDeclined, SuggestionWithdrawn},
    state::{Changed, Opinion, Suggestion, SuggestionFate, Words},
    words::{SuggestionId, TextName},
};

/// Folds what happened to a suggestion; other events change nothing here.
pub(super) fn fold(opinion: &mut Opinion, event: &Event, recorded: &Recorded) {
    match event {
        Event::Suggested(event) => suggested(opinion, event, recorded),
        Event::SuggestionAccepted(event) => accepted(opinion, event, recorded),
        Event::SuggestionDeclined(event) => declined(opinion, event, recorded),
        Event::SuggestionWithdrawn(event) => withdrawn(opinion, event, recorded),
        _ => {}
    }
}

fn suggested(opinion: &mut Opinion, event: &Suggested, recorded: &Recorded) {
    let suggestion = Suggestion {
        id: event.suggestion,
        member: event.member,
        block: event.block,
        words: words(event.kind, event.version, event.due, &event.with, recorded),
        reasons: optional(&event.with, TextName::Reasons, recorded),
        fate: SuggestionFate::Open,
    };
    opinion.suggestions.entry(event.suggestion).or_insert(suggestion);
}

fn accepted(opinion: &mut Opinion, event: &SuggestionAccepted, recorded: &Recorded) {
    let Some(suggestion) = opinion.suggestions.get_mut(&event.suggestion) else { return };
    let merged = event.merged.is_some();
    suggestion.fate = SuggestionFate::Accepted { at: recorded.at, version: event.version, merged };
    let (block, suggested) = (suggestion.block, suggestion.words.clone());
    let worded = match &event.merged {
        Some(merged) => words(merged.kind, event.version, merged.due, &merged.with, recorded),
        None => Words { seq: recorded.seq, at: recorded.at, version: event.version, ..suggested },
    };
    written(opinion, event.version, Changed::Worded(block), recorded);
    let text = Arc::make_mut(&mut opinion.text);
    if let Some(block) = text.blocks.iter_mut().find(|known| known.id == block) {
        block.wordings.push(Words { suggestion: Some(event.suggestion), ..worded });
    }
}

fn declined(opinion: &mut Opinion, event: &SuggestionDeclined, recorded: &Recorded) {
    let reasons = TextName::Reasons.at(recorded.seq);
    settle(opinion, event.suggestion, SuggestionFate::Declined { at: recorded.at, reasons });
}

fn withdrawn(opinion: &mut Opinion, event: &SuggestionWithdrawn, recorded: &Recorded) {
    settle(opinion, event.suggestion, SuggestionFate::Withdrawn { at: recorded.at });
}

fn settle(opinion: &mut Opinion, suggestion: SuggestionId, fate: SuggestionFate) {
    if let Some(suggestion) = opinion.suggestions.get_mut(&suggestion) {
        suggestion.fate = fate;
    }
}
