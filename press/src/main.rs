//! `pluriel-press`: one document as JSON on standard input, one file on standard output.

use std::{
    io::{Read, Write},
    process::ExitCode,
};

use clap::Parser;
use pluriel_printing::Document;

/// Nothing longer is a document.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Sets a document of a council: reads it as JSON from standard input and writes PDF or PNG to standard output.
///
/// Reads no file and asks no network. `pluriel serve` runs it by itself; docs/developers/press.md describes the document.
#[derive(Debug, Parser)]
#[command(name = "pluriel-press", version)]
struct Arguments {}

fn main() -> ExitCode {
    Arguments::parse();
    match file().and_then(|bytes| Ok(std::io::stdout().lock().write_all(&bytes)?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pluriel-press: {error}");
            ExitCode::FAILURE
        }
    }
}

fn file() -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut text = String::new();
    std::io::stdin().lock().take(MOST_BYTES + 1).read_to_string(&mut text)?;
    if u64::try_from(text.len()).is_ok_and(|bytes| bytes > MOST_BYTES) {
        return Err(format!("the document is longer than {MOST_BYTES} bytes").into());
    }
    let document: Document = serde_json::from_str(&text)?;
    Ok(pluriel_press::set(&document)?)
}
