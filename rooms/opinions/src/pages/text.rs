//! The text through time: its versions, what differs between two, and each block with its history.

pub(crate) mod diff;
pub(crate) mod differences;
mod document;
pub(crate) mod passage;
mod version;
mod versions;

use pluriel_council::{Refusal, access::Action};
use pluriel_web::{Cost, Refused, Route};

use crate::state::{Opinion, Text};

pub(crate) use document::document;

/// The addresses at which one reads them.
pub(crate) fn routes() -> Vec<Route> {
    let read = Action::ReadPublic;
    vec![
        Route::get("/avis/{number}/versions", read, versions::show),
        Route::get("/avis/{number}/versions/{version}", read, version::show),
        Route::get("/avis/{number}/differences", read, differences::show).costing(Cost::Counted),
        Route::get("/avis/{number}/passages/{block}", read, passage::show),
        Route::get("/api/v1/opinions/{number}/versions", read, versions::json),
        Route::get("/api/v1/opinions/{number}/versions/{version}", read, version::json),
        Route::get("/api/v1/opinions/{number}/differences", read, differences::json).costing(Cost::Counted),
    ]
}

/// The text in the version that an address names.
fn version_of(opinion: &Opinion, version: &str) -> Result<Text, Refused> {
    let text = version.parse().ok().and_then(|version| opinion.text.at(version));
    let unknown = || Refusal::not_found("drafting-version-unknown").with("last", opinion.text.version);
    Ok(text.ok_or_else(unknown)?)
}
