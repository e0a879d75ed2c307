//! `pluriel rehearse`: plays a council's script in memory and tells what came of each line.

use std::path::{Path, PathBuf};

use pluriel_speech::{Language, Speech};

use crate::{
    cli::{Failure, Lang, Rehearse},
    commands::{print, read, serve::runtime},
    rehearsal::{Because, Fault, Line, Opening, Rehearsal, Told, numbered},
    running,
};

/// Runs the command: 1 when the script cannot be played or an expectation of it is not met.
pub fn run(asked: &Rehearse) -> Result<(), Failure> {
    let bytes = read(&asked.file)?;
    let script = String::from_utf8(bytes).map_err(|error| {
        let read = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
        let line = 1 + read.matches('\n').count();
        Failure(format!("{}:{line}: {}", asked.file.display(), error.utf8_error()))
    })?;
    runtime()?.block_on(play(asked, &script))
}

async fn play(asked: &Rehearse, script: &str) -> Result<(), Failure> {
    let language = match asked.lang {
        Lang::Fr => Language::Fr,
        Lang::En => Language::En,
    };
    let mut lines = numbered(script);
    let opening = lines
        .next()
        .ok_or(Fault { line: 1, because: Because::Empty })
        .and_then(|(number, line)| Ok((number, Opening::read(number, line)?)));
    let unopened = speech_of_nobody(language)?;
    let (number, opening) = opening.map_err(|fault| in_words(&asked.file, &fault, &unopened))?;
    let beside = asked.file.parent().map_or_else(PathBuf::new, Path::to_owned);
    let opened = Rehearsal::open(number, opening, beside, language).await;
    let mut rehearsal = opened.map_err(|fault| in_words(&asked.file, &fault, &unopened))?;
    let mut unmet = 0;
    for (number, line) in lines {
        let played = match Line::read(number, line) {
            Ok(line) => rehearsal.play(number, line).await,
            Err(fault) => Err(fault),
        };
        let told = played.map_err(|fault| in_words(&asked.file, &fault, &rehearsal.speech()))?;
        unmet += told.iter().map(|told| told.unmet().len()).sum::<usize>();
        tell(asked, &told, &rehearsal.speech())?;
    }
    let end = rehearsal.end();
    if asked.json {
        print(&serde_json::json!({ "end": end }).to_string())?;
    } else {
        print(&serde_json::to_string_pretty(&end)?)?;
    }
    let speech = rehearsal.speech();
    rehearsal.close().await;
    if unmet == 0 { Ok(()) } else { Err(Failure(speech.count("rehearse-unmet-count", unmet))) }
}

fn tell(asked: &Rehearse, told: &[Told], speech: &Speech) -> Result<(), Failure> {
    told.iter()
        .try_for_each(|told| print(&if asked.json { told.json().to_string() } else { told.text(speech) }))
}

/// Speech before there is a council.
fn speech_of_nobody(language: Language) -> Result<Speech, Failure> {
    let words = running::words_with(&std::collections::BTreeMap::new())?;
    Ok(Speech::new(std::sync::Arc::new(words), language, pluriel_speech::TimeZone::UTC))
}

fn in_words(file: &Path, fault: &Fault, speech: &Speech) -> Failure {
    Failure(format!("{}:{}: {}", file.display(), fault.line, fault.because.in_words(speech)))
}
