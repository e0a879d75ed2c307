//! A table of delegates: rows already split into cells, the first being the titles of the columns.

use jiff::civil::Date;
use pluriel_council::{FieldError, Refusal, Standing};

use crate::{
    commands::{AddDelegate, Command, DelegateRow},
    council_file::date,
    skeleton::skeleton,
    words::Language,
};

/// How many rows a table may have, titles included.
pub const MAX_TABLE_ROWS: usize = 5_001;

/// What a column holds, by the skeletons of the titles under which it is recognised.
const COLUMNS: [(&str, &[&str]); 7] = [
    ("member", &["member", "membre", "organisation", "organization"]),
    ("name", &["name", "nom", "person", "personne", "delegate", "representant", "representante"]),
    ("email", &["email", "mail", "courriel", "adresseelectronique", "adressemail"]),
    ("standing", &["standing", "qualite", "role"]),
    ("from", &["from", "debut", "depuis", "du"]),
    ("last_day", &["lastday", "until", "fin", "au", "dernierjour"]),
    ("language", &["language", "langue", "lang"]),
];

/// The command that gives the mandates of a table, all or none. Each row comes with the line on which it begins in its
/// file. Empty rows are skipped. The refusal lists every cell at fault; its fields quote the `line`.
pub fn delegates(rows: &[(u32, Vec<String>)]) -> Result<Command, Refusal> {
    if rows.len() > MAX_TABLE_ROWS {
        let refusal = Refusal::invalid("members-import-too-many").with("max", MAX_TABLE_ROWS - 1);
        return Err(refusal.with("rows", rows.len() - 1));
    }
    let Some(((line, titles), rows)) = rows.split_first() else {
        return Err(Refusal::invalid("members-import-empty"));
    };
    let columns = Columns::read(*line, titles)?;
    let mut read = Vec::new();
    let mut faults = Vec::new();
    for (line, cells) in rows.iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())) {
        match columns.row(*line, cells) {
            Ok(row) => read.push(row),
            Err(found) => faults.extend(found.into_iter().map(|fault| fault.with("line", *line))),
        }
    }
    if faults.is_empty() {
        return Ok(Command::ImportDelegates(read));
    }
    let refusal = Refusal::invalid("members-import-rows").with("faults", faults.len());
    Err(faults.into_iter().fold(refusal, Refusal::field))
}

/// Where each column stands.
struct Columns([Option<usize>; 7]);

impl Columns {
    fn read(line: u32, titles: &[String]) -> Result<Self, Refusal> {
        let mut places = [None; 7];
        for (index, title) in titles.iter().enumerate().filter(|(_, title)| !title.trim().is_empty()) {
            let wanted = skeleton(title.trim_start_matches('\u{feff}'));
            let known =
                COLUMNS.iter().position(|(_, titles)| titles.iter().any(|known| skeleton(known) == wanted));
            let at_fault = |code| Refusal::invalid(code).with("line", line).with("title", title.trim());
            let place = known.and_then(|column| places.get_mut(column));
            match place {
                Some(place @ None) => *place = Some(index),
                Some(Some(_)) => return Err(at_fault("members-import-column-twice")),
                None => return Err(at_fault("members-import-column-unknown")),
            }
        }
        match COLUMNS.iter().zip(places).take(4).find(|(_, place)| place.is_none()) {
            Some(((name, _), _)) => {
                Err(Refusal::invalid("members-import-column-missing").with("line", line).with("title", *name))
            }
            None => Ok(Self(places)),
        }
    }

    fn cell<'a>(&self, column: usize, cells: &'a [String]) -> &'a str {
        let place = self.0.get(column).copied().flatten();
        place.and_then(|place| cells.get(place)).map_or("", |cell| cell.trim())
    }

    fn row(&self, line: u32, cells: &[String]) -> Result<DelegateRow, Vec<FieldError>> {
        let mut faults = Vec::new();
        let mut required = |column: usize, field: &'static str| {
            let cell = self.cell(column, cells);
            if cell.is_empty() {
                faults.push(FieldError::new(field, "field-required"));
            }
            cell.to_owned()
        };
        let (member, name, email) = (required(0, "member"), required(1, "name"), required(2, "email"));
        let standing = standing(self.cell(3, cells)).map_err(|fault| faults.push(fault));
        let from = day("from", self.cell(4, cells)).map_err(|fault| faults.push(fault));
        let last_day = day("last_day", self.cell(5, cells)).map_err(|fault| faults.push(fault));
        let language = language(self.cell(6, cells)).map_err(|fault| faults.push(fault));
        match (standing, from, last_day, language) {
            (Ok(standing), Ok(from), Ok(last_day), Ok(language)) if faults.is_empty() => {
                let delegate = AddDelegate { member, name, email, standing, from, last_day, language };
                Ok(DelegateRow { line, delegate })
            }
            _ => Err(faults),
        }
    }
}

fn standing(cell: &str) -> Result<Standing, FieldError> {
    match skeleton(cell) {
        word if ["titular", "titulaire"].iter().any(|known| skeleton(known) == word) => Ok(Standing::Titular),
        word if ["alternate", "suppleant", "suppleante", "suppleants"]
            .iter()
            .any(|known| skeleton(known) == word) =>
        {
            Ok(Standing::Alternate)
        }
        _ => Err(FieldError::new("standing", "members-standing-unknown").with("value", excerpt(cell))),
    }
}

/// A day, `2025-11-24` or `24/11/2025`; empty: none.
fn day(field: &'static str, cell: &str) -> Result<Option<Date>, FieldError> {
    if cell.is_empty() {
        return Ok(None);
    }
    let french = || {
        let mut parts = cell.split('/');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        parts.next().is_none().then(|| date(&format!("{year}-{month:0>2}-{day:0>2}")))?
    };
    match date(cell).or_else(french) {
        Some(day) => Ok(Some(day)),
        None => Err(FieldError::new(field, "members-day-unknown").with("value", excerpt(cell))),
    }
}

fn language(cell: &str) -> Result<Option<Language>, FieldError> {
    match skeleton(cell).as_str() {
        "" => Ok(None),
        "fr" | "francais" => Ok(Some(Language::French)),
        "en" | "english" | "anglais" => Ok(Some(Language::English)),
        _ => Err(FieldError::new("language", "members-language-unknown").with("value", excerpt(cell))),
    }
}

fn excerpt(cell: &str) -> String {
    cell.chars().filter(|letter| !letter.is_control()).take(80).collect()
}
