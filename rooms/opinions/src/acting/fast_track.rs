//! The fast track: asking for it, and voting on it.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, access::Action};
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind, deadline};
use pluriel_speech::Source;
use pluriel_web::{Awaited, Front, Posted, Refused, Route, Visit};

use super::{api::fast_track as api, confirm, forms, probe, seen};
use crate::{
    Opinions,
    commands::{AskFastTrack, VoteFastTrack},
    fast_track::Voice,
    state::Opinion,
};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (fast track)",
    fr: include_str!("../../words/fast_track.fr.ftl"),
    en: include_str!("../../words/fast_track.en.ftl"),
};

/// The front of the fast track.
pub fn fast_track_front() -> Front {
    Front { awaits, api: api::document, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/urgence", Action::FastTrack, show),
        Route::post("/avis/{number}/urgence", Action::FastTrack, send),
        Route::get("/avis/{number}/urgence/vote", Action::FastTrack, show_vote),
        Route::post("/avis/{number}/urgence/vote", Action::FastTrack, vote),
    ];
    routes.extend(api::routes());
    routes
}

fn asking(opinion: &Opinion, reasons: &str) -> AskFastTrack {
    AskFastTrack { opinion: opinion.id, reasons: reasons.to_owned() }
}

fn voting(opinion: &Opinion, voice: Voice) -> VoteFastTrack {
    VoteFastTrack { opinion: opinion.id, voice }
}

/// Where the visitor asks for the fast track, if it may.
pub(crate) fn ask_href(visit: &Visit, opinion: &Opinion) -> Option<String> {
    let may = visit.member().is_some() && probe::may(visit, asking(opinion, ""));
    may.then(|| format!("{}/urgence", opinion.address()))
}

/// Whether the visitor may vote on it now, and has not.
pub(super) fn awaits_voice(visit: &Visit, opinion: &Opinion) -> bool {
    let vote = opinion.fast_track.vote.as_ref().zip(visit.member());
    let silent = vote.is_some_and(|(vote, own)| !vote.cast.contains_key(&own));
    silent && probe::may(visit, voting(opinion, Voice::Abstains))
}

/// Where the visitor votes on it, if it may: changing what it said is open until the end.
pub(crate) fn vote_href(visit: &Visit, opinion: &Opinion) -> Option<String> {
    let may = opinion.fast_track.vote.is_some() && probe::may(visit, voting(opinion, Voice::Abstains));
    may.then(|| format!("{}/urgence/vote", opinion.address()))
}

/// The page that asks why.
async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, asking(opinion, ""))?;
    Ok(visit.page(&forms::page(&visit, opinion, "fast-track-ask", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let args = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/urgence", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("fast-track-reasons"), 5)
                .help(say("fast-track-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "fast-track-ask", &args))
        .cancel(forms::cancel(visit, opinion))
}

/// Records the request.
async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let command = asking(opinion, posted.fields.raw("reasons"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let page = |form: &Form| forms::page(visit, opinion, "fast-track-ask", form);
    Ok(forms::answer(
        &posted,
        result,
        forms::told(opinion, "fast-track-asked"),
        || form(visit, opinion),
        page,
    ))
}

/// The page on which one votes: who asked and why, until when, what follows.
async fn show_vote(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, voting(opinion, Voice::Abstains))?;
    Ok(visit.page(&vote_page(&visit, opinion, &vote_form(&visit, opinion))))
}

fn vote_form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choices = Voice::ALL.map(|voice| Choice::new(voice.name(), say(words(voice))));
    let held = opinion.fast_track.vote.as_ref().zip(visit.member());
    let held = held.and_then(|(vote, own)| vote.cast.get(&own));
    let args = [("member", seen::own_name(visit).into())];
    let mut field = Field::radio("voice", say("fast-track-voice"), choices.into()).required();
    if let Some(voice) = held {
        field = field.value(voice.name());
    }
    Form::new(format!("{}/urgence/vote", opinion.address()), visit.form_keys())
        .field(field)
        .button(confirm::button(visit, ActionKind::Main, "fast-track-vote", &args))
        .cancel(forms::cancel(visit, opinion))
}

const fn words(voice: Voice) -> &'static str {
    match voice {
        Voice::For => "fast-track-voice-for",
        Voice::Against => "fast-track-voice-against",
        Voice::Abstains => "fast-track-voice-abstains",
    }
}

fn vote_page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "fast-track-vote", form);
    if let Some(vote) = &opinion.fast_track.vote {
        page.lead.push(&pluriel_pages::Html::text(" "));
        page.lead.push(&deadline(vote.closes, visit.site.house().now(), &visit.speech));
    }
    forms::above(page, crate::pages::fast_track_requests(visit, opinion))
}

/// Records the voice.
async fn vote(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let typed = posted.fields.raw("voice");
    let voice = Voice::ALL.into_iter().find(|voice| voice.name() == typed);
    let faults = if voice.is_none() { vec![FieldError::new("voice", "acting-choose")] } else { Vec::new() };
    let command = voting(opinion, voice.unwrap_or(Voice::Abstains));
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| vote_page(visit, opinion, form);
    let told = forms::told(opinion, "fast-track-voted");
    Ok(forms::answer(&posted, result, told, || vote_form(visit, opinion), page))
}

/// Votes on the fast track that await the visitor.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    let opinions = visit.room::<Opinions>().opinions();
    let awaited = opinions.filter(|opinion| awaits_voice(visit, opinion));
    awaited
        .map(|opinion| {
            let args =
                [("opinion", forms::called(visit, opinion).into()), ("member", seen::own_name(visit).into())];
            let id = "fast-track-awaits-vote";
            Awaited {
                text: visit.speech.with(id, &args),
                href: format!("{}/urgence/vote", opinion.address()),
                action: visit.speech.attr(id, "do", &args).unwrap_or_default(),
                deadline: opinion.fast_track.vote.as_ref().map(|vote| vote.closes),
                otherwise: visit.speech.attr(id, "otherwise", &args),
            }
        })
        .collect()
}
