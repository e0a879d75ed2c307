//! Letters that tell a person of a new sign-in or of a new way in: whoever did not do it can undo it.

use pluriel_council::people::{Session, Way};
use pluriel_mail::Letter;
use pluriel_web::{Mailing, Visit};

/// Tells the person that a session was opened, when, where and how.
pub fn of_session(visit: &Visit, session: &Session) {
    if session.way == Way::Demonstration {
        return;
    }
    let way = match session.way {
        Way::Mail => "way-mail",
        Way::Passkey => "way-passkey",
        Way::Provider => "way-provider",
        Way::Demonstration => "way-demonstration",
    };
    let id = format!("session-{}", &session.hash.hex()[..16]);
    leave(visit, session, &id, "sign-in-notice", way);
}

/// Tells the person that a passkey was added, or an identity joined, from this session.
pub fn of_new_way_in(visit: &Visit, session: &Session, id: &str, way: &str) {
    leave(visit, session, &format!("way-in-{id}"), "way-in-notice", way);
}

fn leave(visit: &Visit, session: &Session, id: &str, words: &str, way: &str) {
    let snapshot = visit.site.house().snapshot();
    let Some(person) = snapshot.rooms.people().person(session.person) else { return };
    let speech = Mailing { site: &visit.site, snapshot: &snapshot }.speech(person);
    let council = visit.site.facts(&snapshot).name;
    let place = if session.place.is_empty() { speech.say("place-unknown") } else { session.place.as_str() };
    let quotes = [
        ("council", council.as_str().into()),
        ("name", person.name.as_str().into()),
        ("at", visit.site.house().machine_now().into()),
        ("place", place.into()),
        ("way", speech.say(way).into()),
        ("address", format!("{}/bureau/acces", visit.site.public_url()).into()),
    ];
    let letter = Letter {
        id: id.to_owned(),
        to: person.email.clone(),
        name: person.name.clone(),
        subject: speech.with(&format!("{words}.subject"), &quotes),
        body: speech.with(words, &quotes),
        unsubscribe: None,
    };
    visit.site.leave(letter);
}
