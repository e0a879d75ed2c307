//! Questions of the public: received, let through, set aside.

use pluriel_council::Recorded;

use crate::{
    events::Event,
    state::{PublicQuestion, QuestionFate, State},
    words::{QuestionId, TextName},
};

/// Folds an event of a question of the public; any other changes nothing.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    match event {
        Event::QuestionReceived(event) => {
            let question = PublicQuestion {
                id: event.question,
                number: event.number,
                at: recorded.at,
                seq: recorded.seq,
                key: event.key.clone(),
                with: event.with.clone(),
                fate: None,
            };
            state.questions.entry(event.question).or_insert(question);
        }
        Event::QuestionLetThrough(event) => {
            let fate = QuestionFate::LetThrough { opinion: event.opinion, at: recorded.at };
            end(state, event.question, fate);
        }
        Event::QuestionSetAside(event) => {
            let reasons = TextName::Reasons.at(recorded.seq);
            end(state, event.question, QuestionFate::SetAside { at: recorded.at, reasons });
        }
        _ => {}
    }
}

fn end(state: &mut State, question: QuestionId, fate: QuestionFate) {
    if let Some(question) = state.questions.get_mut(&question) {
        question.fate.get_or_insert(fate);
    }
}
