//! Runs the commands `analyse` and `synthesise` without the whole program:
//! `cargo run --release -p pluriel-analysis --example consultation -- analyse DIR [--json FILE] [--svg DIR]
//! [--method polis-cold] [--lang fr] [--cap N]`, or `-- synthesise N M V G DIR [--seed S]`.

use pluriel_analysis::cli::{self, Analyse, Synthesise};
use pluriel_deliberation::colleges::Thresholds;
use std::{collections::BTreeMap, env, process::ExitCode, str::FromStr};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(64)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let mut words = Vec::new();
    let mut options = BTreeMap::new();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--") {
            Some(name) => {
                let value = arguments.next().ok_or_else(|| format!("{argument} wants a value"))?;
                options.insert(name.to_owned(), value);
            }
            None => words.push(argument),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["analyse", folder] => Ok(cli::analyse(&Analyse {
            folder: folder.into(),
            json: options.get("json").map(Into::into),
            svg: options.get("svg").map(Into::into),
            method: parsed(&options, "method")?,
            language: parsed(&options, "lang")?,
            thresholds: Thresholds {
                organisation_cap: options
                    .get("cap")
                    .map(|cap| cap.parse())
                    .transpose()
                    .map_err(|_| "--cap wants a number")?,
                ..Thresholds::default()
            },
        })),
        ["synthesise", participants, statements, votes, groups, folder] => Ok(cli::synthesise(&Synthesise {
            participants: number(participants)?,
            statements: number(statements)?,
            votes: number(votes)?,
            groups: number(groups)?,
            folder: folder.into(),
            seed: options
                .get("seed")
                .map_or(Ok(1), |seed| seed.parse())
                .map_err(|_| "--seed wants a number")?,
            language: parsed(&options, "lang")?,
        })),
        _ => Err("analyse DIR, or synthesise N M V G DIR".to_owned()),
    }
}

fn parsed<T: FromStr<Err = String> + Default>(
    options: &BTreeMap<String, String>,
    name: &str,
) -> Result<T, String> {
    options.get(name).map_or_else(|| Ok(T::default()), |value| value.parse())
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().map_err(|_| format!("\"{word}\" is not a whole number"))
}
