//! What the council's file asks for that is not so yet: standing orders, and opinions from before Pluriel. Imported again, nothing
//! changes.

mod opinions;
mod orders;
pub(crate) mod wordings;

use std::collections::BTreeMap;

use pluriel_members::{
    State as Members,
    council_file::{CouncilFile, ImportError},
    report::{Level, Note, Report},
};

use crate::{commands::Command, state::State};

pub use wordings::blocks;

/// Gives the commands that are left to give so that standing orders and opinions of the council's file are so, in this order, and what
/// the person is told. `texts` are the files that the council's file names, by their names in it. The council itself is imported before.
pub fn council(
    file: &CouncilFile,
    texts: &BTreeMap<String, String>,
    state: &State,
    members: &Members,
) -> Result<(Vec<Command>, Report), ImportError> {
    let mut import = Import { file, texts, state, members, commands: Vec::new(), report: Report::default() };
    import.orders()?;
    import.opinions();
    import
        .report
        .note(Note::new(Level::Done, "opinions-import-done").with("commands", import.commands.len()));
    Ok((import.commands, import.report))
}

/// An import under way.
struct Import<'a> {
    file: &'a CouncilFile,
    texts: &'a BTreeMap<String, String>,
    state: &'a State,
    members: &'a Members,
    commands: Vec<Command>,
    report: Report,
}
