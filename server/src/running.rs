//! A site that runs: house, words, theme, fronts, and the effects that follow the journal.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use pluriel_council::{Instant, urn::Urns};
use pluriel_house::{Clock, Effect, House, Snapshot};
use pluriel_journal::{SqliteStore, Store};
use pluriel_mail::Post;
use pluriel_members::Members;
use pluriel_pages::{Theme, ThemeFolder};
use pluriel_speech::{Language, TimeZone, Words, WordsError};
use pluriel_urn::SqliteUrns;
use pluriel_web::{Extras, Facts, Site, SiteParts};
use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
};

use crate::{cli::Failure, effects, fronts, rehearsal, sign_in::random};

/// A site and what follows its journal.
pub struct Running {
    /// The site.
    pub site: Site,
    /// The number of the last entry whose letters were dealt with.
    pub dealt_with: watch::Receiver<u64>,
    effects: JoinHandle<()>,
}

/// What a site is made of.
pub struct Parts {
    /// The council's clock.
    pub clock: Arc<dyn Clock>,
    /// How letters leave.
    pub post: Arc<dyn Post>,
    /// The base of every link.
    pub public_url: String,
    /// How pages look.
    pub theme: Theme,
    /// What a demonstration adds.
    pub extras: Extras,
}

impl Running {
    /// Opens the house of a data folder and builds the site upon it. Must be called within a runtime.
    pub fn open(data: &Path, parts: Parts) -> Result<Self, Failure> {
        Self::over(SqliteStore::open(data)?, SqliteUrns::of(data), parts)
    }

    /// The same over a store that is open already, for whoever reads it before the house does.
    pub fn over(
        store: impl Store + 'static,
        urns: impl Urns + 'static,
        parts: Parts,
    ) -> Result<Self, Failure> {
        let (to, happens) = mpsc::unbounded_channel();
        let effect = Effect { name: effects::MAIL, to };
        let (urns, clock) = (Arc::new(urns), Arc::clone(&parts.clock));
        let house = House::with_urns(store, urns, fronts::rooms(), clock, random()?, effect)?;
        let fronts = fronts::fronts();
        let words = words(&house)?;
        let Parts { post, public_url, theme, extras, .. } = parts;
        let site = Site::new(SiteParts { house, theme, post, public_url, fronts, facts, extras }, words);
        let (dealt, dealt_with) = watch::channel(0);
        let effects = tokio::spawn(effects::follow(site.clone(), happens, dealt));
        Ok(Self { site, dealt_with, effects })
    }

    /// Stops the house after what was submitted.
    pub async fn close(self) {
        self.effects.abort();
        let house = self.site.house().clone();
        // The thread that joins the writer must not be one of the runtime's.
        let _ = tokio::task::spawn_blocking(move || house.stop()).await;
    }
}

/// The theme of a folder, or the built-in one. Pairs of colours that are hard to tell apart are logged.
pub fn theme(folder: Option<&Path>) -> Result<Theme, Failure> {
    let Some(folder) = folder else { return Ok(Theme::neutral()) };
    let theme = Theme::from_folder(&ThemeFolder::read(folder)?)?;
    for warning in theme.warnings() {
        tracing::warn!(theme = theme.name(), warning, "the theme is hard to read in places");
    }
    Ok(theme)
}

/// The words of all rooms with the council's own laid over them.
pub fn words(house: &House) -> Result<Arc<Words>, Failure> {
    let snapshot = house.snapshot();
    let mut own = BTreeMap::new();
    if let Some(council) = snapshot.rooms.of::<Members>().council() {
        for (language, text) in &council.words {
            if let Some(text) = house.texts().get(text.seq, text.name) {
                own.insert(language_of(*language), text.to_string());
            }
        }
    }
    Ok(Arc::new(words_with(&own)?))
}

/// The words of all rooms with these of a council's own laid over them.
pub fn words_with(own: &BTreeMap<Language, String>) -> Result<Words, WordsError> {
    let rooms = fronts::fronts();
    let sources: Vec<_> = rooms
        .iter()
        .map(|front| front.words)
        .chain([pluriel_pages::WORDS, pluriel_web::WORDS, rehearsal::WORDS])
        .collect();
    Words::new(&sources, own)
}

/// A council's language as pages speak it.
pub const fn language_of(language: pluriel_members::Language) -> Language {
    match language {
        pluriel_members::Language::French => Language::Fr,
        pluriel_members::Language::English => Language::En,
    }
}

/// What the common parts of pages say of the council.
pub fn facts(snapshot: &Snapshot, house: &House) -> Facts {
    let members = snapshot.rooms.of::<Members>();
    let council = members.council();
    let names = {
        let (rooms, texts) = (snapshot.rooms.clone(), house.texts().clone());
        Arc::new(move |id: pluriel_council::MemberId| pluriel_members::name_of(&rooms, &texts, id))
    };
    Facts {
        name: council.map_or_else(|| "Pluriel".to_owned(), |council| council.name.clone()),
        zone: council.map_or(TimeZone::UTC, |council| TimeZone::get(&council.zone).unwrap_or(TimeZone::UTC)),
        language: council.map_or(Language::Fr, |council| language_of(council.language)),
        names,
    }
}

/// An instant that a program was built to start at.
pub fn instant(text: &str) -> Result<Instant, Failure> {
    Ok(text.parse::<Instant>()?)
}
