//! Everything that one does with opinions: forms, the desk, commands of the API. What may be done is asked of the very
//! decisions ([`probe`]), so that pages never offer what the room refuses.

mod abandon;
mod actions;
mod admit;
mod advice;
pub(crate) mod afterlife;
pub(crate) mod amending;
mod answer;
mod answer_objection;
mod answers;
mod api;
mod approval;
mod ask_ballot;
mod awaits;
mod call;
mod calls;
mod comment;
mod confirm;
mod contest;
mod decline;
mod digests;
mod disputes;
pub(crate) mod documents;
mod done;
mod doors;
mod dormancy;
mod entered;
mod extend;
mod fast_track;
mod following;
mod forms;
mod judge_objection;
pub(crate) mod notices;
mod object;
mod objections;
mod passage;
mod paste;
mod position;
mod probe;
pub(crate) mod public_question;
mod publicity;
mod publish;
mod quote;
mod rapporteurs;
mod receipt;
mod recuse;
mod refer;
pub(crate) mod referrals;
mod revise;
mod rework;
mod rules;
mod same;
mod secret_ballot;
mod seen;
mod settle_objection;
mod sponsor;
mod statement;
pub(crate) mod suggestions;
mod suspend;
mod take_up;
mod text;
mod tools;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Cost, Route};

pub use actions::actions;
pub(crate) use afterlife::correction_contest;
pub use afterlife::{
    CorrectRequest, EmbargoRequest, FixConsequenceRequest, WORDS as AFTERLIFE_WORDS, afterlife_front,
};
pub use amending::{WORDS as AMENDING_WORDS, amending_front};
pub use answers::{WORDS as ANSWERS_WORDS, answers_front};
pub use api::{
    Accepted,
    call::{AskOfCallRequest, ReviseRequest, SuspendRequest},
    described as api,
    disputes::{ChallengeRequest, ConfirmAnnulmentRequest, JudgeChallengeRequest, ProposeAnnulmentRequest},
    dormancy::PutToSleepRequest,
    entered::{
        CastByProxyRequest, ConfirmHandsRequest, DocumentRequest, HandRequest, HandsRequest, ProxyRequest,
        TranscribeBallotRequest,
    },
    fast_track::{AskFastTrackRequest, VoteFastTrackRequest},
    objections::{JudgeRequest, ObjectRequest, SettleRequest},
    rapporteurs::RapporteursRequest,
    requests::{
        AbandonRequest, AddBlocksRequest, AdmitRequest, AdviceRequest, AnswerRequest, ApprovalRequest,
        CallRequest, CommentRequest, ConsequenceRequest, DeclineRequest, DeedName, MoveBlockRequest, Nothing,
        PositionRequest, ReferRequest, RemoveBlockRequest, StatementRequest, TakeUpRequest, TitleRequest,
        WordBlockRequest,
    },
};
pub use awaits::awaits;
pub(crate) use calls::place as calls_place;
pub use calls::{WORDS as CALLS_WORDS, calls_front};
pub(crate) use contest::{address as contest_address, may as may_contest};
pub use digests::{WORDS as DIGEST_WORDS, digest_front};
pub use disputes::{WORDS as BALLOTS_WORDS, ballots_front};
pub(crate) use disputes::{challenge_link, judge_link};
pub use documents::{WORDS as DOCUMENTS_WORDS, documents_front};
pub use done::done;
pub use doors::{WORDS as DOORS_WORDS, doors_front};
pub(crate) use dormancy::sentence as dormancy_sentence;
pub use dormancy::{WORDS as DORMANCY_WORDS, dormancy_front};
pub use fast_track::{WORDS as FAST_TRACK_WORDS, fast_track_front};
pub(crate) use fast_track::{ask_href as ask_fast_track_href, vote_href as vote_fast_track_href};
pub use following::{WORDS as FOLLOWING_WORDS, following_front};
pub(crate) use objections::acts as objection_acts;
pub(crate) use passage::passage_actions;
pub(crate) use position::way_words;
pub use public_question::{WORDS as PUBLIC_QUESTION_WORDS, public_question_front};
pub use publicity::{WORDS as PUBLICITY_WORDS, publicity_front};
pub(crate) use rapporteurs::fact as rapporteurs_fact;
pub use rapporteurs::{WORDS as RAPPORTEURS_WORDS, rapporteurs_front};
pub use referrals::{WORDS as REFERRALS_WORDS, referrals_front};
pub(crate) use rules::Reader;
pub use secret_ballot::{CastRequest, WORDS as SECRET_WORDS, secret_front};
pub use tools::tools;

/// The words of everything that one does with opinions, and of its letters.
pub const WORDS: Source = Source {
    room: "opinions (acting)",
    fr: include_str!("../words/acting.fr.ftl"),
    en: include_str!("../words/acting.en.ftl"),
};

