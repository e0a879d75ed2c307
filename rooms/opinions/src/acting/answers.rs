//! Everything that is done once an opinion is published: recommendations put to addressees, answers by link or letter, follow-up.

mod addressee;
mod answer;
mod asking;
mod close;
mod contact;
mod desk;
mod letter;
mod link;
mod naming;
mod put;
mod rapporteur;
mod report;
mod transcribe;
mod transmit;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Cost, Front, Route};

use super::api::answers as api;
use crate::letter::LARGEST;

pub(super) use desk::{offers, waits};
pub(super) use letter::attached;
pub(super) use naming::{command as name_addressees, fields as addressee_fields};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (answers)",
    fr: include_str!("../../words/answers.fr.ftl"),
    en: include_str!("../../words/answers.en.ftl"),
};

/// How much more than its document a form with a document may hold, in bytes.
const AROUND_DOCUMENT: usize = 64 * 1024;

/// The front of everything that follows a publication.
pub fn answers_front() -> Front {
    Front {
        api: api::document,
        letters: crate::letters::answers,
        home: crate::pages::answers_home,
        site_map: crate::pages::answers_site_map,
        open_data: crate::pages::answers_open_data,
        ..Front::new("opinions", WORDS, routes)
    }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/transmettre", Action::Transmit, transmit::show),
        Route::post("/avis/{number}/transmettre", Action::Transmit, transmit::send),
        Route::get("/avis/{number}/reponses/{addressee}", Action::ReadPublic, addressee::show),
        Route::post("/avis/{number}/reponses/{addressee}", Action::AskLink, asking::send)
            .costing(Cost::SignIn),
        Route::get("/avis/{number}/reponses/{addressee}/contact", Action::Transmit, contact::show),
        Route::post("/avis/{number}/reponses/{addressee}/contact", Action::Transmit, contact::send),
        Route::get(
            "/avis/{number}/reponses/{addressee}/{rank}/transcrire",
            Action::TranscribeAnswer,
            transcribe::show,
        ),
        Route::post(
            "/avis/{number}/reponses/{addressee}/{rank}/transcrire",
            Action::TranscribeAnswer,
            transcribe::send,
        )
        .taking(LARGEST + AROUND_DOCUMENT),
        Route::get(
            "/avis/{number}/reponses/{addressee}/{rank}/avancement",
            Action::JudgeProgress,
            rapporteur::show_report,
        ),
        Route::post(
            "/avis/{number}/reponses/{addressee}/{rank}/avancement",
            Action::JudgeProgress,
            rapporteur::send_report,
        ),
        Route::get(
            "/avis/{number}/reponses/{addressee}/{rank}/verdict",
            Action::JudgeProgress,
            rapporteur::show_verdict,
        ),
        Route::post(
            "/avis/{number}/reponses/{addressee}/{rank}/verdict",
            Action::JudgeProgress,
            rapporteur::send_verdict,
        ),
        Route::get("/avis/{number}/lettres/{file}", Action::ReadPublic, letter::show).costing(Cost::Counted),
        Route::get("/avis/{number}/clore-le-suivi", Action::CloseFollowUp, close::show),
        Route::post("/avis/{number}/clore-le-suivi", Action::CloseFollowUp, close::send),
        Route::get("/reponses/{secret}", Action::AnswerByLink, link::show).costing(Cost::Counted),
        Route::get("/reponses/{secret}/{rank}", Action::AnswerByLink, answer::show).costing(Cost::Counted),
        Route::post("/reponses/{secret}/{rank}", Action::AnswerByLink, answer::send),
        Route::get("/reponses/{secret}/{rank}/avancement", Action::ReportProgress, report::show)
            .costing(Cost::Counted),
        Route::post("/reponses/{secret}/{rank}/avancement", Action::ReportProgress, report::send),
    ];
    routes.extend(api::routes());
    routes
}
