//! A rehearsal: a council's script played in memory, through the same house, the same decisions and the same API as on a server,
//! on a clock that follows the script. What the clock demands on the way is done at its own instant.
//!
//! ```text
//! script ──▶ Line ──▶ Rehearsal::play ──▶ the API's router ──▶ House (memory) ──▶ Told
//!                          └── the clock moves to the line's instant, deadline by deadline
//! ```
//!
//! `docs/en/rehearsal.md` is the guide for those who write scripts. One script gives the same bytes on every machine.

mod cast;
mod end;
mod fault;
mod letters;
mod quoted;
mod script;
mod times;
mod told;

use std::{
    collections::{BTreeMap, btree_map::Entry},
    path::PathBuf,
    sync::Arc,
};

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use pluriel_council::Instant;
use pluriel_house::{Clock, Effect, FixedClock, Happened, House};
use pluriel_journal::MemoryStore;
use pluriel_mail::NoPost;
use pluriel_members::council_file::CouncilFile;
use pluriel_pages::Theme;
use pluriel_speech::{Language, Source, Speech, TimeZone};
use pluriel_web::{Extras, Site, SiteParts};
use serde_json::{Value, value::RawValue};
use tokio::sync::mpsc;
use tower::ServiceExt;

pub use cast::SECRETARIAT;
pub use fault::{Because, Fault};
pub use letters::Sent;
pub use script::{Ask, Expected, Line, Opening, Who, numbered};
pub use told::{Came, Told, Unmet};

use cast::Cast;
use letters::Letters;

use crate::{
    config::{Config, Limits},
    effects, fronts,
    http::router::{Server, router},
    import::{self, Beside, Refused},
    running,
};

/// The words of rehearsals.
pub(crate) const WORDS: Source = Source {
    room: "rehearsal",
    fr: include_str!("rehearsal/words/fr.ftl"),
    en: include_str!("rehearsal/words/en.ftl"),
};

/// Ids and salts follow from it, so that one script gives the same bytes wherever it is played.
const SEED: [u8; 32] = *b"Pluriel rehearses in the open. 1";
/// The setting whose writing has the clock asked.
const CLOCK_SETTING: &str = "rehearsal_clock";

/// A council at play.
pub struct Rehearsal {
    site: Site,
    router: Router,
    clock: Arc<FixedClock>,
    zone: TimeZone,
    beside: Beside,
    language: Language,
    cast: Cast,
    letters: Letters,
    happens: mpsc::UnboundedReceiver<Happened>,
}

/// What the API answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Its body; a text when it is no JSON.
    pub body: Value,
}

impl Rehearsal {
    /// Opens an empty house and brings the council of the first line in. Files that the council names lie beside the
    /// script; refusals are told in `language`. Must be called within a runtime with time.
    pub async fn open(
        number: usize,
        opening: Opening,
        beside: PathBuf,
        language: Language,
    ) -> Result<Self, Fault> {
        let fault = |because| Fault { line: number, because };
        let zone = zone_of(&opening.council).map_err(fault)?;
        let at = times::instant(&opening.at, &zone).map_err(fault)?;
        let clock = Arc::new(FixedClock::at(at));
        let (to, happens) = mpsc::unbounded_channel();
        let effect = Effect { name: effects::MAIL, to };
        let unrecorded = |error: &dyn std::fmt::Display| fault(Because::Unrecorded(error.to_string()));
        let house = House::open(
            MemoryStore::default(),
            fronts::rooms(),
            Arc::clone(&clock) as Arc<dyn Clock>,
            SEED,
            effect,
        )
        .map_err(|error| unrecorded(&error))?;
        let words = running::words(&house).map_err(|failure| unrecorded(&failure.0))?;
        let parts = SiteParts {
            house,
            theme: Theme::neutral(),
            post: Arc::new(NoPost),
            public_url: "https://rehearsal.invalid".to_owned(),
            fronts: fronts::fronts(),
            facts: running::facts,
            extras: Extras::default(),
        };
        let site = Site::new(parts, words);
        let limits = Limits { requests_per_minute: u32::MAX, ..Limits::default() };
        let unlimited = Config { limits, ..Config::default() };
        let router = router(&Server::new(site.clone(), &unlimited), unlimited.limits.body_bytes);
        let mut rehearsal = Self {
            site,
            router,
            clock,
            zone,
            beside: Beside(beside),
            language,
            cast: Cast::default(),
            letters: Letters::default(),
            happens,
        };
        rehearsal.bring_in(&opening.council).await.map_err(fault)?;
        cast::enter(rehearsal.house(), opening.delegates).await.map_err(fault)?;
        cast::fill(rehearsal.house()).await.map_err(fault)?;
        rehearsal.settle().await.map_err(fault)?;
        Ok(rehearsal)
    }

