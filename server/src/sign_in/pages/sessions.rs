//! The sessions of a person: seen and ended.

use axum::response::Response;
use pluriel_council::people::Session;
use pluriel_pages::{
    Form, Html,
    component::{Action, ActionKind},
};
use pluriel_web::{Known, Posted, Refused, Visit, see_other};

use super::{
    submit,
    ways_in::{Part, way_words},
};
use crate::sign_in::{Command, EndSessions};

/// The part of the page that lists them, this one first.
pub fn part<'a>(visit: &'a Visit, current: &Session) -> Part<'a> {
    let now = visit.site.house().machine_now();
    let people = visit.snapshot.rooms.people();
    let mut open: Vec<_> = people.sessions_of(current.person).filter(|row| now < row.until).collect();
    open.sort_by_key(|row| (row.hash != current.hash, std::cmp::Reverse(row.used), row.hash));
    let others = open.len() - usize::from(!open.is_empty());
    let items = open.into_iter().map(|row| item(visit, row, row.hash == current.hash)).collect();
    let after = if others < 2 {
        Html::empty()
    } else {
        Form::new("/bureau/acces/sessions/fin", visit.form_keys())
            .hidden("session", "autres")
            .button(Action::button(ActionKind::Grave, visit.speech.say("session-end-others")))
            .html(visit.site.theme(), &visit.speech)
    };
    Part::of_sessions(visit, items, after)
}

fn item(visit: &Visit, row: &Session, is_current: bool) -> (Html, String, Html) {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let place = if row.place.is_empty() { speech.say("place-unknown") } else { row.place.as_str() };
    let title = if is_current { speech.quote("session-this", "place", place) } else { place.to_owned() };
    let words = speech.with(
        "session-described",
        &[
            ("opened", row.opened.into()),
            ("way", way_words(visit, row.way).into()),
            ("used", row.used.into()),
            ("until", row.until.into()),
        ],
    );
    let action = if is_current {
        Html::empty()
    } else {
        let label = speech.with("session-end", &[("place", place.into()), ("opened", row.opened.into())]);
        Form::new("/bureau/acces/sessions/fin", visit.form_keys())
            .hidden("session", row.hash.hex())
            .button(Action::button(ActionKind::Grave, label))
            .html(theme, speech)
    };
    (Html::text(&title), words, action)
}

/// Ends one session, or all others.
pub async fn end(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let Known::Session(current, ..) = &visit.known else { return Ok(see_other("/connexion")) };
    let wanted = posted.fields.raw("session");
    let which = if wanted == "autres" {
        Some(EndSessions::AllBut(current.hash))
    } else {
        let mut own = visit.snapshot.rooms.people().sessions_of(current.person);
        own.find(|row| row.hash.hex() == wanted).map(|row| EndSessions::One(row.hash))
    };
    if let Some(which) = which {
        submit(visit, Command::EndSessions(which)).await?;
    }
    Ok(see_other("/bureau/acces#sessions"))
}
