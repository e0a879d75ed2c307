//! The way of an opinion, from question to follow-up.

use askama::Template;
use serde::Serialize;

use super::{
    Component, as_class,
    samples::{markup, words},
};
use crate::Html;

/// The way of an opinion: a horizontal line with dates, a list on phones and for who listens.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/timeline.html")]
pub struct Timeline {
    /// Names the line.
    pub label: String,
    /// The steps, in their order.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// The step's name ("Question", "Positions").
    pub label: String,
    /// When, with its `<time>`; empty when it is not known.
    pub when: Html,
    /// Whether it is over, under way or to come.
    pub state: StepState,
    /// The same in words, for who cannot see it.
    pub state_label: String,
    /// A word on it ("jusqu’au 21 mai, 24 h"); may be empty.
    pub note: Html,
}

/// Whether a step is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Over.
    Done,
    /// Under way.
    Now,
    /// To come.
    Later,
}

impl StepState {
    /// Every state, in its order.
    pub const ALL: [Self; 3] = [Self::Done, Self::Now, Self::Later];

    /// The class in the stylesheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Later => "later",
        }
    }
}

as_class!(StepState);

impl Component for Timeline {
    const NAME: &'static str = "timeline";
    const TEMPLATE: &'static str = include_str!("../../templates/components/timeline.html");

    fn samples() -> Vec<Self> {
        let step =
            |state, when: Html, note: Html| Step { label: words(), when, state, state_label: words(), note };
        let filled = StepState::ALL.map(|state| step(state, markup(), markup()));
        let bare = StepState::ALL.map(|state| step(state, Html::empty(), Html::empty()));
        vec![Self { label: words(), steps: filled.into_iter().chain(bare).collect() }]
    }
}
