//! Forms of one button: what will follow is said before it is pressed.

use pluriel_council::Arg;
use pluriel_pages::{
    Form,
    component::{Action, ActionKind},
};
use pluriel_web::Visit;

use super::forms;
use crate::state::Opinion;

/// A form without fields. `id` names its words: `.send` on the button, `.then` what follows; both may quote `args`.
pub(super) fn form(visit: &Visit, opinion: &Opinion, action: String, id: &str, args: &[(&str, Arg)]) -> Form {
    Form::new(action, visit.form_keys())
        .button(button(visit, ActionKind::Main, id, args))
        .cancel(forms::cancel(visit, opinion))
}

/// The button of a form, with what follows.
pub(super) fn button(visit: &Visit, kind: ActionKind, id: &str, args: &[(&str, Arg)]) -> Action {
    let words = |attribute| visit.speech.attr(id, attribute, args).unwrap_or_default();
    Action::button(kind, words("send")).consequence(words("then"))
}
