//! One's own ways in: passkeys, and the sessions that are open.

use std::sync::Arc;

use askama::Template;
use axum::{Extension, response::Response};
use pluriel_council::{
    Instant,
    people::{Session, Way},
};
use pluriel_pages::{
    Form, Html, Page,
    component::{Action, ActionKind, Empty, Link, Notice, NoticeKind},
};
use pluriel_web::{Known, Posted, Visit, see_other};

use super::{passkeys, providers, sessions};
use crate::sign_in::WaysIn;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for part in parts %}<section aria-labelledby="{{ part.id }}"><h2 id="{{ part.id }}">{{ part.title }}</h2>
<p>{{ part.lead }}</p>{{ part.before }}{% if !part.items.is_empty() %}<ul class="plain">{% for (title, words, action) in part.items %}<li><h3>{{ title }}</h3><p>{{ words }}</p>{{ action }}</li>{% endfor %}</ul>{% endif %}{{ part.after }}</section>{% endfor %}"#
)]
struct Parts<'a> {
    parts: Vec<Part<'a>>,
}

/// One part of the page: what it is, the things, what one can do.
pub struct Part<'a> {
    id: &'static str,
    title: &'a str,
    lead: &'a str,
    before: Html,
    items: Vec<(Html, String, Html)>,
    after: Html,
}

/// The page.
pub async fn show(Extension(ways): Extension<Arc<WaysIn>>, visit: Visit) -> Response {
    visit.page(&page(&visit, &ways, None))
}

/// The person showed again who it is: the page may now offer what a fresh session alone may do.
pub async fn open(_posted: Posted) -> Response {
    see_other("/bureau/acces#cles")
}

/// The page, with the form of a new key as it was refused.
pub fn page(visit: &Visit, ways: &WaysIn, refused: Option<Form>) -> Page {
    let mut body = Html::empty();
    if let Known::Session(session, ..) = &visit.known {
        let mut parts = vec![keys(visit, ways, session, refused)];
        parts.extend(identities(visit, ways, session));
        parts.push(sessions::part(visit, session));
        body = Html::of(&Parts { parts });
    }
    let mut page = Page::new(visit.speech.say("ways-in"), body);
    page.lead = Html::text(visit.speech.say("ways-in.lead"));
    page.breadcrumb = vec![Link::new("/bureau", visit.speech.say("web-my-desk"))];
    page.is_private = true;
    page
}

fn keys<'a>(visit: &'a Visit, ways: &WaysIn, session: &Session, refused: Option<Form>) -> Part<'a> {
    let say = |id: &'a str| visit.speech.say(id);
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let people = visit.snapshot.rooms.people();
    let mut own: Vec<_> = people.passkeys_of(session.person).collect();
    own.sort_by_key(|passkey| (passkey.added, passkey.hash));
    let items = own.into_iter().map(|passkey| {
        let href = format!("/bureau/acces/cles/{}", passkey.hash.hex());
        let label = speech.quote("passkey-change", "label", passkey.label.as_str());
        let words = described(visit, passkey.added, passkey.used);
        (Html::text(&passkey.label), words, theme.html(&Action::link(ActionKind::Other, href, label)))
    });
    let items: Vec<_> = items.collect();
    let before = if items.is_empty() {
        let sentence = Html::text(say("passkey-none"));
        theme.html(&Empty { sentence, action: Html::empty() })
    } else {
        Html::empty()
    };
    let part =
        |after| Part { id: "cles", title: say("passkeys"), lead: say("passkeys.lead"), before, items, after };
    part(adding(visit, ways, session, refused))
}

