//! The page of a long opinion that many discussed: 200 passages, 500 comments, 60 positions by name, served from memory; beside it the
//! same bytes as a file of the same server, in the same run.

use std::{path::Path, sync::Arc};

use pluriel_house::{Clock, FixedClock, SystemClock};

use super::{
    Figure,
    page::{PAGE, READERS, page_of, rate, theme_with},
};
use crate::{
    Outcome,
    client::{get, get_as},
    council::{Council, Size},
    program::Program,
};

/// Passages of the text: all but a heading and a recommendation are paragraphs.
const PASSAGES: usize = 200;
const COMMENTS: usize = 500;
const POSITIONS: usize = 60;
/// Its vote was opened so long ago, in seconds, and is closed: positions are named on the page.
const AGO: i64 = 60 * 86_400;
/// Pages a second that are to be reached.
const GOAL: f64 = 3_000.0;

/// Founds a council with such an opinion, then reads its page and the file.
pub fn measure(program: &Path) -> Outcome {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let token = discussed(&data)?;
    let bytes = page_of(program, &data)?;
    let (theme, file) = theme_with(folder.path(), &bytes)?;
    let server = Program::start(program, &data, Some(&theme))?;
    let page = rate(&server, &get(PAGE))?;
    let same_bytes = rate(&server, &get(&file))?;
    let made = rate(&server, &get_as(PAGE, &token))?;
    Figure {
        what: format!(
            "an opinion of {PASSAGES} passages, {COMMENTS} comments, {POSITIONS} positions ({} kB), {READERS} readers",
            bytes.len() / 1000
        ),
        measured: format!(
            "{:.0}/s, {:.0} µs of processor each; the same bytes as a file: {:.0}/s, {:.0} µs",
            page.requests_a_second, page.microseconds, same_bytes.requests_a_second, same_bytes.microseconds,
        ),
        goal: format!("at least {GOAL:.0}/s"),
        met: page.requests_a_second >= GOAL,
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
fn discussed(data: &Path) -> Outcome<String> {
    let now = SystemClock.now();
    let clock = Arc::new(FixedClock::at(now.plus_seconds(-AGO)));
    let shared: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
    let council = Council::found(data, shared, Size { voters: POSITIONS, advisers: 0 })?;
    let opinion = council.question_with("Publier les passerelles de messagerie", PASSAGES - 2)?;
    council.discussion_of_passages(opinion, COMMENTS)?;
    council.call(opinion)?;
    council.everybody_answers(opinion)?;
    clock.set(now);
    council.deadlines()?;
    let token = council.token(council.voters[0])?;
    council.house.stop();
    Ok(token)
}
