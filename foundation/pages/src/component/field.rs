//! One field of a form.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// One field of a form: label above, help below it, error beside it. [`crate::Form`] makes it; the control itself is no
/// business of a theme.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/field.html")]
pub struct FieldBox {
    /// The control's id, to which the label and the error summary point.
    pub id: String,
    /// The label.
    pub label: String,
    /// Said behind the label when the field may stay empty ("optional").
    pub optional: String,
    /// What to write, in one or two sentences; may be empty.
    pub help: Html,
    /// What is wrong with what was typed; may be empty.
    pub error: String,
    /// The ids of help and error, where there are any: a group of choices is described by them.
    pub described_by: String,
    /// The control: an input, a text area, a list of choices.
    pub control: Html,
    /// Whether the control is one box to tick, which stands before its label.
    pub is_tick: bool,
    /// Whether the control is a group of choices, which a `fieldset` and its `legend` name.
    pub is_group: bool,
    /// How many words the text has and may have; may be empty.
    pub counter: Html,
}

impl Component for FieldBox {
    const NAME: &'static str = "field";
    const TEMPLATE: &'static str = include_str!("../../templates/components/field.html");

    fn samples() -> Vec<Self> {
        vec![
            Self {
                id: "f-title".to_owned(),
                label: words(),
                optional: words(),
                help: markup(),
                error: words(),
                described_by: "f-title-help f-title-error".to_owned(),
                control: markup(),
                is_tick: false,
                is_group: true,
                counter: markup(),
            },
            Self {
                id: "f-title".to_owned(),
                label: words(),
                optional: String::new(),
                help: Html::empty(),
                error: String::new(),
                described_by: String::new(),
                control: markup(),
                is_tick: true,
                is_group: false,
                counter: Html::empty(),
            },
        ]
    }
}
