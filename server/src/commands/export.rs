//! `pluriel export`: the open data as CSV and JSON.

use std::fs;

use crate::{
    cli::{ExportOpenData, Failure},
    commands::{open_house, print},
    fronts,
};

/// Runs the command. Each file is written whole beside its place and then moved there, so that a reader never meets half
/// a file.
pub fn run(export: &ExportOpenData) -> Result<(), Failure> {
    let house = open_house(&export.data)?;
    let files: Vec<_> = fronts::fronts().iter().flat_map(|front| (front.open_data)(&house)).collect();
    house.stop();
    fs::create_dir_all(&export.out).map_err(|error| Failure(format!("{}: {error}", export.out.display())))?;
    let mut names = Vec::new();
    for file in files {
        let place = export.out.join(&file.name);
        let beside = export.out.join(format!(".{}.part", file.name));
        fs::write(&beside, &file.content)
            .and_then(|()| fs::rename(&beside, &place))
            .map_err(|error| Failure(format!("{}: {error}", place.display())))?;
        names.push(file.name);
    }
    if export.json { print(&serde_json::to_string_pretty(&names)?) } else { print(&names.join("\n")) }
}
