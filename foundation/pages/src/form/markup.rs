//! The controls of fields, as markup.

use std::fmt::Write;

use pluriel_speech::Speech;

use super::field::{Choice, Control, Field};
use crate::{Html, html::escape_into};

impl Field {
    pub(super) fn drawn(&self) -> String {
        let mut markup = String::new();
        match &self.control {
            Control::Line { kind, autocomplete, mode, size } => {
                let _ = write!(markup, r#"<input type="{kind}""#);
                self.attributes(&mut markup);
                for (name, value) in [("autocomplete", autocomplete), ("inputmode", mode), ("size", size)] {
                    if !value.is_empty() {
                        attribute(&mut markup, name, value);
                    }
                }
                attribute(&mut markup, "value", self.first());
                markup.push('>');
            }
            Control::Text { rows } => {
                let _ = write!(markup, r#"<textarea rows="{rows}""#);
                self.attributes(&mut markup);
                attribute(&mut markup, "data-counter", &format!("{}-count", self.id()));
                // The first line break of a text area is dropped by HTML.
                markup.push_str(">\n");
                escape_into(&mut markup, self.first());
                markup.push_str("</textarea>");
            }
            Control::Select(choices) => {
                markup.push_str("<select");
                self.attributes(&mut markup);
                markup.push('>');
                for choice in choices {
                    markup.push_str("<option");
                    attribute(&mut markup, "value", &choice.value);
                    if self.first() == choice.value {
                        markup.push_str(" selected");
                    }
                    markup.push('>');
                    escape_into(&mut markup, &choice.label);
                    markup.push_str("</option>");
                }
                markup.push_str("</select>");
            }
            Control::File { accept } => {
                markup.push_str(r#"<input type="file""#);
                self.attributes(&mut markup);
                attribute(&mut markup, "accept", accept);
                markup.push('>');
            }
            Control::Radio(choices) => self.choices(&mut markup, "radio", choices),
            Control::Boxes(choices) => self.choices(&mut markup, "checkbox", choices),
            Control::Tick => {
                markup.push_str(r#"<input type="checkbox""#);
                self.attributes(&mut markup);
                attribute(&mut markup, "value", "yes");
                if !self.first().is_empty() {
                    markup.push_str(" checked");
                }
                markup.push('>');
            }
        }
        markup
    }

    fn choices(&self, markup: &mut String, kind: &str, choices: &[Choice]) {
        for (index, choice) in choices.iter().enumerate() {
            let id = format!("{}-{}", self.id(), index + 1);
            let _ =
                write!(markup, r#"<div class="choice"><input type="{kind}" id="{id}" name="{}""#, self.name);
            attribute(markup, "value", &choice.value);
            if self.values.contains(&choice.value) {
                markup.push_str(" checked");
            }
            if self.is_required && kind == "radio" {
                markup.push_str(" required");
            }
            if !choice.help.is_empty() {
                let _ = write!(markup, r#" aria-describedby="{id}-help""#);
            }
            let _ = write!(markup, r#"><label for="{id}">"#);
            escape_into(markup, &choice.label);
            markup.push_str("</label>");
            if !choice.help.is_empty() {
                let _ = write!(markup, r#"<p class="help" id="{id}-help">"#);
                escape_into(markup, &choice.help);
                markup.push_str("</p>");
            }
            markup.push_str("</div>");
        }
    }

    fn attributes(&self, markup: &mut String) {
        let id = self.id();
        let _ = write!(markup, r#" id="{id}" name="{}""#, self.name);
        if self.is_required {
            markup.push_str(" required");
        }
        if !self.error.is_empty() {
            markup.push_str(r#" aria-invalid="true""#);
        }
        let described_by = self.described_by();
        if !described_by.is_empty() {
            attribute(markup, "aria-describedby", &described_by);
        }
    }

    /// The ids of help and error, where there are any.
    pub(super) fn described_by(&self) -> String {
        let id = self.id();
        let parts = [(!self.help.is_empty(), "help"), (!self.error.is_empty(), "error")];
        let ids: Vec<String> =
            parts.iter().filter(|(shown, _)| *shown).map(|(_, part)| format!("{id}-{part}")).collect();
        ids.join(" ")
    }

    /// How many words the text has; a module counts on while one types, by the patterns it finds here.
    pub(super) fn counter(&self, speech: &Speech) -> Html {
        let count = self.first().split_whitespace().count();
        let pattern = |count: usize| {
            let number = speech.quantity(count);
            speech.count("word-count", count).replacen(&number, "{n}", 1)
        };
        let mut markup = format!(r#"<p class="counter" id="{}-count""#, self.id());
        attribute(&mut markup, "data-word", &pattern(1));
        attribute(&mut markup, "data-words", &pattern(12));
        markup.push('>');
        escape_into(&mut markup, &speech.count("word-count", count));
        markup.push_str("</p>");
        Html::trusted(markup)
    }
}

fn attribute(markup: &mut String, name: &str, value: &str) {
    let _ = write!(markup, " {name}=\"");
    escape_into(markup, value);
    markup.push('"');
}
