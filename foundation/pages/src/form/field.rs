//! One field of a form.

use pluriel_speech::Speech;

use super::Values;
use crate::{Html, Theme, component::FieldBox, problem::FieldProblem};

/// One field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    pub(super) name: &'static str,
    label: String,
    pub(super) help: Html,
    pub(super) control: Control,
    pub(super) is_required: bool,
    pub(super) values: Vec<String>,
    pub(super) error: String,
    published: Option<Published>,
}

/// How a text is shown once it is published.
#[derive(Debug, Clone, Copy)]
enum Published {
    /// As paragraphs.
    Plain,
    /// As Markdown whose first headings are of this level.
    Markdown(u8),
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// Its words.
    pub label: String,
    /// What choosing it means, in a sentence; may be empty.
    pub help: String,
}

impl Choice {
    /// An answer that needs no explanation.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), help: String::new() }
    }

    /// Says what choosing it means.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// How a field is typed.
#[derive(Debug, Clone)]
pub(super) enum Control {
    Line { kind: &'static str, autocomplete: &'static str, mode: &'static str, size: &'static str },
    Text { rows: u8 },
    Radio(Vec<Choice>),
    Boxes(Vec<Choice>),
    Select(Vec<Choice>),
    Tick,
    File { accept: &'static str },
}

impl Field {
    fn new(name: &'static str, label: impl Into<String>, control: Control) -> Self {
        Self {
            name,
            label: label.into(),
            help: Html::empty(),
            control,
            is_required: false,
            values: Vec::new(),
            error: String::new(),
            published: None,
        }
    }

    const fn typed(
        kind: &'static str,
        autocomplete: &'static str,
        mode: &'static str,
        size: &'static str,
    ) -> Control {
        Control::Line { kind, autocomplete, mode, size }
    }

    /// A line: a title, a name.
    pub fn line(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("text", "", "", ""))
    }

    /// A text of several lines, counted in words.
    pub fn text(name: &'static str, label: impl Into<String>, rows: u8) -> Self {
        Self::new(name, label, Control::Text { rows })
    }

    /// A day, typed as text and read in either language ([`pluriel_speech::read_date`]).
    pub fn date(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("text", "off", "", "28"))
    }

    /// A time of the day, typed as text ([`pluriel_speech::read_time`]).
    pub fn time(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("text", "off", "", "10"))
    }

    /// A whole number, typed as text: the wheel of a mouse changes nothing.
    pub fn number(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("text", "off", "numeric", "10"))
    }

    /// A mail address.
    pub fn email(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("email", "email", "email", ""))
    }

    /// A code received by mail.
    pub fn code(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("text", "one-time-code", "numeric", "12"))
    }

    /// An address of the web.
    pub fn address(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Self::typed("url", "url", "url", ""))
    }

    /// One of a few answers, all shown.
    pub fn radio(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Control::Radio(choices))
    }

    /// Any of a few answers.
    pub fn boxes(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Control::Boxes(choices))
    }

    /// One of many answers.
    pub fn select(name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Control::Select(choices))
    }

    /// Yes, when ticked: the value sent is `yes`.
    pub fn tick(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Tick)
    }

    /// A document of one of these media types, separated by commas. What was chosen is not given back when the form is refused: no
    /// browser lets a page do that.
    pub fn file(name: &'static str, label: impl Into<String>, accept: &'static str) -> Self {
        Self::new(name, label, Control::File { accept })
    }

    /// Says what to write.
    #[must_use]
    pub fn help(mut self, help: impl Into<Html>) -> Self {
        self.help = help.into();
        self
    }

    /// Says that it is published as paragraphs: the form offers a preview.
    #[must_use]
    pub const fn published(mut self) -> Self {
        self.published = Some(Published::Plain);
        self
    }

    /// Says that it is published as Markdown whose first headings are of this level: the form offers a preview.
    #[must_use]
    pub const fn published_as_markdown(mut self, top_heading: u8) -> Self {
        self.published = Some(Published::Markdown(top_heading));
        self
    }

    /// What is typed, as it will be published; `None` where it is not, or where nothing is typed.
    pub(super) fn preview(&self) -> Option<Html> {
        let typed = self.first().trim();
        let drawn = match self.published? {
            Published::Plain => crate::paragraphs(typed),
            Published::Markdown(top_heading) => crate::markdown(typed, top_heading),
        };
        (!typed.is_empty()).then_some(drawn)
    }

    /// Whether it is a rank of a ballot.
    pub(super) fn is_rank(&self) -> bool {
        self.name.starts_with("rank-")
    }

    pub(super) const fn is_published(&self) -> bool {
        self.published.is_some()
    }

    /// Must not stay empty. Fields that may are marked "optional"; the server decides in the end.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// What it shows before anything was typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.values = vec![value.into()];
        self
    }

    /// The boxes ticked before anything was chosen.
    #[must_use]
    pub fn chosen(mut self, values: Vec<String>) -> Self {
        self.values = values;
        self
    }

    pub(super) const fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn label(&self) -> &str {
        &self.label
    }

    pub(super) const fn is_long(&self) -> bool {
        matches!(self.control, Control::Text { .. })
    }

    pub(super) const fn is_file(&self) -> bool {
        matches!(self.control, Control::File { .. })
    }

    const fn is_group(&self) -> bool {
        matches!(self.control, Control::Radio(_) | Control::Boxes(_))
    }

    pub(super) fn id(&self) -> String {
        format!("f-{}", self.name)
    }

    /// What the error summary leads to: the control, or the first of its choices.
    pub(super) fn target(&self) -> String {
        if self.is_group() { format!("f-{}-1", self.name) } else { self.id() }
    }

    pub(super) fn fill(&mut self, values: &Values) {
        let is_choice = matches!(self.control, Control::Boxes(_) | Control::Tick);
        if values.has(self.name) || is_choice {
            self.values = values.all(self.name).to_vec();
        }
    }

    pub(super) fn refuse(&mut self, errors: &[FieldProblem]) {
        if let Some(error) = errors.iter().find(|error| error.field == self.name) {
            self.error.clone_from(&error.detail);
        }
    }

    pub(super) fn first(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    /// The field alone, for a form that is sent by GET.
    pub fn html(&self, theme: &Theme, speech: &Speech) -> Html {
        theme.html(&self.boxed(speech))
    }

    pub(super) fn boxed(&self, speech: &Speech) -> FieldBox {
        let is_optional = !self.is_required && !matches!(self.control, Control::Tick | Control::Boxes(_));
        FieldBox {
            id: self.id(),
            label: self.label.clone(),
            optional: if is_optional { speech.say("optional").to_owned() } else { String::new() },
            help: self.help.clone(),
            error: self.error.clone(),
            described_by: self.described_by(),
            control: Html::trusted(self.drawn()),
            is_tick: matches!(self.control, Control::Tick),
            is_group: self.is_group(),
            counter: if self.is_long() { self.counter(speech) } else { Html::empty() },
        }
    }
}
