//! Questions of the public: the form without account, the page of who asked, the desk of the secretariat. None of it is there where the
//! standing orders have no such form, but for what was asked before.

mod api;
mod asking;
mod desk;
mod own;
mod robots;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Awaited, Cost, Front, Place, Route, Visit};

use crate::{Opinions, letters, state::PublicQuestion};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (questions of the public)",
    fr: include_str!("../../words/public_question.fr.ftl"),
    en: include_str!("../../words/public_question.en.ftl"),
};

/// Where somebody of the public asks.
pub(crate) const ASK: &str = "/saisines/publique";
/// Where the secretariat lets questions through.
const DESK: &str = "/secretariat/questions";

/// The front of questions of the public.
pub fn public_question_front() -> Front {
    Front {
        awaits,
        tools,
        site_map,
        letters: letters::public_question::letters,
        api: api::document,
        ..Front::new("opinions", WORDS, routes)
    }
}

fn routes() -> Vec<Route> {
    let (ask, own, keep) = (Action::AskPublicly, Action::ReadOwnQuestion, Action::KeepQuestions);
    vec![
        Route::get(ASK, ask, asking::show),
        Route::post(ASK, ask, asking::send).costing(Cost::SignIn),
        Route::get("/saisines/publique/{secret}", own, own::show).costing(Cost::Counted),
        Route::post("/saisines/publique/{secret}/oublier", own, own::forget),
        Route::get(DESK, keep, desk::list),
        Route::get("/secretariat/questions/{id}", keep, desk::show),
        Route::post("/secretariat/questions/{id}/transmettre", keep, desk::let_through),
        Route::post("/secretariat/questions/{id}/ecarter", keep, desk::set_aside),
        Route::post("/api/v1/public-questions", ask, api::ask).costing(Cost::SignIn),
        Route::get("/api/v1/public-questions", keep, api::list),
        Route::post("/api/v1/public-questions/{id}/let-through", keep, api::let_through),
        Route::post("/api/v1/public-questions/{id}/set-aside", keep, api::set_aside),
    ]
}

/// Whether the standing orders let somebody of the public ask.
pub(crate) fn is_offered(visit: &Visit) -> bool {
    visit.room::<Opinions>().orders().is_some_and(|in_force| in_force.orders.referral.public_form)
}

fn place(visit: &Visit, href: &str, id: &str, order: u8) -> Place {
    Place { href: href.to_owned(), label: visit.speech.say(id).to_owned(), order }
}

fn site_map(visit: &Visit) -> Vec<Place> {
    is_offered(visit).then(|| place(visit, ASK, "public-question", 11)).into_iter().collect()
}

fn tools(visit: &Visit) -> Vec<Place> {
    let keeps = visit.may(Action::KeepQuestions, |_| false);
    let any = is_offered(visit) || visit.room::<Opinions>().questions().next().is_some();
    (keeps && any).then(|| place(visit, DESK, "public-question-desk", 63)).into_iter().collect()
}

fn desk_address(question: &PublicQuestion) -> String {
    format!("{DESK}/{}", question.id)
}

fn called(visit: &Visit, question: &PublicQuestion) -> String {
    visit.speech.quote("public-question-called", "number", question.number.to_string())
}

/// The secretariat has questions to let through.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    if !visit.may(Action::KeepQuestions, |_| false) {
        return Vec::new();
    }
    let waiting = visit.room::<Opinions>().waiting_questions();
    let awaited = waiting.into_iter().map(|question| Awaited {
        text: visit.speech.quote("public-question-awaits", "number", question.number.to_string()),
        href: desk_address(question),
        action: visit.speech.say("public-question-awaits.do").to_owned(),
        deadline: None,
        otherwise: Some(visit.speech.say("public-question-awaits.otherwise").to_owned()),
    });
    awaited.collect()
}
