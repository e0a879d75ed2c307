//! The consultation while people vote: every vote counts at once, the landscape follows.
//!
//! One vote changes counts, means, common ground, colleges and the voter's own place in microseconds. Places
//! and groups are those of the last published [`Model`], so they depend on a person's own votes alone and are
//! what a recount under that model gives. [`Live::refresh`] brings directions and profiles up to date from where
//! they were, off the hot path; its model is marked provisional, and what is published is the cold result.

use crate::{
    Cell, Tally, Vote, Votes,
    analysis::Analysis,
    blocks::{self, Threads},
    centred::Centred,
    colleges::{Membership, Support},
    consensus::{self, CommonGround},
    model::{Model, Standing},
    warm,
};
use std::collections::BTreeMap;

/// A consultation in progress.
#[derive(Clone, Debug)]
pub struct Live {
    model: Model,
    members: BTreeMap<u64, Membership>,
    quorum: u32,
    participants: BTreeMap<u64, usize>,
    statements: BTreeMap<u64, usize>,
    rows: Vec<Ballot>,
    columns: Vec<Column>,
}

/// One participant's votes, ascending by column, and group.
#[derive(Clone, Debug, Default)]
struct Ballot {
    id: u64,
    member: Membership,
    cells: Vec<Cell>,
    group: Option<usize>,
}

/// Counts of one statement.
#[derive(Clone, Debug, Default)]
struct Column {
    all: Tally,
    groups: Vec<Tally>,
    colleges: Vec<Tally>,
}

/// What one vote changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The vote it replaced.
    pub replaced: Option<Vote>,
    /// Where the voter stands now.
    pub standing: Standing,
    /// The group that counted their votes before.
    pub previous_group: Option<usize>,
}

impl Live {
    /// Starts from published results. `members` says where participants come from, `quorum` how many
    /// expressed votes a college needs.
    pub fn new(
        votes: &Votes,
        analysis: &Analysis,
        members: BTreeMap<u64, Membership>,
        colleges: usize,
        quorum: u32,
    ) -> Self {
        Self::with_model(votes, analysis.model(votes), members, colleges, quorum, Threads::default())
    }

    fn with_model(
        votes: &Votes,
        model: Model,
        members: BTreeMap<u64, Membership>,
        colleges: usize,
        quorum: u32,
        threads: Threads,
    ) -> Self {
        let mut live = Self {
            quorum,
            participants: votes.participants().iter().copied().zip(0..).collect(),
            statements: BTreeMap::new(),
            rows: Vec::with_capacity(votes.participants().len()),
            columns: Vec::new(),
            members,
            model,
        };
        for id in live.model.statements.clone() {
            live.add_statement(id, colleges);
        }
        let place: Vec<usize> =
            votes.statements().iter().map(|id| live.add_statement(*id, colleges)).collect();
        let in_order = place.is_sorted();
        let ballots = blocks::map_heavy_blocks(votes.participants().len(), threads, |rows| {
            rows.map(|row| {
                let laid = |cell: &Cell| Cell::new(place[cell.statement()], cell.vote());
                let mut cells: Vec<Cell> = votes.row(row).iter().map(laid).collect();
                if !in_order {
                    cells.sort_unstable();
                }
                let id = votes.participants()[row];
                let member = live.members.get(&id).copied().unwrap_or_default();
                let group = live.counted_in(id, &live.stand(id, &cells));
                Ballot { id, member, cells, group }
            })
            .collect::<Vec<_>>()
        });
        for ballot in ballots.into_iter().flatten() {
            for cell in &ballot.cells {
                let column = &mut live.columns[cell.statement()];
                column.all.add(cell.vote());
                if let Some(group) = ballot.group {
                    column.groups[group].add(cell.vote());
                }
                if let Some(college) = ballot.member.college.and_then(|at| column.colleges.get_mut(at)) {
                    college.add(cell.vote());
                }
            }
            live.rows.push(ballot);
        }
        live
    }

    /// Where votes put a participant; who follows a ring is in no group.
    fn stand(&self, participant: u64, cells: &[Cell]) -> Standing {
        let mut standing = self.model.stand(cells.iter().map(|cell| (cell.statement(), cell.vote())));
        standing.group = standing.group.filter(|_| self.model.hears(participant));
        standing
    }

    /// The group among whose votes a participant's are counted: with one group, everybody's whose voice is their
    /// own, however little they voted.
    fn counted_in(&self, participant: u64, standing: &Standing) -> Option<usize> {
        if self.model.groups() == 1 {
            return self.model.hears(participant).then_some(0);
        }
        standing.group
    }

    fn add_statement(&mut self, id: u64, colleges: usize) -> usize {
        let groups = self.model.groups();
        let columns = &mut self.columns;
        *self.statements.entry(id).or_insert_with(|| {
            columns.push(Column {
                all: Tally::default(),
                groups: vec![Tally::default(); groups],
                colleges: vec![Tally::default(); colleges],
            });
            columns.len() - 1
        })
    }

    /// Takes one vote; a statement or a participant not yet known is added.
    pub fn cast(&mut self, participant: u64, statement: u64, vote: Vote) -> Change {
        let colleges = self.columns.first().map_or(0, |column| column.colleges.len());
        let (row, replaced) = self.record(participant, statement, vote, colleges);
        let previous_group = self.rows[row].group;
        let standing = self.settle(row);
        Change { replaced, standing, previous_group }
    }

