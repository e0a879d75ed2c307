//! A site over a journal in memory, asked as a browser or a program asks it. The room of meetings tests with it too.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{Method, StatusCode, header},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;
use pluriel_council::{
    Actor, Context, Decision, Id, Instant, MemberId, Recorded, Refusal, Room, Rooms,
    access::require,
    people::{Id256, PeopleChange, Scope, Session, Token, Way},
};
use pluriel_house::{Effect, FixedClock, House, RegisteredRoom, Snapshot};
use pluriel_journal::MemoryStore;
use pluriel_mail::NoPost;
use pluriel_members::{Members, name_of};
use pluriel_pages::Theme;
use pluriel_speech::{Language, TimeZone, Words};
use pluriel_web::{Extras, Facts, Front, Refused, Site, SiteParts, Visit, cookies, draw};
use tower::ServiceExt;

pub const URL: &str = "https://conseil.example";

/// A running site and the clock that the test sets.
pub struct Running {
    pub site: Site,
    pub clock: Arc<FixedClock>,
    router: Router,
    /// What happened and nobody looked at yet.
    pub happens: Mutex<tokio::sync::mpsc::UnboundedReceiver<pluriel_house::Happened>>,
}

/// What somebody asks, and how it is known.
#[derive(Default)]
pub struct Asked<'a> {
    pub language: &'a str,
    pub session: &'a str,
    pub token: &'a str,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub media_type: String,
    pub location: String,
    pub body: String,
}

impl Running {
    /// A site of these rooms at this instant, with what a program adds.
    pub fn new(now: Instant, rooms: Vec<RegisteredRoom>, fronts: Vec<Front>, extras: Extras) -> Self {
        let clock = Arc::new(FixedClock::at(now));
        let (to, happens) = tokio::sync::mpsc::unbounded_channel();
        let list = rooms.into_iter().chain([RegisteredRoom::of::<Doorway>()]).collect();
        let effect = Effect { name: "test", to };
        let clock_of_house: Arc<dyn pluriel_house::Clock> = Arc::<FixedClock>::clone(&clock);
        let house = House::open(MemoryStore::default(), list, clock_of_house, [3; 32], effect).unwrap();
        let sources: Vec<_> = fronts
            .iter()
            .map(|front| front.words)
            .chain([pluriel_pages::WORDS, pluriel_web::WORDS])
            .collect();
        let words = Arc::new(Words::new(&sources, &std::collections::BTreeMap::new()).unwrap());
        let mut router = Router::new();
        for route in fronts.iter().flat_map(|front| (front.routes)()) {
            let action = route.action;
            let answer = route.answer().layer(axum::middleware::from_fn_with_state(action, gate));
            router = router.route(route.path, answer);
        }
        let parts = SiteParts {
            house,
            theme: Theme::neutral(),
            post: Arc::new(NoPost),
            public_url: URL.to_owned(),
            fronts,
            facts,
            extras,
        };
        let site = Site::new(parts, words);
        let for_gate = site.clone();
        let router = router.with_state(site.clone()).layer(from_fn(drawn)).layer(axum::Extension(for_gate));
        Self { site, clock, router, happens: Mutex::new(happens) }
    }

    /// Gives a command, as the command line does.
    pub async fn give<R: Room>(&self, actor: Actor, command: R::Command) {
        self.site.house().submit::<R>(actor, command, None).await.unwrap();
        // What is given so is nothing that a test waits for.
        while self.happens.lock().unwrap().try_recv().is_ok() {}
    }

    /// Signs a person in under one of its mandates: the value of its cookie.
    pub async fn sign_in(&self, email: &str, as_delegate_of: Option<MemberId>) -> String {
        let snapshot = self.site.house().snapshot();
        let people = snapshot.rooms.people();
        let person = people.by_email(email).unwrap().id;
        let now = self.site.house().now();
        let mandate = people.mandates_of(person, now).find(|mandate| match mandate.capacity {
            pluriel_council::Capacity::Delegate { member, .. }
            | pluriel_council::Capacity::Administrator { member } => Some(member) == as_delegate_of,
            pluriel_council::Capacity::Secretariat | pluriel_council::Capacity::Contributor => {
                as_delegate_of.is_none()
            }
        });
        let mandate = mandate.unwrap().id;
        let secret = format!("secret-of-{email}");
        let until = now.plus_seconds(1_000_000_000);
        let hash = cookies::hash(&secret);
        let session = Session {
            hash,
            person,
            mandate: Some(mandate),
            opened: now,
            until,
            way: Way::Mail,
            proved: now,
            used: now,
            place: String::new(),
        };
        self.give::<Doorway>(Actor::Operator, vec![PeopleChange::Session(session)]).await;
        for (scope, name) in [(Scope::Act, "act"), (Scope::Read, "read")] {
            let hash: Id256 = cookies::hash(&format!("{secret}-{name}"));
            let token = Token { hash, person, mandate, label: name.to_owned(), scope, until };
            self.give::<Doorway>(Actor::Operator, vec![PeopleChange::Token(token)]).await;
        }
        secret
    }

