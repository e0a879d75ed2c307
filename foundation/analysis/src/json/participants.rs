use crate::Reading;
use serde::{Serialize, Serializer};

/// All participants, written one after the other.
pub(super) struct All<'a>(pub(super) &'a Reading);

#[derive(Serialize)]
struct Participant<'a> {
    id: u64,
    votes: usize,
    place: &'a [f64],
    uncertainty: f64,
    /// Announced group.
    group: Option<usize>,
    /// Group in the best partition, announced or not, with what speaks for it.
    partition: Option<InPartition>,
}

#[derive(Serialize)]
struct InPartition {
    group: usize,
    runner_up: Option<usize>,
    certainty: f64,
    /// Share of replicates in which they were in the group found again.
    co_assignment: Option<f64>,
}

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.0.consultation.taken.votes.participants().len();
        serializer.collect_seq((0..rows).map(|row| participant(self.0, row)))
    }
}

fn participant(reading: &Reading, row: usize) -> Participant<'_> {
    let votes = &reading.consultation.taken.votes;
    let analysis = &reading.analysis;
    let id = votes.participants()[row];
    let in_partition = |partition: &pluriel_deliberation::groups::Partition| {
        let co_assignment = &partition.stability.co_assignment;
        let found = co_assignment.binary_search_by_key(&id, |(id, _)| *id).ok();
        Some(InPartition {
            group: partition.group_of[row]?,
            runner_up: partition.runner_up[row],
            certainty: partition.certainty[row],
            co_assignment: found.map(|at| co_assignment[at].1),
        })
    };
    Participant {
        id,
        votes: votes.row(row).len(),
        place: analysis.landscape.place(row),
        uncertainty: analysis.landscape.uncertainty[row],
        group: analysis.groups.group_of[row],
        partition: analysis.groups.partition.as_ref().and_then(in_partition),
    }
}
