//! What the program holds in memory after it started on a council of twenty years.

use std::path::Path;

use super::Figure;
use crate::{
    Outcome,
    client::{Client, get},
    program::Program,
    years,
};

const MIB: u64 = 1024 * 1024;
const MOST_BYTES: u64 = 100 * MIB;

/// Writes the years, starts the program, reads two pages.
pub fn measure(program: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let written = years::write(&data)?;
    let server = Program::start(program, &data, None)?;
    for page in ["/", "/avis"] {
        Client::to(server.address)?.ask(&get(page))?;
    }
    let (bytes, anonymous) = server.resident_bytes()?;
    Figure {
        what: format!(
            "memory after start, {} opinions of twenty years ({} entries)",
            written.opinions, written.entries
        ),
        measured: format!("{} MiB, {} of them no file's", bytes.div_ceil(MIB), anonymous.div_ceil(MIB)),
        goal: format!("at most {} MiB", MOST_BYTES / MIB),
        met: bytes <= MOST_BYTES,
    }
    .tell()
}
