//! From a room's page to an answer: the shell around it, for this visitor.

use std::borrow::Cow;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html as HtmlBody, IntoResponse, Response},
};
use pluriel_council::{Actor, Capacity, Standing};
use pluriel_house::Receipt;
use pluriel_pages::{Account, FormKeys, Html, Page, Problem, Shell, component::Link, error_page};
use pluriel_speech::unquoted;

use crate::{Known, Refused, Visit};

/// Where the program's source is.
const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");
/// The words of the navigation: at most six.
const MOST_PLACES: usize = 6;

impl Visit {
    /// A page, in its shell.
    pub fn page(&self, page: &Page) -> Response {
        HtmlBody(self.document(page)).into_response()
    }

    /// A form that was refused: the page with what was typed and why.
    pub fn refused_form(&self, page: &Page, refused: &Refused) -> Response {
        (refused.status, HtmlBody(self.document(page))).into_response()
    }

    /// The whole document of a page.
    pub fn document(&self, page: &Page) -> String {
        let facts = self.site.facts(&self.snapshot);
        let (nav, foot) = (self.navigation(), self.foot());
        let (token, capacity) = (self.form_token(), self.capacity());
        let query = self.query_without_language();
        let change = self.change_of_capacity();
        let bar = self.site.extras().bar.map_or_else(Html::empty, |bar| (bar.html)(self));
        let account = match self.person() {
            None => Account::Visitor { sign_in: "/connexion" },
            Some(person) => Account::Person {
                name: &person.name,
                capacity: &capacity,
                change: &change,
                desk: "/bureau",
                sign_out: "/deconnexion",
                csrf: &token,
            },
        };
        let shell = Shell {
            theme: self.site.theme(),
            speech: &self.speech,
            now: self.site.house().now(),
            council_name: &self.speech.quoted(facts.name),
            nav: &nav,
            foot: &foot,
            version: env!("CARGO_PKG_VERSION"),
            source: SOURCE,
            account,
            address: (&self.path, &query),
            banner: &bar,
        };
        shell.render(page)
    }

    /// In which capacity the visitor acts, in words.
    pub fn capacity(&self) -> String {
        let (Known::Session(_, _, Some(mandate)) | Known::Token(_, _, mandate)) = &self.known else {
            return self.speech.say("web-no-capacity").to_owned();
        };
        let words = self.capacity_words(&mandate.capacity);
        if matches!(self.actor, Actor::Suspended { .. }) {
            return self.speech.quote("web-suspended", "capacity", words);
        }
        words
    }

    /// Where a person with several mandates chooses another for what it is about to do, and is led back to this page.
    fn change_of_capacity(&self) -> String {
        let Known::Session(_, person, _) = &self.known else { return String::new() };
        let held = self.snapshot.rooms.people().mandates_of(person.id, self.site.house().now());
        if held.count() < 2 {
            return String::new();
        }
        let query = self.query_without_language();
        let here = if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) };
        format!("/bureau/mandat?retour={}", escaped(&here))
    }

    /// A capacity, in words: a member with one delegate never reads "titular" or "alternate".
    pub fn capacity_words(&self, capacity: &Capacity) -> String {
        let (member, standing) = match capacity {
            Capacity::Delegate { member, standing } => (member, standing),
            Capacity::Administrator { member } => {
                return self.speech.quote("web-administrator-of", "member", *member);
            }
            Capacity::Contributor => return self.speech.say("web-contributor").to_owned(),
            Capacity::Secretariat => return self.speech.say("web-secretariat").to_owned(),
        };
        let name = self.speech.arg(&(*member).into());
        let people = self.snapshot.rooms.people();
        if people.delegates_of(*member, self.site.house().now()).len() < 2 {
            return name;
        }
        let id = match standing {
            Standing::Titular => "web-titular-of",
            Standing::Alternate => "web-alternate-of",
        };
        self.speech.quote(id, "member", name)
    }

    /// What every form of this visitor carries unseen. A page for anybody is given to many: its forms carry no key, which
    /// would make the acts of all of them one.
    pub fn form_keys(&self) -> FormKeys {
        let is_anybody = self.known == Known::Nobody && self.browser.is_none();
        let key = if is_anybody { String::new() } else { crate::key::fresh() };
        FormKeys { csrf: self.form_token(), key }
    }

    fn navigation(&self) -> Vec<Link> {
        let mut places: Vec<_> =
            self.site.fronts().iter().flat_map(|front| (front.navigation)(self)).collect();
        places.sort_by_key(|place| place.order);
        places.truncate(MOST_PLACES);
        places.into_iter().map(|place| Link { href: place.href, label: place.label }).collect()
    }

    fn foot(&self) -> Vec<Link> {
        let say = |id: &str| self.speech.say(id).to_owned();
        [
            ("/accessibilite", "foot-accessibility"),
            ("/plan", "foot-site-map"),
            ("/aide", "foot-help"),
            ("/contact", "foot-contact"),
            ("/a-propos", "foot-about"),
            ("/mentions-legales", "foot-legal"),
            ("/donnees-personnelles", "foot-personal-data"),
        ]
        .map(|(href, id)| Link { href: href.to_owned(), label: say(id) })
        .into()
    }

    fn query_without_language(&self) -> String {
        let mut kept = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.query.iter().filter(|(name, _)| *name != "lang") {
            kept.append_pair(name, value);
        }
        kept.finish()
    }
}

