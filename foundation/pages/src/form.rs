//! Forms as data: label above, help below it, error beside it and gathered at the top with links; what was typed is given
//! back. Rooms describe a form, the component `field` draws each field, and a refusal fills the errors.

mod draft;
mod field;
mod markup;
mod preview;
mod values;

use std::borrow::Cow;

use askama::Template;
use pluriel_speech::Speech;

use crate::{
    Html, Module, Problem, Theme,
    component::{Action, ActionKind, ErrorSummary, Link},
};

use draft::Drafting;
pub use draft::{ASK, AUTOSAVE, DRAFT, DraftKept, PREVIEW, THROW};
pub use field::{Choice, Field};
pub use values::Values;

/// A form, sent by POST.
#[derive(Debug, Clone)]
pub struct Form {
    action: String,
    keys: FormKeys,
    hidden: Vec<(Cow<'static, str>, String)>,
    fields: Vec<Field>,
    inside: Html,
    buttons: Vec<Action>,
    cancel: Option<Link>,
    confirmation: String,
    passkey: Option<PasskeyQuestion>,
    problem: Option<Problem>,
    drafting: Drafting,
    is_previewed: bool,
}

/// What a device is asked before the form is sent; its answer travels in the field `credential`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyQuestion {
    /// Whether a new key is asked for, or one that is known.
    pub is_new: bool,
    /// Where the question is fetched, by POST.
    pub path: &'static str,
    /// What is said when the device does not answer.
    pub unanswered: String,
}

/// What every form carries unseen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormKeys {
    /// The session's token against forged forms, in the field `csrf`.
    pub csrf: String,
    /// The key by which a form sent twice is one act, in the field `key`.
    pub key: String,
}

#[derive(Template)]
#[template(path = "form.html")]
struct Markup<'a> {
    form: &'a Form,
    errors: Html,
    fields: Vec<Html>,
    buttons: Vec<Html>,
    draft_status: Html,
    modules: Vec<&'a str>,
}

impl Form {
    /// A form sent to this path.
    pub fn new(action: impl Into<String>, keys: FormKeys) -> Self {
        Self {
            action: action.into(),
            keys,
            hidden: Vec::new(),
            fields: Vec::new(),
            inside: Html::empty(),
            buttons: Vec::new(),
            cancel: None,
            confirmation: String::new(),
            passkey: None,
            problem: None,
            drafting: Drafting::Not,
            is_previewed: false,
        }
    }

    /// Whether it is sent to this path: which of a page's forms was refused.
    pub fn is_sent_to(&self, path: &str) -> bool {
        self.action == path
    }

    /// Adds a field.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Adds markup between the fields and the buttons: controls whose number is known when the page is drawn.
    #[must_use]
    pub fn inside(mut self, markup: &Html) -> Self {
        self.inside.push(markup);
        self
    }

    /// Adds a value that is sent unseen (a version, an anchor).
    #[must_use]
    pub fn hidden(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// Adds a button; the first is the main one.
    #[must_use]
    pub fn button(mut self, button: Action) -> Self {
        self.buttons.push(button);
        self
    }

    /// The way back without sending.
    #[must_use]
    pub fn cancel(mut self, link: Link) -> Self {
        self.cancel = Some(link);
        self
    }

    /// A question asked again before a grave act, where JavaScript runs; elsewhere the server's own page asks.
    #[must_use]
    pub fn confirm(mut self, question: impl Into<String>) -> Self {
        self.confirmation = question.into();
        self
    }

    /// Has a device answer with a passkey before the form is sent, where JavaScript runs; elsewhere the field `credential`
    /// arrives empty, and the server says what is missing.
    #[must_use]
    pub fn passkey(mut self, question: PasskeyQuestion) -> Self {
        self.passkey = Some(question);
        self.hidden("credential", "")
    }

    /// Gives back what was typed.
    #[must_use]
    pub fn filled(mut self, values: &Values) -> Self {
        for field in &mut self.fields {
            field.fill(values);
        }
        self
    }

    /// Says why it was refused; errors of fields that the form does not show are said at its top.
    #[must_use]
    pub fn refused(mut self, problem: Problem) -> Self {
        for field in &mut self.fields {
            field.refuse(&problem.errors);
        }
        self.problem = Some(problem);
        self
    }

    /// The form, drawn.
    pub fn html(&self, theme: &Theme, speech: &Speech) -> Html {
        let has_long_text = self.fields.iter().any(Field::is_long);
        let modules = [
            (has_long_text, Module::WordCounter),
            (!self.fields.is_empty(), Module::UnsavedGuard),
            (!self.confirmation.is_empty(), Module::Confirm),
            (self.passkey.is_some(), Module::Passkey),
            (self.fields.iter().any(Field::is_rank), Module::RankKeys),
            (self.keeps_drafts(), Module::DraftKeeper),
        ];
        Html::of(&Markup {
            form: self,
            errors: self.above(theme, speech),
            fields: self.fields.iter().map(|field| theme.html(&field.boxed(speech))).collect(),
            buttons: self
                .buttons
                .iter()
                .chain(&self.other_buttons(speech))
                .map(|button| theme.html(button))
                .collect(),
            draft_status: self.draft_status(speech),
            modules: modules
                .iter()
                .filter(|(used, _)| *used)
                .map(|(_, module)| theme.module(*module))
                .collect(),
        })
    }

    /// What stands above the fields: why it was refused, the draft that it shows, the preview.
    fn above(&self, theme: &Theme, speech: &Speech) -> Html {
        let mut above = self.errors(theme, speech);
        above.push(&self.draft_notice(theme, speech));
        above.push(&self.preview(speech));
        above
    }

    /// Preview and draft: behind the main button, which a press of Enter means.
    fn other_buttons(&self, speech: &Speech) -> Vec<Action> {
        let mut others = Vec::new();
        if self.offers_preview() {
            others.push(Action::button(ActionKind::Other, speech.say("preview")).named(ASK, PREVIEW));
        }
        others.extend(self.draft_buttons(speech));
        others
    }

    fn errors(&self, theme: &Theme, speech: &Speech) -> Html {
        let Some(problem) = &self.problem else { return Html::empty() };
        let mut explanation = Html::empty();
        for text in [&problem.why, &problem.instead].into_iter().filter(|text| !text.is_empty()) {
            explanation.push(&crate::paragraphs(text));
        }
        let items = problem.errors.iter().map(|error| {
            let field = self.fields.iter().find(|field| field.name() == error.field);
            match field {
                Some(field) => Link::new(
                    format!("#{}", field.target()),
                    speech.with(
                        "form-error",
                        &[("label", field.label().into()), ("error", error.detail.as_str().into())],
                    ),
                ),
                None => Link::new("#errors", error.detail.clone()),
            }
        });
        theme.html(&ErrorSummary { title: problem.title.clone(), explanation, items: items.collect() })
    }

    fn has_file(&self) -> bool {
        self.fields.iter().any(Field::is_file)
    }

    const fn is_guarded(&self) -> bool {
        !self.fields.is_empty()
    }
}
