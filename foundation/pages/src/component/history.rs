//! Who did what, when.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// What happened to a thing, each act with its own address.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/history.html")]
pub struct History {
    /// Names the list.
    pub label: String,
    /// The acts, in the order given.
    pub acts: Vec<Act>,
}

/// One act.
#[derive(Debug, Clone, Serialize)]
pub struct Act {
    /// Its anchor on the page, without `#`: the act's permanent address.
    pub anchor: String,
    /// When, with its `<time>`.
    pub when: Html,
    /// Who did what.
    pub what: Html,
    /// The mark of what is invented ("exemple"); empty when it is real.
    pub mark: String,
}

impl Component for History {
    const NAME: &'static str = "history";
    const TEMPLATE: &'static str = include_str!("../../templates/components/history.html");

    fn samples() -> Vec<Self> {
        vec![Self {
            label: words(),
            acts: vec![
                Act { anchor: "a12".to_owned(), when: markup(), what: markup(), mark: words() },
                Act { anchor: "a13".to_owned(), when: markup(), what: markup(), mark: String::new() },
            ],
        }]
    }
}
