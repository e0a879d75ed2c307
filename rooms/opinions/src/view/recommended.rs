//! Everything that the council recommended and what became of it: one line for each recommendation and addressee.

use jiff::civil::Date;
use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{OvertakenView, Seen, fate::Standing};
use crate::{
    state::{Opinion, Put, ReportHeld},
    words::{Progress, StageWord},
};

/// One recommendation of a published opinion, as put to one addressee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RecommendedView {
    /// The opinion's number.
    pub opinion: u32,
    /// Its title.
    pub title: String,
    /// When the opinion was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub published: Option<Instant>,
    /// The recommendation's number in the opinion.
    pub rank: u32,
    /// Where it stands on the page of the opinion.
    pub address: String,
    /// What it says.
    pub text: String,
    /// To whom it was put or, before that, is addressed; missing: not specified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// By when it should be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub due: Option<Date>,
    /// What is known of the answer.
    #[schema(value_type = String)]
    pub standing: Standing,
    /// Until when an answer was awaited.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub answer_by: Option<Instant>,
    /// When it was answered as it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub answered: Option<Instant>,
    /// Why, or what exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// Where the doing of it stands.
    #[schema(value_type = String)]
    pub progress: Progress,
    /// Whether a rapporteur says that it does not stand there.
    pub contested: bool,
    /// When anything last happened to it.
    #[schema(value_type = String)]
    pub changed: Instant,
    /// That the opinion was replaced or repealed: nothing more is asked of anybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overtaken: Option<OvertakenView>,
    /// Whether it is invented, for a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

impl Seen<'_> {
    /// Every recommendation of every published opinion, the newest opinion first.
    pub fn recommended(self) -> Vec<RecommendedView> {
        let published = self.state().numbered().rev();
        published
            .filter(|opinion| opinion.stage.word() == StageWord::Published)
            .flat_map(|opinion| self.recommended_by(opinion))
            .collect()
    }

    /// Every recommendation of one opinion.
    pub fn recommended_by(self, opinion: &Opinion) -> Vec<RecommendedView> {
        let text = self.text_view(&opinion.text);
        let blocks = text.blocks.iter().filter_map(|block| Some((block.rank?, block)));
        let blocks = blocks.filter(|(_, block)| block.kind == crate::words::BlockKind::Recommendation);
        let base = |rank, block: &super::BlockView| RecommendedView {
            opinion: opinion.number().unwrap_or_default(),
            title: self.title(opinion),
            published: opinion.published(),
            rank,
            address: format!("{}#p{}", opinion.address(), block.number.unwrap_or_default()),
            text: block.text.clone(),
            addressee: block.addressee.clone(),
            due: block.due,
            standing: Standing::NotPut,
            answer_by: None,
            answered: None,
            reasons: None,
            progress: Progress::NotStarted,
            contested: false,
            changed: opinion.published().unwrap_or(self.now),
            overtaken: self.overtaken(opinion),
            fictitious: self.is_fictitious(opinion),
        };
        let asked = opinion.fate.asked();
        blocks
            .flat_map(|(rank, block)| {
                let base = base(rank, block);
                let mut rows: Vec<_> = asked
                    .iter()
                    .filter_map(|(_, addressee, asked)| {
                        let put = addressee.recommendations.get(&block.id)?;
                        Some(RecommendedView {
                            addressee: Some(self.text(addressee.name)),
                            standing: Standing::of(put, *asked, opinion.clock(self.now)),
                            answer_by: Some(asked.answer_by),
                            answered: put.answer().map(|held| held.at),
                            reasons: self.optional(put.answer().and_then(|held| held.reasons)),
                            progress: put.progress(),
                            contested: put.report().is_some_and(ReportHeld::is_contested),
                            changed: changed(put).unwrap_or(asked.at),
                            ..base.clone()
                        })
                    })
                    .collect();
                if rows.is_empty() {
                    rows.push(base);
                }
                rows
            })
            .collect()
    }
}

fn changed(put: &Put) -> Option<Instant> {
    let answers = put.answers.iter().map(|held| held.at);
    let reports = put.reports.iter().map(|held| held.at);
    let verdicts = put.reports.iter().flat_map(|held| held.verdicts.iter().map(|verdict| verdict.at));
    answers.chain(reports).chain(verdicts).max()
}
