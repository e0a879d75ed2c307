//! What the room adds to the site about requests for a seat.

use pluriel_council::access::{Action, Condition};
use pluriel_speech::Source;
use pluriel_web::{Awaited, Front, Place, Visit};

use crate::{
    Members, admission_letters, api,
    pages::admission::{self, asking, keeping},
    state::RequestStage,
};

/// The words of these pages and letters.
pub const WORDS: Source = Source {
    room: "members (admission)",
    fr: include_str!("../words/admission.fr.ftl"),
    en: include_str!("../words/admission.en.ftl"),
};

/// The front of admission.
pub fn admission_front() -> Front {
    Front {
        awaits,
        tools,
        site_map,
        letters: admission_letters::letters,
        api: api::admission_document,
        ..Front::new("members", WORDS, admission::routes)
    }
}

fn place(visit: &Visit, href: &str, id: &str, order: u8) -> Place {
    Place { href: href.to_owned(), label: visit.speech.say(id).to_owned(), order }
}

fn site_map(visit: &Visit) -> Vec<Place> {
    let exists = visit.room::<Members>().admission().is_some();
    exists.then(|| place(visit, admission::PATH, "admission-title", 42)).into_iter().collect()
}

fn tools(visit: &Visit) -> Vec<Place> {
    let mut tools = Vec::new();
    if visit.may(Action::KeepRequests, |_| false) {
        tools.push(place(visit, keeping::PATH, "admission-keep", 64));
    }
    if visit.may(Action::ProposeMember, |_| false) && visit.room::<Members>().admission().is_some() {
        tools.push(place(visit, asking::PROPOSE, "admission-propose", 64));
    }
    tools
}

/// An elector that said nothing yet is asked; the secretariat has requests to moderate.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    let (members, speech) = (visit.room::<Members>(), &visit.speech);
    if visit.may(Action::KeepRequests, |_| false) {
        let received = members.requests().into_iter().filter(|one| one.stage == RequestStage::Received);
        return received
            .map(|request| Awaited {
                text: speech.quote("admission-awaits-moderation", "name", admission::name(visit, request)),
                href: admission::address(request),
                action: speech.say("admission-do-moderate").to_owned(),
                deadline: None,
                otherwise: Some(speech.say("admission-awaits-moderation.otherwise").to_owned()),
            })
            .collect();
    }
    let Some(own) = visit.member() else { return Vec::new() };
    if !visit.may(Action::JudgeRequest, |condition| condition == Condition::InElectorate) {
        return Vec::new();
    }
    let now = visit.site.house().now();
    let asked = members.requests_open().filter(|(_, put)| {
        put.closes > now && put.electorate.contains_key(&own) && !put.positions.contains_key(&own)
    });
    asked
        .map(|(request, put)| Awaited {
            text: speech.quote("admission-awaits-position", "name", put.name.as_str()),
            href: admission::address(request),
            action: speech.say("admission-do-judge").to_owned(),
            deadline: Some(put.closes),
            otherwise: Some(speech.say("admission-awaits-position.otherwise").to_owned()),
        })
        .collect()
}
