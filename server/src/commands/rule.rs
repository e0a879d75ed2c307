//! `pluriel rule`: evaluates, explains and examines adoption rules. On a refusal nothing is printed on standard output.

use pluriel_rules::{Lang as RuleLang, RuleError, cli as rules};
use serde_json::json;

use crate::{
    cli::{Failure, Lang, Rule, RuleFile},
    commands::{print, read},
};

/// Runs the command.
pub fn run(rule: &Rule) -> Result<(), Failure> {
    let (Rule::Evaluate(asked) | Rule::Explain(asked) | Rule::Examine(asked)) = rule;
    let bytes = read(&asked.file)?;
    let answer = match rule {
        Rule::Evaluate(_) => rules::evaluate_file(&bytes, asked.json, language(asked.lang)),
        Rule::Explain(_) => explain(&bytes, asked),
        Rule::Examine(_) => rules::examine_file(&bytes, asked.json, language(asked.lang)),
    };
    print(&answer.map_err(|error| Failure(format!("{}: {error}", asked.file.display())))?)
}

/// As JSON the sentences come in both languages.
fn explain(bytes: &[u8], asked: &RuleFile) -> Result<String, RuleError> {
    if !asked.json {
        return rules::explain_file(bytes, language(asked.lang));
    }
    let (fr, en) = (rules::explain_file(bytes, RuleLang::Fr)?, rules::explain_file(bytes, RuleLang::En)?);
    Ok(json!({ "fr": fr, "en": en }).to_string())
}

const fn language(lang: Lang) -> RuleLang {
    match lang {
        Lang::Fr => RuleLang::Fr,
        Lang::En => RuleLang::En,
    }
}
