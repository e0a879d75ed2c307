//! `pluriel demo`: builds the demonstration and serves it; "back to the start" builds it anew on the same port.

use std::{path::PathBuf, sync::Arc};

use pluriel_council::{Actor, people::People};
use pluriel_house::{Clock, ShiftedClock};
use pluriel_journal::{Reader, SqliteStore};
use pluriel_mail::Mailbox;
use pluriel_urn::SqliteUrns;
use pluriel_web::Extras;
use tokio::net::TcpListener;

use super::serve::{AskedToStop, runtime, say_where, serve_until};
use crate::{
    cli::{Demo, Failure},
    commands::print,
    config::{Config, Log, LogFormat, PressSettings},
    demo::{self, Stage},
    http::listen,
    log,
    running::{self, Parts, Running},
    sign_in,
};

/// Runs the command until the program is asked to stop.
pub fn run(demo: Demo) -> Result<(), Failure> {
    log::start(&Log {
        format: LogFormat::Text,
        filter: std::env::var("PLURIEL_LOG").unwrap_or_else(|_| "warn".to_owned()),
    });
    runtime()?.block_on(until_stopped(demo))
}

async fn until_stopped(demo: Demo) -> Result<(), Failure> {
    let listener = listen::bind(demo.listen).await?;
    let folder = Folder::of(demo.data.clone())?;
    let clock = Arc::new(ShiftedClock::default());
    let dated_by = Arc::clone(&clock);
    let stage = demo::stage::set(Stage {
        mailbox: Mailbox::new(move || dated_by.now()),
        clock,
        anew: tokio::sync::Notify::new(),
        again: std::sync::Mutex::default(),
    });
    let address = listener.local_addr()?;
    let mut running = open(&folder, &demo, &format!("http://{address}"), stage).await?;
    let mut stop = AskedToStop::listen()?;
    say_where("http", address)?;
    print(WHAT_TO_OPEN)?;
    loop {
        let anew = serve_once(&listener, &running, stage, &mut stop).await?;
        running.close().await;
        if !anew {
            return Ok(());
        }
        stage.mailbox.clear();
        folder.empty()?;
        running = open(&folder, &demo, &format!("http://{address}"), stage).await?;
        sign_in_again(&running, stage).await?;
    }
}

/// Serves until the program stops, or the demonstration is to begin anew: then gives `true`.
async fn serve_once(
    listener: &TcpListener,
    running: &Running,
    stage: &Stage,
    stop: &mut AskedToStop,
) -> Result<bool, Failure> {
    let anew = std::sync::atomic::AtomicBool::new(false);
    let end = async {
        tokio::select! {
            () = stop.asked() => {}
            () = stage.anew.notified() => anew.store(true, std::sync::atomic::Ordering::SeqCst),
        }
    };
    serve_until(listener, running, &Config::default(), None, end).await?;
    Ok(anew.into_inner())
}

async fn open(
    folder: &Folder,
    demo: &Demo,
    public_url: &str,
    stage: &'static Stage,
) -> Result<Running, Failure> {
    let store = SqliteStore::open(folder.0.as_path())?;
    let vault = store.read_vault(&mut |_| ())?;
    let ahead = vault.settings.get(demo::CLOCK_SETTING).and_then(|ahead| ahead.parse().ok());
    // Before the house opens: its writer asks at once what is due, and by the machine's clock every deadline is past.
    stage.clock.set_ahead_seconds(ahead.unwrap_or(0));
    let parts = Parts {
        clock: Arc::clone(&stage.clock) as Arc<dyn Clock>,
        post: Arc::new(stage.mailbox.clone()),
        public_url: public_url.to_owned(),
        theme: running::theme(demo.theme.as_deref())?,
        extras: Extras {
            bar: Some(demo::BAR),
            press: PressSettings::default().press()?,
            ..Extras::default()
        },
    };
    let running = Running::over(store, SqliteUrns::of(&folder.0), parts)?;
    let house = running.site.house();
    if house.setting_at_opening(demo::CLOCK_SETTING).is_none() {
        demo::build(house, Arc::clone(&stage.clock), running.dealt_with.clone()).await?;
    }
    Ok(running)
}

/// The browser that went back to the start plays the same role again.
async fn sign_in_again(running: &Running, stage: &Stage) -> Result<(), Failure> {
    let Some((session, email)) = stage.take_again() else { return Ok(()) };
    let house = running.site.house();
    let snapshot = house.snapshot();
    let people: &People = snapshot.rooms.people();
    let person = people.by_email(&email).map(|person| person.id);
    if let (Some(person), Some(mandate)) = (person, demo::stage::mandate_of(people, &email)) {
        let opening = sign_in::Opening { session, place: String::new(), now: house.machine_now() };
        let command = sign_in::Command::ByDemonstration { person, mandate, opening };
        house.submit::<sign_in::Access>(Actor::Pluriel, command, None).await?;
    }
    Ok(())
}

/// What to open and as whom, in both languages.
const WHAT_TO_OPEN: &str = "\
Ouvrez cette adresse dans un navigateur. La barre du haut change de rôle en une pression :
  secrétariat, ou l'une des douze organisations inventées de la Formation d'essai.
  /avis montre un avis en cours d'appel, un adopté et contesté, un non adopté d'une voix.
Open that address in a browser. The bar at the top changes roles in one press.
Ctrl-C arrête la démonstration / stops the demonstration.
";

/// The folder of the demonstration: the one that was asked for, or a temporary one that goes with the program.
struct Folder(PathBuf, bool);

impl Folder {
    fn of(asked: Option<PathBuf>) -> Result<Self, Failure> {
        if let Some(folder) = asked {
            return Ok(Self(folder, false));
        }
        let name = format!("pluriel-demo-{}-{}", std::process::id(), sign_in::short_random()?);
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder)?;
        Ok(Self(folder, true))
    }

    /// Removes the database, so that the demonstration begins anew.
    fn empty(&self) -> Result<(), Failure> {
        for entry in std::fs::read_dir(&self.0)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(pluriel_journal::sqlite::FILE) {
                std::fs::remove_file(&path)?;
            }
        }
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.1 {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}
