//! What must always hold, checked after every line: properties 1, 2, 4 and 7 of `docs/specs/opinions.md`, as far as a state tells
//! them. The eighth compares whole years.

use std::collections::{BTreeMap, BTreeSet};

use pluriel::rehearsal::{Rehearsal, Who};
use pluriel_opinions::{
    OpinionId, Opinions,
    proof::{Proof, verify},
    state::{Call, Opinion},
    transitions,
    words::Stage,
};
use serde_json::Value;

/// The lists of the carriage.
const LISTS: [&str; 5] = ["carried", "leaning", "divided", "contested", "too_few_voices"];

/// What was seen so far.
#[derive(Debug, Default)]
pub struct Checks {
    stages: BTreeMap<OpinionId, Stage>,
    closed: BTreeMap<(OpinionId, u32), Value>,
    proved: BTreeSet<OpinionId>,
}

impl Checks {
    /// How many proofs were recomputed.
    pub fn proofs(&self) -> usize {
        self.proved.len()
    }

    /// Checks everything as it stands after a line.
    ///
    /// # Panics
    /// When something does not hold.
    pub async fn hold(&mut self, rehearsal: &mut Rehearsal, line: usize) {
        let snapshot = rehearsal.house().snapshot();
        let mut to_prove = Vec::new();
        for opinion in snapshot.rooms.of::<Opinions>().opinions() {
            self.stage_by_the_table(opinion, line);
            for call in &opinion.calls {
                self.counted_once(opinion, call, line);
            }
            if opinion.stage == Stage::Published && !self.proved.contains(&opinion.id) {
                to_prove.extend(opinion.number().map(|number| (opinion.id, number)));
            }
        }
        for (id, number) in to_prove {
            let answer = rehearsal.read(&Who::Public, &format!("/api/v1/opinions/{number}/proof")).await;
            let answer = answer.unwrap_or_else(|fault| panic!("line {line}: {fault:?}"));
            let proof = Proof::read(answer.body.to_string().as_bytes())
                .unwrap_or_else(|error| panic!("line {line}, opinion {number}: {error}"));
            verify(&proof).unwrap_or_else(|error| panic!("line {line}, opinion {number}: {error}"));
            self.proved.insert(id);
        }
    }

    /// No stage is left but by the table of transitions.
    fn stage_by_the_table(&mut self, opinion: &Opinion, line: usize) {
        let Some(before) = self.stages.insert(opinion.id, opinion.stage) else { return };
        let mut reached = BTreeSet::from([before]);
        loop {
            let next: BTreeSet<_> =
                reached.iter().flat_map(|stage| transitions::from_stage(*stage)).map(|row| row.to).collect();
            let size = reached.len();
            reached.extend(next);
            if reached.len() == size {
                break;
            }
        }
        assert!(reached.contains(&opinion.stage), "line {line}: from {before:?} to {:?}", opinion.stage);
    }

    /// One position a member counts, taken on the call's version while it was open; a closing never changes; every group is in
    /// exactly one list of the carriage.
    fn counted_once(&mut self, opinion: &Opinion, call: &Call, line: usize) {
        for taken in call.positions.values().flat_map(pluriel_opinions::state::Succession::iter) {
            assert!(
                taken.at >= call.opened && taken.at < call.closes,
                "line {line}: a position outside its call"
            );
        }
        let Some(closing) = &call.closing else { return };
        let held: BTreeSet<u64> = call.counting().map(|(_, held)| held.seq).collect();
        let counted: BTreeSet<u64> = closing.counted.iter().copied().collect();
        assert_eq!(counted.len(), closing.counted.len(), "line {line}: a position counted twice");
        assert!(counted.is_subset(&held), "line {line}: a position counts that its member does not hold");
        let evaluation =
            closing.evaluation.as_ref().map(|evaluation| evaluation.json().clone()).unwrap_or_default();
        let carriage = &evaluation["carriage"];
        let listed: Vec<&Value> =
            LISTS.iter().flat_map(|list| carriage[*list].as_array().into_iter().flatten()).collect();
        let groups = carriage["by_college"].as_array().map_or(0, Vec::len);
        let once: BTreeSet<String> = listed.iter().map(ToString::to_string).collect();
        assert!(once.len() == listed.len() && once.len() == groups, "line {line}: {carriage}");
        let kept = self.closed.entry((opinion.id, call.number)).or_insert_with(|| evaluation.clone());
        assert_eq!(*kept, evaluation, "line {line}: what a closing said has changed");
    }
}