/// Draws a refusal: problem details for a program, a page with ways out for a person.
pub fn draw(visit: &Visit, refused: &Refused, json: bool) -> Response {
    let mut problem = Problem::of(&refused.refusal, &visit.speech);
    problem.status = refused.status.as_u16();
    let mut response = if json {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(Problem::CONTENT_TYPE))];
        (refused.status, kind, problem.to_json()).into_response()
    } else {
        let mut page = error_page(&problem, &ways_out(visit, refused), visit.site.theme(), &visit.speech);
        if let Some(typed) = &refused.typed {
            page.body.push(&crate::typed::again(visit, typed));
        }
        (refused.status, HtmlBody(visit.document(&page))).into_response()
    };
    if let Some(seconds) = refused.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn ways_out(visit: &Visit, refused: &Refused) -> Vec<Link> {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let mut ways = Vec::new();
    if refused.status == StatusCode::FORBIDDEN && visit.person().is_none() {
        ways.push(Link::new("/connexion", say("sign-in")));
    }
    if visit.person().is_some() {
        ways.push(Link::new("/bureau", say("web-my-desk")));
    }
    if let Some((above, _)) = visit.path.trim_end_matches('/').rsplit_once('/')
        && !above.is_empty()
        && !visit.path.starts_with("/api/")
    {
        ways.push(Link::new(above, say("web-page-above")));
    }
    ways.push(Link::new("/", say("web-home")));
    ways.push(Link::new("/recherche", say("web-search")));
    ways.push(Link::new("/plan", say("foot-site-map")));
    ways
}

/// Leads to a page after a form was accepted, where `#fait` says what was done.
pub fn see_other(path: &str) -> Response {
    let own = if is_own_path(path) { path } else { "/" };
    (StatusCode::SEE_OTHER, [(header::LOCATION, own.to_owned())]).into_response()
}

/// Leads to what a command made, or else to `otherwise`.
pub fn see_made(receipt: &Receipt, otherwise: &str) -> Response {
    see_other(receipt.address.as_deref().unwrap_or(otherwise))
}

/// Whether an address is a path of this site: a redirect leads nowhere else.
pub fn is_own_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// A text as it stands in the query of an address.
pub fn escaped(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A document of another media type than a page: a feed, a table, JSON. It quotes without marks.
pub fn document(media_type: &'static str, mut content: String) -> Response {
    if let Cow::Owned(bare) = unquoted(&content) {
        content = bare;
    }
    ([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], content).into_response()
}

/// JSON for a program.
pub fn json<T: serde::Serialize>(value: &T) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => document("application/json", text),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written as JSON");
            Refused::of_status(StatusCode::INTERNAL_SERVER_ERROR).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leaves_the_site() {
        for own in ["/", "/avis/3#p12", "/connexion?retour=%2Favis"] {
            assert!(is_own_path(own), "{own}");
        }
        for foreign in ["//evil", "/\\evil", "https:evil", "/a\tb", "/a\r\nb", "", "avis"] {
            assert!(!is_own_path(foreign), "{foreign:?}");
        }
    }
}
