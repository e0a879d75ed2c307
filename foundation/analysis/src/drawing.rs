//! Drawings of a consultation as SVG files that need nothing else: landscape, statements by group, common
//! ground with intervals, votes over time.

mod canvas;
mod common_ground;
mod landscape;
mod statements;
mod timeline;

use crate::{Language, Reading};
use std::{fs, io, path::Path};

/// Colours of groups, told apart by people who do not see red and green alike (Okabe and Ito 2008).
const GROUP_COLOURS: [&str; 9] =
    ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8c8c00", "#7a5195", "#6b6b6b"];

fn group_colour(group: usize) -> &'static str {
    GROUP_COLOURS[group % GROUP_COLOURS.len()]
}

/// The letter of a group: A is the largest.
pub(crate) fn group_letter(group: usize) -> char {
    char::from(b'A' + (group % 26) as u8)
}

/// All drawings with their file names; votes over time only where their times are known.
pub fn drawings(reading: &Reading, language: Language) -> Vec<(&'static str, String)> {
    let mut drawings = vec![
        ("landscape.svg", landscape::draw(reading, language)),
        ("statements.svg", statements::draw(reading, language)),
        ("common-ground.svg", common_ground::draw(reading, language)),
    ];
    if !reading.consultation.votes_by_hour.is_empty() {
        drawings.push(("votes-over-time.svg", timeline::draw(reading, language)));
    }
    drawings
}

/// Writes all drawings into `folder`, which is made when it is missing.
pub fn write(reading: &Reading, language: Language, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, drawing) in drawings(reading, language) {
        fs::write(folder.join(name), drawing)?;
    }
    Ok(())
}