    /// Plays one line: first what the clock demands until its instant, then what it asks.
    pub async fn play(&mut self, number: usize, line: Line) -> Result<Vec<Told>, Fault> {
        let fault = |because| Fault { line: number, because };
        let at = times::instant(&line.at, &self.zone).map_err(fault)?;
        if at < self.now() {
            return Err(fault(Because::Backwards(self.now())));
        }
        let mut told = self.pass_to(at).await.map_err(fault)?;
        let by = line.by.unwrap_or(Who::Public);
        let came = match line.ask {
            Ask::Wait => Came::Waited,
            Ask::Council(council) => {
                self.bring_in(&council).await.map_err(fault)?;
                Came::BroughtIn
            }
            Ask::Post { address, body, expect } => {
                self.post(&by, &address, body.as_deref(), expect.as_ref()).await.map_err(fault)?
            }
            Ask::Read { address, expect } => self.expected(&by, &address, &expect).await.map_err(fault)?,
        };
        told.push(Told { line: Some(number), at, by: Some(by), came });
        cast::fill(self.house()).await.map_err(fault)?;
        told.extend(self.settle().await.map_err(fault)?);
        Ok(told)
    }

    /// Lets time pass until this instant: every deadline on the way is met when it falls.
    pub async fn pass_to(&mut self, wanted: Instant) -> Result<Vec<Told>, Because> {
        let mut told = Vec::new();
        while let Some(next) =
            self.house().next_deadline().filter(|next| *next <= wanted && *next > self.now())
        {
            self.clock.set(next);
            told.extend(self.settle().await?);
        }
        self.clock.set(wanted);
        told.extend(self.settle().await?);
        Ok(told)
    }

    /// What the API shows at an address, to whoever asks.
    pub async fn read(&mut self, by: &Who, address: &str) -> Result<Answer, Because> {
        self.ask(by, "GET", address, String::new()).await
    }

    /// The site at play, for those who want to look behind the API.
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// The house at play.
    pub fn house(&self) -> &House {
        self.site.house()
    }

    /// The council's time.
    pub fn now(&self) -> Instant {
        self.house().now()
    }

    /// Words in the language of the rehearsal, in the council's time zone.
    pub fn speech(&self) -> Speech {
        self.site.speech(&self.house().snapshot(), self.language)
    }

    /// Every letter that left, oldest first.
    pub fn letters(&self) -> &[Sent] {
        self.letters.sent()
    }

    /// The state, the evaluation and the carriage of every opinion, as they stand.
    pub fn end(&self) -> Value {
        end::of(&self.site)
    }

    /// Stops the house.
    pub async fn close(self) {
        let house = self.site.house().clone();
        // The thread that joins the writer must not be one of the runtime's.
        let _ = tokio::task::spawn_blocking(move || house.stop()).await;
    }

    async fn bring_in(&mut self, council: &RawValue) -> Result<(), Because> {
        let brought = import::council(self.site.house(), council.get().as_bytes(), &self.beside).await;
        brought.map_err(|refused| match refused {
            Refused::File(error) => Because::Council(Box::new(error.refusal())),
            Refused::Room(refusal) => Because::Council(Box::new(refusal)),
            Refused::Unrecorded(why) => Because::Unrecorded(why),
        })?;
        // The council's own words hold from here on.
        self.settle().await.map(drop)
    }

    async fn post(
        &mut self,
        by: &Who,
        address: &str,
        body: Option<&RawValue>,
        expect: Option<&Expected>,
    ) -> Result<Came, Because> {
        let address = self.quoted(by, address).await?;
        let body = match body.map(RawValue::get) {
            None => "{}".to_owned(),
            Some(body) if quoted::quotes(body) => {
                let mut value: Value = serde_json::from_str(body).map_err(|error| Because::Unreadable {
                    column: error.column(),
                    reason: error.to_string(),
                })?;
                self.fill(by, &mut value).await?;
                value.to_string()
            }
            Some(body) => body.to_owned(),
        };
        let answer = self.ask(by, "POST", &address, body).await?;
        Ok(Came::of_post(address, answer, expect))
    }

