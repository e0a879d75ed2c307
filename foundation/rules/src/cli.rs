//! What the program `pluriel rule` prints of a file of cases: pure functions from bytes to text.
//!
//! On a refusal there is nothing to print on standard output: the error goes elsewhere.

use std::fmt::Write as _;

use serde_json::Value;

use crate::Lang;
use crate::case_file::{Case, CaseFile};
use crate::evaluation::evaluate;
use crate::laboratory::examine;
use crate::refusal::RuleError;
use crate::sentences::{Line, Speech};

/// `pluriel rule evaluate FILE [--json]`: each case evaluated, as JSON or as sentences. A list answers with a list.
pub fn evaluate_file(bytes: &[u8], json: bool, lang: Lang) -> Result<String, RuleError> {
    let file = CaseFile::read(bytes)?;
    let evaluation = |case: &Case| evaluate(&case.rule, &case.electorate);
    Ok(if json {
        answer(&file, |case| evaluation(case).to_json()).to_string()
    } else {
        pages(&file, |case| evaluation(case).sentences(Speech::by_id(lang)))
    })
}

/// `pluriel rule explain FILE [--lang fr]`: each rule in sentences, with what its thresholds mean in the council of
/// the case.
pub fn explain_file(bytes: &[u8], lang: Lang) -> Result<String, RuleError> {
    let file = CaseFile::read(bytes)?;
    Ok(pages(&file, |case| case.rule.explain_in(&case.electorate, Speech::by_id(lang))))
}

/// `pluriel rule examine FILE [--json]`: each rule examined in the council of its case, positions put aside. A list
/// answers with a list.
pub fn examine_file(bytes: &[u8], json: bool, lang: Lang) -> Result<String, RuleError> {
    let file = CaseFile::read(bytes)?;
    let examination = |case: &Case| examine(&case.rule, &case.electorate);
    Ok(if json {
        answer(&file, |case| examination(case).to_json()).to_string()
    } else {
        pages(&file, |case| examination(case).sentences(Speech::by_id(lang)))
    })
}

fn answer(file: &CaseFile, of: impl Fn(&Case) -> Value) -> Value {
    match file {
        CaseFile::One(case) => of(case),
        CaseFile::List(cases) => cases.iter().map(of).collect(),
    }
}

fn pages(file: &CaseFile, of: impl Fn(&Case) -> Vec<Line>) -> String {
    match file {
        CaseFile::One(case) => page(&of(case)),
        CaseFile::List(cases) => {
            let page = |(index, case): (usize, &Case)| format!("[{index}]\n{}", page(&of(case)));
            cases.iter().enumerate().map(page).collect::<Vec<_>>().join("\n\n")
        }
    }
}

fn page(lines: &[Line]) -> String {
    let mut page = String::new();
    for line in lines {
        let indent = "  ".repeat(line.depth);
        let mark = match line.holds {
            Some(true) => "✓ ",
            Some(false) => "✗ ",
            None => "",
        };
        let separator = if page.is_empty() { "" } else { "\n" };
        // Writing to a String does not fail.
        let _ = write!(page, "{separator}{indent}{mark}{}", line.text);
    }
    page
}