/// What providers call the person, where the operator named any.
fn identities<'a>(visit: &'a Visit, ways: &WaysIn, session: &Session) -> Option<Part<'a>> {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let people = visit.snapshot.rooms.people();
    let mut own: Vec<_> = people.identities_of(session.person).collect();
    if own.is_empty() && ways.providers.iter().next().is_none() {
        return None;
    }
    own.sort_by_key(|identity| (identity.added, identity.hash));
    let items = own.into_iter().map(|identity| {
        let label = speech.quote("identity-part", "label", identity.label.as_str());
        let form = Form::new("/bureau/acces/identites/fin", visit.form_keys())
            .hidden("identity", identity.hash.hex())
            .button(Action::button(ActionKind::Grave, label));
        let words = described(visit, identity.added, identity.used);
        (Html::text(&identity.label), words, form.html(theme, speech))
    });
    let items = items.collect();
    let say = |id: &'a str| speech.say(id);
    let after = joining(visit, ways, session);
    Some(Part {
        id: "identites",
        title: say("identities"),
        lead: say("identities.lead"),
        before: Html::empty(),
        items,
        after,
    })
}

/// How an identity is joined: the one that this browser came with, or another asked of a provider; in a fresh session.
fn joining(visit: &Visit, ways: &WaysIn, session: &Session) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let is_stale = ways.is_stale(session, visit.site.house().machine_now());
    let mut html = Html::empty();
    if is_stale {
        let button = Action::button(ActionKind::Other, speech.say("identity-join-stale"));
        html.push(&Form::new("/bureau/acces", visit.form_keys()).button(button).html(theme, speech));
        return html;
    }
    if let Some(label) = providers::stranger(visit, ways) {
        let button = Action::button(ActionKind::Main, speech.quote("identity-join-this", "label", label));
        html.push(
            &Form::new("/bureau/acces/identites", visit.form_keys()).button(button).html(theme, speech),
        );
    }
    for named in ways.providers.iter() {
        let href = format!("/connexion/par/{}?joindre=1", named.name);
        let label = speech.quote("identity-join", "provider", named.label.as_str());
        html.push(&theme.html(&Action::link(ActionKind::Other, href, label)));
    }
    html
}

/// How a key is added: where the site's address allows any, in a fresh session.
fn adding(visit: &Visit, ways: &WaysIn, session: &Session, refused: Option<Form>) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let Ok(passkeys) = ways.passkeys() else {
        return theme.html(&Notice::new(NoticeKind::Information, speech.say("passkey-no-domain-here")));
    };
    let mut html = Html::empty();
    if passkeys.origin() != visit.site.public_url() {
        html.push(&elsewhere(visit, &passkeys.origin()));
    }
    if ways.is_stale(session, visit.site.house().machine_now()) {
        let button = Action::button(ActionKind::Main, speech.say("passkey-add"))
            .consequence(speech.say("passkey-add-stale"));
        html.push(&Form::new("/bureau/acces", visit.form_keys()).button(button).html(theme, speech));
    } else {
        let form = refused.unwrap_or_else(|| passkeys::registration(visit));
        html.push(&form.html(theme, speech));
    }
    html
}

/// Browsers keep keys for this machine's name, not for its number.
pub fn elsewhere(visit: &Visit, origin: &str) -> Html {
    let words = visit.speech.quote("passkey-elsewhere", "origin", origin);
    visit.site.theme().html(&Notice::new(NoticeKind::Information, words))
}

/// Since when, and when last used.
pub fn described(visit: &Visit, added: Instant, used: Option<Instant>) -> String {
    match used {
        None => visit.speech.quote("way-in-unused", "added", added),
        Some(used) => visit.speech.with("way-in-used", &[("added", added.into()), ("used", used.into())]),
    }
}

/// How a person came in, in words.
pub fn way_words(visit: &Visit, way: Way) -> &str {
    visit.speech.say(match way {
        Way::Mail => "way-mail",
        Way::Passkey => "way-passkey",
        Way::Provider => "way-provider",
        Way::Demonstration => "way-demonstration",
    })
}

impl<'a> Part<'a> {
    /// The part of the sessions.
    pub fn of_sessions(visit: &'a Visit, items: Vec<(Html, String, Html)>, after: Html) -> Self {
        let say = |id: &'a str| visit.speech.say(id);
        let (title, lead) = (say("sessions"), say("sessions.lead"));
        Self { id: "sessions", title, lead, before: Html::empty(), items, after }
    }
}