    async fn expected(
        &mut self,
        by: &Who,
        address: &str,
        expect: &BTreeMap<String, Value>,
    ) -> Result<Came, Because> {
        let address = self.quoted(by, address).await?;
        let mut expect = expect.clone();
        for expected in expect.values_mut() {
            self.fill(by, expected).await?;
        }
        let answer = self.read(by, &address).await?;
        Ok(Came::of_read(address, &answer, &expect))
    }

    /// Puts what a value quotes in its place.
    async fn fill(&mut self, by: &Who, value: &mut Value) -> Result<(), Because> {
        let shown = self.shown(by, &quoted::texts(value)).await?;
        quoted::fill(value, &|address, pointer| quoted::at(shown.get(address)?, pointer).cloned())
    }

    /// An address with what it quotes put in its place.
    async fn quoted(&mut self, by: &Who, address: &str) -> Result<String, Because> {
        if !quoted::quotes(address) {
            return Ok(address.to_owned());
        }
        let shown = self.shown(by, &[address]).await?;
        let filled =
            quoted::filled(address, &|address, pointer| quoted::at(shown.get(address)?, pointer).cloned())?;
        Ok(filled.as_str().map_or_else(|| filled.to_string(), str::to_owned))
    }

    /// What the API shows at every address that these texts quote.
    async fn shown(&mut self, by: &Who, texts: &[&str]) -> Result<BTreeMap<String, Value>, Because> {
        let mut shown = BTreeMap::new();
        for text in texts {
            for (address, _) in quoted::references(text)? {
                if let Entry::Vacant(place) = shown.entry(address) {
                    let answer = self.read(by, place.key()).await?;
                    // Nothing is quoted from a refusal, which has a title too.
                    let body = if answer.status == 200 { answer.body } else { Value::Null };
                    place.insert(body);
                }
            }
        }
        Ok(shown)
    }

    async fn ask(&mut self, by: &Who, method: &str, address: &str, body: String) -> Result<Answer, Because> {
        let token = self.cast.token(self.site.house(), by).await?;
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::ACCEPT_LANGUAGE, self.language.code())
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let request = request.body(Body::from(body)).map_err(|_| Because::NotOfTheApi(address.to_owned()))?;
        let unread = |error: &dyn std::fmt::Display| Because::Unrecorded(error.to_string());
        let response = self.router.clone().oneshot(request).await.map_err(|never| unread(&never))?;
        let status: StatusCode = response.status();
        let bytes = response.into_body().collect().await.map_err(|error| unread(&error))?.to_bytes();
        let body = serde_json::from_slice(&bytes)
            .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()));
        Ok(Answer { status: status.as_u16(), body })
    }

    /// Has done what the clock demands at this instant, until it demands nothing more, and has letters written.
    async fn settle(&mut self) -> Result<Vec<Told>, Because> {
        // What was asked for is told by whoever asked.
        self.follow();
        let mut told = Vec::new();
        loop {
            let before = self.house().snapshot().seq;
            // The writer asks what is due after the first commit; the second is answered when that was done.
            for _ in 0..2 {
                let set = self.house().set(CLOCK_SETTING, &self.now().to_string()).await;
                set.map_err(|error| Because::Unrecorded(error.to_string()))?;
            }
            told.extend(self.follow());
            if self.house().snapshot().seq == before {
                return Ok(told);
            }
        }
    }

    /// What happened since it was asked last; its letters are written.
    fn follow(&mut self) -> Vec<Told> {
        let mut told = Vec::new();
        while let Ok(happened) = self.happens.try_recv() {
            self.letters.follow(&self.site, &happened);
            told.push(Told::happened(&self.site, &happened));
        }
        told
    }
}

/// The time zone that the council's file gives, UTC without one; the file is read again, and refused, when it is brought in.
fn zone_of(council: &RawValue) -> Result<TimeZone, Because> {
    let file = CouncilFile::read(council.get().as_bytes())
        .map_err(|error| Because::Council(Box::new(error.refusal())))?;
    let zone = file.council.zone.and_then(|zone| TimeZone::get(&zone).ok());
    Ok(zone.unwrap_or(TimeZone::UTC))
}

impl std::fmt::Debug for Rehearsal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rehearsal")
            .field("now", &self.now())
            .field("site", &self.site)
            .finish_non_exhaustive()
    }
}
