//! An opinion's page against the same bytes as a file that the same server keeps in memory: as visitors read it, and as it
//! is made anew for each reader that signed in.

use std::{
    fmt::Write as _,
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use pluriel_house::SystemClock;
use sha2::{Digest, Sha256};

use super::Figure;
use crate::{
    Outcome,
    client::{Client, get, get_as},
    council::{Council, Size},
    program::Program,
};

pub(super) const PAGE: &str = "/avis/1";
/// So many readers at once.
pub(super) const READERS: usize = 16;
const WARM_UP: Duration = Duration::from_secs(1);
const MEASURED: Duration = Duration::from_secs(4);
/// The page is to reach this part of the file's rate.
const GOAL: f64 = 1.0 / 3.0;

/// What one address gave.
pub(super) struct Rate {
    pub(super) requests_a_second: f64,
    /// What the server's processors worked for each, in microseconds: the readers' own work is not in it.
    pub(super) microseconds: f64,
}

/// Founds a council with an opinion in its call, then reads its page and the file.
pub fn measure(program: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let token = council_with_an_opinion(&data)?;
    let bytes = page_of(program, &data)?;
    let (theme, file) = theme_with(folder.path(), &bytes)?;
    let server = Program::start(program, &data, Some(&theme))?;
    let page = rate(&server, &get(PAGE))?;
    let same_bytes = rate(&server, &get(&file))?;
    let made = rate(&server, &get_as(PAGE, &token))?;
    let part = same_bytes.microseconds / page.microseconds;
    Figure {
        what: format!("an opinion's page ({} kB), {READERS} readers", bytes.len() / 1000),
        measured: format!(
            "{:.0}/s, {:.0} µs of processor each; the same bytes as a file: {:.0}/s, {:.0} µs: {:.0} % of the file's rate by processor, {:.0} % as measured beside the readers",
            page.requests_a_second,
            page.microseconds,
            same_bytes.requests_a_second,
            same_bytes.microseconds,
            100.0 * part,
            100.0 * page.requests_a_second / same_bytes.requests_a_second,
        ),
        goal: format!("at least {:.0} %", 100.0 * GOAL),
        met: part >= GOAL,
    }
    .tell()?;
    Figure {
        what: "the same page, made for each reader that signed in".to_owned(),
        measured: format!("{:.0}/s, {:.0} µs of processor each", made.requests_a_second, made.microseconds),
        goal: "none".to_owned(),
        met: true,
    }
    .tell()
}

/// Gives the token of a member's delegate.
fn council_with_an_opinion(data: &Path) -> Outcome<String> {
    let council = Council::found(data, Arc::new(SystemClock), Size { voters: 10, advisers: 13 })?;
    let opinion = council.question("Soutenir les protocoles ouverts de messagerie")?;
    council.discussion(opinion, 6)?;
    council.call(opinion)?;
    council.everybody_answers(opinion)?;
    let token = council.token(council.voters[0])?;
    council.house.stop();
    Ok(token)
}

/// The bytes of the page, as a visitor reads it.
pub(super) fn page_of(program: &Path, data: &Path) -> Outcome<Vec<u8>> {
    let server = Program::start(program, data, None)?;
    let mut client = Client::to(server.address)?;
    match client.ask(&get(PAGE))? {
        (200, bytes) => Ok(bytes.to_vec()),
        (status, _) => Err(format!("{PAGE} answers {status}").into()),
    }
}

/// A theme that adds one file, which holds these bytes, and the address at which the program serves it.
pub(super) fn theme_with(folder: &Path, bytes: &[u8]) -> Outcome<(PathBuf, String)> {
    let theme = folder.join("theme");
    fs::create_dir_all(theme.join("files"))?;
    fs::write(theme.join("theme.toml"), "name = \"Mesure\"\n")?;
    fs::write(theme.join("files/page.svg"), bytes)?;
    // The address of a theme's file ends in the first six bytes of its hash.
    let hash = Sha256::digest(bytes);
    let short = hash
        .iter()
        .take(6)
        .try_fold(String::new(), |mut short, byte| write!(short, "{byte:02x}").map(|()| short))?;
    Ok((theme, format!("/statique/page.{short}.svg")))
}

/// What this request gives once the server is warm.
pub(super) fn rate(server: &Program, request: &[u8]) -> Outcome<Rate> {
    read_for(server.address, request, WARM_UP)?;
    let before = server.processor_hundredths()?;
    let started = Instant::now();
    let requests = read_for(server.address, request, MEASURED)?;
    let seconds = started.elapsed().as_secs_f64();
    let worked = server.processor_hundredths()? - before;
    #[expect(clippy::cast_precision_loss, reason = "counts of a few seconds are far below 2^53")]
    let (requests, worked) = (requests as f64, worked as f64);
    Ok(Rate { requests_a_second: requests / seconds, microseconds: worked * 10_000.0 / requests })
}

/// How many answers all readers together got.
fn read_for(address: SocketAddr, request: &[u8], time: Duration) -> Outcome<u64> {
    let until = Instant::now() + time;
    thread::scope(|scope| {
        let readers: Vec<_> =
            (0..READERS).map(|_| scope.spawn(|| read_until(address, request, until))).collect();
        readers.into_iter().map(|reader| reader.join().map_err(|_| "a reader panicked")?).sum()
    })
}

fn read_until(address: SocketAddr, request: &[u8], until: Instant) -> Outcome<u64> {
    let mut client = Client::to(address)?;
    let mut answers = 0;
    while Instant::now() < until {
        let (status, _) = client.ask(request)?;
        if status != 200 {
            return Err(format!("answered {status}").into());
        }
        answers += 1;
    }
    Ok(answers)
}
