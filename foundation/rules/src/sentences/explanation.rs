//! A rule in one sentence, and condition by condition.

use crate::criterion::{Base, Criterion, Opposition, Support};
use crate::electorate::Electorate;
use crate::outline::{Outline, Shape};
use crate::place::Place;
use crate::rule::Rule;
use crate::sentences::clause::clause;
use crate::sentences::today::Threshold;
use crate::sentences::words::{Where, Words, words};
use crate::sentences::{Line, Speech};
use crate::typography::{capitalised, colon, quoted, semicolon};

/// In how many colleges what a threshold means is told.
const COLLEGES_TOLD: usize = 12;

impl Rule {
    /// The whole rule in one sentence, which says of what each share is, and what those words mean.
    pub fn sentence(&self, speech: Speech<'_>) -> String {
        let words = words(speech);
        let whole = |outline: &Outline| clause(outline, &Where::Electorate, words.as_ref(), speech);
        let valid = self.valid().map(|node| format!("{} {}", words.valid_when(), whole(&node.into())));
        let adopted = format!("{} {}", words.adopted_when(), whole(&self.decision().into()));
        let steps = self.then().iter().map(|approval| words.approval(approval));
        let parts: Vec<String> = valid.into_iter().chain([adopted]).chain(steps).collect();
        let mut sentence = format!("{}.", capitalised(&parts.join(semicolon(speech.lang))));
        let outlines: Vec<Outline> = self.outlines().into_iter().map(|(_, outline)| outline).collect();
        for (base, definition) in
            [(Base::Expressed, words.expressed_are()), (Base::TakingPart, words.taking_part_is())]
        {
            if outlines.iter().any(|outline| speaks_of(outline, base)) {
                sentence = format!("{sentence} {definition}");
            }
        }
        sentence
    }

    /// The rule in sentences: the whole, then one a condition, indented as the tree is.
    pub fn explain(&self, speech: Speech<'_>) -> Vec<Line> {
        self.lines(&[], speech)
    }

    /// The same, each threshold with the number of ballots that it means in a council.
    pub fn explain_in(&self, electorate: &Electorate, speech: Speech<'_>) -> Vec<Line> {
        self.lines(&self.thresholds_in(electorate), speech)
    }

    fn lines(&self, thresholds: &[Threshold], speech: Speech<'_>) -> Vec<Line> {
        let words = words(speech);
        let line = |depth, text: &str| Line { depth, holds: None, text: capitalised(text) };
        let mut explanation = Explanation { thresholds, words: words.as_ref(), speech, lines: Vec::new() };
        explanation.lines.push(line(0, &self.sentence(speech)));
        for (place, outline) in self.outlines() {
            let heading =
                if place == Place::root().key("valid") { words.valid_when() } else { words.adopted_when() };
            explanation.lines.push(line(0, &format!("{heading}{}", colon(speech.lang).trim_end())));
            explanation.condition(&outline, &place, 1, &Where::Electorate);
        }
        let steps = self.then().iter().map(|approval| line(0, &format!("{}.", words.approval(approval))));
        explanation.lines.extend(steps);
        explanation.lines
    }
}

/// Whether a condition under this one counts what a base counts.
fn speaks_of(outline: &Outline, base: Base) -> bool {
    let here = match outline.shape {
        Shape::Test { criterion: Criterion::Quorum(_), .. } => base == Base::TakingPart,
        Shape::Test { criterion: Criterion::Support(Support::Share { of, .. }), .. }
        | Shape::Test { criterion: Criterion::Opposition(Opposition::Share { of, .. }), .. } => of == base,
        _ => false,
    };
    here || outline.children().iter().any(|child| speaks_of(child, base))
}

struct Explanation<'a> {
    thresholds: &'a [Threshold],
    words: &'a dyn Words,
    speech: Speech<'a>,
    lines: Vec<Line>,
}

impl Explanation<'_> {
    fn condition(&mut self, outline: &Outline, place: &Place, depth: usize, of: &Where) {
        let (words, colon) = (self.words, colon(self.speech.lang));
        let (text, inside) = match &outline.shape {
            Shape::Test { .. } => (clause(outline, of, words, self.speech), of),
            Shape::Colleges { quantifier, .. } => (words.in_colleges(*quantifier), &Where::Here),
            Shape::WithoutAnyOne(_) => (words.without_any_one(), of),
            Shape::WithoutAnyOneCollege(_) => (words.without_any_one_college(), of),
            Shape::Gate { gate, of: conditions } => (words.gate(*gate, conditions.len()), of),
        };
        let end = if outline.children().is_empty() {
            self.meaning(outline, place)
        } else {
            colon.trim_end().into()
        };
        let text = outline.name.as_ref().map_or_else(
            || capitalised(&text),
            |name| format!("{}{colon}{text}", quoted(self.speech.lang, name.as_str())),
        );
        self.lines.push(Line { depth, holds: None, text: format!("{text}{end}") });
        for (index, child) in outline.children().iter().enumerate() {
            self.condition(child, &outline.place_of_child(place, index), depth + 1, inside);
        }
    }

    /// How a leaf ends: with what it means in the council, where that is asked.
    fn meaning(&self, outline: &Outline, place: &Place) -> String {
        let place = outline.place_of_content(place);
        let here: Vec<&Threshold> =
            self.thresholds.iter().filter(|threshold| threshold.place == place).collect();
        if here.is_empty() || here.len() > COLLEGES_TOLD {
            return ".".into();
        }
        let means = |threshold: &&Threshold| {
            let number = threshold.in_words(self.speech);
            threshold
                .college
                .as_ref()
                .map_or_else(|| number.clone(), |college| format!("{} {number}", self.speech.quoted(college)))
        };
        let numbers: Vec<String> = here.iter().map(means).collect();
        format!(" ({}).", numbers.join(semicolon(self.speech.lang)))
    }
}
