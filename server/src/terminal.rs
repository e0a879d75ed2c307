//! Words for a person at a terminal: its language, and refusals in the same words as on the pages.

use std::fmt::Write;

use pluriel_council::Refusal;
use pluriel_house::House;
use pluriel_pages::Problem;
use pluriel_speech::{Language, Speech};

use crate::{cli::Failure, running};

/// The language of the terminal: French unless it says English.
pub fn language() -> Language {
    let english = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .is_some_and(|locale| locale.starts_with("en"));
    if english { Language::En } else { Language::Fr }
}

/// Speech for the terminal, calling members of this house by their names.
pub fn speech(house: &House) -> Result<Speech, Failure> {
    let facts = running::facts(&house.snapshot(), house);
    Ok(Speech::new(running::words(house)?, language(), facts.zone).naming(facts.names))
}

/// A refusal as lines: what was refused, why, what would be accepted, and each field at fault.
pub fn refusal(refusal: &Refusal, speech: &Speech) -> String {
    let problem = Problem::of(refusal, speech);
    let mut text = String::new();
    for part in [&problem.title, &problem.why, &problem.instead].into_iter().filter(|part| !part.is_empty()) {
        let _ = writeln!(text, "{part}");
    }
    for (error, field) in problem.errors.iter().zip(&refusal.fields) {
        let line = field.args.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.clone());
        let _ = match line {
            Some(line) => {
                writeln!(text, "- {} {}", speech.with("import-line", &[("line", line)]), error.detail)
            }
            None => writeln!(text, "- {}", error.detail),
        };
    }
    text.trim_end().to_owned()
}
