//! `votes.csv`: one row per vote cast.

use super::{Consultation, Notice, Problem, Progress, ReadError, table};
use pluriel_deliberation::{Intake, IntakeError, Layout, Vote};
use std::{collections::BTreeMap, path::Path};

const HOUR: i64 = 3_600_000;
const ROWS_BETWEEN_PROGRESS: usize = 1 << 17;

/// Reads the votes; a second time, keeping their times, when their order does not tell re-votes.
pub(super) fn read(
    path: &Path,
    layout: Layout,
    progress: &mut Progress<'_>,
) -> Result<Consultation, ReadError> {
    match read_into(Intake::new(), path, layout, progress) {
        Err(ReadError { problem: Problem::Intake(IntakeError::TimesNeeded), .. }) => {
            read_into(Intake::with_times(), path, layout, progress)
        }
        result => result,
    }
}

fn read_into(
    mut intake: Intake,
    path: &Path,
    layout: Layout,
    progress: &mut Progress<'_>,
) -> Result<Consultation, ReadError> {
    let bytes = path.metadata().map_err(|error| ReadError::of(path, error.into()))?.len();
    let mut table = table::Table::open(path)?;
    let timestamp = table.column("timestamp")?;
    let statement = table.column("comment-id")?;
    let voter = table.column("voter-id")?;
    let vote = table.column("vote")?;
    let mut votes_by_hour = BTreeMap::new();
    let mut hour = (i64::MIN, 0_u64);
    let mut rows = 0;
    while table.next()? {
        let field = table.bytes(vote);
        let value = table::integer(field)
            .and_then(Vote::from_value)
            .ok_or_else(|| table.error(Problem::Vote(table::shown(field))))?;
        let field = table.bytes(timestamp);
        let at = table::integer(field).ok_or_else(|| table.error(Problem::Time(table::shown(field))))?;
        intake
            .push(table.identifier(voter)?, table.identifier(statement)?, value, at)
            .map_err(|error| table.error(error.into()))?;
        let this_hour = at.div_euclid(HOUR);
        if this_hour != hour.0 && hour.1 > 0 {
            *votes_by_hour.entry(hour.0).or_insert(0) += hour.1;
            hour.1 = 0;
        }
        hour = (this_hour, hour.1 + 1);
        rows += 1;
        if rows % ROWS_BETWEEN_PROGRESS == 0 {
            progress(table.bytes_read(), bytes);
        }
    }
    if hour.1 > 0 {
        *votes_by_hour.entry(hour.0).or_insert(0) += hour.1;
    }
    let taken = intake.finish(layout);
    let mut notices = Vec::new();
    if taken.replaced > 0 {
        notices.push(Notice::Replaced(taken.replaced));
    }
    Ok(Consultation { taken, vote_rows: rows, votes_by_hour, notices, ..Consultation::default() })
}
