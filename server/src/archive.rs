//! An archive of a council: everything that its record and its vault hold of lasting worth, in open formats, with a
//! manifest, checked again without a server. Made before anything is erased; what is personal and what is not public lie in
//! folders of their own, so that an archivist keeps or leaves them out (`docs/operators/archives.md`).

mod lines;
mod manifest;
mod room;
mod sink;
mod verify;
mod write;

pub use manifest::{Manifest, Part, Retention};
pub use room::{ArchiveMade, Archives, Command};
pub use verify::{Report, verify};
pub use write::{Made, write};
