//! `participants-votes.csv`: one row per participant, one column per statement, and the exported group.

use super::{Consultation, Notice, Problem, ReadError, table};
use pluriel_deliberation::{Intake, Layout, Vote};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Reads the votes from the matrix. Met order is that of the Polis database, by statement then participant:
/// columns by identifier, rows by first voted statement, then identifier.
pub(super) fn read_votes(path: &Path, layout: Layout) -> Result<Consultation, ReadError> {
    let mut table = table::Table::open(path)?;
    let participant = table.column("participant")?;
    let statements: Vec<(usize, u64)> = table
        .header()
        .enumerate()
        .filter_map(|(index, name)| Some((index, u64::try_from(table::integer(name)?).ok()?)))
        .collect();
    let mut votes: Vec<(u64, u64, Vote)> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut silent = 0;
    while table.next()? {
        let id = table.identifier(participant)?;
        if !seen.insert(id) {
            return Err(table.error(Problem::Duplicate(id)));
        }
        let before = votes.len();
        for (index, statement) in &statements {
            let field = table.field(*index);
            if !field.is_empty() {
                let vote = table::integer(field)
                    .and_then(Vote::from_value)
                    .ok_or_else(|| table.error(Problem::Vote(table::shown(field))))?;
                votes.push((*statement, id, vote));
            }
        }
        silent += usize::from(votes.len() == before);
    }
    votes.sort_unstable();
    let voted = votes.chunk_by(|a, b| a.0 == b.0).count();
    let mut intake = Intake::new();
    for (statement, participant, vote) in &votes {
        intake.push(*participant, *statement, *vote, 0).map_err(|error| ReadError::of(path, error.into()))?;
    }
    let mut notices = vec![Notice::MatrixOnly];
    if silent > 0 {
        notices.push(Notice::SilentParticipants(silent));
    }
    if voted < statements.len() {
        notices.push(Notice::UnvotedColumns(statements.len() - voted));
    }
    Ok(Consultation {
        taken: intake.finish(layout),
        vote_rows: votes.len(),
        notices,
        ..Consultation::default()
    })
}

/// The group that the export gives to each of `participants`; empty where the file has no such column.
pub(super) fn read_groups(path: &Path, participants: &[u64]) -> Result<Vec<Option<u64>>, ReadError> {
    let mut table = table::Table::open(path)?;
    if table.find("group-id").is_none() {
        return Ok(Vec::new());
    }
    let (participant, group) = (table.column("participant")?, table.column("group-id")?);
    let mut groups = BTreeMap::new();
    while table.next()? {
        if !table.bytes(group).is_empty() {
            groups.insert(table.identifier(participant)?, table.identifier(group)?);
        }
    }
    Ok(participants.iter().map(|participant| groups.get(participant).copied()).collect())
}