    fn record(
        &mut self,
        participant: u64,
        statement: u64,
        vote: Vote,
        colleges: usize,
    ) -> (usize, Option<Vote>) {
        let column = self.add_statement(statement, colleges);
        let row = *self.participants.entry(participant).or_insert_with(|| {
            let member = self.members.get(&participant).copied().unwrap_or_default();
            self.rows.push(Ballot { id: participant, member, ..Ballot::default() });
            self.rows.len() - 1
        });
        let ballot = &mut self.rows[row];
        let replaced = match ballot.cells.binary_search_by_key(&column, |cell| cell.statement()) {
            Ok(at) => Some(std::mem::replace(&mut ballot.cells[at], Cell::new(column, vote)).vote()),
            Err(at) => {
                ballot.cells.insert(at, Cell::new(column, vote));
                None
            }
        };
        let (group, college) = (ballot.group, ballot.member.college);
        let column = &mut self.columns[column];
        let tallies = [Some(&mut column.all), group.map(|group| &mut column.groups[group])];
        for tally in
            tallies.into_iter().flatten().chain(college.and_then(|college| column.colleges.get_mut(college)))
        {
            if let Some(replaced) = replaced {
                tally.remove(replaced);
            }
            tally.add(vote);
        }
        (row, replaced)
    }

    /// Places a participant, and moves their votes when the group that counts them changed.
    fn settle(&mut self, row: usize) -> Standing {
        let ballot = &self.rows[row];
        let standing = self.stand(ballot.id, &ballot.cells);
        let group = self.counted_in(ballot.id, &standing);
        let ballot = &mut self.rows[row];
        if group != ballot.group {
            let before = std::mem::replace(&mut ballot.group, group);
            for cell in &ballot.cells {
                let groups = &mut self.columns[cell.statement()].groups;
                if let Some(group) = before {
                    groups[group].remove(cell.vote());
                }
                if let Some(group) = group {
                    groups[group].add(cell.vote());
                }
            }
        }
        standing
    }

    /// Counts of a statement over all.
    pub fn tally(&self, statement: u64) -> Option<Tally> {
        Some(self.columns[*self.statements.get(&statement)?].all)
    }

    /// Common ground of a statement over the groups of the model.
    pub fn common_ground(&self, statement: u64) -> Option<CommonGround> {
        let column = &self.columns[*self.statements.get(&statement)?];
        let by_group: Vec<Vec<Tally>> = column.groups.iter().map(|tally| vec![*tally]).collect();
        consensus::common_ground(&by_group, &[false]).pop()
    }

    /// Support of a statement by each college.
    pub fn support(&self, statement: u64) -> Option<Vec<Support>> {
        let column = &self.columns[*self.statements.get(&statement)?];
        Some(column.colleges.iter().map(|tally| Support::unweighted(*tally, self.quorum)).collect())
    }

    /// Where a participant stands.
    pub fn standing(&self, participant: u64) -> Option<Standing> {
        let ballot = &self.rows[*self.participants.get(&participant)?];
        Some(self.stand(ballot.id, &ballot.cells))
    }

    /// The model in use.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// All votes so far, by identifier: what a cold analysis starts from.
    pub fn votes(&self) -> Votes {
        let (ids, columns): (Vec<u64>, Vec<usize>) =
            self.statements.iter().filter(|(_, at)| self.columns[**at].all.seen() > 0).unzip();
        let mut place = vec![0; self.columns.len()];
        for (at, column) in columns.iter().enumerate() {
            place[*column] = at;
        }
        let mut cells = Vec::with_capacity(self.rows.iter().map(|ballot| ballot.cells.len()).sum());
        let mut starts = vec![0];
        for row in self.participants.values() {
            let from = cells.len();
            let laid = |cell: &Cell| Cell::new(place[cell.statement()], cell.vote());
            cells.extend(self.rows[*row].cells.iter().map(laid));
            cells[from..].sort_unstable();
            starts.push(cells.len());
        }
        Votes::from_ascending(self.participants.keys().copied().collect(), ids, starts, cells)
    }

    /// The same consultation counted anew under the same model: what every running count must equal.
    #[must_use]
    pub fn recount(&self) -> Self {
        let colleges = self.columns.first().map_or(0, |column| column.colleges.len());
        Self::with_model(
            &self.votes(),
            self.model.clone(),
            self.members.clone(),
            colleges,
            self.quorum,
            Threads(1),
        )
    }

    /// Brings directions, noise and profiles up to date from where they are. The model becomes provisional.
    pub fn refresh(&mut self, threads: Threads) {
        let votes = self.votes();
        let excluded_by_id: BTreeMap<u64, bool> =
            self.model.statements.iter().copied().zip(self.model.excluded.iter().copied()).collect();
        let excluded: Vec<bool> =
            votes.statements().iter().map(|id| excluded_by_id.get(id).copied().unwrap_or(false)).collect();
        let voices: Vec<bool> = votes.participants().iter().map(|id| self.model.hears(*id)).collect();
        let reduced = voices.contains(&false).then(|| votes.select_rows(|row| voices[row]));
        let heard = reduced.as_ref().unwrap_or(&votes);
        let tallies = crate::tally::by_statement(heard);
        let centred = Centred::new(heard, &tallies, &excluded, threads);
        let model = warm::refreshed(&self.model, heard, &centred, &tallies, &excluded);
        let colleges = self.columns.first().map_or(0, |column| column.colleges.len());
        let members = std::mem::take(&mut self.members);
        *self = Self::with_model(&votes, model, members, colleges, self.quorum, threads);
    }
}
