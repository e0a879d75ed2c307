//! Reads the folder of a consultation.

mod bounded;
mod error;
mod matrix;
mod members;
mod notice;
mod statements;
mod table;
mod votes;
mod weights;

pub(crate) use error::reason_in_french;
pub use error::{Problem, ReadError};
pub use members::Member;
pub use notice::Notice;
pub use statements::{Moderation, StatementRecord};

use pluriel_deliberation::{Layout, Taken};
use std::{collections::BTreeMap, path::Path};

/// A consultation as its files tell it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consultation {
    /// The votes, and what happened when they were taken.
    pub taken: Taken,
    /// Number of vote rows before re-votes were resolved.
    pub vote_rows: usize,
    /// What `comments.csv` says of each statement, by column; `None` for one it does not list.
    pub statements: Vec<Option<StatementRecord>>,
    /// The statements of `comments.csv` that received no vote.
    pub unvoted: BTreeMap<u64, StatementRecord>,
    /// College and organisation of each participant, by row, from `participants.csv`.
    pub members: Vec<Member>,
    /// How much each college weighs, by name, from `colleges.csv`; empty without that file.
    pub weights: BTreeMap<String, u32>,
    /// Group that the export gives each participant, by row.
    pub exported_groups: Vec<Option<u64>>,
    /// Votes by hour of their time (milliseconds divided by 3,600,000).
    pub votes_by_hour: BTreeMap<i64, u64>,
    /// What a reader should know: nothing is dropped in silence.
    pub notices: Vec<Notice>,
}

/// How far reading has come: bytes read and bytes in all.
pub type Progress<'a> = dyn FnMut(u64, u64) + 'a;

impl Consultation {
    /// Reads `folder`: `votes.csv`, or else the matrix of `participants-votes.csv`; `comments.csv`,
    /// `participants.csv` (columns `voter-id`, `college`, `organisation`) and `colleges.csv` (columns `college`, `weight`)
    /// when they are there.
    pub fn read(folder: &Path, layout: Layout, progress: &mut Progress<'_>) -> Result<Self, ReadError> {
        if !folder.is_dir() {
            return Err(ReadError::of(folder, Problem::NoFolder));
        }
        let votes = folder.join("votes.csv");
        let matrix = folder.join("participants-votes.csv");
        let mut consultation = if votes.is_file() {
            votes::read(&votes, layout, progress)?
        } else if matrix.is_file() {
            matrix::read_votes(&matrix, layout)?
        } else {
            return Err(ReadError::of(folder, Problem::NoVotes));
        };
        if matrix.is_file() {
            consultation.exported_groups =
                matrix::read_groups(&matrix, consultation.taken.votes.participants())?;
        }
        consultation.describe_statements(&folder.join("comments.csv"))?;
        consultation.describe_members(&folder.join("participants.csv"))?;
        consultation.weigh_colleges(&folder.join("colleges.csv"))?;
        if consultation.taken.votes.is_empty() {
            consultation.notices.push(Notice::NobodyVoted);
        }
        Ok(consultation)
    }

    fn describe_statements(&mut self, path: &Path) -> Result<(), ReadError> {
        let ids = self.taken.votes.statements();
        if !path.is_file() {
            self.statements = vec![None; ids.len()];
            self.notices.push(Notice::NoComments);
            return Ok(());
        }
        let mut listed = statements::read(path)?;
        self.statements = ids.iter().map(|id| listed.remove(id)).collect();
        let unknown: Vec<u64> = ids
            .iter()
            .zip(&self.statements)
            .filter(|(_, record)| record.is_none())
            .map(|(id, _)| *id)
            .collect();
        if let Some(first) = unknown.first() {
            self.notices.push(Notice::UnlistedStatements(unknown.len(), *first));
        }
        if !listed.is_empty() {
            self.notices.push(Notice::UnvotedStatements(listed.len()));
        }
        self.unvoted = listed;
        Ok(())
    }

    fn describe_members(&mut self, path: &Path) -> Result<(), ReadError> {
        if !path.is_file() {
            return Ok(());
        }
        let mut listed = members::read(path)?;
        let ids = self.taken.votes.participants();
        let missing = ids.iter().filter(|id| !listed.contains_key(id)).count();
        self.members = ids.iter().map(|id| listed.remove(id).unwrap_or_default()).collect();
        if missing > 0 {
            self.notices.push(Notice::UnlistedVoters(missing));
        }
        if !listed.is_empty() {
            self.notices.push(Notice::SilentMembers(listed.len()));
        }
        Ok(())
    }

    fn weigh_colleges(&mut self, path: &Path) -> Result<(), ReadError> {
        if path.is_file() {
            let colleges = self.members.iter().filter_map(|member| member.college.as_deref()).collect();
            self.weights = weights::read(path, &colleges)?;
        }
        Ok(())
    }
}
