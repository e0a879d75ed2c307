//! A result condition by condition.

use crate::evaluation::Evaluation;
use crate::grammar::Scope;
use crate::judged::{Finding, Hinges, Judged};
use crate::sentences::words::{Whom, Words, words};
use crate::sentences::{Line, Speech};
use crate::typography::{capitalised, colon, quoted};

/// How many organisations are named in a sentence.
const NAMED: usize = 10;

impl Evaluation {
    /// The result in sentences: the headline, what is still needed, what it hangs on, then one a condition, indented
    /// as the tree is.
    pub fn sentences(&self, speech: Speech<'_>) -> Vec<Line> {
        let words = words(speech);
        let line = |text: String| Line { depth: 0, holds: None, text };
        let mut lines = vec![
            line(self.headline(speech).to_string()),
            line(self.still_needed(speech)),
            line(format!("{}.", capitalised(&words.ballots_to_flip(self.ballots_to_flip)))),
        ];
        let headings = [words.valid_when(), words.adopted_when()];
        for (heading, judged) in headings.into_iter().zip([self.valid.as_ref(), Some(&self.decision)]) {
            if let Some(judged) = judged {
                let text = format!("{}{}", capitalised(heading), colon(speech.lang).trim_end());
                lines.push(Line { depth: 0, holds: Some(judged.holds), text });
                findings(judged, 1, words.as_ref(), speech, &mut lines);
            }
        }
        lines
    }
}

fn findings(judged: &Judged, depth: usize, words: &dyn Words, speech: Speech<'_>, lines: &mut Vec<Line>) {
    lines.push(Line {
        depth,
        holds: Some(judged.holds),
        text: capitalised(&sentence(judged, words, speech)),
    });
    for child in judged.children() {
        findings(child, depth + 1, words, speech, lines);
    }
}

/// The sentence of one condition, without capital.
pub(super) fn sentence(judged: &Judged, words: &dyn Words, speech: Speech<'_>) -> String {
    let (label, found) = match &judged.finding {
        Finding::Test { criterion, reading } => words.reading(*criterion, *reading),
        Finding::Colleges { needed, held, colleges, .. } => {
            words.colleges_held(*held, colleges.len(), *needed)
        }
        Finding::Gate { gate, needed, held, of } => words.conditions_held(*gate, *held, of.len(), *needed),
        Finding::WithoutAnyOne { of, breaking } => {
            words.breaking(of.holds, whom(breaking, speech).as_ref(), false)
        }
        Finding::WithoutAnyOneCollege { of, colleges, breaking } => {
            let breaking = (!breaking.is_empty()).then(|| Whom::Named(speech.quoted_cells(breaking), 0));
            let (label, found) = words.breaking(of.holds, breaking.as_ref(), true);
            (label, if *colleges < 2 { words.one_college_alone() } else { found })
        }
    };
    let college = match &judged.scope {
        Scope::College(college) => words.of_college(&speech.quoted(college)),
        Scope::Electorate => String::new(),
    };
    let colon = colon(speech.lang);
    let name = judged.name.as_ref().map(|name| format!("{}, ", quoted(speech.lang, name.as_str())));
    format!("{}{label}{college}{colon}{found}.", name.unwrap_or_default())
}

/// Those on whom something hangs, if any.
pub(super) fn whom(hinges: &Hinges, speech: Speech<'_>) -> Option<Whom> {
    match hinges {
        _ if hinges.is_empty() => None,
        Hinges::Named(who) => {
            let names = who.iter().take(NAMED).map(speech.organisation).collect();
            Some(Whom::Named(names, who.len().saturating_sub(NAMED)))
        }
        Hinges::Counted(cells) => {
            let cell = |(cell, number): &(crate::Cell, u32)| (speech.quoted_cell(cell), *number);
            Some(Whom::Counted(cells.iter().map(cell).collect()))
        }
    }
}
