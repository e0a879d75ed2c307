//! A table of text, split into rows and cells.

use csv::{ReaderBuilder, Trim};
use pluriel_council::Refusal;

/// Splits a table (CSV), its first row included, into rows with the line on which each begins. Cells are parted by the
/// one of `;`, tab and `,` that its first line holds most of.
pub fn rows(text: &str) -> Result<Vec<(u32, Vec<String>)>, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let separator = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|separator| first.bytes().filter(|byte| byte == separator).count());
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(separator.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            Refusal::invalid("members-import-not-csv").with("line", i64::try_from(line).unwrap_or(i64::MAX))
        })?;
        let line = row.position().map_or(0, csv::Position::line);
        rows.push((u32::try_from(line).unwrap_or(u32::MAX), row.iter().map(str::to_owned).collect()));
    }
    Ok(rows)
}
