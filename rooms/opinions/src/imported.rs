//! Opinions from before Pluriel: what makes two imports the same one. Their counts were not published, so nothing here computes an
//! outcome, a carriage or a proof of them.

use jiff::civil::Date;
use pluriel_members::FormationId;
use sha2::{Digest, Sha256};

use crate::electorate::hex;

/// SHA-256, in hexadecimal, of formation, date, title and question, one a line.
pub fn identity(formation: &FormationId, dated: Date, title: Option<&str>, question: Option<&str>) -> String {
    let one_line = |text: Option<&str>| text.unwrap_or_default().replace('\n', " ");
    let lines = format!("{formation}\n{dated}\n{}\n{}\n", one_line(title), one_line(question));
    hex(&Sha256::digest(lines))
}
