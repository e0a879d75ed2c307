//! What the room adds to the site about people: invitations, absences, suspensions, the order of parts, who sat when.

use pluriel_council::{
    Actor, Capacity, Standing,
    access::{Action, Condition},
};
use pluriel_speech::Source;
use pluriel_web::{Front, Place, Visit};

use crate::{
    api,
    pages::people::{absence, history, invitations, order, suspension},
    people_letters,
};

/// The words of these pages and letters.
pub const WORDS: Source = Source {
    room: "members (people)",
    fr: include_str!("../words/people.fr.ftl"),
    en: include_str!("../words/people.en.ftl"),
};

/// The front of people.
pub fn people_front() -> Front {
    Front {
        tools,
        site_map,
        letters: people_letters::letters,
        api: api::people_document,
        ..Front::new("members", WORDS, routes)
    }
}

fn routes() -> Vec<pluriel_web::Route> {
    [invitations::routes(), absence::routes(), suspension::routes(), order::routes(), history::routes()]
        .concat()
}

fn place(visit: &Visit, href: impl Into<String>, id: &str, order: u8) -> Place {
    Place { href: href.into(), label: visit.speech.say(id).to_owned(), order }
}

fn tools(visit: &Visit) -> Vec<Place> {
    let mut tools = Vec::new();
    if visit.may(Action::Invite, |_| false) {
        tools.push(place(visit, invitations::PATH, "people-invitations", 61));
    }
    if let Some(member) = visit.actor.administers() {
        let href = format!("/membres/{member}/representants");
        tools.push(place(visit, href, "people-manage-own", 61));
    }
    if is_titular(visit) && visit.may(Action::TellAbsence, |condition| condition == Condition::OwnMember) {
        tools.push(place(visit, absence::PATH, "people-absence", 79));
    }
    tools
}

fn is_titular(visit: &Visit) -> bool {
    let titular = Standing::Titular;
    matches!(visit.actor, Actor::Person { capacity: Capacity::Delegate { standing, .. }, .. } if standing == titular)
}

fn site_map(visit: &Visit) -> Vec<Place> {
    let exists = visit.room::<crate::Members>().members().next().is_some();
    exists.then(|| place(visit, history::PATH, "people-history", 41)).into_iter().collect()
}