    /// Reads an address.
    pub async fn get(&self, path: &str, asked: Asked<'_>) -> Answer {
        self.ask(request(Method::GET, path, &asked, "", String::new())).await
    }

    /// Sends a form, as the browser that got it.
    pub async fn post(&self, path: &str, session: &str, fields: &[(&str, &str)]) -> Answer {
        let visit = Visit::of(
            &request(Method::GET, path, &Asked { session, ..Asked::default() }, "", String::new())
                .into_parts()
                .0,
            &self.site,
        );
        let csrf = visit.form_token();
        let encode = |text: &str| {
            text.bytes().fold(String::new(), |encoded, byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => encoded + &char::from(byte).to_string(),
                _ => encoded + &format!("%{byte:02X}"),
            })
        };
        let pairs = fields.iter().copied().chain([("csrf", csrf.as_str())]);
        let body: Vec<_> = pairs.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let asked = Asked { session, ..Asked::default() };
        self.ask(request(Method::POST, path, &asked, "application/x-www-form-urlencoded", body.join("&")))
            .await
    }

    /// Gives a command to the API.
    pub async fn command(&self, path: &str, token: &str, command: &serde_json::Value) -> Answer {
        let asked = Asked { token, ..Asked::default() };
        self.ask(request(Method::POST, path, &asked, "application/json", command.to_string())).await
    }

    /// Asks whatever is asked.
    pub async fn ask(&self, request: Request) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let text = |name: header::HeaderName| {
            response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
        };
        let (media_type, location) = (text(header::CONTENT_TYPE), text(header::LOCATION));
        let status = response.status();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, media_type, location, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// Fails when a page asked for words that nobody says.
    pub fn nothing_unsaid(&self) {
        assert_eq!(self.site.words().missing(), [""; 0]);
    }
}

/// A request.
pub fn request(method: Method, path: &str, asked: &Asked<'_>, media_type: &str, body: String) -> Request {
    let mut request = Request::builder().method(method).uri(path);
    if !asked.session.is_empty() {
        request = request.header(header::COOKIE, format!("{}={}", cookies::SESSION, asked.session));
    }
    if !asked.token.is_empty() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {}", asked.token));
    }
    if !asked.language.is_empty() {
        request = request.header(header::ACCEPT_LANGUAGE, asked.language);
    }
    if !media_type.is_empty() {
        request = request.header(header::CONTENT_TYPE, media_type);
    }
    request.body(Body::from(body)).unwrap()
}

/// Asks the access table, as the server's gate does.
async fn gate(
    axum::extract::State(action): axum::extract::State<pluriel_council::access::Action>,
    axum::Extension(site): axum::Extension<Site>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &site);
    match require(action, &visit.actor, |_| true) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(refusal) => Refused::from(refusal).into_response(),
    }
}

/// Draws refusals, as the server does.
async fn drawn(axum::Extension(site): axum::Extension<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &site);
    let json = parts.uri.path().starts_with("/api/");
    let mut response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions_mut().remove::<Box<Refused>>() {
        Some(refused) => draw(&visit, &refused, json),
        None => response,
    }
}

fn facts(snapshot: &Snapshot, house: &House) -> Facts {
    let members = snapshot.rooms.of::<Members>();
    let (rooms, texts) = (snapshot.rooms.clone(), house.texts().clone());
    Facts {
        name: members.council().map_or_else(String::new, |council| council.name.clone()),
        zone: members.council().map_or(TimeZone::UTC, |council| TimeZone::get(&council.zone).unwrap()),
        language: Language::Fr,
        names: Arc::new(move |member| name_of(&rooms, &texts, member)),
    }
}

/// A room that changes nothing but the register of people: it opens sessions for the tests.
struct Doorway;

#[derive(Debug, Clone, PartialEq)]
enum Never {}

impl pluriel_council::Event for Never {
    const KINDS: &'static [pluriel_council::Kind] = &[];

    fn kind(&self) -> pluriel_council::Kind {
        match *self {}
    }

    fn body(&self) -> String {
        match *self {}
    }

    fn read(kind: &str, _body: &str) -> Result<Self, pluriel_council::UnknownEvent> {
        Err(pluriel_council::UnknownEvent::Kind(kind.to_owned()))
    }
}

impl Room for Doorway {
    const NAME: &'static str = "doorway";

    type State = ();
    type Command = Vec<PeopleChange>;
    type Event = Never;

    fn decide(
        _: &Rooms,
        people: Vec<PeopleChange>,
        _: &Actor,
        _: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        Ok(Decision { people, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _: &Recorded) {
        match *event {}
    }
}

/// An id that nothing has.
pub const NOBODY: Id = Id::from_bits(12345);
