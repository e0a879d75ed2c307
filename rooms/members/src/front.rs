//! What the room adds to the site.

use pluriel_council::access::{Action, Condition};
use pluriel_speech::Source;
use pluriel_web::{Awaited, Front, Hit, Place, Search, Visit};

use crate::{
    Members, Room, api, feeds,
    pages::{self, council, seen, sentence},
    words::KindStanding,
};

const WORDS: Source =
    Source { room: Members::NAME, fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };

/// The front of the room.
pub fn front() -> Front {
    Front {
        navigation,
        awaits,
        tools,
        search,
        open_data: feeds::open_data,
        api: api::document,
        ..Front::new(Members::NAME, WORDS, pages::routes)
    }
}

fn navigation(visit: &Visit) -> Vec<Place> {
    let exists = visit.room::<Members>().members().next().is_some();
    exists.then(|| place("/membres", visit.speech.say("members-title"), 40)).into_iter().collect()
}

fn place(href: &str, label: &str, order: u8) -> Place {
    Place { href: href.to_owned(), label: label.to_owned(), order }
}

/// A delegate is asked to declare its member's kind while only the host has said it, or nobody.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    let (Some(id), members) = (visit.member(), visit.room::<Members>()) else { return Vec::new() };
    let own = |condition| condition == Condition::OwnMember;
    let Some(member) = members.member(id).filter(|_| visit.may(Action::DeclareKind, own)) else {
        return Vec::new();
    };
    let declared = member.kinds.last().is_some_and(|held| held.standing == KindStanding::Declared);
    let view = seen(visit).member(member);
    let votes = view.college.as_ref().is_some_and(|college| seen(visit).votes(&college.id));
    if declared || !votes || members.kinds().next().is_none() {
        return Vec::new();
    }
    let speech = &visit.speech;
    let otherwise =
        if view.kind.is_some() { "members-awaits-kind.proposed" } else { "members-awaits-kind.none" };
    vec![Awaited {
        text: speech.quote("members-awaits-kind", "member", view.name),
        href: format!("{}/type", view.address),
        action: speech.say("members-declare").to_owned(),
        deadline: None,
        otherwise: Some(speech.say(otherwise).to_owned()),
    }]
}

fn tools(visit: &Visit) -> Vec<Place> {
    let mut tools = Vec::new();
    if visit.may(Action::KeepMembers, |_| false) {
        tools.push(place("/membres/nouveau", visit.speech.say("members-new"), 60));
        tools.push(place(council::PATH, visit.speech.say("members-council"), 63));
        tools.push(place("/secretariat/affiliations", visit.speech.say("members-affiliations"), 62));
    }
    if visit.may(Action::Invite, |_| false) {
        tools.push(place("/secretariat/representants", visit.speech.say("members-table"), 61));
    }
    if visit.may(Action::PutInCharge, |condition| condition == Condition::OwnMember) {
        tools.push(place("/bureau/en-charge", visit.speech.say("members-in-charge"), 79));
    }
    if visit.person().is_some() {
        tools.push(place("/bureau/nom", visit.speech.say("members-name"), 80));
    }
    tools
}

fn search(visit: &Visit, search: &Search) -> Vec<Hit> {
    let members = seen(visit).members();
    let hit = |member: &crate::view::MemberView| {
        let sentence = sentence(visit, member);
        search.excerpt(&[&member.name, &sentence])?;
        Some(Hit {
            title: member.name.clone(),
            href: member.address.clone(),
            what: visit.speech.say("members-member").to_owned(),
            excerpt: sentence,
            fictitious: member.fictitious,
        })
    };
    members.iter().filter_map(hit).collect()
}
