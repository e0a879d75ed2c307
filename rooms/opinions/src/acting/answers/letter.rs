//! `/avis/<n>/lettres/<entry>.<kind>`: the letter from which an answer was transcribed, as an attachment that runs nothing.

use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use pluriel_council::{Refusal, access::Action};
use pluriel_members::TextAt;
use pluriel_web::{Refused, Visit};

use super::super::seen;
use crate::letter::{extension, kept};

/// The document: for everybody where it is public, for members and secretariat elsewhere.
pub(crate) async fn show(
    visit: Visit,
    Path((number, file)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let unknown = || Refused::from(Refusal::not_found("answers-no-such-letter"));
    let opinion = seen::numbered(&visit, &number)?;
    let entry = file.split('.').next().unwrap_or_default();
    let entry: u64 = entry.parse().map_err(|_| unknown())?;
    let held = opinion.fate.puts().flat_map(|(_, _, put)| &put.answers).find(|held| held.seq == entry);
    let letter = held.and_then(|held| held.letter).ok_or_else(unknown)?;
    if !letter.public && !visit.may(Action::ReadMembersOnly, |_| false) {
        return Err(unknown());
    }
    attached(&visit, letter.document, &format!("avis-{number}-reponse-{entry}")).ok_or_else(unknown)
}

/// A document of the vault, as an attachment that runs nothing; `None`: there is none that can be read.
pub(in crate::acting) fn attached(visit: &Visit, document: TextAt, name: &str) -> Option<Response> {
    let text = visit.text(document.seq, document.name);
    let (media_type, base64) = kept(&text)?;
    let bytes = BASE64_STANDARD.decode(base64).ok()?;
    let name = format!("attachment; filename=\"{name}.{}\"", extension(media_type));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (header::CONTENT_DISPOSITION, HeaderValue::try_from(name).ok()?),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Some((headers, bytes).into_response())
}
