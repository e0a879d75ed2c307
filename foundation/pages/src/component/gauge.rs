//! The carriage of an opinion, group by group.

use askama::Template;
use serde::Serialize;

use super::{
    Component, as_class,
    samples::{markup, words},
};
use crate::Html;

/// Who carries an opinion, by group: a bar, its numbers and its word for each.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/gauge.html")]
pub struct Gauge {
    /// What is measured ("Portage par type de membre").
    pub title: String,
    /// The result in one sentence.
    pub summary: Html,
    /// Heads of the columns: group, positions, carriage.
    pub columns: [String; 3],
    /// One row a group.
    pub rows: Vec<GaugeRow>,
    /// What the signs mean.
    pub legend: Html,
}

/// One group.
#[derive(Debug, Clone, Serialize)]
pub struct GaugeRow {
    /// The group's name.
    pub group: String,
    /// The list of the carriage it is in.
    pub state: Carriage,
    /// The same in words.
    pub state_label: String,
    /// The bar of its positions ([`crate::charts::bar`]).
    pub bar: Html,
    /// The numbers in words ("4 sur 5 soutiennent").
    pub counts: String,
}

/// The list of the carriage that a group is in (`specs/rules.md` §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carriage {
    /// A majority of its members supports.
    Carried,
    /// More support than oppose.
    Leaning,
    /// As many support as oppose.
    Divided,
    /// More oppose than support.
    Contested,
    /// Fewer than half of its members spoke.
    TooFewVoices,
}

impl Carriage {
    /// Every list, in the order in which they are tried.
    pub const ALL: [Self; 5] =
        [Self::TooFewVoices, Self::Carried, Self::Leaning, Self::Divided, Self::Contested];

    /// The class in the stylesheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Leaning => "leaning",
            Self::Divided => "divided",
            Self::Contested => "contested",
            Self::TooFewVoices => "too-few-voices",
        }
    }
}

as_class!(Carriage);

impl Component for Gauge {
    const NAME: &'static str = "gauge";
    const TEMPLATE: &'static str = include_str!("../../templates/components/gauge.html");

    fn samples() -> Vec<Self> {
        let row =
            |state| GaugeRow { group: words(), state, state_label: words(), bar: markup(), counts: words() };
        let columns = || [words(), words(), words()];
        let rows = Carriage::ALL.map(row).to_vec();
        vec![
            Self { title: words(), summary: markup(), columns: columns(), rows, legend: markup() },
            Self {
                title: words(),
                summary: Html::empty(),
                columns: columns(),
                rows: Vec::new(),
                legend: Html::empty(),
            },
        ]
    }
}
