//! The blocks that were found in a file, as controls of a form, and as they come back corrected.

use askama::Template;
use pluriel_council::FieldError;
use pluriel_documents::{Block, Document, Doubt, Kind};
use pluriel_pages::Html;
use pluriel_web::{Fields, Visit};

use super::super::text::wording::kind as kind_of;
use crate::{
    commands::Wording,
    words::{BlockKind, TextName},
};

/// The blocks, in the order of the file.
pub(super) struct Found {
    rows: Vec<Row>,
}

/// One block and what its reader may correct.
struct Row {
    kind: BlockKind,
    text: String,
    is_kept: bool,
    doubts: Vec<String>,
}

#[derive(Template)]
#[template(path = "acting/documents/found.html")]
struct Controls<'a> {
    title: &'a str,
    summary: String,
    keep: &'a str,
    nature: &'a str,
    words: &'a str,
    hints: &'a str,
    /// What is doubtful about each block, as the form carries it.
    doubts: String,
    rows: Vec<Drawn<'a>>,
}

struct Drawn<'a> {
    number: usize,
    legend: String,
    kinds: Vec<(&'static str, String, bool)>,
    is_kept: bool,
    text: &'a str,
    lines: usize,
    doubts: &'a [String],
}

impl Found {
    /// What was found in a file.
    pub fn of(visit: &Visit, document: &Document) -> Self {
        let row = |block: &Block| Row {
            kind: match block.kind {
                Kind::Heading(_) if is_heading(&block.text) => BlockKind::Heading,
                Kind::Heading(_) | Kind::Paragraph => BlockKind::Paragraph,
                Kind::Footnote => BlockKind::Footnote,
            },
            text: block.text.clone(),
            is_kept: block.is_of_text(),
            doubts: block.doubts.iter().map(|doubt| said(visit, doubt)).collect(),
        };
        Self { rows: document.blocks.iter().map(row).collect() }
    }

    /// What came back.
    pub fn typed(fields: &Fields) -> Self {
        let mut doubts: Vec<Vec<String>> = serde_json::from_str(fields.raw("doubts")).unwrap_or_default();
        let rows = (0..pluriel_documents::MOST_BLOCKS).map_while(|index| {
            let kind = kind_of(fields.raw(&format!("kind-{}", index + 1)))?;
            let number = (index + 1).to_string();
            Some(Row {
                kind,
                text: fields.raw(&format!("text-{number}")).replace("\r\n", "\n"),
                is_kept: fields.all("keep").contains(&number),
                doubts: doubts.get_mut(index).map(std::mem::take).unwrap_or_default(),
            })
        });
        Self { rows: rows.collect() }
    }

    /// The words of the blocks that are kept; faults name the block.
    pub fn wordings(&self) -> (Vec<Wording>, Vec<FieldError>) {
        let (mut wordings, mut faults) = (Vec::new(), Vec::new());
        for (number, row) in (1_usize..).zip(&self.rows).filter(|(_, row)| row.is_kept) {
            match row.wording() {
                Ok(wording) => wordings.push(wording),
                Err((code, most)) => {
                    faults.push(FieldError::new("blocks", code).with("number", number).with("most", most));
                }
            }
        }
        if wordings.is_empty() && faults.is_empty() {
            faults.push(FieldError::new("blocks", "documents-nothing-kept"));
        }
        (wordings, faults)
    }

    /// The controls, one group a block.
    pub fn html(&self, visit: &Visit) -> Html {
        let speech = &visit.speech;
        let kept = || self.rows.iter().filter(|row| row.is_kept);
        let count = |kind| kept().filter(|row| row.kind == kind).count();
        let doubtful = self.rows.iter().filter(|row| !row.doubts.is_empty()).count();
        let summary = [
            ("count", self.rows.len().into()),
            ("headings", count(BlockKind::Heading).into()),
            ("notes", count(BlockKind::Footnote).into()),
            ("doubtful", doubtful.into()),
        ];
        let doubts: Vec<_> = self.rows.iter().map(|row| &row.doubts).collect();
        Html::of(&Controls {
            title: speech.say("documents-found"),
            summary: speech.with("documents-summary", &summary),
            keep: speech.say("documents-keep"),
            nature: speech.say("documents-kind"),
            words: speech.say("documents-words"),
            hints: speech.say("documents-hints"),
            doubts: serde_json::to_string(&doubts).unwrap_or_default(),
            rows: (1..).zip(&self.rows).map(|(number, row)| row.drawn(visit, number)).collect(),
        })
    }
}

impl Row {
    fn wording(&self) -> Result<Wording, (&'static str, usize)> {
        let text = self.text.trim().to_owned();
        let most = if self.kind == BlockKind::Heading { TextName::Title } else { TextName::Text }.limit();
        if text.is_empty() {
            return Err(("documents-block-empty", most));
        }
        if text.chars().count() > most {
            return Err(("documents-block-too-long", most));
        }
        Ok(match self.kind {
            BlockKind::Heading if text.contains('\n') => return Err(("documents-heading-lines", most)),
            BlockKind::Heading => Wording::Heading { text },
            BlockKind::Paragraph => Wording::Paragraph { text },
            BlockKind::Footnote => Wording::Footnote { text },
            BlockKind::Recommendation => {
                Wording::Recommendation { text, addressee: String::new(), due: None }
            }
            BlockKind::Definition => {
                let (term, text) = text.split_once(':').ok_or(("documents-no-term", most))?;
                let (term, text) = (term.trim().to_owned(), text.trim().to_owned());
                let is_term = !term.is_empty() && term.chars().count() <= TextName::Term.limit();
                if !is_term || text.is_empty() {
                    return Err(("documents-no-term", most));
                }
                Wording::Definition { term, text }
            }
        })
    }

    fn drawn(&self, visit: &Visit, number: usize) -> Drawn<'_> {
        let kinds = BlockKind::ALL.map(|kind| {
            let label = visit.speech.say(&format!("opinions-block-{}", kind.name())).to_owned();
            (kind.name(), label, kind == self.kind)
        });
        // A text area shows its text without scrolling, up to what a screen holds.
        let lines = self.text.lines().map(|line| line.chars().count() / 70 + 1).sum::<usize>();
        Drawn {
            number,
            legend: visit.speech.quote("documents-block", "number", number.to_string()),
            kinds: kinds.into(),
            is_kept: self.is_kept,
            text: &self.text,
            lines: lines.clamp(1, 14),
            doubts: &self.doubts,
        }
    }
}

fn is_heading(text: &str) -> bool {
    text.chars().count() <= TextName::Title.limit()
}

/// A doubt, in words.
fn said(visit: &Visit, doubt: &Doubt) -> String {
    let id = format!("documents-doubt-{}", doubt.code());
    match doubt {
        Doubt::Rejoined(words) => {
            let words: Vec<_> = words
                .iter()
                .map(|word| visit.speech.quote("documents-word", "word", word.as_str()))
                .collect();
            visit.speech.quote(&id, "words", visit.speech.list(&words))
        }
        _ => visit.speech.say(&id).to_owned(),
    }
}
