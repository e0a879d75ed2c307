//! A text that was written elsewhere, brought in as a file: its blocks are shown, each with its kind to correct and a box to leave it
//! out, before anything is written. The file is not kept.

mod drafting;
mod found;
mod referral;
mod upload;

use pluriel_council::access::Action;
use pluriel_documents::MOST_BYTES;
use pluriel_speech::Source;
use pluriel_web::{Front, Route};

/// How much more than its document a form with a document may hold, in bytes.
const AROUND_DOCUMENT: usize = 64 * 1024;
/// How large the blocks of a text may be as a form, in bytes: letters with accents are six.
const MOST_TYPED: usize = 4 * 1024 * 1024;

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (documents)",
    fr: include_str!("../../words/documents.fr.ftl"),
    en: include_str!("../../words/documents.en.ftl"),
};

/// The front of texts brought in as files.
pub fn documents_front() -> Front {
    Front::new("opinions", WORDS, routes)
}

fn routes() -> Vec<Route> {
    let (draft, refer) = (Action::Draft, Action::Refer);
    vec![
        Route::get("/avis/{number}/texte/document", draft, drafting::show),
        Route::post("/avis/{number}/texte/document", draft, drafting::read)
            .taking(MOST_BYTES + AROUND_DOCUMENT),
        Route::get("/avis/{number}/texte/document/passages", draft, drafting::show),
        Route::post("/avis/{number}/texte/document/passages", draft, drafting::send).taking(MOST_TYPED),
        Route::get("/saisines/nouvelle/document", refer, referral::show),
        Route::post("/saisines/nouvelle/document", refer, referral::read)
            .taking(MOST_BYTES + AROUND_DOCUMENT),
        Route::get("/saisines/nouvelle/document/passages", refer, referral::show),
        Route::post("/saisines/nouvelle/document/passages", refer, referral::send).taking(MOST_TYPED),
    ]
}
