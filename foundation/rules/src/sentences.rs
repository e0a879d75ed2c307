//! Rules and their results in sentences, in French and English.
//!
//! Ids are opaque: the names of groups and organisations come from the caller. The words of each language are in
//! [`english`] and [`french`]; how sentences are put together, in the other modules.

use crate::{Cell, CollegeId, Lang, OrganisationId, typography};

mod clause;
mod english;
mod examination;
mod explanation;
mod finding;
mod french;
mod headline;
mod laboratory;
mod needed;
mod today;
mod words;

pub use headline::Headline;
pub use today::Threshold;

/// What this council calls the groups by which it measures breadth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Noun {
    /// Colleges.
    #[default]
    College,
    /// Groups (kinds, where one college votes).
    Group,
}

/// How to speak: the language, and the names that this council gives to what ids stand for.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The language.
    pub lang: Lang,
    /// What groups are called.
    pub noun: Noun,
    /// The name of a group.
    pub college: &'a dyn Fn(&CollegeId) -> String,
    /// The name of an organisation.
    pub organisation: &'a dyn Fn(&OrganisationId) -> String,
}

impl Speech<'static> {
    /// Speaks of groups and organisations by their ids.
    pub fn by_id(lang: Lang) -> Self {
        Self {
            lang,
            noun: Noun::College,
            college: &|college| college.to_string(),
            organisation: &|organisation| organisation.to_string(),
        }
    }
}

impl Speech<'_> {
    /// The name of a college between quotation marks.
    fn quoted(self, college: &CollegeId) -> String {
        typography::quoted(self.lang, &(self.college)(college))
    }

    /// The names of a cell between quotation marks.
    fn quoted_cell(self, cell: &Cell) -> String {
        let names: Vec<String> = cell.colleges().map(self.college).collect();
        typography::quoted(self.lang, &names.join(" + "))
    }

    fn quoted_cells<'c>(self, cells: impl IntoIterator<Item = &'c Cell>) -> Vec<String> {
        cells.into_iter().map(|cell| self.quoted_cell(cell)).collect()
    }
}

/// One sentence of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far it is indented.
    pub depth: usize,
    /// Whether the condition holds, where it was put to ballots.
    pub holds: Option<bool>,
    /// The sentence.
    pub text: String,
}