/// Every form and command of the room.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/saisines/nouvelle", Action::ReadPublic, refer::show),
        Route::post("/saisines/nouvelle", Action::Refer, refer::send),
        Route::get("/saisines/{number}/soutenir", Action::Sponsor, sponsor::show),
        Route::post("/saisines/{number}/soutenir", Action::Sponsor, sponsor::send),
        Route::get("/saisines/{number}/retenir", Action::Admit, take_up::show),
        Route::post("/saisines/{number}/retenir", Action::Admit, take_up::send),
        Route::get("/saisines/{number}/decliner", Action::Admit, decline::show),
        Route::post("/saisines/{number}/decliner", Action::Admit, decline::send),
        Route::get("/saisines/{number}/admettre", Action::Admit, admit::show),
        Route::post("/saisines/{number}/admettre", Action::Admit, admit::send),
        Route::get("/avis/{number}/commenter", Action::Comment, comment::show),
        Route::post("/avis/{number}/commenter", Action::Comment, comment::send),
        Route::get("/avis/{number}/commentaires/{id}/repondre", Action::AnswerComment, answer::show),
        Route::post("/avis/{number}/commentaires/{id}/repondre", Action::AnswerComment, answer::send),
        Route::get("/avis/{number}/appel", Action::OpenCall, call::show),
        Route::post("/avis/{number}/appel", Action::OpenCall, call::send),
        Route::get("/avis/{number}/position", Action::TakePosition, position::show),
        Route::post("/avis/{number}/position", Action::TakePosition, position::send)
            .keeping_drafts_if(secret_ballot::none_is_open),
        Route::get("/avis/{number}/prolonger", Action::AskOfCall, extend::show),
        Route::post("/avis/{number}/prolonger", Action::AskOfCall, extend::send),
        Route::get("/avis/{number}/demander-un-vote", Action::AskOfCall, ask_ballot::show),
        Route::post("/avis/{number}/demander-un-vote", Action::AskOfCall, ask_ballot::send),
        Route::get("/avis/{number}/suspendre", Action::SuspendBallot, suspend::show),
        Route::post("/avis/{number}/suspendre", Action::SuspendBallot, suspend::send),
        Route::get("/avis/{number}/suspendre/reprendre", Action::SuspendBallot, suspend::show_resume),
        Route::post("/avis/{number}/suspendre/reprendre", Action::SuspendBallot, suspend::resume),
        Route::get("/avis/{number}/reviser", Action::Draft, revise::list),
        Route::get("/avis/{number}/reviser/{block}", Action::Draft, revise::show),
        Route::post("/avis/{number}/reviser/{block}", Action::Draft, revise::send),
        Route::get("/avis/{number}/revisions/{entry}/contester", Action::ContestForm, contest::show),
        Route::post("/avis/{number}/revisions/{entry}/contester", Action::ContestForm, contest::send),
        Route::get("/avis/{number}/deport", Action::Recuse, recuse::show),
        Route::post("/avis/{number}/deport", Action::Recuse, recuse::send),
        Route::get("/avis/{number}/avis-consultatif", Action::GiveAdvice, advice::show),
        Route::post("/avis/{number}/avis-consultatif", Action::GiveAdvice, advice::send),
        Route::get("/avis/{number}/declaration", Action::AmendStatement, statement::show),
        Route::post("/avis/{number}/declaration", Action::AmendStatement, statement::send),
        Route::get("/avis/{number}/publier", Action::Publish, publish::show),
        Route::post("/avis/{number}/publier", Action::Publish, publish::send).grave(),
        Route::get("/avis/{number}/publier/annuler", Action::Publish, publish::show_undo),
        Route::post("/avis/{number}/publier/annuler", Action::Publish, publish::undo).grave(),
        Route::get("/avis/{number}/approbation", Action::RecordApproval, approval::show),
        Route::post("/avis/{number}/approbation", Action::RecordApproval, approval::send),
        Route::get("/avis/{number}/abandonner", Action::Abandon, abandon::show),
        Route::post("/avis/{number}/abandonner", Action::Abandon, abandon::send),
        Route::get("/avis/{number}/reprendre", Action::Draft, rework::show),
        Route::post("/avis/{number}/reprendre", Action::Draft, rework::send),
        Route::get("/avis/{number}/courriers", Action::CopyNotices, notices::of_opinion),
        Route::get("/avis/{number}/courriers/{entry}", Action::CopyNotices, notices::one_of_opinion),
        Route::get("/saisines/{number}/courriers", Action::CopyNotices, notices::of_referral),
        Route::get("/saisines/{number}/courriers/{entry}", Action::CopyNotices, notices::one_of_referral),
        Route::get("/avis/{number}/recu", Action::OpenDesk, receipt::show),
        Route::get("/avis/{number}/recu.json", Action::OpenDesk, receipt::json).costing(Cost::Free),
    ];
    routes.extend(objections::routes());
    routes.extend(text::routes());
    routes.extend(api::routes());
    routes
}
