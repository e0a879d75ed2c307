//! The pages of the room: one file each.

mod agenda;
mod cancel;
mod describe;
mod forms;
mod list;
mod meeting;
mod minutes;
mod r#move;
mod plan;

use pluriel_council::{
    Refusal,
    access::{Action, Condition},
};
use pluriel_members::words::Names;
use pluriel_pages::{
    Html,
    component::{Card, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Cost, Route, Visit};

use crate::{
    api, feeds,
    state::Meeting,
    view::{MeetingView, Seen},
    words::{MeetingId, Status},
};

/// Every address of the room.
pub(crate) fn routes() -> Vec<Route> {
    let (read, plan) = (Action::ReadPublic, Action::PlanMeeting);
    vec![
        Route::get("/reunions", read, list::show),
        Route::get("/reunions.ics", read, feeds::public_calendar).costing(Cost::Counted),
        Route::get("/reunions.atom", read, feeds::atom).costing(Cost::Counted),
        Route::get("/reunions.csv", read, feeds::csv).costing(Cost::Counted),
        Route::get("/reunions.json", read, feeds::json),
        Route::get("/reunions/membres.ics", Action::ReadMembersOnly, feeds::members_calendar)
            .costing(Cost::Counted),
        Route::get("/reunions/nouvelle", plan, plan::show),
        Route::post("/reunions/nouvelle", plan, plan::send),
        Route::get("/reunions/{id}", read, meeting::show),
        Route::get("/reunions/{id}/date", plan, r#move::show),
        Route::post("/reunions/{id}/date", plan, r#move::send),
        Route::get("/reunions/{id}/fiche", plan, describe::show),
        Route::post("/reunions/{id}/fiche", plan, describe::send),
        Route::get("/reunions/{id}/annulation", plan, cancel::show),
        Route::post("/reunions/{id}/annulation", plan, cancel::send),
        Route::post("/reunions/{id}/confirmation", plan, cancel::confirm),
        Route::post("/reunions/{id}/retour", plan, cancel::undo),
        Route::get("/reunions/{id}/ordre-du-jour", plan, agenda::show),
        Route::post("/reunions/{id}/ordre-du-jour", plan, agenda::add),
        Route::post("/reunions/{id}/ordre-du-jour/retrait", plan, agenda::remove),
        Route::get("/reunions/{id}/compte-rendu", plan, minutes::show),
        Route::post("/reunions/{id}/compte-rendu", plan, minutes::send),
        Route::get("/api/v1/meetings", read, api::meetings),
        Route::get("/api/v1/meetings/{id}", read, api::meeting),
        Route::post("/api/v1/meetings/commands", plan, api::command),
    ]
}

/// What views of this visit are made from: with what is private to members where the reader is one.
pub(crate) fn seen(visit: &Visit) -> Seen<'_> {
    let house = visit.site.house();
    let private = visit.may(Action::ReadMembersOnly, |_: Condition| false);
    Seen {
        rooms: &visit.snapshot.rooms,
        texts: house.texts(),
        now: house.now(),
        private,
        speech: Some(&visit.speech),
    }
}

/// What a meeting is called: its title, else its formation and day.
pub(crate) fn title(speech: &Speech, meeting: &MeetingView) -> String {
    let formation = said(speech, &meeting.formation_names);
    meeting.title.clone().unwrap_or_else(|| {
        speech.with(
            "meetings-named",
            &[("formation", formation.into()), ("day", speech.plain_date(meeting.day).into())],
        )
    })
}

/// A name in the reader's language.
fn said(speech: &Speech, names: &Names) -> String {
    pluriel_members::said(speech, names)
}

/// When a meeting is held, in words.
pub(crate) fn when(speech: &Speech, meeting: &MeetingView) -> String {
    match (meeting.start, meeting.end) {
        (Some(start), Some(end)) => speech.range(start, end),
        (Some(start), None) => speech.date_time(start),
        (None, _) => speech.date(meeting.day),
    }
}

/// What is out of the ordinary: announced, cancelled, moved; empty when nothing is.
pub(crate) fn state(speech: &Speech, meeting: &MeetingView) -> String {
    match (meeting.status, meeting.moved_from) {
        (Status::Cancelled, _) => speech.say("meetings-cancelled").to_owned(),
        (Status::Announced, _) if meeting.over => speech.say("meetings-announced-only").to_owned(),
        (Status::Announced, _) => speech.say("meetings-announced").to_owned(),
        (Status::Confirmed, Some(day)) => speech.quote("meetings-moved-from", "day", speech.plain_date(day)),
        (Status::Confirmed, None) => String::new(),
    }
}

/// A meeting in a list.
pub(crate) fn card(visit: &Visit, meeting: &MeetingView) -> Html {
    let speech = &visit.speech;
    let agenda: Vec<_> = meeting.agenda.iter().map(|item| item.subject.as_str()).collect();
    let sentence = [meeting.location.as_deref().unwrap_or_default().to_owned(), agenda.join(" ; ")];
    let sentence = sentence.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    visit.site.theme().html(&Card {
        level: 3,
        href: meeting.address.clone(),
        number: if meeting.title.is_some() { said(speech, &meeting.formation_names) } else { String::new() },
        title: title(speech, meeting),
        state: state(speech, meeting),
        sentence: Html::text(&sentence),
        when: Html::text(&when(speech, meeting)),
        picture: Html::empty(),
        mark: if meeting.fictitious { speech.say("mark-fictitious-word").to_owned() } else { String::new() },
    })
}

/// The meeting that an address names.
fn of_address<'a>(visit: &'a Visit, id: &str) -> Result<&'a Meeting, Refusal> {
    let unknown = || Refusal::not_found("meetings-unknown");
    let id: MeetingId = id.parse().map_err(|_| unknown())?;
    visit.room::<crate::Meetings>().meeting(id).ok_or_else(unknown)
}

/// The way back from a form about a meeting.
fn above(visit: &Visit, meeting: &Meeting) -> Vec<Link> {
    let view = seen(visit).meeting(meeting);
    let name = title(&visit.speech, &view);
    vec![Link::new("/reunions", visit.speech.say("meetings-title")), Link::new(view.address, name)]
}
