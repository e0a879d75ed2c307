//! `pluriel admin press`: whether opinions have a PDF, tried by setting a picture of one line.

use pluriel_printing::{Card, PROGRAM, Press, Printed};

use super::serve::runtime;
use crate::{
    cli::{AskPress, Failure},
    commands::print,
    config::Config,
};

/// Runs the command: 0 where the press sets a document, 1 with the reason elsewhere.
pub fn run(asked: &AskPress) -> Result<(), Failure> {
    let config = Config::read(asked.config.as_deref(), |name| std::env::var(name).ok())?;
    let press = config.press.press()?.ok_or_else(|| Failure(how_to_get_it()))?;
    let file = runtime()?.block_on(trial(&press))?;
    print(&format!("{} sets documents: {} bytes in a trial", press.program().display(), file.len()))
}

async fn trial(press: &Press) -> Result<std::sync::Arc<[u8]>, Failure> {
    let card = Card { title: "Pluriel".to_owned(), language: "en".to_owned(), ..Card::default() };
    Ok(press.print(&Printed::Card(card).into()).await?)
}

fn how_to_get_it() -> String {
    format!(
        "There is no {PROGRAM} beside this program, so opinions have no PDF. To get it, build it from the same source and \
         put it there:\n  cargo build --release --locked --package {PROGRAM}\n  \
         install -m 755 target/release/{PROGRAM} /usr/local/bin/\nor name it in the settings: [press] program"
    )
}
