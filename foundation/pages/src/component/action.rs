//! Something that one can do now.

use askama::Template;
use serde::Serialize;

use super::{
    Component, as_class,
    samples::{markup, words},
};
use crate::Html;

/// Something that one can do now: said with its consequence. A link when it leads to a page, a button inside a form.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/action.html")]
pub struct Action {
    /// How it weighs on the page.
    pub kind: ActionKind,
    /// The page it leads to; empty for a button.
    pub href: String,
    /// The button's name; empty for a link and for a form's only button.
    pub name: String,
    /// The button's value, with its name.
    pub value: String,
    /// The words: a verb and what it is done to.
    pub label: String,
    /// What follows from it, shown under it; empty when the label says all.
    pub consequence: Html,
}

/// How an action weighs on the page: at most one is the main one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionKind {
    /// What the page is for.
    Main,
    /// Another way.
    Other,
    /// What cannot easily be undone.
    Grave,
}

impl ActionKind {
    /// The class in the stylesheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Other => "other",
            Self::Grave => "grave",
        }
    }
}

as_class!(ActionKind);

impl Action {
    /// A link that leads to the page where it is done.
    pub fn link(kind: ActionKind, href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            kind,
            href: href.into(),
            name: String::new(),
            value: String::new(),
            label: label.into(),
            consequence: Html::empty(),
        }
    }

    /// A button that sends the form it stands in.
    pub fn button(kind: ActionKind, label: impl Into<String>) -> Self {
        Self::link(kind, String::new(), label)
    }

    /// Says what follows.
    #[must_use]
    pub fn consequence(mut self, consequence: impl Into<Html>) -> Self {
        self.consequence = consequence.into();
        self
    }

    /// Names the button, where a form has several.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.name = name.into();
        self.value = value.into();
        self
    }
}

impl Component for Action {
    const NAME: &'static str = "action";
    const TEMPLATE: &'static str = include_str!("../../templates/components/action.html");

    fn samples() -> Vec<Self> {
        vec![
            Self::link(ActionKind::Main, "/avis/3/position?a=1&b=2", words()).consequence(markup()),
            Self::button(ActionKind::Grave, words()).consequence(markup()).named("what", "drop"),
            Self::button(ActionKind::Other, words()),
        ]
    }
}
