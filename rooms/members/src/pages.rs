//! The pages of the room: one file each.

mod address;
pub(crate) mod admission;
mod affiliations;
mod charge;
pub(crate) mod council;
mod declare;
mod delegates;
mod describe;
mod forms;
mod list;
mod member;
mod name;
mod new;
pub(crate) mod people;
mod propose;
mod seat;
mod table;

use pluriel_council::{MemberId, Refusal, access::Action};
use pluriel_pages::component::Link;
use pluriel_web::{Cost, Route, Visit};

use crate::{
    Members, api, feeds,
    state::Member,
    view::{MemberView, Seen},
    words::{KindStanding, Names},
};

/// Every address of the room.
pub(crate) fn routes() -> Vec<Route> {
    let (read, keep, mandates) = (Action::ReadPublic, Action::KeepMembers, Action::KeepMandates);
    let mut routes = vec![
        Route::get("/membres", read, list::show),
        Route::get("/membres.atom", read, feeds::atom).costing(Cost::Counted),
        Route::get("/membres.csv", read, feeds::csv).costing(Cost::Counted),
        Route::get("/membres.json", read, feeds::json),
        Route::get("/membres/nouveau", keep, new::show),
        Route::post("/membres/nouveau", keep, new::send),
        Route::get("/membres/{id}", read, member::show),
        Route::get("/membres/{id}/fiche", keep, describe::show),
        Route::post("/membres/{id}/fiche", keep, describe::send),
        Route::get("/membres/{id}/siege", keep, seat::show),
        Route::post("/membres/{id}/siege", keep, seat::change),
        Route::post("/membres/{id}/siege/fin", keep, seat::end),
        Route::get("/membres/{id}/type", Action::DeclareKind, declare::show),
        Route::post("/membres/{id}/type", Action::DeclareKind, declare::send),
        Route::get("/membres/{id}/type-propose", keep, propose::show),
        Route::post("/membres/{id}/type-propose", keep, propose::send),
        Route::get("/membres/{id}/representants", mandates, delegates::show),
        Route::post("/membres/{id}/representants", mandates, delegates::add),
        Route::post("/membres/{id}/representants/fin", mandates, delegates::end),
        Route::post("/membres/{id}/representants/titulaire", mandates, delegates::name_titular),
        Route::get("/membres/{id}/representants/adresse", mandates, address::show),
        Route::post("/membres/{id}/representants/adresse", mandates, address::send),
        Route::get("/secretariat/representants", Action::Invite, table::show),
        Route::post("/secretariat/representants", Action::Invite, table::send),
        Route::get("/secretariat/affiliations", keep, affiliations::show),
        Route::post("/secretariat/affiliations", keep, affiliations::declare),
        Route::post("/secretariat/affiliations/fin", keep, affiliations::end),
        Route::get("/bureau/en-charge", Action::PutInCharge, charge::show),
        Route::post("/bureau/en-charge", Action::PutInCharge, charge::declare),
        Route::get("/bureau/nom", Action::ChooseNamePublicity, name::show),
        Route::post("/bureau/nom", Action::ChooseNamePublicity, name::choose),
        Route::get("/api/v1/council", read, api::council),
        Route::get("/api/v1/members", read, api::members),
        Route::get("/api/v1/members/{id}", read, api::member),
        Route::post("/api/v1/members/commands", Action::OpenDesk, api::command),
    ];
    routes.extend(council::routes());
    routes
}

/// What views of this visit are made from.
pub(crate) fn seen(visit: &Visit) -> Seen<'_> {
    let house = visit.site.house();
    Seen { rooms: &visit.snapshot.rooms, texts: house.texts(), now: house.now(), speech: Some(&visit.speech) }
}

/// A name in the reader's language.
pub(crate) fn said(visit: &Visit, names: &Names) -> String {
    crate::said(&visit.speech, names)
}

/// Where a member stands, in one sentence: its college and kind.
pub(crate) fn sentence(visit: &Visit, member: &MemberView) -> String {
    let speech = &visit.speech;
    if member.suspended {
        return speech.say("people-suspended-now").to_owned();
    }
    let Some(college) = &member.college else { return speech.say("members-former").to_owned() };
    let college = said(visit, &college.names);
    match &member.kind {
        None => speech.quote("members-sits", "college", college),
        Some(kind) => {
            let id = match kind.standing {
                KindStanding::Proposed => "members-sits-proposed",
                KindStanding::Declared => "members-sits-declared",
            };
            speech.with(id, &[("college", college.into()), ("kind", said(visit, &kind.names).into())])
        }
    }
}

/// The member that an address names.
fn of_address<'a>(visit: &'a Visit, id: &str) -> Result<&'a Member, Refusal> {
    let id: MemberId = id.parse().map_err(|_| Refusal::not_found("members-member-unknown"))?;
    visit.room::<Members>().member(id).ok_or(Refusal::not_found("members-member-unknown"))
}

/// The way back from a form about a member.
fn above(visit: &Visit, member: &Member) -> Vec<Link> {
    let view = seen(visit).member(member);
    vec![Link::new("/membres", visit.speech.say("members-title")), Link::new(view.address, view.name)]
}
